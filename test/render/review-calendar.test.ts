import assert from 'node:assert/strict';
import { calendarOf } from '../../server/src/analysis/features/calendar.ts';
import type { Page } from '../../server/src/render/page.ts';
import { calendarPage } from '../../server/src/render/review-calendar.ts';
import { portfolioIn, snapshotOf, workspace } from './subject.ts';

function pageOf(days: number, everything = false, person?: string): Page {
  const snapshot = snapshotOf(workspace);
  const portfolio = portfolioIn(snapshot);
  const scope = { asOf: snapshot.asOf, days };
  return calendarPage(portfolio, calendarOf(portfolio, { ...scope, everything }), { ...scope, person });
}

function rowsOf({ blocks }: Page): readonly (readonly string[])[] {
  const table = blocks.find(({ kind }) => kind === 'table');
  assert.ok(table?.kind === 'table');
  return table.rows.map((row) =>
    row.map((line) => line.map((part) => (typeof part === 'string' ? part : part.text)).join('')),
  );
}

function textsOf({ blocks }: Page): readonly string[] {
  return blocks.flatMap((block) => ('text' in block && Array.isArray(block.text) ? block.text.join('') : []));
}

describe('the table of the review calendar', () => {
  it('groups by who sees to it, in the order of the portfolio, and names nobody last', () => {
    assert.deepEqual(rowsOf(pageOf(30)), [
      ['Ana Ruiz', '2026-02-01', '9 months overdue', 'Progress review', 'Acme AG', ''],
      ['Victor Lund', '2026-12-04', 'in 12 days', 'Senior review', 'Acme AG', 'Ana Ruiz'],
      ['nobody', '2026-11-22', 'today', 'List review', '–', ''],
    ]);
  });

  it('counts what is overdue and what is to come', () => {
    assert.deepEqual(textsOf(pageOf(30)), [
      'Northern yards',
      '1 overdue, 2 to come · up to 2026-12-22, 30 days from 2026-11-22',
    ]);
    assert.equal(textsOf(pageOf(1, true, 'Ana Ruiz'))[0], 'Northern yards · Ana Ruiz');
  });

  it('says that nothing falls due', () => {
    const snapshot = snapshotOf(workspace);
    const page = calendarPage(portfolioIn(snapshot), [], { asOf: snapshot.asOf, days: 1 });
    assert.ok(textsOf(page).includes('Nothing falls due up to 2026-11-23.'));
  });
});
