import type { Related } from '../finding.ts';

/** As many other places as somebody goes through one after the other. */
const MANY = 20;

/** The first places of a list that can be as long as the portfolio. */
export function firstPlaces<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => Related,
): readonly Related[] {
  return items.slice(0, MANY).map(placeOf);
}
