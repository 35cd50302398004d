import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, eventually, fileAt, lensesIn, open, rangeOf } from './support.ts';
import { criteria, plan, portfolio, rating } from './subject.ts';

const ratedCriterion = /^ {2}(reference): \{ rating/m;

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

describe('navigation', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    ({ document } = await open(plan));
  });
  afterEach(closeEverything);

  it('goes from a rating to its criterion', async () => {
    const [found] = await eventually(async () => {
      const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        rangeOf(document, ratedCriterion).start,
      );
      assert.equal(links.length, 1);
      return links;
    });
    assert.ok(found);
    assert.equal(nameOf(found.targetUri), criteria);
    const set = await vscode.workspace.openTextDocument(found.targetUri);
    assert.equal(set.getText(found.targetSelectionRange), 'reference');
  });

  it('renames a criterion in all files, and everything is as sound as before', async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      rangeOf(document, ratedCriterion).start,
      'showcase',
    );
    const files = edit.entries().map(([uri]) => nameOf(uri));
    assert.ok(files.includes(criteria) && files.includes(nameOf(document.uri)), files.join(', '));
    assert.ok(files.length > 10);
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.match(document.getText(), /^ {2}showcase: \{ rating/m);
    await eventually(() => {
      const rules = vscode.languages
        .getDiagnostics(document.uri)
        .map(({ code }) => (typeof code === 'object' ? code.value : code));
      assert.ok(rules.includes('tier-mismatch') && !rules.includes('reference-unknown'), rules.join(', '));
    });
  });

  it('says why something cannot be renamed', async () => {
    await assert.rejects(
      async () =>
        vscode.commands.executeCommand('vscode.prepareRename', document.uri, rangeOf(document, rating).start),
      /No id stands here|Ids can be renamed/,
    );
  });

  it('finds accounts and people of the workspace by name', async () => {
    for (const [query, file] of [
      ['Helvapharm', nameOf(document.uri)],
      ['ines', portfolio],
    ] as const) {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        query,
      );
      assert.ok(
        found.some(({ location }) => nameOf(location.uri) === file),
        `${query}: ${found.map(({ name }) => name).join(', ')}`,
      );
    }
  });

  it('shows from the line above a criterion the plans that use it', async () => {
    const { document: set } = await open(criteria);
    const lens = await eventually(async () => {
      const { line } = rangeOf(set, /id: (reference)/).start;
      const found = (await lensesIn(set)).find(({ range }) => range.start.line === line);
      assert.match(found?.command?.title ?? '', /^used by (\d+ of )?\d+ plans$/);
      return found?.command ?? assert.fail();
    });
    assert.equal(lens.command, 'plans.showReferences');
    await vscode.commands.executeCommand(lens.command, ...((lens.arguments ?? []) as unknown[]));
  });

  it('follows evidence to files of the portfolio', async () => {
    const links = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        document.uri,
      );
      assert.ok(found.some(({ target }) => target?.path.endsWith('.md')));
      return found;
    });
    const target = links.find((link) => link.target?.path.endsWith('.md'))?.target ?? assert.fail();
    assert.ok(target.path.startsWith(fileAt('').path.replace(/\/$/, '')));
  });
});
