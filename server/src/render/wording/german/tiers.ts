import type { TierWording } from '../tiers.ts';

export const tiers: TierWording = {
  none: 'keine Stufe',
  unplaced: 'Ohne Stufe',
  either: (high, low) => `${high} oder ${low}`,
  heldUntil: (tier, day, then) => `${tier} bis ${day}, danach ${then}`,
};
