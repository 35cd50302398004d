import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeEverything,
  eventually,
  extension,
  fileAt,
  finding,
  findingsIn,
  folder,
  open,
  rangeOf,
  ruleOf,
} from './support.ts';
import { assigned, criteria, plan, planted, portfolio } from './subject.ts';

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

/** The rules that found something, by file. */
function findingsByFile(): Record<string, string[]> {
  const byFile = vscode.languages
    .getDiagnostics()
    .map(([uri]): [string, string[]] => [
      uri.path.slice(folder().path.length + 1),
      findingsIn(uri).map(ruleOf).sort(),
    ]);
  return Object.fromEntries(byFile.filter(([, rules]) => rules.length > 0));
}

describe('activation', () => {
  after(closeEverything);

  it('follows from the names of the files in the folder', async () => {
    await eventually(() => assert.ok(extension().isActive, 'the extension was not activated'));
  });

  it('shows every finding of the folder, though nobody opened a file of it', async () => {
    await eventually(() => assert.deepEqual(findingsByFile(), planted));
    assert.deepEqual(
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs),
      [],
    );
  });

  it('underlines the very word, and names the other places it depends on', async () => {
    const { document } = await open(plan);
    const mismatch = await finding(document.uri, 'tier-mismatch');
    assert.equal(mismatch.severity, vscode.DiagnosticSeverity.Error);
    assert.ok(mismatch.range.isEqual(rangeOf(document, assigned)));
    const places = (mismatch.relatedInformation ?? []).map(({ location }) => location.uri.toString());
    assert.deepEqual([...new Set(places)], [fileAt(criteria).toString()]);
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

  it('has the schema of a baseline at hand, without a network', async () => {
    const uri = fileAt('plans-baseline.json');
    await vscode.workspace.fs.writeFile(
      uri,
      new TextEncoder().encode('{ "version": 1, "findings": [], "notes": 1 }\n'),
    );
    try {
      await open(uri);
      await eventually(() => {
        const said = vscode.languages.getDiagnostics(uri).map(({ message }) => message);
        assert.ok(said.includes('Property notes is not allowed.'), said.join('\n'));
      });
    } finally {
      await closeEverything();
      await vscode.workspace.fs.delete(uri);
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
