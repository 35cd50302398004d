import { criteriaFor, folderForPlans, idFor } from '../../analysis/features/new-account.ts';
import { isWithin } from '../../analysis/files/kinds.ts';
import type { PortfolioView, Snapshot } from '../../analysis/views.ts';
import { parseDay } from '../../base/day.ts';
import { isId } from '../../base/kebab.ts';
import { newPlan } from '../../render/starting/new-plan.ts';
import {
  criteriaFrom,
  policyQuestions,
  portfolioFrom,
  scaleQuestions,
  type PolicyAnswers,
  type PortfolioQuestion,
  type ScaleAnswers,
} from '../../render/starting/portfolio-questions.ts';
import type { StartingWording } from '../../render/wording/starting.ts';
import type { FileId } from '../../rules/finding.ts';
import { answering } from '../answering.ts';
import {
  CheckAnswer,
  NewPlanRequest,
  NewPortfolioRequest,
  NextPortfolioQuestion,
  PlanHomesRequest,
  type Fault,
  type NewFiles,
  type PlanHome,
  type TextQuestion,
} from '../protocol/custom-protocol.ts';
import type { Session } from '../session.ts';
import { peopleOf } from './people.ts';
import { failedOn } from './proposal.ts';

type Answers = Readonly<Record<string, string>>;

/** Answers what is asked before a portfolio or a plan is begun, and makes their texts. The client writes them. */
export function answerNewFiles(session: Session): void {
  const { connection, log, uris, words } = session;
  const { starting } = words;
  const failed = failedOn(session);
  connection.onRequest(
    NextPortfolioQuestion,
    answering(
      log,
      NextPortfolioQuestion.method,
      failed,
      async ({ folder: uri, answers }, token): Promise<TextQuestion | Fault | null> => {
        const snapshot = await session.results(token, 'everything');
        const folder = uris.fileOf(uri);
        if (folder === undefined) return { fault: starting.noFolder };
        const fault = occupied(snapshot, folder, starting);
        if (fault !== undefined) return { fault };
        const questions = [...questionsFor(answers, setIn(snapshot, folder) === undefined, starting)];
        const index = questions.findIndex(([key]) => answers[key] === undefined);
        const [key, question] = questions[index] ?? [];
        if (key === undefined || !question) return null;
        const { message, fallback } = question;
        return { key, message, fallback, step: index + 1, steps: questions.length };
      },
    ),
  );
  connection.onRequest(
    CheckAnswer,
    answering(log, CheckAnswer.method, null, ({ key, answer, answers }): string | null => {
      const given = answer.trim();
      if (key === 'id') return isId(given) ? null : starting.noId(given);
      if (key === 'day') return parseDay(given) ? null : words.times.noDay(given);
      if (key === 'name') return given === '' ? starting.nameNeeded : null;
      const question = new Map(questionsFor(answers, true, starting)).get(key);
      return question?.check?.(given === '' ? question.fallback : given) ?? null;
    }),
  );
  connection.onRequest(
    NewPortfolioRequest,
    answering(
      log,
      NewPortfolioRequest.method,
      failed,
      async ({ folder: uri, answers }, token): Promise<NewFiles | Fault> => {
        const snapshot = await session.results(token, 'everything');
        const folder = uris.fileOf(uri);
        const fault = folder === undefined ? starting.noFolder : occupied(snapshot, folder, starting);
        if (folder === undefined || fault !== undefined) return { fault: fault ?? '' };
        return newPortfolioFiles(session, snapshot, folder, answers);
      },
    ),
  );
  connection.onRequest(
    PlanHomesRequest,
    answering(log, PlanHomesRequest.method, [], async (params, token): Promise<PlanHome[]> => {
      const snapshot = await session.results(token, 'everything');
      const file = uris.fileOf(params?.textDocument?.uri);
      const own = file === undefined ? undefined : snapshot.portfolioOf(file);
      return snapshot.portfolios
        .filter(({ file: policy, plans }) => policy !== undefined || plans.length > 0)
        .sort((a, b) => Number(b === own) - Number(a === own))
        .map((portfolio) => ({
          folder: uris.uriOf(portfolio.root),
          title: portfolio.title,
          owners: ownersOf(portfolio),
          segments: [...portfolio.policy.segments].map((id) => ({ value: id, label: id })),
        }));
    }),
  );
  connection.onRequest(
    NewPlanRequest,
    answering(log, NewPlanRequest.method, failed, async (given, token): Promise<NewFiles | Fault> => {
      const snapshot = await session.results(token, 'everything');
      const root = uris.fileOf(given.folder);
      const portfolio = snapshot.portfolios.find((one) => one.root === root);
      if (!portfolio) return { fault: words.files.portfolioIsGone };
      return newPlanFile(session, snapshot, portfolio, given);
    }),
  );
}

