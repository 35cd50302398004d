import * as vscode from 'vscode';
import { pick, text } from '../asking.ts';
import { nextRatingRequest, rateRequest, type Choice, type RatingQuestion } from '../protocol.ts';
import type { Server } from '../server.ts';
import { answered, carryOut } from './making.ts';
import { planFor } from './plan-argument.ts';

const passOver: Choice = { value: '', label: 'Leave open', description: 'go on with the next question' };

/**
 * Walks through the questions of the criteria that a plan has not answered. Each answer is written at once, so that the next
 * question shows what it would make of the account as it stands by then; each can be undone on its own.
 */
export async function scoreMissing(server: Server, argument: unknown): Promise<void> {
  const plan = await planFor(server, argument, 'Score Missing Criteria');
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
    const title = `${name}: ${next.title}`;
    const choice = await pick([...next.choices, passOver], { title, placeholder: next.question, ...steps });
    if (choice === undefined) return;
    if (choice.value === passOver.value) {
      passedOver.push(next.criterion);
      continue;
    }
    const evidence = await evidenceFor(next, title, steps);
    if (evidence === undefined) return;
    scoredBy ??=
      people.length > 1
        ? await pick(people, { title, placeholder: 'Who gives these ratings?', ...steps })
        : people[0];
    if (scoredBy === undefined) return;
    const proposal = await server.ask(rateRequest, {
      textDocument,
      criterion: next.criterion,
      rating: choice.value,
      scoredBy: scoredBy.value,
      evidence,
    });
    if (!(await carryOut(server, plan, proposal))) return;
    rated++;
  }
}

async function evidenceFor(
  { evidenceRequired }: RatingQuestion,
  title: string,
  steps: { readonly step: number; readonly steps: number },
): Promise<readonly string[] | undefined> {
  const answer = await text({
    title,
    ...steps,
    message: evidenceRequired
      ? 'Evidence, which is required here: files by their paths from the plan, or links; commas between several. It can be added later.'
      : 'Evidence, if there is any: files by their paths from the plan, or links; commas between several.',
    placeholder: '../notes/visit.md, https://example.com/award',
  });
  return answer
    ?.split(',')
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
  const open = 'Open Plan';
  const done =
    rated > 0
      ? `${name}: ${rated === 1 ? '1 criterion was' : `${rated} criteria were`} rated.`
      : left > 0
        ? `${name}: nothing was rated.`
        : `${name}: no question is open.`;
  const missing =
    figures.length > 0
      ? ` What is still missing is read from figures of the plan: ${figures.join(', ')}.`
      : '';
  void vscode.window
    .showInformationMessage(done + missing, ...(figures.length > 0 ? [open] : []))
    .then((choice) => {
      if (choice === open) void vscode.window.showTextDocument(plan);
    });
}
