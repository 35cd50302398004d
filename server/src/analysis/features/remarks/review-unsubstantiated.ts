import type { LocatedStruct } from '../../../model/located.ts';
import type { Day } from '../../../base/day.ts';
import type { AccountPlan } from '../../../schema/generated/account-plan.ts';
import { parse } from '../../../syntax/parse.ts';
import { pairOf, type Node } from '../../../syntax/tree.ts';
import { editsBetween, type Edit } from '../diff/edits.ts';
import { defineRemark, type AccountContext } from './remark.ts';

type Review = NonNullable<LocatedStruct<AccountPlan>['reviews']>['items'][number];

export const reviewUnsubstantiated = defineRemark({
  id: 'review-unsubstantiated',
  severity: 'warning',
  summary: 'A review is recorded, and nothing of substance has changed in the plan since the last one.',
  check: {
    async account(context) {
      const { before, after, diff, report } = context;
      if (diff.edits.some(isSubstantive)) return;
      for (const kind of new Set((after.plan.reviews?.items ?? []).map(kindOf))) {
        const [last, now] = [before, after].map(({ plan }) => latest(plan.reviews?.items ?? [], kind));
        if (!last?.date || !now?.date || now.date.value <= last.date.value || hasNotes(now, last)) continue;
        if (await changedSince(last, kind, context)) continue;
        const moved = !after.plan.reviews?.items.some(
          (review) => kindOf(review) === kind && review.date?.value === last.date?.value,
        );
        report({
          at: now.date,
          message: moved
            ? `the ${kind} review of ${last.date.value} now stands on ${now.date.value}, and nothing of substance in the plan has changed since; say what was looked at, or leave the day as it was`
            : `a ${kind} review of ${now.date.value} is recorded without notes, and nothing of substance in the plan has changed since the one of ${last.date.value}; say what was looked at`,
        });
      }
    },
  },
});

function kindOf({ kind }: Review): string {
  return kind?.value ?? 'senior';
}

function latest(reviews: readonly Review[], kind: string): Review | undefined {
  const dated = reviews.filter((review) => review.date && kindOf(review) === kind);
  return dated.reduce<Review | undefined>(
    (last, review) => (last?.date && review.date && last.date.value >= review.date.value ? last : review),
    undefined,
  );
}

/** Notes that the review before did not have already. */
function hasNotes({ notes }: Review, { notes: before }: Review): boolean {
  const text = notes?.value.trim() ?? '';
  return text !== '' && text !== before?.value.trim();
}

/** Days that say no more than that somebody was there. */
const stamps = new Set(['scoredOn', 'updatedOn', 'asOf', 'committedOn']);

function isSubstantive({ path }: Edit): boolean {
  return path[0] !== 'reviews' && !stamps.has(String(path.at(-1)));
}

/** Whether the plan says something else than when a review was first recorded. Where nobody can tell it is taken to. */
async function changedSince(last: Review, kind: string, context: AccountContext): Promise<boolean> {
  const { texts, whole } = await context.versions();
  const trees = texts.map((text) => parse(text).root);
  const before = trees.findIndex((root) => !holds(root, kind, last.date?.value));
  if (before < 0 && !whole) return true;
  const recorded = trees[before < 0 ? trees.length - 1 : before - 1];
  return !recorded || editsBetween(recorded, context.now()).some(isSubstantive);
}

function holds(root: Node | undefined, kind: string, date: Day | undefined): boolean {
  const reviews = pairOf(root, 'reviews')?.value;
  if (reviews?.kind !== 'sequence') return false;
  return reviews.items.some(
    (review) => textOf(review, 'date') === date && (textOf(review, 'kind') ?? 'senior') === kind,
  );
}

function textOf(node: Node, key: string): string | undefined {
  const value = pairOf(node, key)?.value;
  return value?.kind === 'scalar' ? String(value.value) : undefined;
}
