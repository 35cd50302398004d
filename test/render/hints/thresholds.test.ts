import assert from 'node:assert/strict';
import { smallPlan, type SmallPlan } from '../../support/small-portfolio.ts';
import { checkHints, tooltipOf } from '../hinted.ts';

const levels = `tiers:
  levels:
    - { id: gold, title: Gold, enter: 70, capacity: 2 }
    - { id: silver, enter: 40 }
    - id: bronze
      enter: 0
`;

const set = `id: core
minCriteria: 1
criteria:
  - { id: brand, weight: 100, scoring: { type: rating, min: 0, max: 100 } }
`;

/** Plans by their rating, which is their score; undefined is not rated. */
function plans(ratings: Readonly<Record<string, number | undefined>>, status = 'active'): string {
  return Object.entries(ratings)
    .map(
      ([id, rating]) => `#- /plans/${id}.plan.yaml
id: ${id}
status: ${status}
owner: ana
account: { name: ${id.toUpperCase()} }
scores: { brand: ${rating === undefined ? '{}' : `{ rating: ${rating} }`} }
`,
    )
    .join('');
}

describe('the hints of thresholds', () => {
  it('say how many accounts stand in each tier', () => {
    checkHints(
      `#- /core.criteria.yaml
${set}tiers:
  levels:
    - { id: gold, title: Gold, enter: 70, capacity: 2 }
#                                      ^ 2 accounts
    - { id: silver, enter: 40 }
#                           ^ 1 account
    - id: bronze
      enter: 0
#            ^ 1 account
`,
      plans({ amber: 71, birch: 70, cedar: 69.9, dogwood: 12 }),
    );
  });

  it('say at how many more accounts may come to stand there while scores are open', () => {
    checkHints(
      `#- /core.criteria.yaml
${set.replace('weight: 100', 'weight: 60')}  - { id: reach, weight: 40, scoring: { type: rating, min: 0, max: 100 } }
tiers:
  levels:
    - { id: gold, title: Gold, enter: 70, capacity: 2 }
#                                      ^ 0–2 accounts
    - { id: silver, enter: 40 }
#                           ^ 0–3 accounts
    - id: bronze
      enter: 0
#            ^ 0–1 accounts
`,
      plans({ amber: 100, birch: 90, cedar: 20 }),
    );
  });

  it('leave out candidates, exited accounts and those without a score', () => {
    checkHints(
      `#- /core.criteria.yaml
missing: error
${set}tiers:
  levels:
    - { id: gold, title: Gold, enter: 70, capacity: 2 }
#                                      ^ 1 account
    - { id: silver, enter: 40 }
#                           ^ 0 accounts
    - id: bronze
      enter: 0
#            ^ 0 accounts
`,
      plans({ amber: 71, dogwood: undefined }) +
        plans({ birch: 90 }, 'candidate') +
        plans({ cedar: 90 }, 'exited'),
    );
  });

  it('say that nobody is there', () => {
    checkHints(`#- /core.criteria.yaml
${set}tiers:
  levels:
    - { id: gold, title: Gold, enter: 70, capacity: 2 }
#                                      ^ 0 accounts
    - { id: silver, enter: 40 }
#                           ^ 0 accounts
    - id: bronze
      enter: 0
#            ^ 0 accounts
`);
  });

  it('need a threshold to stand at', () => {
    checkHints(
      `#- /core.criteria.yaml
${set}tiers:
  levels:
    - { id: gold, enter: }
    - { id: silver, enter: forty }
    - { id: bronze, enter: 0 }
#                          ^ 0 accounts
    - { id
`,
      plans({ amber: 71 }),
    );
    checkHints(`#- /core.criteria.yaml\n${set}`, plans({ amber: 71 }));
  });

  it('name on pointing the first of the accounts, and the capacity', () => {
    const ratings = Object.fromEntries(
      'a b c d e f g h i j k l m n'.split(' ').map((id, index) => [id, 80 + index]),
    );
    const tooltip = tooltipOf(`#- /core.criteria.yaml\n${set}${levels}${plans(ratings)}`, '14 accounts');
    assert.match(
      tooltip,
      /^\*\*Gold\*\* is entered at 70 points; 14 accounts stand in it\. Its capacity is 2\.\n\n- N 93\.0\n/,
    );
    assert.match(tooltip, /\n- C 82\.0\n- and 2 more$/);
  });

  it('count the places that are filled where accounts compete for them', () => {
    const four: readonly SmallPlan[] = [5, 4, 3, 2].map((brand) => ({
      id: `a${brand}`,
      brand,
      revenue: 4_000_000,
    }));
    checkHints(
      `#- /core.criteria.yaml
id: core
minCriteria: 2
criteria:
  - { id: brand, weight: 100, scoring: { type: rating, min: 1, max: 5 } }
tiers:
  assign: top-n
  levels:
    - { id: gold, enter: 10, capacity: 1 }
#                         ^ 1 account
    - { id: silver, enter: 10, capacity: 2 }
#                           ^ 2 accounts
    - { id: bronze, enter: 0 }
#                          ^ 1 account
`,
      four.map((plan) => `#- /${plan.id}.plan.yaml\n${smallPlan({ ...plan, tier: 'bronze' })}`).join(''),
    );
  });

  it('say on pointing whose tier is open', () => {
    const text = `#- /core.criteria.yaml
${set.replace('weight: 100', 'weight: 25')}  - { id: reach, weight: 75, scoring: { type: rating, min: 0, max: 100 } }
${levels}${plans({ amber: 100 })}`;
    const tooltip = tooltipOf(text, '0–1 accounts', '- { id: silver, enter: 40 }');
    assert.match(
      tooltip,
      /^\*\*Silver\*\* is entered at 40 points; 0 accounts stand in it\.\n\n- AMBER 25\.0–100\.0, tier open$/,
    );
  });

  it('count an account at every tier between those that its score may come to', () => {
    checkHints(
      `#- /core.criteria.yaml
${set.replace('weight: 100', 'weight: 25')}  - { id: reach, weight: 75, scoring: { type: rating, min: 0, max: 100 } }
tiers:
  levels:
    - { id: gold, title: Gold, enter: 70, capacity: 2 }
#                                      ^ 0–1 accounts
    - { id: silver, enter: 40 }
#                           ^ 0–1 accounts
    - id: bronze
      enter: 0
#            ^ 0–1 accounts
`,
      plans({ amber: 100 }),
    );
  });
});
