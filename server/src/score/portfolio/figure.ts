import { fewOf } from '../../base/suggest.ts';
import type { AccountFigures, Explained, Input, Source, Unit } from '../types.ts';

/** A figure that is only known to lie between two numbers, because some customers have no plan. */
export interface Bounds {
  readonly low: Explained;
  readonly high: Explained;
}

export type AccountWith<Key extends keyof AccountFigures> = AccountFigures & {
  readonly [K in Key]-?: NonNullable<AccountFigures[K]>;
};

/** The key accounts: neither candidates nor what has exited. */
export function listed(accounts: readonly AccountFigures[]): readonly AccountFigures[] {
  return accounts.filter(({ role }) => role === 'listed');
}

/** Listed accounts and candidates: what has exited is no longer kept up to date. */
export function kept(accounts: readonly AccountFigures[]): readonly AccountFigures[] {
  return accounts.filter(({ role }) => role !== 'exited');
}

type Figure = 'revenue' | 'effortFte' | 'score' | 'netContribution' | 'expectedValue';

/** The accounts of which a figure is known. */
export function withFigure<Key extends Figure>(
  accounts: readonly AccountFigures[],
  key: Key,
): readonly AccountWith<Key>[] {
  return accounts.filter((account): account is AccountWith<Key> => account[key] !== undefined);
}

/** The key accounts of which a figure is known. */
export function listedWith<Key extends Figure>(
  accounts: readonly AccountFigures[],
  key: Key,
): readonly AccountWith<Key>[] {
  return withFigure(listed(accounts), key);
}

/** A number that a figure is computed from; with a path, where in portfolio.yaml it stands. */
export function inputOf(label: string, unit: Unit, value: number, path?: readonly string[]): Input {
  const source: Source | undefined = path && { file: 'portfolio', path };
  return { label, value, unit, ...(source && { source }) };
}

/** Which of some accounts a figure that counts the others leaves out, as a reason; undefined when there are none. */
export function leftOut(
  accounts: readonly AccountFigures[],
  counted: readonly AccountFigures[],
  what: string,
): string | undefined {
  if (counted.length === accounts.length) return undefined;
  const known = new Set(counted.map(({ key }) => key));
  const names = accounts.flatMap(({ key, id }) => (known.has(key) ? [] : id));
  return `${what} is not known of ${fewOf(names)}`;
}

/** Adds the reason to a figure only where there is one. */
export function because(missing: string | undefined): { readonly missing?: string } {
  return missing === undefined ? {} : { missing };
}

export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
