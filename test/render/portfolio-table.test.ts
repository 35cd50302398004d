import assert from 'node:assert/strict';
import type { Line } from '../../server/src/render/page.ts';
import { portfolioMarkdown, portfolioTable } from '../../server/src/render/portfolio-table.ts';
import { acmeFile, criteriaFile, portfolioFile, portfolioIn, snapshotOf, workspace } from './subject.ts';

function textOf(line: Line): string {
  return line.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

describe('the table of a portfolio', () => {
  it('has an account a row, ranked ones first', () => {
    const snapshot = snapshotOf(workspace);
    const { columns, rows } = portfolioTable(portfolioIn(snapshot), snapshot.asOf);
    assert.deepEqual(
      columns.map(({ title }) => title),
      ['#', 'Account', 'Tier', 'Score', 'financial', 'strategic', 'Next review', 'Due'],
    );
    assert.deepEqual(
      rows.map((row) => row.map(textOf)),
      [
        ['1', 'Acme AG', 'Gold', '73.9', '65.7', '82.1', 'progress 9 months overdue', '2026-02-01'],
        ['2', 'Borg Werft', 'Gold or Bronze', '47.1–82.9', '65.7', '28.6–100.0', '–', '–'],
        ['–', 'Cetus Line', 'Silver (candidate)', '85.0', '98.6', '71.4', '–', '–'],
      ],
    );
  });

  it('shows an assigned tier that is not the computed one', () => {
    const silver = acmeFile.replace(
      'assigned: gold, since: 2026-01-15',
      'assigned: silver, since: 2025-01-15',
    );
    const snapshot = snapshotOf(portfolioFile + criteriaFile + silver);
    assert.equal(
      textOf(portfolioTable(portfolioIn(snapshot), snapshot.asOf).rows[0]?.[2] ?? []),
      'Gold, assigned Silver',
    );
  });

  it('is a page with the totals above it', () => {
    const snapshot = snapshotOf(workspace);
    const markdown = portfolioMarkdown(portfolioIn(snapshot), snapshot.asOf);
    assert.match(
      markdown,
      /^## Northern yards\n\n2 accounts · .* · as of 2026-11-22\n\n\| \\# \| Account \|/,
    );
  });

  it('leads from each account to its plan, and keeps the hyphens of its dates together', () => {
    const snapshot = snapshotOf(workspace);
    const markdown = portfolioMarkdown(portfolioIn(snapshot), snapshot.asOf, (file) => `file://${file}`);
    assert.match(
      markdown,
      /\n\| 1 \| \[Acme AG\]\(file:\/\/\/plans\/acme\.plan\.yaml\) \| Gold \|.*\| 2026‑02‑01 \|\n/,
    );
    assert.match(markdown, / · as of 2026-11-22\n/);
  });

  it('says that there is no plan', () => {
    const snapshot = snapshotOf(portfolioFile);
    assert.match(
      portfolioMarkdown(portfolioIn(snapshot), snapshot.asOf),
      /There is no plan in this portfolio/,
    );
  });
});

describe('the figures of a portfolio', () => {
  it('cover the listed accounts', () => {
    const snapshot = snapshotOf(workspace);
    const figures = portfolioIn(snapshot).figures;
    assert.equal(figures.accounts.value, 2);
    assert.equal(figures.revenue.value, 6_200_000);
    assert.deepEqual(
      figures.tiers?.rows.map(({ level, keys, undecided }) => [level.id, keys.length, undecided.length]),
      [
        ['gold', 1, 1],
        ['silver', 0, 1],
        ['bronze', 0, 1],
      ],
    );
  });
});
