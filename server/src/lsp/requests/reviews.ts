import {
  listReviewChoice,
  outcomesOf,
  recordReview,
  reviewChoices,
  type ReviewChoice,
} from '../../analysis/features/reviews.ts';
import { parseDay, type Day } from '../../base/day.ts';
import type { Wording } from '../../render/wording/wording.ts';
import { capitalised } from '../../render/words.ts';
import { answering } from '../answering.ts';
import {
  RecordReviewRequest,
  ReviewFormsRequest,
  type Choice,
  type Fault,
  type Proposal,
  type ReviewForm,
  type ReviewForms,
} from '../protocol/custom-protocol.ts';
import type { Session } from '../session.ts';
import { peopleOf } from './people.ts';
import { failedOn, proposal } from './proposal.ts';

/** Answers what is asked before a review is recorded, and how it is written down. */
export function answerReviews(session: Session): void {
  const { connection, log, words } = session;
  const failed = failedOn(session);
  connection.onRequest(
    ReviewFormsRequest,
    answering(
      log,
      ReviewFormsRequest.method,
      failed,
      async ({ textDocument }, token): Promise<ReviewForms | Fault> => {
        const look = await session.look(textDocument.uri, token, 'everything');
        const portfolio = look?.snapshot.portfolioOf(look.file);
        if (!look || !portfolio) return { fault: words.files.notRead };
        const { asOf } = look.snapshot;
        const plan = look.snapshot.plan(look.file);
        if (!plan && portfolio.file !== look.file) return { fault: words.decisions.reviewsElsewhere };
        const choices = plan ? reviewChoices(plan) : [listReviewChoice(portfolio, asOf)];
        return {
          name: plan?.name ?? portfolio.title,
          today: asOf,
          forms: choices.map((choice) => formOf(choice, asOf, words)),
          people: peopleOf(portfolio, undefined),
        };
      },
    ),
  );
  connection.onRequest(
    RecordReviewRequest,
    answering(
      log,
      RecordReviewRequest.method,
      failed,
      async ({ textDocument, kind, date, reviewers, outcome }, token): Promise<Proposal> => {
        const look = await session.look(textDocument.uri, token, 'everything');
        const day = parseDay(date);
        if (!look) return { fault: words.files.notRead };
        if (!day) return { fault: `${words.times.noDay(date)}.` };
        return proposal(
          session,
          look,
          recordReview(look.view.tree(), { kind, date: day, reviewers, outcome }),
        );
      },
    ),
  );
}

function formOf({ kind, due, reviewers }: ReviewChoice, asOf: Day, words: Wording): ReviewForm {
  const { times, decisions } = words;
  const when =
    due === undefined ? undefined : due < asOf ? times.overdue(due, asOf) : times.dueSoon(due, asOf);
  return {
    kind: {
      value: kind,
      label: called(kind, decisions.reviews),
      ...(when !== undefined && { description: when }),
    },
    reviewers,
    outcomes: outcomesOf(kind).map((outcome) => outcomeChoice(outcome, decisions)),
  };
}

/** With the word that is written down, where people call it by another one. */
function outcomeChoice(value: string, { outcomes }: Wording['decisions']): Choice {
  const label = called(value, outcomes);
  return { value, label, ...(label !== capitalised(value) && { description: value }) };
}

function called(value: string, names: Readonly<Record<string, string>>): string {
  return names[value] ?? capitalised(value);
}
