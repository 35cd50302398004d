import type { LocatedStruct } from '../../model/located.ts';
import type { FileTypes } from '../../model/read.ts';
import { shapes } from '../../schema/shape.ts';

type Plan = LocatedStruct<FileTypes['plan']>;

/** One bit for each key of a plan. More keys than bits share them, which has a check run once too often and never once too few. */
const bitOf = new Map(
  [...shapes.plan.properties.keys(), 'at', 'unreadable'].map((key, index) => [key, 1 << (index % 32)]),
);

/** The bits of all parts: of a plan that was not watched, and of whoever may look at anything. */
export const ALL_PARTS = ~0;

function partBit(key: string | symbol): number {
  return (typeof key === 'string' ? bitOf.get(key) : undefined) ?? ALL_PARTS;
}

/** The tier that is assigned to an account, which others than the plan tell of, too. */
export const TIER_PART = partBit('tier');

/** The same plan; `onLook` is given the bits of the parts that somebody looks at. */
export function watched(plan: Plan, onLook: (parts: number) => void): Plan {
  return new Proxy(plan, {
    get(target, key) {
      onLook(partBit(key));
      return Reflect.get(target, key) as unknown;
    },
    has(target, key) {
      onLook(partBit(key));
      return Reflect.has(target, key);
    },
    getOwnPropertyDescriptor(target, key) {
      onLook(partBit(key));
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    ownKeys(target) {
      onLook(ALL_PARTS);
      return Reflect.ownKeys(target);
    },
  });
}

/** The bits of the parts that say different things in two plans. Where in its file a part stands is no difference. */
export function changedParts(before: Plan, now: Plan): number {
  let changed = 0;
  for (const [key, bit] of bitOf)
    if (!saysTheSame(key, before[key as keyof Plan], now[key as keyof Plan])) changed |= bit;
  return changed;
}

/** Compares located values. Of their places it only counts whether anything stands there. */
function saysTheSame(key: string, a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (key === 'at') return isNothing(a) === isNothing(b);
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, at) => saysTheSame('', item, b[at]));
  if (a instanceof Map) return b instanceof Map && sameEntries(a, b);
  return sameProperties(a as Properties, b as Properties);
}

type Properties = Readonly<Record<string, unknown>>;

function sameProperties(a: Properties, b: Properties): boolean {
  for (const key in b) if (!(key in a)) return false;
  for (const key in a) {
    if (!(key in b)) return false;
    const isPlace = (key === 'start' || key === 'end') && typeof a[key] === 'number';
    if (isPlace ? typeof b[key] !== 'number' : !saysTheSame(key, a[key], b[key])) return false;
  }
  return true;
}

/** Entries in another order are others. */
function sameEntries(a: ReadonlyMap<unknown, unknown>, b: ReadonlyMap<unknown, unknown>): boolean {
  if (a.size !== b.size) return false;
  const others = b.entries();
  for (const [key, value] of a) {
    const [otherKey, otherValue] = (others.next().value ?? []) as [unknown?, unknown?];
    if (key !== otherKey || !saysTheSame('', value, otherValue)) return false;
  }
  return true;
}

function isNothing(place: { readonly start?: number; readonly end?: number }): boolean {
  return place.start === place.end;
}
