import type { Span } from '../../base/span.ts';
import type { LocatedStruct } from '../../model/located.ts';
import type { FileTypes } from '../../model/read.ts';

type Plan = LocatedStruct<FileTypes['plan']>;

/** Where something is said of a plan as a whole: its id. */
export function planPlace(plan: Plan): Span {
  return plan.id ?? plan.at;
}

/** Where something is said of a plan's scores as a whole: the map of them, or the id where there is none. */
export function scoresPlace(plan: Plan): Span {
  return plan.scores?.at ?? planPlace(plan);
}

/** Where something is said of a plan's tier: the assigned one, or the id where none is assigned. */
export function tierPlace(plan: Plan): Span {
  return plan.tier?.assigned ?? planPlace(plan);
}

/** Where an input path that leads nowhere in a plan would be written: the innermost map on the way there, else the id. */
export function inputPlace(plan: Plan, path: string): Span {
  return follow(plan, path).at(-1)?.at ?? planPlace(plan);
}

/** Whether something is written at a path of a plan that cannot be read: it is told of as such, and not as missing. */
export function isUnreadable(plan: Plan, path: string): boolean {
  const maps = [plan as Part, ...follow(plan, path)];
  return path.split('.').some((step, depth) => {
    const { unreadable, entries } = maps[depth] ?? {};
    return (
      unreadable?.includes(step) === true ||
      (entries?.has(step) === true && entries.get(step)?.value === undefined)
    );
  });
}

/** A map of a plan: one with keys of its schema, or one with `entries` under keys of the writer's own. */
interface Part {
  readonly at?: Span;
  readonly unreadable?: readonly string[];
  readonly entries?: ReadonlyMap<string, { readonly value: unknown }>;
}

/** The maps that a path leads through, as far as they are written. */
function follow(plan: Plan, path: string): Part[] {
  const maps: Part[] = [];
  let part: Part | undefined = plan;
  for (const step of path.split('.')) {
    part = mapIn(part, step);
    if (!part) break;
    maps.push(part);
  }
  return maps;
}

function mapIn(part: Part, step: string): Part | undefined {
  const inside: unknown = part.entries
    ? part.entries.get(step)?.value
    : Object.hasOwn(part, step)
      ? (part as Readonly<Record<string, unknown>>)[step]
      : undefined;
  return isMap(inside) ? inside : undefined;
}

function isMap(inside: unknown): inside is Part {
  return typeof inside === 'object' && inside !== null && 'at' in inside;
}
