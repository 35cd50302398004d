import type { TierWording } from '../tiers.ts';

export const tiers: TierWording = {
  none: 'no tier',
  unplaced: 'Unplaced',
  either: (high, low) => `${high} or ${low}`,
  heldUntil: (tier, day, then) => `${tier} until ${day}, then ${then}`,
};
