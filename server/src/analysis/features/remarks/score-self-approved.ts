import { overlaps, type Spanned } from '../../../base/span.ts';
import { personOf } from './people.ts';
import { raisedRatings } from './ratings.ts';
import { defineRemark, type AccountContext } from './remark.ts';

export const scoreSelfApproved = defineRemark({
  id: 'score-self-approved',
  severity: 'warning',
  summary: 'A rating is raised, and the account approved, by the same person.',
  check: {
    async account(context) {
      const raised = raisedRatings(context);
      const approvals = approvalsIn(context);
      if (raised.length === 0 || approvals.length === 0) return;
      const author = raised.some(({ after }) => !after.scoredBy)
        ? personOf(await context.authors(), context.policy)?.id
        : undefined;
      for (const { by, what } of approvals) {
        const own = raised.find(({ after }) => {
          const who = after.scoredBy?.value ?? author;
          return who !== undefined && by.every(({ value }) => value === who);
        });
        const [at] = by;
        if (!own || !at) continue;
        context.report({
          at,
          message: `"${at.value}" raised the rating of "${own.criterion.id}" from ${own.from} to ${own.to} and ${what} alone; somebody else has to look at it`,
        });
      }
    },
  },
});

/** Who alone stands for the account as it is now. */
interface Approval {
  readonly by: readonly Spanned<string>[];
  readonly what: string;
}

/** Reviews that look at the plan from outside, and overrides, which came with the change. */
function approvalsIn({ diff, after: { plan } }: AccountContext): readonly Approval[] {
  const touched = (...path: readonly (string | number)[]): boolean =>
    diff.edits.some(
      (edit) => edit.kind !== 'removed' && path.every((step, depth) => edit.path[depth] === step),
    );
  const reviews = (plan.reviews?.items ?? []).flatMap(({ at, kind, date, reviewers }): Approval[] => {
    const isNew = diff.edits.some(
      ({ kind: how, path, span }) => how !== 'removed' && path[0] === 'reviews' && overlaps(at, span),
    );
    const outside = kind === undefined || kind.value === 'senior' || kind.value === 'mentor';
    if (!isNew || !outside || !reviewers || reviewers.items.length === 0) return [];
    const called = kind ? `the ${kind.value} review` : 'the review';
    return [{ by: reviewers.items, what: `held ${called}${date ? ` of ${date.value}` : ''}` }];
  });
  const approvedBy = plan.tier?.override?.approvedBy;
  if (!approvedBy || !touched('tier', 'override')) return reviews;
  return [...reviews, { by: [approvedBy], what: 'approved the override of the tier' }];
}
