import assert from 'node:assert/strict';
import { editsBetween } from '../../../../server/src/analysis/features/diff/edits.ts';
import { parse } from '../../../../server/src/syntax/parse.ts';

/** Each edit as `kind names: before → after`. */
function edits(before: string, after: string): readonly string[] {
  return editsBetween(parse(before).root, parse(after).root).map(
    ({ kind, names, before: was, after: is }) =>
      `${kind} ${names.join('/')}: ${JSON.stringify(was) ?? '–'} → ${JSON.stringify(is) ?? '–'}`,
  );
}

describe('edits of a file', () => {
  it('are none where layout, comments, quotes, the order of keys and the order of items differ', () => {
    const before =
      'id: a # one\nactions: [{ id: a1, due: 2026-01-01 }, { id: a2 }]\nswot: { strengths: [x, y] }\n';
    const after =
      'swot:\n  strengths: ["y", x]\nid: a\nactions:\n  - id: a2\n  - due: 2026-01-01\n    id: a1\n';
    assert.deepEqual(edits(before, after), []);
    assert.deepEqual(edits('', '# nothing yet\n'), []);
  });

  it('know the items of lists again by their names, wherever they stand', () => {
    assert.deepEqual(
      edits(
        'objectives: [{ id: a, measure: { target: 3 } }, { id: b }]',
        'objectives: [{ id: c }, { id: a, measure: { target: 4, due: 2027-01-01 } }]',
      ),
      [
        'removed objectives/b: {"id":"b"} → –',
        'added objectives/c: – → {"id":"c"}',
        'changed objectives/a/measure/target: 3 → 4',
        'added objectives/a/measure/due: – → "2027-01-01"',
      ],
    );
  });

  it('know an item again whose name is what changed, by what else it says', () => {
    assert.deepEqual(
      edits(
        'reviews: [{ date: 2026-06-01, kind: senior, reviewers: [vic] }]',
        'reviews: [{ date: 2026-11-01, kind: senior, reviewers: [vic] }]',
      ),
      ['changed reviews/2026-11-01/date: "2026-06-01" → "2026-11-01"'],
    );
  });

  it('tell two reviews of one day apart by their kind', () => {
    assert.deepEqual(
      edits(
        'reviews: [{ date: 2026-06-01, kind: senior }, { date: 2026-06-01, kind: mentor }]',
        'reviews: [{ date: 2026-06-01, kind: mentor, notes: Go. }, { date: 2026-06-01, kind: senior }]',
      ),
      ['added reviews/2026-06-01/notes: – → "Go."'],
    );
  });

  it('do not take an item with an id of its own for another', () => {
    assert.deepEqual(
      edits('risks: [{ id: r1, title: Merger, impact: 4 }]', 'risks: [{ id: r2, title: Merger, impact: 4 }]'),
      [
        'removed risks/r1: {"id":"r1","title":"Merger","impact":4} → –',
        'added risks/r2: – → {"id":"r2","title":"Merger","impact":4}',
      ],
    );
  });

  it('tell of values in lists one by one, and of what changes its kind as a whole', () => {
    assert.deepEqual(edits('swot: { strengths: [a, b, b] }', 'swot: { strengths: [b, c] }'), [
      'removed swot/strengths/0: "a" → –',
      'removed swot/strengths/2: "b" → –',
      'added swot/strengths/1: – → "c"',
    ]);
    assert.deepEqual(edits('tier: gold', 'tier: { assigned: gold }'), [
      'changed tier: "gold" → {"assigned":"gold"}',
    ]);
  });

  it('take a key without a value for one that is not there', () => {
    assert.deepEqual(edits('owner:', 'owner: ana'), ['added owner: – → "ana"']);
    assert.deepEqual(edits('owner: ana', 'owner:'), ['removed owner: "ana" → –']);
  });
});
