import { defineRule } from '../rule.ts';
import { count } from '../support/wording.ts';

export const criteriaTooFew = defineRule({
  id: 'criteria-too-few',
  severity: 'error',
  summary: 'A set has fewer criteria than its minimum (an error), or than seven (a warning).',
  check: {
    criteria({ set, criteria, policy, report }) {
      if (set.unreadable?.includes('criteria')) return;
      const number = (set.criteria?.items.length ?? 0) + (set.criteria?.leftOut?.length ?? 0);
      const { minCriteria } = criteria;
      const { soundCount } = policy.criteriaSets;
      if (number >= Math.max(minCriteria, soundCount)) return;
      const tooFew = number < minCriteria;
      report({
        at: set.id ?? set.at,
        severity: tooFew ? 'error' : 'warning',
        message: tooFew
          ? `the set has ${count(number, 'criterion', 'criteria')}; minCriteria asks for at least ${minCriteria}`
          : `the set has ${count(number, 'criterion', 'criteria')}; with fewer than ${soundCount}, each of them decides a lot`,
      });
    },
  },
});
