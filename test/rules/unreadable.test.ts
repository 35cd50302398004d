import assert from 'node:assert/strict';
import { analyse } from '../support/analyse.ts';
import { parseWorkspace } from '../support/workspace.ts';

const criteria = `#- /core.criteria.yaml
id: core
criteria:
  - { id: revenue, weight: 60, scoring: { type: linear, input: financials.revenue, zeroAt: 0, fullAt: 4000000 } }
  - { id: brand, weight: 40, evidence: required, scoring: { type: rating, min: 1, max: 5 } }
tiers:
  levels: [{ id: gold, enter: 70 }, { id: silver, enter: 0 }]
`;

function rulesIn(text: string, groups: RegExp): readonly string[] {
  const snapshot = analyse(parseWorkspace(text));
  const findings = snapshot.files.flatMap((file) => snapshot.file(file)?.findings ?? []);
  return findings.map(({ rule }) => rule).filter((rule) => rule === 'schema-violated' || groups.test(rule));
}

function inPlan(part: string): string {
  return `${criteria}#- /plans/varga.plan.yaml
id: varga
owner: zsofia
account: { name: Varga Malom }
${part}
`;
}

describe('what is written and cannot be read', () => {
  const missing = /^score-(missing|unevidenced)$/;
  const rating = 'scores: { brand: { rating: 4, evidence: [https://example.com/varga] } }';
  const plans: readonly (readonly [string, RegExp])[] = [
    ['scores: { brand: { rating: high } }\nfinancials: { revenue: 2000000 }', missing],
    ['scores: { brand: { rating: } }\nfinancials: { revenue: 2000000 }', missing],
    ['scores:\n  brand:\nfinancials: { revenue: 2000000 }', missing],
    ['scores: none\nfinancials: { revenue: 2000000 }', missing],
    [`${rating}\nfinancials: { revenue: a lot }`, missing],
    [`${rating}\nfinancials:`, missing],
    ['scores: { brand: { rating: 4, evidence: yes } }\nfinancials: { revenue: 2000000 }', missing],
    [`${rating}\nfinancials: { revenue: 3000000 }\ntier: { assigned: [gold] }`, /^tier-mismatch$/],
    [
      'tier: { assigned: gold, override: { reason: 4, approvedBy: imre, expires: 2027-02-30 } }',
      /^override-(expired|unjustified)$/,
    ],
  ];
  for (const [part, rules] of plans) {
    it(`is told of once: ${part.replaceAll('\n', ' · ')}`, () => {
      const found = rulesIn(inPlan(part), rules);
      assert.deepEqual([...new Set(found)], ['schema-violated']);
    });
  }

  const sets: readonly (readonly [string, RegExp])[] = [
    [
      'id: core\ncriteria: many\ntiers: { levels: [{ id: gold, enter: 70 }, { id: silver, enter: 0 }] }',
      /^criteria-too-few$/,
    ],
    [
      'id: core\ncriteria: [{ id: fit, weight: 1, outlook: later, scoring: { type: rating, min: 1, max: 5, anchors: { 1: , 5: } } }]\ntiers: { levels: [{ id: gold, enter: 70 }, { id: silver, enter: 0 }] }',
      /^(outlook-missing|scale-unanchored)$/,
    ],
  ];
  for (const [set, rules] of sets) {
    it(`is told of once: ${set.split('\n').slice(1, 2).join('')}`, () => {
      const found = rulesIn(`#- /core.criteria.yaml\n${set}\n`, rules);
      assert.deepEqual([...new Set(found)], ['schema-violated']);
    });
  }
});
