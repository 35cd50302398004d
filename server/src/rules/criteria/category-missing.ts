import type { Span } from '../../base/span.ts';
import { defineRule } from '../rule.ts';
import { weighted } from '../support/weights.ts';

const EXPECTED = ['financial', 'strategic'] as const;

export const categoryMissing = defineRule({
  id: 'category-missing',
  severity: 'error',
  summary: 'The financial or the strategic category is absent, or carries no weight.',
  check: {
    criteria({ set, criteria, report }) {
      if (!set.criteria || criteria.criteria.length === 0) return;
      const deciding = weighted(criteria);
      if (deciding.length === 0) {
        report({
          at: set.criteria.at,
          message: 'all weights are 0, so there is no score; give at least one criterion a weight above 0',
        });
        return;
      }
      if (
        set.criteria.leftOut ||
        set.criteria.items.some(({ unreadable }) => unreadable?.includes('category'))
      )
        return;
      for (const category of EXPECTED) {
        if (deciding.some((criterion) => criterion.category === category)) continue;
        const listed = set.categories?.items.find(({ id }) => id?.value === category)?.id;
        const named = criteria.criteria.some((criterion) => criterion.category === category);
        report({
          at: placeOf(listed, set.id, set.at),
          about: category,
          message: fault(category, listed !== undefined, named),
        });
      }
    },
  },
});

function placeOf(listed: Span | undefined, id: Span | undefined, whole: Span): Span {
  return listed ?? id ?? whole;
}

function fault(category: string, listed: boolean, named: boolean): string {
  if (named)
    return `the criteria of the category "${category}" carry no weight; give one of them a weight above 0`;
  const add = `a sound set weighs both ${EXPECTED.join(' and ')} significance`;
  return listed
    ? `no criterion is of the category "${category}"; ${add}`
    : `there is no category "${category}"; ${add}`;
}
