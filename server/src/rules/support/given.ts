import type { LocatedStruct } from '../../model/located.ts';
import type { FileTypes } from '../../model/read.ts';

type Plan = LocatedStruct<FileTypes['plan']>;

/** Whether a map has a key. What is written and cannot be read is told of as such, and taken to be there. */
export function gives<Key extends string>(
  map: { readonly unreadable?: readonly string[] } & Readonly<Partial<Record<Key, unknown>>>,
  key: Key,
): boolean {
  return map[key] !== undefined || map.unreadable?.includes(key) === true;
}

/** The lists of a plan whose entries are maps. */
type ListKey = 'objectives' | 'actions' | 'performance' | 'reviews' | 'stakeholders' | 'competitors';

/** Whether every entry of a list can be read; a list that is not there has none that cannot. */
export function isWhole(plan: Plan, list: ListKey): boolean {
  return !plan.unreadable?.includes(list) && !plan[list]?.leftOut;
}
