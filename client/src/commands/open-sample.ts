import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { pick } from '../asking.ts';
import type { FirstSteps } from '../first-steps.ts';
import type { Choice } from '../protocol.ts';
import { copySample } from '../sample.ts';

const title = vscode.l10n.t('Open Sample Portfolio');

type Place = 'temporary' | 'own';

const places: readonly (Choice & { readonly value: Place })[] = [
  {
    value: 'temporary',
    label: vscode.l10n.t('In a temporary folder'),
    description: vscode.l10n.t('to look around'),
  },
  {
    value: 'own',
    label: vscode.l10n.t('In a folder of my own…'),
    description: vscode.l10n.t('to keep what I change'),
  },
];

/**
 * Opens a copy of the sample portfolio: in a new window where this one has a folder open, else in this one. The walkthrough says
 * where it is to be, the palette asks.
 */
export async function openSample(
  extension: vscode.Uri,
  firstSteps: FirstSteps,
  argument: unknown,
): Promise<void> {
  const place = places.find(({ value }) => value === argument) ?? (await choosePlace());
  const parent = place && (await (place.value === 'temporary' ? temporaryFolder() : chooseFolder()));
  if (!parent) return;
  let folder: vscode.Uri;
  try {
    folder = await copySample(extension, parent);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The sample portfolio could not be copied: {0}.', reason),
    );
    return;
  }
  await firstSteps.expect(folder);
  const forceNewWindow = (vscode.workspace.workspaceFolders ?? []).length > 0;
  await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow });
}

async function choosePlace(): Promise<{ readonly value: Place } | undefined> {
  const choice = await pick(places, { title, placeholder: vscode.l10n.t('Where is the copy to be?') });
  return places.find(({ value }) => value === choice?.value);
}

async function temporaryFolder(): Promise<vscode.Uri> {
  return vscode.Uri.file(await mkdtemp(path.join(tmpdir(), 'plans-sample-')));
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const [chosen] =
    (await vscode.window.showOpenDialog({
      title,
      canSelectFolders: true,
      canSelectFiles: false,
      openLabel: vscode.l10n.t('Copy Sample Here'),
    })) ?? [];
  return chosen;
}
