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
  let part: unknown = plan;
  let place: Span = planPlace(plan);
  for (const step of path.split('.')) {
    part = inside(part, step);
    if (!hasPlace(part)) break;
    place = part.at;
  }
  return place;
}

function inside(part: unknown, step: string): unknown {
  if (typeof part !== 'object' || part === null) return undefined;
  const { entries } = part as { entries?: unknown };
  if (entries instanceof Map) return (entries.get(step) as { value: unknown } | undefined)?.value;
  return Object.hasOwn(part, step) ? (part as Record<string, unknown>)[step] : undefined;
}

function hasPlace(part: unknown): part is { readonly at: Span } {
  return typeof part === 'object' && part !== null && 'at' in part;
}
