import * as vscode from 'vscode';
import { pick, text } from '../asking.ts';
import { checkAnswer, newPlanRequest, planHomesRequest, type Choice } from '../protocol.ts';
import type { Server } from '../server.ts';
import { commandIds } from './ids.ts';
import { fileOf } from './file-argument.ts';
import { answered, makeFiles } from './making.ts';

const title = 'New Plan';

const statuses: readonly Choice[] = [
  { value: 'candidate', label: 'Candidate', description: 'is being looked at' },
  { value: 'active', label: 'Active', description: 'is a key account from today on' },
];

/** Asks what has to be known of an account, and begins its plan beside the others of its portfolio. */
export async function newPlan(server: Server, argument: unknown): Promise<void> {
  const near = fileOf(argument, 'portfolio', 'criteria', 'plan');
  const homes = await server.ask(planHomesRequest, near ? { textDocument: { uri: near.toString() } } : {});
  if (homes?.length === 0) {
    const make = 'New Portfolio';
    const choice = await vscode.window.showInformationMessage(
      'There is no portfolio to put a plan in yet.',
      make,
    );
    if (choice === make) await vscode.commands.executeCommand(commandIds.newPortfolio);
    return;
  }
  if (!answered(homes) || homes === undefined) return;
  const folders = homes.map(({ folder, title: label }) => ({ value: folder, label }));
  const folder =
    folders.length === 1 ? folders[0] : await pick(folders, { title, placeholder: 'In which portfolio?' });
  const home = homes.find((one) => one.folder === folder?.value);
  if (!home) return;
  const steps = home.segments.length > 0 ? 4 : 3;
  const name = await text({
    title,
    step: 1,
    steps,
    message: 'What is the account called?',
    placeholder: 'Acme AG',
    check: (answer) => server.ask(checkAnswer, { key: 'name', answer, answers: {} }),
  });
  if (name === undefined) return;
  const owner = await ownerOf(server, home.owners, steps);
  if (owner === undefined) return;
  const none = { value: '', label: 'None of them, or not known yet' };
  const segment =
    home.segments.length > 0
      ? await pick([...home.segments, none], {
          title,
          step: 3,
          steps,
          placeholder: 'Which segment is it in?',
        })
      : none;
  if (segment === undefined) return;
  const status = await pick(statuses, {
    title,
    step: steps,
    steps,
    placeholder: 'What is it to begin with?',
  });
  if (status === undefined) return;
  const made = await server.ask(newPlanRequest, {
    folder: home.folder,
    name,
    owner,
    ...(segment.value !== '' && { segment: segment.value }),
    status: status.value === 'active' ? 'active' : 'candidate',
  });
  const files = answered(made);
  if (files) await makeFiles(files);
}

/** A portfolio that lists nobody takes any id. */
async function ownerOf(
  server: Server,
  owners: readonly Choice[],
  steps: number,
): Promise<string | undefined> {
  const question = 'Who owns the relationship?';
  if (owners.length > 0) {
    return (await pick(owners, { title, step: 2, steps, placeholder: question }))?.value;
  }
  return text({
    title,
    step: 2,
    steps,
    message: `${question} The id of a person`,
    placeholder: 'ana',
    check: (answer) => server.ask(checkAnswer, { key: 'id', answer, answers: {} }),
  });
}
