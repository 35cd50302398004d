import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeEverything,
  eventually,
  hintsBeside,
  hintsIn,
  hoverOver,
  lensOf,
  lensesIn,
  open,
} from './support.ts';
import { criteria, plan, portfolio, rating, weight } from './subject.ts';

describe('the preview of a plan', () => {
  let document: vscode.TextDocument;
  before(async () => {
    ({ document } = await open(plan));
    await eventually(() => lensOf(document));
  });
  after(closeEverything);

  it('has one lens, on the first line, with tier, score, rank and the next review', async () => {
    assert.match(await lensOf(document), /^\S+ \d+(\.\d)? · .+ · #\d+ of \d+ · .*review/);
    const [lens] = await lensesIn(document);
    assert.equal(lens?.range.start.line, 0);
    assert.equal(lens?.command?.command, 'plans.explain');
  });

  it('has a hint of its contribution beside every rating', async () => {
    const ratings = document.getText().match(/rating: \d/g) ?? [];
    const contributions = (await hintsIn(document)).filter(({ label }) =>
      /^\s*→ \d+(\.\d)? of \d+(\.\d)?/.test(label),
    );
    assert.ok(ratings.length > 0);
    assert.equal(contributions.length, ratings.length);
    assert.equal((await hintsBeside(document, rating)).length > 0, true);
  });

  it('says beside the horizon how many months it is', async () => {
    assert.match((await hintsBeside(document, /horizon:.*end: ([\d-]+)/)).join(' '), /\d+ months/);
  });

  it('has on the id the whole breakdown, the sensitivity and the command that gives the same', async () => {
    const hover = await hoverOver(document, /^id: (\S+)/m);
    assert.match(hover, /\|.*\|/);
    assert.match(hover, /would make it/);
    assert.match(hover, /plans explain/);
  });

  it('has a hover on a score and the schema’s documentation on a key', async () => {
    assert.match(await hoverOver(document, rating), /of \d+/);
    assert.notEqual(await hoverOver(document, /^(horizon):/m), '');
  });

  it('has an outline', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.ok(symbols.length > 0);
  });
});

describe('the preview of the criteria', () => {
  after(closeEverything);

  it('says beside every weight what share it is, and above them who uses the set', async () => {
    const { document } = await open(criteria);
    const weights = document.getText().match(/weight: \d+/g) ?? [];
    await eventually(async () => {
      const shares = (await hintsIn(document)).filter(({ label }) => /\d+(\.\d)? ?%/.test(label));
      assert.equal(shares.length, weights.length);
    });
    assert.equal((await hintsBeside(document, weight)).length > 0, true);
    assert.match(await lensOf(document), /\d+ /);
  });
});

describe('the preview of the portfolio', () => {
  after(closeEverything);

  it('has its totals in the lens', async () => {
    const { document } = await open(portfolio);
    assert.match(await eventually(() => lensOf(document)), /\d+ /);
  });
});
