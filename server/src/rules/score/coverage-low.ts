import { oneOf } from '../../base/suggest.ts';
import { below } from '../../score/compare.ts';
import { defineRule } from '../rule.ts';
import { scoresPlace } from '../support/place.ts';
import { isListed } from '../support/status.ts';
import { percent, percentsApart } from '../support/wording.ts';

export const coverageLow = defineRule({
  id: 'coverage-low',
  severity: 'error',
  summary: 'Less of the weight is scored than the criteria set demands.',
  check: {
    plan({ plan, criteria, score, elsewhere, report }) {
      if (!isListed(plan) || !criteria || !score) return;
      const open = score.criteria.filter((part) => part.open !== undefined && part.criterion.share > 0);
      // What cannot be read is a fault of the criteria file; no plan can make up for it.
      const owed = open.filter((part) => part.open !== 'scoring-unreadable');
      const possible =
        score.coverage +
        open.reduce((sum, part) => sum + (owed.includes(part) ? 0 : part.criterion.share), 0);
      if (owed.length === 0 || !below(possible, criteria.minCoverage)) return;
      const names = owed
        .sort((a, b) => b.most - a.most)
        .map(({ criterion }) => `"${criterion.id}" (${percent(criterion.share)})`);
      const [scored, least] = percentsApart([score.coverage, criteria.minCoverage]);
      report({
        at: scoresPlace(plan),
        message: `only ${scored} of the weight is scored, and ${least} must be; open: ${oneOf(names, 'and')}`,
        related: elsewhere('criteria', ['minCoverage'], 'the least coverage is set here'),
      });
    },
  },
});
