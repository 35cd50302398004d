import { display } from '../../score/compare.ts';
import type { Flip, Placement } from '../../score/types.ts';
import { defineRule } from '../rule.ts';
import { tierPlace } from '../support/place.ts';
import { isListed } from '../support/status.ts';
import { count, percent, scoreWords, tierName } from '../support/wording.ts';

export const tierFragile = defineRule({
  id: 'tier-fragile',
  severity: 'information',
  summary: 'One rating step, or a tenth of one weight, changes the tier.',
  check: {
    plan(context) {
      const { plan, score, placement, report } = context;
      if (!isListed(plan) || !score?.total || !placement?.certain) return;
      const { sensitivity } = context;
      if (!sensitivity?.fragile) return;
      const [nearest, ...others] = [...sensitivity.flips].sort(byLikelihood);
      if (!nearest) return;
      const alsoNear = others.filter(({ near }) => near).length;
      const more = alsoNear > 0 ? `; ${count(alsoNear, 'other change')} as small would move it too` : '';
      report({
        at: tierPlace(plan),
        message: `${whatHangs(placement)} by a thread at ${scoreWords(score.total)}${held(placement)}: ${flipWords(nearest)}${more}`,
        related: context.elsewhere(
          'criteria',
          nearest.criterion.path,
          `"${nearest.criterion.id}" is weighed here`,
        ),
      });
    },
  },
});

/** While a tier is only kept by its tenure, what may flip is the one that comes after it. */
function whatHangs({ low, holds }: Placement): string {
  const tenure = holds.find((hold) => hold.kind === 'tenure');
  return tenure
    ? `${tenure.level.id} is kept until ${tenure.until}, and then ${tierName(tenure.otherwise)} hangs`
    : `${tierName(low)} hangs`;
}

function held({ holds }: Placement): string {
  const hysteresis = holds.find((hold) => hold.kind === 'hysteresis');
  return hysteresis ? ` (kept down to ${display(hysteresis.threshold)})` : '';
}

/** What is near comes first, and of that the ratings: a rater changes a mind sooner than a board changes a weight. */
function byLikelihood(a: Flip, b: Flip): number {
  const order = (flip: Flip) => (flip.near ? (flip.kind === 'rating' ? 0 : 1) : 2);
  return order(a) - order(b) || stepsAway(a) - stepsAway(b);
}

/** In rating steps, or in tenths of the weight as it is written while the other weights stay. */
function stepsAway({ kind, from, to }: Flip): number {
  return kind === 'rating' ? Math.abs(to - from) : 10 * Math.abs(odds(to) / odds(from) - 1);
}

function odds(share: number): number {
  return share / (1 - share);
}

function flipWords({ kind, criterion, from, to, tier }: Flip): string {
  const outcome = `would make it ${tierName(tier)}`;
  if (kind === 'rating') return `"${criterion.id}" ${to} instead of ${from} ${outcome}`;
  const [shareNow, shareThen] = [percent(from), percent(to)];
  if (shareNow === shareThen)
    return `a touch ${to < from ? 'less' : 'more'} weight on "${criterion.id}" ${outcome}`;
  return `"${criterion.id}" at ${shareThen} of the weight instead of ${shareNow} ${outcome}`;
}
