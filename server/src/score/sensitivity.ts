import type { Criteria, MissingMode } from '../model/criteria.ts';
import { atLeast, justBelow, millionths } from './compare.ts';
import { situationOf, type Situation } from './situation.ts';
import { ascending } from './sum.ts';
import { stepsAlone, tierAt } from './tier.ts';
import type { CriterionFigures, Flip, Placement, Sensitivity, Standing, TierSteps } from './types.ts';

const none: Sensitivity = { flips: [], fragile: false };

/**
 * Which single change of a rating or of a weight would bring an account into another tier: for each criterion the nearest one
 * up and the nearest one down. Hysteresis is honoured, tenure is taken to be over, and a rating may bring a knock-out with it
 * or lift one. Nothing for a score that is a range, and nothing while the tier is open.
 *
 * With w and v the criterion's share and value, S the score and T the score to reach: the value needed is v + (T − S) / 100·w.
 * With the others' ratios kept and S₋ = (S − 100·w·v) / (1 − w) the score without the criterion, the share needed is
 * (T − S₋) / (100·v − S₋). A weight within `fragileWeight` (0–1, of itself) of such a share is near. Where accounts compete, `steps` says at which scores the tier flips (see `stepsAmong`).
 */
export function sensitivityOf(
  standing: Standing,
  criteria: Criteria,
  placement: Placement,
  fragileWeight: number,
  steps: TierSteps = stepsAlone(standing, criteria),
): Sensitivity {
  const situation = situationOf(standing, criteria, placement, steps);
  if (!situation) return none;
  const flips = standing.score.criteria
    .flatMap((part) => [
      ...ratingFlips(part, situation),
      ...weightFlips(part, situation, criteria.missing, standing.score.coverage),
    ])
    .map((flip): Flip => ({ ...flip, near: isNear(flip, fragileWeight) }));
  return { flips, fragile: flips.some(({ near }) => near) };
}

/** A flip of which it is not yet said whether it is near. */
type Found<F extends Flip = Flip> = F extends Flip ? Omit<F, 'near'> : never;

/** One step of the rating scale, or a share of the weight as it is written. */
function isNear({ kind, from, to }: Found, fragileWeight: number): boolean {
  if (kind === 'rating') return Math.abs(to - from) <= 1;
  const scaled = (factor: number) => (from * factor) / (1 - from + from * factor);
  return scaled(1 - fragileWeight) <= to && to <= scaled(1 + fragileWeight);
}

/**
 * A rating moves on the whole steps of its scale. The tier changes only where the score passes a step of the tiers or the
 * criterion passes its knock-out, so it is enough to look at the ratings on either side of those places.
 */
function ratingFlips({ criterion, value, most }: CriterionFigures, situation: Situation): Found[] {
  const { scoring, knockout } = criterion;
  if (scoring?.type !== 'rating' || value === undefined) return [];
  const { min, max } = scoring;
  const { score, capWithout, capOfOwn } = situation;
  const other = capWithout([criterion]);
  const own = Math.max(other, capOfOwn(criterion));
  const span = max - min;
  const from = millionths(min + value * span) / 1_000_000;

  const tierWith = (rating: number) => {
    const newValue = (rating - min) / span;
    const cap = Math.max(other, situation.capAt(criterion, newValue));
    return tierAt(situation.steps(cap), score + most * (newValue - value));
  };
  const turns = [...new Set([other, own])].flatMap((cap) =>
    most > 0 ? situation.steps(cap).map((step) => (value + (step.from - score) / most) * span) : [],
  );
  if (knockout) turns.push((knockout.below / 100) * span);
  const beside = turns.flatMap((turn) => [Math.floor(turn) - 1, Math.floor(turn), Math.floor(turn) + 1]);
  const ratings = [...new Set(beside.map((step) => min + step))].filter(
    (rating) => rating >= min && rating <= max,
  );
  ratings.sort(ascending);

  const flips = (rating: number) => tierWith(rating)?.id !== situation.tier?.id;
  const up = ratings.find((rating) => rating > from && flips(rating));
  const down = ratings.findLast((rating) => rating < from && flips(rating));
  return [down, up].flatMap((to): Found[] =>
    to === undefined ? [] : [{ kind: 'rating', criterion, from, to, tier: tierWith(to) }],
  );
}

/**
 * The score is linear in the share of one criterion, so the nearest flips lie where it reaches the next step up and where it has
 * just left its own. An open criterion has a weight to speak of only where it counts as 0.
 */
function weightFlips(
  { criterion, value, most }: CriterionFigures,
  situation: Situation,
  missing: MissingMode,
  coverage: number,
): Found[] {
  const share = most / 100;
  if (atLeast(share, 1) || (value === undefined && missing !== 'zero')) return [];
  const { score, tier, cap } = situation;
  const full = 100 * (value ?? 0);
  const without = (score - share * full) / (1 - share);
  if (full === without) return [];
  const steps = situation.steps(cap);
  const at = steps.findIndex(({ level }) => level?.id === tier?.id);
  const [worse, own, better] = [steps[at - 1], steps[at], steps[at + 1]];
  const targets = [
    worse && own && { score: justBelow(own.from), tier: worse.level },
    better && { score: better.from, tier: better.level },
  ];
  return targets.flatMap((target): Found[] => {
    if (!target) return [];
    const exact = (target.score - without) / (full - without);
    // A flip at no weight at all is missed when the division ends a hair below 0.
    const needed = exact < 0 && exact > -1e-12 ? 0 : exact;
    if (!(needed >= 0 && needed < 1)) return [];
    const to = missing === 'renormalise' ? ofAllWeight(needed, criterion.share, coverage) : needed;
    return [{ kind: 'weight', criterion, from: criterion.share, to, tier: target.tier }];
  });
}

/** The share of all the weight that is a given share of the scored weight, when the others keep their ratios. */
function ofAllWeight(needed: number, share: number, coverage: number): number {
  const others = (coverage - share) / (1 - share);
  return (needed * others) / (1 - needed + needed * others);
}
