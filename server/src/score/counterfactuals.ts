import type { Criteria } from '../model/criteria.ts';
import { inputFlips } from './input-flips.ts';
import { levelIndex } from './level-index.ts';
import { sensitivityOf } from './sensitivity.ts';
import { situationOf } from './situation.ts';
import { stepsAlone } from './tier.ts';
import type { Counterfactuals, Flip, InputFlip, Placement, Score, Standing, TierSteps } from './types.ts';

/** One step of a rating, or one word of a table, is taken for as large as this share of a weight or of a number. */
const STEP = 0.1;

/**
 * Every single change of a rating, a weight or an input that would bring an account into another tier (see `sensitivityOf`). How
 * small a change is goes by the share of the number now, of a weight as it is written.
 */
export function counterfactualsOf(
  score: Score,
  standing: Standing,
  criteria: Criteria,
  placement: Placement,
  fragileWeight: number,
  steps: TierSteps = stepsAlone(standing, criteria),
): Counterfactuals {
  const { flips, fragile } = sensitivityOf(standing, criteria, placement, fragileWeight, steps);
  const situation = situationOf(standing, criteria, placement, steps);
  if (!situation) return { flips, fragile };
  const { levels } = criteria.tiers;
  const now = levelIndex(levels, situation.tier);
  const isWorse = ({ tier }: Flip | InputFlip) => Number(levelIndex(levels, tier) > now);
  const all = [...flips, ...inputFlips(score, criteria, situation)];
  return { flips: all.sort((a, b) => isWorse(a) - isWorse(b) || sizeOf(a) - sizeOf(b)), fragile };
}

function sizeOf(flip: Flip | InputFlip): number {
  switch (flip.kind) {
    case 'rating':
      return STEP * Math.abs(flip.to - flip.from);
    case 'weight':
      return flip.from === 0 ? Number.MAX_VALUE : Math.abs(odds(flip.to) / odds(flip.from) - 1);
    case 'input':
      return 'words' in flip.away ? STEP * flip.away.words : Math.min(flip.away.share, Number.MAX_VALUE);
  }
}

/** A share of all weights as a multiple of the others, which is what is written while they stay. */
function odds(share: number): number {
  return share / (1 - share);
}
