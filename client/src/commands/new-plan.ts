import * as vscode from 'vscode';
import { inTurn, pick, text, type Turn } from '../asking.ts';
import { checkAnswer, newPlanRequest, planHomesRequest, type Choice } from '../protocol.ts';
import type { Server } from '../server.ts';
import { commandIds } from './ids.ts';
import { fileOf } from './file-argument.ts';
import { answered, makeFiles } from './making.ts';

const title = vscode.l10n.t('New Plan');

const statuses: readonly Choice[] = [
  {
    value: 'candidate',
    label: vscode.l10n.t('Candidate'),
    description: vscode.l10n.t('is being looked at'),
  },
  {
    value: 'active',
    label: vscode.l10n.t('Active'),
    description: vscode.l10n.t('is a key account from today on'),
  },
];

interface Answers {
  readonly name: string;
  readonly owner: string;
  readonly segment?: Choice;
  readonly status: Choice;
}

/** Asks what has to be known of an account, and begins its plan beside the others of its portfolio. */
export async function newPlan(server: Server, argument: unknown): Promise<void> {
  const near = fileOf(argument, 'portfolio', 'criteria', 'plan');
  const homes = await server.ask(planHomesRequest, near ? { textDocument: { uri: near.toString() } } : {});
  if (homes?.length === 0) {
    const make = vscode.l10n.t('New Portfolio');
    const choice = await vscode.window.showInformationMessage(
      vscode.l10n.t('There is no portfolio to put a plan in yet.'),
      make,
    );
    if (choice === make) await vscode.commands.executeCommand(commandIds.newPortfolio);
    return;
  }
  if (!answered(homes) || homes === undefined) return;
  const folders = homes.map(({ folder, title: label }) => ({ value: folder, label }));
  const folder =
    folders.length === 1
      ? folders[0]
      : await pick(folders, { title, placeholder: vscode.l10n.t('In which portfolio?') });
  const home = homes.find((one) => one.folder === folder?.value);
  if (!home) return;
  const none = { value: '', label: vscode.l10n.t('None of them, or not known yet') };
  const answers = await inTurn<Answers>({
    name: ({ given, ...turn }) =>
      text({
        title,
        ...turn,
        message: vscode.l10n.t('What is the account called?'),
        placeholder: vscode.l10n.t('Acme AG'),
        ...(given !== undefined && { value: given }),
        check: (answer) => server.ask(checkAnswer, { key: 'name', answer, answers: {} }),
      }),
    owner: (turn) => ownerOf(server, home.owners, turn),
    segment:
      home.segments.length === 0
        ? undefined
        : ({ given, ...turn }) =>
            pick([...home.segments, none], {
              title,
              ...turn,
              placeholder: vscode.l10n.t('Which segment is it in?'),
              selected: given?.value,
            }),
    status: ({ given, ...turn }) =>
      pick(statuses, {
        title,
        ...turn,
        placeholder: vscode.l10n.t('What is it to begin with?'),
        selected: given?.value,
      }),
  });
  if (!answers) return;
  const { name, owner, segment = none, status } = answers;
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
  { given, ...turn }: Turn<string>,
): Promise<string | undefined> {
  if (owners.length > 0) {
    const placeholder = vscode.l10n.t('Who owns the relationship?');
    return (await pick(owners, { title, ...turn, placeholder, selected: given }))?.value;
  }
  return text({
    title,
    ...turn,
    message: vscode.l10n.t('Who owns the relationship? The id of a person'),
    placeholder: vscode.l10n.t('ana'),
    ...(given !== undefined && { value: given }),
    check: (answer) => server.ask(checkAnswer, { key: 'id', answer, answers: {} }),
  });
}
