import { defineRule } from '../rule.ts';
import { weighted } from '../support/weights.ts';

const EXPECTED = ['current', 'future'] as const;

export const outlookMissing = defineRule({
  id: 'outlook-missing',
  severity: 'warning',
  summary: 'No criterion looks at what accounts are today, or none at what they can become.',
  check: {
    criteria({ set, criteria, report }) {
      const deciding = weighted(criteria);
      if (set.criteria?.items.some(({ unreadable }) => unreadable?.includes('outlook'))) return;
      if (deciding.length === 0) return;
      const absent = EXPECTED.filter(
        (outlook) => !deciding.some((criterion) => criterion.outlook === outlook),
      );
      if (absent.length === 0) return;
      const silent = deciding.filter(({ outlook }) => outlook === undefined).length;
      const hint = silent > 0 ? ` (${silent} of ${deciding.length} do not say)` : '';
      report({
        at: set.id ?? set.at,
        message:
          absent.length === 2
            ? `no criterion says whether it looks at the present or the future${hint}; write outlook: current or outlook: future`
            : `no criterion with weight has outlook: ${absent[0]}${hint}; key accounts are chosen for ${reason(absent[0])}`,
      });
    },
  },
});

function reason(outlook: (typeof EXPECTED)[number] | undefined): string {
  return outlook === 'current' ? 'what they are today, too' : 'what they can become, too';
}
