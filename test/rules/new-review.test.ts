import assert from 'node:assert/strict';
import type { Day } from '../../server/src/base/day.ts';
import { read } from '../../server/src/model/read.ts';
import { appendEntry } from '../../server/src/rules/support/append-entry.ts';
import { reviewEntry } from '../../server/src/rules/support/reviews.ts';
import type { DueKind } from '../../server/src/score/metrics/review.ts';
import { applyEdits } from '../../server/src/syntax/edit.ts';
import { parse } from '../../server/src/syntax/parse.ts';

const today = '2026-11-22' as Day;

/** The reviews of a plan after a new one was recorded in it, as they are written. */
function recorded(text: string, kind: DueKind): string {
  const tree = parse(text);
  const entry = reviewEntry(read('plan', tree).located, kind, today);
  const after = applyEdits(text, appendEntry(tree, ['reviews'], entry));
  assert.deepEqual(parse(after).problems, []);
  return after.slice(after.indexOf('reviews:'));
}

describe('recording a review', () => {
  it('writes one line where the others are lines, with those who held the last one of its kind', () => {
    const text = `owner: ana
reviews:
  - { date: 2026-08-01, kind: senior, reviewers: [vic, lee] } # in Lyon
  - { date: 2026-02-01, kind: senior, reviewers: [max] }
`;
    assert.equal(
      recorded(text, 'senior'),
      `reviews:
  - { date: 2026-08-01, kind: senior, reviewers: [vic, lee] } # in Lyon
  - { date: 2026-02-01, kind: senior, reviewers: [max] }
  - { date: 2026-11-22, kind: senior, reviewers: [vic, lee], topics: [plan, progress, roadblocks, funding] }
`,
    );
  });

  it('writes a block where the others are blocks', () => {
    const text = `owner: ana
reviews:
- date: 2026-10-01
  kind: progress
  topics: [actions]
links: []
`;
    assert.equal(
      recorded(text, 'progress'),
      `reviews:
- date: 2026-10-01
  kind: progress
  topics: [actions]
- date: 2026-11-22
  kind: progress
  reviewers: [ana]
  topics: [actions]
links: []
`,
    );
  });

  it('begins the list where there is none, with the one who is expected to review', () => {
    assert.equal(
      recorded('owner: ana\nteam: { sponsor: vic, mentor: lee }\n', 'mentor'),
      `reviews:
  - date: 2026-11-22
    kind: mentor
    reviewers: [lee]
`,
    );
  });

  it('names nobody where nobody is known', () => {
    assert.equal(
      recorded('id: acme\n', 'senior'),
      `reviews:
  - date: 2026-11-22
    kind: senior
    topics: [plan, progress, roadblocks, funding]
`,
    );
  });
});
