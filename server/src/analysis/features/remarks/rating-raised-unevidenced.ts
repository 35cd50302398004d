import { raisedRatings, type RaisedRating } from './ratings.ts';
import { defineRemark, type AccountContext } from './remark.ts';

export const ratingRaisedUnevidenced = defineRemark({
  id: 'rating-raised-unevidenced',
  severity: 'warning',
  summary: 'A rating is raised with no new evidence.',
  check: {
    async account(context) {
      for (const raised of raisedRatings(context)) {
        if (await isEvidenced(raised, context)) continue;
        const { criterion, after, from, to } = raised;
        context.report({
          at: after.rating ?? after.at,
          severity: criterion.evidenceRequired ? 'warning' : 'information',
          message: `"${criterion.id}" is rated ${to}, and was ${from} before, ${withWhat(raised)}; name what shows it`,
        });
      }
    },
  },
});

/** Something is named that was not before, or a file that was named before says something else now. */
async function isEvidenced({ before, after }: RaisedRating, { isChanged }: AccountContext): Promise<boolean> {
  const known = new Set(before.evidence?.items.map(({ value }) => value));
  for (const { value } of after.evidence?.items ?? [])
    if (!known.has(value) || (await isChanged(value))) return true;
  return false;
}

function withWhat({ after }: RaisedRating): string {
  const named = after.evidence?.items.length ?? 0;
  if (named === 0) return 'and no evidence is given';
  return `on the same evidence as before, which has not changed`;
}
