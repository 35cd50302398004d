import * as vscode from 'vscode';
import { text } from '../asking.ts';
import { checkAnswer, newPortfolioRequest, nextPortfolioQuestion } from '../protocol.ts';
import type { Server } from '../server.ts';
import { answered, makeFiles } from './making.ts';

const title = vscode.l10n.t('New Portfolio');

/** Asks what has to be known of a portfolio, and begins it in a folder. An empty answer takes what the question proposes. */
export async function newPortfolio(server: Server, argument: unknown): Promise<void> {
  const folder = argument instanceof vscode.Uri ? argument : await folderOf();
  if (folder === undefined) return;
  const answers: Record<string, string> = {};
  const given = new Map<string, string>();
  for (;;) {
    const question = await server.ask(nextPortfolioQuestion, { folder: folder.toString(), answers });
    if (question === null) break;
    const asked = answered(question);
    if (!asked) return;
    const { key, message, fallback, step, steps } = asked;
    const before = Object.keys(answers).at(-1);
    let goesBack = false;
    const answer = await text({
      title,
      step,
      steps,
      message,
      value: given.get(key) ?? fallback,
      check: (typed) => server.ask(checkAnswer, { key, answer: typed, answers }),
      ...(before !== undefined && { onBack: () => (goesBack = true) }),
    });
    if (goesBack && before !== undefined) {
      given.set(before, answers[before] ?? '');
      Reflect.deleteProperty(answers, before);
      continue;
    }
    if (answer === undefined) return;
    answers[key] = answer.trim();
  }
  const files = answered(await server.ask(newPortfolioRequest, { folder: folder.toString(), answers }));
  if (files) await makeFiles(files);
}

async function folderOf(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const other = vscode.l10n.t('Another folder…');
  const rows = [
    ...folders.map(({ name, uri }) => ({ label: name, description: uri.fsPath, uri })),
    { label: other, description: '', uri: undefined },
  ];
  const row =
    folders.length === 0
      ? rows.at(-1)
      : await vscode.window.showQuickPick(rows, { title, placeHolder: vscode.l10n.t('In which folder?') });
  if (row === undefined || row.uri !== undefined) return row?.uri;
  const [chosen] =
    (await vscode.window.showOpenDialog({
      title,
      canSelectFolders: true,
      canSelectFiles: false,
      openLabel: vscode.l10n.t('Begin Portfolio Here'),
      ...(folders[0] && { defaultUri: folders[0].uri }),
    })) ?? [];
  return chosen;
}
