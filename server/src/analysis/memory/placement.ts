import type { Criteria } from '../../model/criteria.ts';
import type { Hold, Placement } from '../../score/types.ts';
import type { KeptHold, KeptPlacement } from './kept-plan.ts';

/** A placement with its tiers and criteria as indexes in their set. */
export function keepPlacement({ low, high, certain, holds }: Placement, criteria: Criteria): KeptPlacement {
  const { levels } = criteria.tiers;
  const tier = (level: Placement['low']) => (level ? levels.indexOf(level) : null);
  return {
    low: tier(low),
    high: tier(high),
    certain,
    holds: holds.map((hold): KeptHold => {
      switch (hold.kind) {
        case 'tenure':
          return { ...hold, level: levels.indexOf(hold.level), otherwise: tier(hold.otherwise) };
        case 'knockout':
          return {
            ...hold,
            criterion: criteria.criteria.indexOf(hold.criterion),
            cap: levels.indexOf(hold.cap),
          };
        default:
          return { ...hold, level: levels.indexOf(hold.level) };
      }
    }),
  };
}

export function recallPlacement({ low, high, certain, holds }: KeptPlacement, criteria: Criteria): Placement {
  const { levels } = criteria.tiers;
  const tier = (index: number | null) => (index === null ? undefined : itemAt(levels, index));
  return {
    low: tier(low),
    high: tier(high),
    certain,
    holds: holds.map((hold): Hold => {
      switch (hold.kind) {
        case 'tenure':
          return { ...hold, level: itemAt(levels, hold.level), otherwise: tier(hold.otherwise) };
        case 'knockout':
          return {
            ...hold,
            criterion: itemAt(criteria.criteria, hold.criterion),
            cap: itemAt(levels, hold.cap),
          };
        default:
          return { ...hold, level: itemAt(levels, hold.level) };
      }
    }),
  };
}

/** Throws for what was not kept under the same terms. */
export function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`there is no item ${index} among ${items.length}`);
  return item;
}
