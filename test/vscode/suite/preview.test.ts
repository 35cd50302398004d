import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeEverything,
  eventually,
  hintBehind,
  hintsIn,
  hoverOver,
  lensOf,
  lensesIn,
  open,
} from './support.ts';
import { account, assigned, criteria, plan, portfolio, rating, weight } from './subject.ts';

/** What VS Code allots to all hints of a line together; what is longer is cut. */
const hintCharacters = 43;

describe('the preview of a plan', () => {
  let document: vscode.TextDocument;
  before(async () => {
    ({ document } = await open(plan));
    await eventually(() => lensOf(document));
  });
  after(closeEverything);

  it('has one lens, on the first line, with tier, score, sub-scores, rank and the next review', async () => {
    const { tier, score, rank } = account;
    const title = await eventually(async () => {
      const text = await lensOf(document);
      assert.match(text, /#\d+ of \d+/);
      return text;
    });
    assert.match(title, /· financial [\d.]+ · strategic [\d.]+ ·.* review due in \d+ days$/);
    assert.ok(title.startsWith(`${tier} ${score} · `) && title.includes(` · ${rank} · `), title);
    const [lens] = await lensesIn(document);
    assert.equal(lens?.range.start.line, 0);
    assert.equal(lens?.command?.command, 'plans.explain');
  });

  it('has beside every rating and every figure that is scored what it contributes', async () => {
    for (const [pattern, hint] of [
      [rating, '→ 14.0 of 14.0'],
      [/access: \{ rating: (\d)/, '→ 6.0 of 12.0'],
      [/^ {2}revenue: (\d+)/m, '→ 10.3 of 18.0'],
      [/current: ([a-z-]+)/, '→ 4.5 of 6.0'],
      [/wantsKeyStatus: (\w+)/, '→ 6.0 of 6.0'],
    ] as const) {
      assert.equal(await hintBehind(document, pattern), hint, pattern.source);
    }
  });

  it('says beside dates what they mean', async () => {
    assert.equal(await hintBehind(document, /horizon:.*end: ([\d-]+)/), '24 months');
    assert.equal(await hintBehind(document, /due: (2026-12-18)/), 'in 26 days');
  });

  it('has hints that fit on their lines', async () => {
    const lines = new Map<number, string>();
    for (const { position, label } of await hintsIn(document)) {
      lines.set(position.line, (lines.get(position.line) ?? '') + label);
    }
    assert.ok(lines.size > 10);
    assert.deepEqual(
      [...lines.values()].filter((labels) => labels.length > hintCharacters),
      [],
    );
  });

  it('has on the id the whole breakdown, the sensitivity and the command that gives the same', async () => {
    const hover = await hoverOver(document, /^id: (\S+)/m);
    assert.match(hover, /Helvapharm AG · Gold 81\.1 · \\?#1 of 13/);
    assert.match(hover, /\| Reference value \|.*\| 14\.0 of 14\.0 \|/);
    assert.match(hover, /would make it silver/);
    assert.match(hover, /plans explain helvapharm --as-of 2026-11-22/);
  });

  for (const [what, pattern, text] of [
    ['a rating', rating, /a name every prospect knows/],
    ['a figure that is scored', /^ {2}revenue: (\d+)/m, /10\.3 of 18\.0/],
    ['the tier', assigned, /50/],
    ['a date', /tier:.*since: ([\d-]+)/, /2 years ago/],
    ['a person', /^owner: (\w+)/m, /Katrin Oberhuber/],
    ['a key', /^(horizon):/m, /[Hh]orizon/],
  ] as const) {
    it(`has a hover on ${what}`, async () => {
      assert.match(await hoverOver(document, pattern), text);
    });
  }

  it('has an outline by the names things go by', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const names = symbols.map(({ name }) => name);
    for (const name of ['account', 'horizon', 'scores', 'stakeholders']) {
      assert.ok(names.includes(name), `no ${name} in ${names.join(', ')}`);
    }
    const stakeholders = symbols.find(({ name }) => name === 'stakeholders');
    assert.equal(stakeholders?.children.length, 3);
  });
});

describe('the preview of the criteria', () => {
  let document: vscode.TextDocument;
  before(async () => {
    ({ document } = await open(criteria));
    await eventually(() => lensOf(document));
  });
  after(closeEverything);

  it('says nothing beside weights that add up to 100, which are their shares', async () => {
    assert.equal(await hintBehind(document, weight), undefined);
  });

  it('says beside every threshold how many accounts stand there', async () => {
    assert.equal(await hintBehind(document, /enter: (70)/), '6 accounts');
    assert.equal(await hintBehind(document, /enter: (50)/), '2–3 accounts');
  });

  it('says above them how the tiers are filled and who uses the set', async () => {
    assert.match(await lensOf(document), /^6 gold · 2 silver · 4 bronze · .*used by 14 plans$/);
  });

  it('has a hover on a weight', async () => {
    assert.match(await hoverOver(document, weight), /18 %/);
  });
});

describe('the preview of the portfolio', () => {
  after(closeEverything);

  it('has its totals in the lens, which opens the table', async () => {
    const { document } = await open(portfolio);
    const title = await eventually(() => lensOf(document));
    assert.match(title, /^13 accounts · 1 candidate · .*79\.6 % of revenue/);
    assert.equal((await lensesIn(document))[0]?.command?.command, 'plans.showPortfolio');
  });
});
