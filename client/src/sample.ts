/** The sample portfolio that ships with the extension, and copies of it that may be written into. */
import * as vscode from 'vscode';

/** The day the sample is written for: on later ones its reviews would be long overdue. */
const asOf = '2026-11-22';

/** The plan that has something to show on its first page. */
const shownFirst = ['plans', 'helvapharm.plan.yaml'];

export function samplePlanIn(folder: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(folder, ...shownFirst);
}

/** Copies the sample into a new folder in the one given, and returns it. Nothing that is there is written over. */
export async function copySample(extension: vscode.Uri, parent: vscode.Uri): Promise<vscode.Uri> {
  const folder = await newFolderIn(parent);
  await copyFiles(vscode.Uri.joinPath(extension, 'samples', 'emea'), folder);
  await write(
    vscode.Uri.joinPath(folder, '.vscode', 'settings.json'),
    `${JSON.stringify({ 'plans.asOf': asOf }, undefined, 2)}\n`,
  );
  return folder;
}

/** `account-plans`, or where that is taken the first of `account-plans-2`, `account-plans-3` … that is not. */
async function newFolderIn(parent: vscode.Uri): Promise<vscode.Uri> {
  const taken = new Set(
    (await vscode.workspace.fs.readDirectory(parent)).map(([name]) => name.toLowerCase()),
  );
  const name = 'account-plans';
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name}-${count}`;
  const folder = vscode.Uri.joinPath(parent, free);
  await vscode.workspace.fs.createDirectory(folder);
  return folder;
}

/** File by file, for a copy has the rights of new files: an extension may be installed where nobody writes. */
async function copyFiles(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  for (const [name, type] of await vscode.workspace.fs.readDirectory(from)) {
    const [source, target] = [vscode.Uri.joinPath(from, name), vscode.Uri.joinPath(to, name)];
    if (type === vscode.FileType.Directory) await copyFiles(source, target);
    else await vscode.workspace.fs.writeFile(target, await vscode.workspace.fs.readFile(source));
  }
}

async function write(file: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
}
