import { pick, pickSome, text } from '../asking.ts';
import { checkAnswer, recordReviewRequest, reviewFormsRequest, type PanelItem } from '../protocol.ts';
import type { Server } from '../server.ts';
import { fileOf } from './file-argument.ts';
import { answered, carryOut } from './making.ts';
import { planFor } from './plan-argument.ts';

/** Asks about a review that was held and writes it down, in the plan or, that of the list, in the portfolio file. */
export async function recordReview(server: Server, argument: unknown): Promise<void> {
  const portfolio = fileOf(argument, 'portfolio');
  const file = portfolio ?? (await planFor(server, argument, 'Record Review'));
  if (!file) return;
  const textDocument = { uri: file.toString() };
  const known = answered(await server.ask(reviewFormsRequest, { textDocument }));
  if (!known) return;
  const { name, today, forms, people } = known;
  const title = `Record Review: ${name}`;
  const steps = forms.length > 1 ? 4 : 3;
  const kinds = forms.map(({ kind }) => kind);
  const kind =
    kinds.length > 1
      ? await pick(kinds, {
          title,
          step: 1,
          steps,
          placeholder: 'Which review was held?',
          selected: kindIn(argument),
        })
      : kinds[0];
  const form = forms.find((one) => one.kind.value === kind?.value);
  if (!form) return;
  const date = await text({
    title,
    step: steps - 2,
    steps,
    message: 'On which day?',
    value: today,
    check: (answer) => server.ask(checkAnswer, { key: 'day', answer, answers: {} }),
  });
  if (date === undefined) return;
  const reviewers = await pickSome(people, {
    title,
    step: steps - 1,
    steps,
    placeholder: 'Who held it?',
    selected: form.reviewers,
  });
  if (reviewers === undefined) return;
  const outcome = await pick(form.outcomes, {
    title,
    step: steps,
    steps,
    placeholder: 'What came out of it?',
  });
  if (outcome === undefined) return;
  const proposal = await server.ask(recordReviewRequest, {
    textDocument,
    kind: form.kind.value,
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
