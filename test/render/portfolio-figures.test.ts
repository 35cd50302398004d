import assert from 'node:assert/strict';
import { portfolioFiguresPage } from '../../server/src/render/portfolio/page.ts';
import { toMarkdown } from '../../server/src/render/markdown.ts';
import { hoverIn, snapshotOf, workspace } from './subject.ts';

function pageOf(text: string): string {
  const snapshot = snapshotOf(text);
  const [portfolio] = snapshot.portfolios;
  assert.ok(portfolio);
  return toMarkdown(portfolioFiguresPage(portfolio, snapshot.asOf));
}

/** The part of a page under a heading. */
function section(page: string, title: string): string {
  return page.split(/^#+ /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
}

describe('the figures of a portfolio', () => {
  const page = pageOf(workspace);

  it('count the accounts of each tier against its capacity', () => {
    const accounts = section(page, 'Accounts and tiers');
    assert.match(accounts, /\*\*2 key accounts\*\*; wanted are 5 to 20 in the portfolio/);
    assert.match(accounts, /\| Gold \| 1 \| 1–2 \| 1 \| 1 of 6 accounts \|/);
    assert.match(accounts, /\| Silver \| 0 \| 0–1 \| 0 \| – \|/);
  });

  it('say how each is computed, and why one is not', () => {
    assert.match(
      section(page, 'Revenue and effort'),
      /\| Share of the key accounts \| 31 % \| Σ revenue ÷ revenue of the company \|/,
    );
    assert.match(section(page, 'Targets'), /– \| portfolio\.yaml does not give totals\.target/);
  });

  it('name the largest customers and remark on those that are too large', () => {
    const small = workspace.replace('revenue: 20000000', 'revenue: 14000000');
    const concentration = section(pageOf(small), 'Concentration');
    assert.match(concentration, /Cetus Line.* \| 3\.9 M EUR \| 27\.9 % \| over 25 % \|/);
    assert.match(concentration, /Acme AG.* \| 3\.1 M EUR \| 22\.1 % \| to disclose from 10 % \|/);
  });

  it('list who covers which segment', () => {
    const covered = workspace.replace('segments: [{ id: yards,', 'segments: [{ id: ferries }, { id: yards,');
    const segments = section(pageOf(covered), 'Segments');
    assert.match(segments, /\| ferries \| nobody \| +\| – \| – \|/);
    assert.match(segments, /\| yards \| .*Acme AG.* \| +\| 3\.1 M EUR \| 2026.02.01 \|/);
    assert.match(segments, /In no segment: .*Borg Werft.*, .*Cetus Line/);
  });

  it('leave out what there is nothing to say of', () => {
    const bare = pageOf('#- /portfolio.yaml\ntitle: Nobody yet\n');
    assert.match(bare, /\*\*0 key accounts\*\*/);
    for (const title of ['People', 'Segments', 'Reviews'])
      assert.doesNotMatch(bare, new RegExp(`## ${title}`));
  });
});

describe('hover in portfolio.yaml', () => {
  const over = (place: string) => hoverIn(workspace.replace(place, `‸${place}`)) ?? '';

  it('shows on a setting how the portfolio stands in it', () => {
    assert.match(over('totals:'), /Share of the key accounts \| 31 %/);
    assert.match(over('people:'), /\| Ana Ruiz \(`ana`\) \| 0\.4 \| 0\.5 \|/);
    assert.match(over('segments:'), /\| yards \|/);
    assert.match(
      hoverIn(workspace.replace('totals:', '‸concentration: { singleMax: 0.2 }\ntotals:')) ?? '',
      /\| Largest group \|/,
    );
    assert.match(
      hoverIn(workspace.replace('totals:', 'accounts: { min: 1, ‸max: 9 }\ntotals:')) ?? '',
      /\*\*2 key accounts\*\*; wanted are 1 to 9/,
    );
  });

  it('shows on the FTE of a person where their time goes', () => {
    assert.match(over('0.5 }'), /^\*\*Ana Ruiz\*\* \(`ana`\), account-manager, 0\.4 of 0\.5 FTE allocated/);
  });
});
