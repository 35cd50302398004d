import assert from 'node:assert/strict';
import { parseDay } from '../../server/src/base/day.ts';
import type { TierLevel } from '../../server/src/model/criteria.ts';
import { read } from '../../server/src/model/read.ts';
import { takeOver } from '../../server/src/rules/support/take-over.ts';
import { applyEdits } from '../../server/src/syntax/edit.ts';
import { parse } from '../../server/src/syntax/parse.ts';

const silver: TierLevel = {
  id: 'silver',
  title: 'Silver',
  enter: 50,
  capacity: undefined,
  percentile: undefined,
  service: {
    seniorReviewMonths: undefined,
    mentorReviewMonths: undefined,
    progressMonths: undefined,
    responseHours: undefined,
    commitments: [],
  },
  path: ['tiers', 'levels', 1],
};

function takenOver(tier: string): string {
  const before = `id: varga\n${tier}team: { sponsor: imre }\n`;
  const tree = parse(before);
  const day = parseDay('2026-11-22');
  assert.ok(day);
  const after = applyEdits(before, takeOver(read('plan', tree).located, silver, day).edits(tree));
  const others = ['id: varga\n', 'team: { sponsor: imre }\n'];
  assert.ok(
    others.every((line) => after.includes(line)),
    after,
  );
  return others.reduce((rest, line) => rest.replace(line, ''), after);
}

describe('taking a computed tier over', () => {
  it('writes a tier where there is none', () => {
    assert.equal(takenOver(''), 'tier: { assigned: silver, since: 2026-11-22 }\n');
    assert.equal(takenOver('tier:\n'), 'tier: { assigned: silver, since: 2026-11-22 }\n');
    assert.equal(takenOver('tier: {}\n'), 'tier: { assigned: silver, since: 2026-11-22 }\n');
  });

  it('changes the one that is there, and leaves its comments', () => {
    const after = takenOver('tier:\n  assigned: gold # agreed in Győr\n  since: 2025-02-01\n');
    assert.equal(after, 'tier:\n  assigned: silver # agreed in Győr\n  since: 2026-11-22\n');
  });

  it('adds what is missing', () => {
    assert.equal(takenOver('tier: { assigned: gold }\n'), 'tier: { assigned: silver, since: 2026-11-22 }\n');
    assert.equal(
      takenOver('tier:\n  since: 2025-02-01\n'),
      'tier:\n  since: 2026-11-22\n  assigned: silver\n',
    );
  });

  it('takes the override away', () => {
    const block =
      'tier:\n  assigned: gold\n  since: 2025-02-01\n  override:\n    reason: New mill\n    approvedBy: imre\n';
    assert.equal(takenOver(block), 'tier:\n  assigned: silver\n  since: 2026-11-22\n');
    const flow =
      'tier: { assigned: gold, since: 2025-02-01, override: { reason: New mill, approvedBy: imre } }\n';
    assert.equal(takenOver(flow), 'tier: { assigned: silver, since: 2026-11-22 }\n');
    const first = 'tier: { override: { reason: New mill }, assigned: gold, since: 2025-02-01 }\n';
    assert.equal(takenOver(first), 'tier: { assigned: silver, since: 2026-11-22 }\n');
  });
});
