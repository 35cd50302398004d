import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { copySample, samplePlanIn } from '../../../client/src/sample.ts';
import { extension, fileAt, folder } from './support.ts';

interface Step {
  readonly description: string;
}

describe('the first steps', () => {
  const parent = (): vscode.Uri => vscode.Uri.joinPath(folder(), '..', 'first-steps');
  const textOf = async (file: vscode.Uri): Promise<string> =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(file));

  beforeEach(() => vscode.workspace.fs.createDirectory(parent()));
  afterEach(() => vscode.workspace.fs.delete(parent(), { recursive: true }));

  it('copy the sample as it is, and look at it on the day it is written for', async () => {
    const copy = await copySample(extension().extensionUri, parent());
    for (const file of ['portfolio.yaml', 'core.criteria.yaml', 'plans/helvapharm.plan.yaml'])
      assert.equal(await textOf(vscode.Uri.joinPath(copy, file)), await textOf(fileAt(file)), file);
    await vscode.workspace.fs.stat(samplePlanIn(copy));
    const settings = await textOf(vscode.Uri.joinPath(copy, '.vscode', 'settings.json'));
    assert.deepEqual(JSON.parse(settings), { 'plans.asOf': '2026-11-22' });
  });

  it('write over nothing', async () => {
    const own = vscode.Uri.joinPath(parent(), 'account-plans', 'portfolio.yaml');
    await vscode.workspace.fs.writeFile(own, new TextEncoder().encode('title: mine\n'));
    const names: string[] = [];
    for (let times = 0; times < 2; times++) {
      const copy = await copySample(extension().extensionUri, parent());
      names.push(copy.path.slice(copy.path.lastIndexOf('/') + 1));
    }
    assert.deepEqual(names, ['account-plans-2', 'account-plans-3']);
    assert.equal(await textOf(own), 'title: mine\n');
  });

  it('lead to commands that are registered', async () => {
    const known = new Set(await vscode.commands.getCommands());
    const { contributes } = extension().packageJSON as {
      contributes: { walkthroughs: readonly { steps: readonly Step[] }[] };
    };
    const texts = contributes.walkthroughs.flatMap(({ steps }) => steps.map((step) => step.description));
    const commands = [...texts.join('\n').matchAll(/\(command:([\w.]+)/g)].map(([, id = '']) => id);
    assert.ok(commands.length > 4);
    assert.deepEqual(
      commands.filter((id) => !known.has(id)),
      [],
    );
  });
});
