import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, eventually, extension, open } from './support.ts';
import { criteria, plan, portfolio } from './subject.ts';

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category?: string }[];
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly markdownDescription?: string }>>;
    };
  };
}

const manifest = (): Manifest => extension().packageJSON as Manifest;

describe('activation', () => {
  after(closeEverything);

  it('follows from the names of the files in the folder', async () => {
    await eventually(() => assert.ok(extension().isActive, 'the extension was not activated'));
  });

  it('is asked for by names that find the files', async () => {
    const globs = manifest().activationEvents.flatMap((event) => {
      const [, glob] = /^workspaceContains:(.+)$/.exec(event) ?? [];
      return glob === undefined ? [] : [glob];
    });
    assert.equal(globs.length, 3);
    for (const glob of globs) {
      assert.notEqual((await vscode.workspace.findFiles(glob)).length, 0, `${glob} finds nothing`);
    }
  });

  for (const file of [portfolio, criteria, plan]) {
    it(`leaves ${file} in the YAML language`, async () => {
      assert.equal((await open(file)).document.languageId, 'yaml');
    });
  }

  it('registers every command of the manifest, all under one category', async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    const { commands } = manifest().contributes;
    assert.deepEqual(
      commands.filter(({ command }) => !registered.has(command)),
      [],
    );
    assert.deepEqual([...new Set(commands.map(({ category }) => category))], ['Plans']);
  });

  it('describes every setting', () => {
    for (const [name, setting] of Object.entries(manifest().contributes.configuration.properties)) {
      assert.ok((setting.markdownDescription ?? '').length > 20, `${name} is not described`);
    }
  });
});
