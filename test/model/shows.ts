import assert from 'node:assert/strict';
import { read } from '../../server/src/model/read.ts';
import type { Kind } from '../../server/src/schema/shape.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { annotated, drawing, withoutNotes, type Remark } from '../syntax/carets.ts';

/** What reading a file of a kind finds: messages, and behind "=>" what may be written instead, with "?" where it is only a guess. */
function remarksOn(kind: Kind, text: string): readonly Remark[] {
  return read(kind, parse(text)).problems.map(({ start, end, message, replacements }) => ({
    start,
    end,
    message,
    fixes: replacements.map((change) => {
      assert.deepEqual([change.start, change.end], [start, end], 'a fix for another place');
      return change.certain ? change.text : `${change.text}?`;
    }),
  }));
}

/** Asserts that a drawing shows everything that reading finds, at its place and in its words, and that each sure fix mends its fault. */
function shows(kind: Kind, fixture: string): void {
  const expected = drawing(fixture);
  const text = withoutNotes(expected);
  const remarks = remarksOn(kind, text);
  assert.equal(annotated(text, remarks), expected);
  for (const { start, end, message, fixes = [] } of remarks) {
    const [fix] = fixes;
    if (fix === undefined || fix.endsWith('?')) continue;
    const after = remarksOn(kind, text.slice(0, start) + fix + text.slice(end));
    assert.ok(after.length < remarks.length, `"${fix}" does not mend: ${message}`);
  }
}

export function planShows(fixture: string): void {
  shows('plan', fixture);
}

export function criteriaShows(fixture: string): void {
  shows('criteria', fixture);
}

export function portfolioShows(fixture: string): void {
  shows('portfolio', fixture);
}

const required = 'id: acme\nowner: ana\naccount: { name: Acme }\n';

/** What stands in a plan besides what every plan must have. */
export function showsInPlan(fixture: string): void {
  shows('plan', `${required}${drawing(fixture)}`);
}

const tiers = 'tiers: { levels: [{ id: gold, enter: 70 }, { id: silver, enter: 0 }] }';

/** The scoring of a criterion. */
export function showsInCriteria(fixture: string): void {
  shows('criteria', `id: core\ncriteria:\n  - id: brand\n    weight: 10\n${drawing(fixture)}${tiers}\n`);
}
