import assert from 'node:assert/strict';
import { checkHints, tooltipOf } from '../hinted.ts';
import { acmeFile, criteriaFile, openFile } from '../subject.ts';

/** A set whose criteria have these weights, as they are written. */
function weighing(...weights: readonly string[]): string {
  const criteria = weights.map(
    (weight, index) => `  - id: one-${index}
    weight: ${weight}
    scoring: { type: rating, min: 1, max: 5 }
`,
  );
  return `#- /core.criteria.yaml\nid: core\ncriteria:\n${criteria.join('')}`;
}

describe('the hints of weights', () => {
  it('say what share of the whole each is', () => {
    checkHints(`#- /core.criteria.yaml
id: core
criteria:
  - { id: brand, weight: 20, scoring: { type: rating, min: 1, max: 5 } }
#                         ^ 28.6 %
  - id: access
    weight: 15 # more next year
#            ^ 21.4 %
    scoring: { type: rating, min: 1, max: 5 }
  - { id: fit, weight: 25, scoring: { type: rating, min: 1, max: 5 } }
#                       ^ 35.7 %
  - { id: pull, weight: 10.0, scoring: { type: rating, min: 1, max: 5 } }
#                          ^ 14.3 %
`);
  });

  it('are left out where the weights add up to 100 and so are the shares themselves', () => {
    checkHints(weighing('40', '35', '25'));
    checkHints(weighing('33.3', '33.3', '33.4'));
    checkHints(weighing('100'));
  });

  it('come back with the first weight that breaks the sum', () => {
    checkHints(`#- /core.criteria.yaml
id: core
criteria:
  - { id: brand, weight: 60, scoring: { type: rating, min: 1, max: 5 } }
#                         ^ 75 %
  - { id: access, weight: 20, scoring: { type: rating, min: 1, max: 5 } }
#                          ^ 25 %
`);
  });

  it('read shares as weights like any others', () => {
    checkHints(`#- /core.criteria.yaml
id: core
criteria:
  - { id: brand, weight: 0.75, scoring: { type: rating, min: 1, max: 5 } }
#                           ^ 75 %
  - { id: access, weight: 0.25, scoring: { type: rating, min: 1, max: 5 } }
#                            ^ 25 %
`);
  });

  it('say nothing of weights that are 0', () => {
    checkHints(weighing('0', '0'));
  });

  it('count the weights that can be read', () => {
    checkHints(`#- /core.criteria.yaml
id: core
criteria:
  - { id: brand, weight: 30, scoring: { type: rating, min: 1, max: 5 } }
#                         ^ 75 %
  - { id: access, weight: a lot, scoring: { type: rating, min: 1, max: 5 } }
  - { id: fit, weight: , scoring: { type: rating, min: 1, max: 5 } }
  - { id: pull, weight: 10, scoring: { type:
#                        ^ 25 %
`);
  });

  it('stand at the name of a weight that is written elsewhere', () => {
    checkHints(`#- /core.criteria.yaml
id: core
criteria:
  - { id: brand, weight: &heavy 30, scoring: { type: rating, min: 1, max: 5 } }
#                                ^ 50 %
  - { id: access, weight: *heavy, scoring: { type: rating, min: 1, max: 5 } }
#                              ^ 50 %
`);
  });

  it('tell on pointing what the weight is worth, and to how many plans', () => {
    assert.equal(
      tooltipOf(criteriaFile + acmeFile + openFile, '35.7 %'),
      '**Marquee brand** has 35.7 % of the set’s weight (25 as written).\n\nIt adds at most 35.7 of 100 points to the score of 2 plans.',
    );
  });
});
