import * as vscode from 'vscode';
import { inTurn, pick, text } from '../asking.ts';
import { nextRatingRequest, rateRequest, type Choice, type RatingQuestion } from '../protocol.ts';
import type { Server } from '../server.ts';
import { answered, carryOut } from './making.ts';
import { planFor } from './plan-argument.ts';

const passOver: Choice = {
  value: '',
  label: vscode.l10n.t('Leave open'),
  description: vscode.l10n.t('go on with the next question'),
};

const exampleOfEvidence = ['../notes/visit.md', 'https://example.com/award'].join(', ');

interface Answers {
  readonly choice: Choice;
  readonly evidence: string;
  readonly scoredBy?: Choice;
}

/**
 * Walks through the questions of the criteria that a plan has not answered. Each answer is written at once, so that the next
 * question shows what it would make of the account as it stands by then; each can be undone on its own.
 */
export async function scoreMissing(server: Server, argument: unknown): Promise<void> {
  const plan = await planFor(server, argument, vscode.l10n.t('Score Missing Criteria'));
  if (!plan) return;
  const textDocument = { uri: plan.toString() };
  const passedOver: string[] = [];
  let scoredBy: Choice | undefined;
  let rated = 0;
  for (;;) {
    const open = answered(await server.ask(nextRatingRequest, { textDocument, passedOver }));
    if (!open) return;
    const { name, next, figures, people } = open;
    if (next === null) {
      tellRest(plan, name, rated, passedOver.length, figures);
      return;
    }
    const steps = { step: rated + passedOver.length + 1, steps: rated + passedOver.length + next.open };
    const title = vscode.l10n.t('{account}: {criterion}', { account: name, criterion: next.title });
    const answers = await askRating(next, scoredBy ? [] : people, { title, ...steps });
    if (!answers) return;
    const { choice, evidence } = answers;
    if (isPassedOver(choice)) {
      passedOver.push(next.criterion);
      continue;
    }
    scoredBy ??= answers.scoredBy ?? people[0];
    if (scoredBy === undefined) return;
    const proposal = await server.ask(rateRequest, {
      textDocument,
      criterion: next.criterion,
      rating: choice.value,
      scoredBy: scoredBy.value,
      evidence: partsOf(evidence),
    });
    if (!(await carryOut(server, plan, proposal))) return;
    rated++;
  }
}

/** A rating, what shows it and, where several may have given it, who did. */
function askRating(
  question: RatingQuestion,
  people: readonly Choice[],
  place: { readonly title: string; readonly step: number; readonly steps: number },
): Promise<Answers | undefined> {
  const { note } = question;
  const open: Choice = { ...passOver, ...(note !== undefined && { detail: note }) };
  return inTurn<Answers>({
    choice: ({ given, ...turn }) =>
      pick([...question.choices, open], {
        ...turn,
        ...place,
        placeholder: question.question,
        selected: given?.value,
      }),
    evidence: ({ given = '', ...turn }, { choice }) =>
      isPassedOver(choice)
        ? Promise.resolve('')
        : text({
            ...turn,
            ...place,
            message: evidenceQuestion(question),
            placeholder: exampleOfEvidence,
            value: given,
          }),
    scoredBy:
      people.length < 2
        ? undefined
        : (turn, { choice }) =>
            isPassedOver(choice)
              ? Promise.resolve(passOver)
              : pick(people, { ...turn, ...place, placeholder: vscode.l10n.t('Who gives these ratings?') }),
  });
}

function isPassedOver(choice: Choice | undefined): boolean {
  return choice?.value === passOver.value;
}

function evidenceQuestion({ evidenceRequired }: RatingQuestion): string {
  return evidenceRequired
    ? vscode.l10n.t(
        'Evidence, which is required here: files by their paths from the plan, or links; commas between several. It can be added later.',
      )
    : vscode.l10n.t(
        'Evidence, if there is any: files by their paths from the plan, or links; commas between several.',
      );
}

/** The parts of an answer that names several files. */
function partsOf(evidence: string): readonly string[] {
  return evidence
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function tellRest(
  plan: vscode.Uri,
  name: string,
  rated: number,
  left: number,
  figures: readonly string[],
): void {
  const open = vscode.l10n.t('Open Plan');
  const missing =
    figures.length > 0
      ? [vscode.l10n.t('What is still missing is read from figures of the plan: {0}.', figures.join(', '))]
      : [];
  const message = [outcomeOf(name, rated, left), ...missing].join(' ');
  void vscode.window.showInformationMessage(message, ...(figures.length > 0 ? [open] : [])).then((choice) => {
    if (choice === open) void vscode.window.showTextDocument(plan);
  });
}

function outcomeOf(name: string, rated: number, left: number): string {
  if (rated === 1) return vscode.l10n.t('{0}: 1 criterion was rated.', name);
  if (rated > 1)
    return vscode.l10n.t('{account}: {count} criteria were rated.', { account: name, count: rated });
  return left > 0
    ? vscode.l10n.t('{0}: nothing was rated.', name)
    : vscode.l10n.t('{0}: no question is open.', name);
}
