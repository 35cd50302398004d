import assert from 'node:assert/strict';
import { catalogue } from '../../server/src/rules/catalogue.generated.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { hostOf } from '../support/analyse.ts';
import { planFile, smallCriteria, smallPlan } from '../support/small-portfolio.ts';
import { fixtureDay } from '../support/workspace.ts';
import { askingPortfolio, plan, planEdits } from './edits.ts';

/** What a check of a portfolio or a criteria set reads of its plans: what is computed of them, or the little they tell the others. */
const readers: Readonly<Record<string, 'figures' | 'facts'>> = {
  'account-count': 'facts',
  'capacity-exceeded': 'facts',
  'concentration-disclosable': 'figures',
  'concentration-high': 'figures',
  'effort-inverted': 'figures',
  'key-player-market-uncovered': 'facts',
  'list-review-stale': 'facts',
  'overrides-too-many': 'facts',
  'owner-overloaded': 'figures',
  'pareto-weak': 'figures',
  'segment-unanalysed': 'facts',
  'targets-short': 'figures',
};

/** Which kind of reader an edit is news to. */
const news: Readonly<Record<keyof typeof planEdits, readonly string[]>> = {
  'a word': [],
  'the name': ['figures', 'facts'],
  'a rating': ['figures'],
  'the effort': ['figures', 'facts'],
  'an allocation': ['figures', 'facts'],
  'a target': ['figures', 'facts'],
  'the segment': ['figures', 'facts'],
};

const rules: readonly Rule[] = catalogue;

/** Those whose runs are all over portfolios and criteria sets. */
const wide = rules.filter(
  ({ check }) => (check.portfolio ?? check.criteria) && !check.plan && !check.file && !check.suppressions,
);

describe('an edit of a plan', () => {
  it('is followed here for checks that there are', () => {
    const ids = wide.map(({ id }) => id);
    assert.deepEqual(
      Object.keys(readers).filter((id) => !ids.includes(id)),
      [],
    );
  });

  for (const { id } of wide) {
    it(`runs ${id} again ${readers[id] ? `only for news of ${readers[id]}` : 'never'}`, () => {
      const host = hostOf({
        asOf: fixtureDay,
        files: new Map([
          ['/portfolio.yaml', askingPortfolio(`rules: { all: off, ${id}: default }`)],
          ['/core.criteria.yaml', smallCriteria()],
          ...Array.from({ length: 10 }, (_, i): [string, string] => [
            planFile(i),
            smallPlan(i === 0 ? plan : { id: `a${i}`, brand: (i % 5) + 1, revenue: 100_000 * i }),
          ]),
        ]),
      });
      const runsOf = (text: string) => {
        host.snapshot();
        const before = host.work.ruleRuns;
        host.apply([{ kind: 'written', file: planFile(0), text }]);
        host.snapshot();
        return host.work.ruleRuns - before;
      };
      for (const [name, text] of Object.entries(planEdits)) {
        const kinds = news[name as keyof typeof planEdits];
        assert.equal(runsOf(text), kinds.includes(readers[id] ?? '') ? 1 : 0, name);
        runsOf(smallPlan(plan));
      }
    });
  }
});
