import { spanOf } from '../../base/span.ts';
import { oneOf } from '../../base/suggest.ts';
import type { LocatedStruct } from '../../model/located.ts';
import type { Policy } from '../../model/policy.ts';
import type { Review } from '../../schema/generated/account-plan.ts';
import { appendItems, type YamlLines } from '../../syntax/edit.ts';
import { pathOf } from '../../syntax/tree.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { seniorTopics } from '../support/reviews.ts';
import { isListed } from '../support/status.ts';

export const reviewIncomplete = defineRule({
  id: 'review-incomplete',
  severity: 'warning',
  summary: 'A senior review without an executive, or without one of plan, progress, roadblocks and funding.',
  check: {
    plan({ plan, policy, report }) {
      if (!isListed(plan)) return;
      for (const review of plan.reviews?.items ?? []) {
        const { kind, date, reviewers, topics } = review;
        if (kind?.value !== 'senior') continue;
        const which = `the senior review${date ? ` of ${date.value}` : ''}`;
        if (lacksExecutive(review, policy.people)) {
          report({
            at: reviewers?.at ?? spanOf(kind),
            about: 'reviewers',
            message: `${which} names no executive among its reviewers${choices(policy.people)}`,
          });
        }
        const unspoken = missingTopics(review);
        if (unspoken.length > 0) {
          report({
            at: topics?.at ?? spanOf(kind),
            about: 'topics',
            message: `${which} says nothing of ${oneOf(unspoken, 'and')}`,
            fixes: [addTopics(review, unspoken)],
          });
        }
      }
    },
  },
});

type LocatedReview = LocatedStruct<Review>;

/** Somebody portfolio.yaml does not list may be an executive; where it lists nobody, anyone may. */
function lacksExecutive({ reviewers, unreadable }: LocatedReview, people: Policy['people']): boolean {
  if (unreadable?.includes('reviewers') || reviewers?.leftOut) return false;
  return !reviewers?.items.some(({ value }) => {
    const person = people.get(value);
    return !person || person.role === 'executive';
  });
}

function missingTopics({ topics, unreadable }: LocatedReview): readonly string[] {
  if (unreadable?.includes('topics') || topics?.leftOut) return [];
  const words = new Set(
    (topics?.items ?? []).flatMap(({ value }) => value.toLowerCase().match(/[a-z]+/g) ?? []),
  );
  return seniorTopics.filter((topic) => !words.has(topic) && !words.has(topic.replace(/s$/, '')));
}

function choices(people: Policy['people']): string {
  const executives = [...people.values()].filter(({ role }) => role === 'executive').map(({ id }) => id);
  return executives.length > 0 && executives.length <= 5 ? `, such as ${oneOf(executives)}` : '';
}

function addTopics({ at }: LocatedReview, missing: readonly string[]): Fix {
  const items = missing.map((topic): YamlLines => [topic]);
  return {
    title: `Record that ${oneOf(missing, 'and')} ${missing.length === 1 ? 'was' : 'were'} talked about`,
    safety: 'display',
    edits: (tree) => appendItems(tree, [...pathOf(tree.root, at), 'topics'], items),
  };
}
