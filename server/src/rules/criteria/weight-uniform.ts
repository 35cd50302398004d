import { compare } from '../../score/compare.ts';
import { defineRule } from '../rule.ts';

/** Two criteria may well matter the same. */
const FEWEST = 3;

export const weightUniform = defineRule({
  id: 'weight-uniform',
  severity: 'information',
  summary: 'All weights are equal: the set has no priorities.',
  check: {
    criteria({ set, criteria, report }) {
      const [first, ...others] = criteria.criteria;
      if (!first || first.weight === 0 || criteria.criteria.length < FEWEST) return;
      if (others.some(({ weight }) => compare(weight, first.weight) !== 0)) return;
      report({
        at: set.id ?? set.at,
        message: `all ${criteria.criteria.length} criteria weigh ${first.weight}; say which of them matter more`,
      });
    },
  },
});
