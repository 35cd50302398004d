import * as vscode from 'vscode';
import { inTurn, pick, pickSome, text } from '../asking.ts';
import {
  checkAnswer,
  recordReviewRequest,
  reviewFormsRequest,
  type Choice,
  type PanelItem,
} from '../protocol.ts';
import type { Server } from '../server.ts';
import { fileOf } from './file-argument.ts';
import { answered, carryOut } from './making.ts';
import { planFor } from './plan-argument.ts';

interface Answers {
  readonly kind?: Choice;
  readonly date: string;
  readonly reviewers: readonly Choice[];
  readonly outcome: Choice;
}

/** Asks about a review that was held and writes it down, in the plan or, that of the list, in the portfolio file. */
export async function recordReview(server: Server, argument: unknown): Promise<void> {
  const portfolio = fileOf(argument, 'portfolio');
  const file = portfolio ?? (await planFor(server, argument, vscode.l10n.t('Record Review')));
  if (!file) return;
  const textDocument = { uri: file.toString() };
  const known = answered(await server.ask(reviewFormsRequest, { textDocument }));
  if (!known) return;
  const { name, today, forms, people } = known;
  const title = vscode.l10n.t('Record Review: {0}', name);
  const [first] = forms;
  if (!first) return;
  const kinds = forms.map(({ kind }) => kind);
  const formOf = (kind: Choice | undefined): typeof first =>
    forms.find((one) => one.kind.value === kind?.value) ?? first;
  const answers = await inTurn<Answers>({
    kind:
      kinds.length === 1
        ? undefined
        : ({ given, ...turn }) =>
            pick(kinds, {
              title,
              ...turn,
              placeholder: vscode.l10n.t('Which review was held?'),
              selected: given?.value ?? kindIn(argument),
            }),
    date: ({ given = today, ...turn }) =>
      text({
        title,
        ...turn,
        message: vscode.l10n.t('On which day?'),
        value: given,
        check: (answer) => server.ask(checkAnswer, { key: 'day', answer, answers: {} }),
      }),
    reviewers: ({ given, ...turn }, { kind }) =>
      pickSome(people, {
        title,
        ...turn,
        placeholder: vscode.l10n.t('Who held it?'),
        selected: given?.map(({ value }) => value) ?? formOf(kind).reviewers,
      }),
    outcome: ({ given, ...turn }, { kind }) =>
      pick(formOf(kind).outcomes, {
        title,
        ...turn,
        placeholder: vscode.l10n.t('What came out of it?'),
        selected: given?.value,
      }),
  });
  if (!answers) return;
  const { kind, date, reviewers, outcome } = answers;
  const proposal = await server.ask(recordReviewRequest, {
    textDocument,
    kind: formOf(kind).kind.value,
    date: date.trim(),
    reviewers: reviewers.map(({ value }) => value),
    outcome: outcome.value,
  });
  await carryOut(server, file, proposal);
}

/** The kind of review that a row of a view is about. */
function kindIn(argument: unknown): string | undefined {
  const sign = (argument as Partial<PanelItem> | undefined)?.sign;
  return typeof sign === 'string' ? sign.replace(/-review$/, '') : undefined;
}
