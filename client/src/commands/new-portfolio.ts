import * as vscode from 'vscode';
import { text } from '../asking.ts';
import { checkAnswer, newPortfolioRequest, nextPortfolioQuestion } from '../protocol.ts';
import type { Server } from '../server.ts';
import { answered, makeFiles } from './making.ts';

const title = 'New Portfolio';

/** Asks what has to be known of a portfolio, and begins it in a folder. An empty answer takes what the question proposes. */
export async function newPortfolio(server: Server, argument: unknown): Promise<void> {
  const folder = argument instanceof vscode.Uri ? argument : await folderOf();
  if (folder === undefined) return;
  const answers: Record<string, string> = {};
  for (;;) {
    const question = await server.ask(nextPortfolioQuestion, { folder: folder.toString(), answers });
    if (question === null) break;
    const asked = answered(question);
    if (!asked) return;
    const { key, message, fallback, step, steps } = asked;
    const answer = await text({
      title,
      step,
      steps,
      message,
      value: fallback,
      check: (given) => server.ask(checkAnswer, { key, answer: given, answers }),
    });
    if (answer === undefined) return;
    answers[key] = answer.trim();
  }
  const files = answered(await server.ask(newPortfolioRequest, { folder: folder.toString(), answers }));
  if (files) await makeFiles(files);
}

async function folderOf(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const other = 'Another folder…';
  const rows = [
    ...folders.map(({ name, uri }) => ({ label: name, description: uri.fsPath, uri })),
    { label: other, description: '', uri: undefined },
  ];
  const row =
    folders.length === 0
      ? rows.at(-1)
      : await vscode.window.showQuickPick(rows, { title, placeHolder: 'In which folder?' });
  if (row === undefined || row.uri !== undefined) return row?.uri;
  const [chosen] =
    (await vscode.window.showOpenDialog({
      title,
      canSelectFolders: true,
      canSelectFiles: false,
      openLabel: 'Begin Portfolio Here',
      ...(folders[0] && { defaultUri: folders[0].uri }),
    })) ?? [];
  return chosen;
}