/** The questions in order; that of a criteria set are asked where there is none. */
function* questionsFor(
  answers: Answers,
  withScales: boolean,
  words: StartingWording,
): Generator<[string, PortfolioQuestion]> {
  const ofPolicy = policyQuestions(words);
  yield* Object.entries(ofPolicy);
  const currency = answers['currency'] ?? ofPolicy.currency.fallback;
  if (withScales) yield* Object.entries(scaleQuestions(currency.toUpperCase(), words));
}

/** Why no portfolio can be begun in a folder; undefined where one can. */
function occupied({ portfolios }: Snapshot, folder: FileId, words: StartingWording): string | undefined {
  for (const { root, file, title } of portfolios) {
    if (file === undefined) continue;
    if (root === folder) return words.hasPortfolio(title);
    if (isWithin(root, folder)) return words.isInPortfolio(title);
    if (isWithin(folder, root)) return words.holdsPortfolio(title);
  }
  return undefined;
}

/** The id of a criteria set that is in the folder already. */
function setIn({ portfolios }: Snapshot, folder: FileId): string | undefined {
  const sets = portfolios.flatMap(({ criteria }) => criteria);
  return sets.find(({ file, criteria: { id } }) => id !== undefined && isWithin(folder, file))?.criteria.id;
}

function newPortfolioFiles(
  { uris, words: { starting } }: Session,
  snapshot: Snapshot,
  folder: FileId,
  answers: Answers,
): NewFiles | Fault {
  const known = setIn(snapshot, folder);
  const given: Record<string, string> = {};
  for (const [key, { fallback, check }] of questionsFor(answers, known === undefined, starting)) {
    const answer = (answers[key] ?? '').trim() || fallback;
    const fault = check?.(answer);
    if (fault !== undefined) return { fault };
    given[key] = answer;
  }
  const criteria = known ?? 'core';
  const policy = given as PolicyAnswers;
  const at = (name: string): string => uris.uriOf(`${folder}/${name}`);
  return {
    files: [
      { uri: at('portfolio.yaml'), text: portfolioFrom(policy, criteria, snapshot.asOf) },
      ...(known === undefined
        ? [
            {
              uri: at(`${criteria}.criteria.yaml`),
              text: criteriaFrom(given as ScaleAnswers, criteria, policy.currency),
            },
          ]
        : []),
    ],
  };
}

/** Those who manage accounts first. */
function ownersOf(portfolio: PortfolioView) {
  const people = peopleOf(portfolio, undefined);
  const isManager = ({ description }: (typeof people)[number]): boolean => description === 'account-manager';
  return [...people.filter(isManager), ...people.filter((person) => !isManager(person))];
}

function newPlanFile(
  { uris, words: { starting } }: Session,
  snapshot: Snapshot,
  portfolio: PortfolioView,
  given: {
    readonly name: string;
    readonly owner: string;
    readonly segment?: string;
    readonly status: 'candidate' | 'active';
  },
): NewFiles | Fault {
  const { plans, policy, root } = portfolio;
  const name = given.name.trim();
  const folder = folderForPlans(plans, root);
  const files = new Set(snapshot.files);
  const fileOf = (id: string, ending = 'yaml'): FileId => `${folder}/${id}.plan.${ending}`;
  const isTaken = (id: string): boolean =>
    plans.some((plan) => plan.id === id) || files.has(fileOf(id)) || files.has(fileOf(id, 'yml'));
  const id = idFor(name, isTaken);
  if (id === undefined) return { fault: starting.noIdFrom(name) };
  const namesake = plans.find((plan) => plan.name.toLowerCase() === name.toLowerCase());
  const text = newPlan({
    id,
    name,
    owner: given.owner,
    status: given.status,
    segment: given.segment,
    criteria: criteriaFor(portfolio)?.criteria,
    namesCriteria: false,
    policy,
    asOf: snapshot.asOf,
  });
  return {
    files: [{ uri: uris.uriOf(fileOf(id)), text }],
    ...(namesake && { note: starting.namesake(name) }),
  };
}
