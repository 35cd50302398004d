import type { Shape } from './shape.ts';

/** The default a schema gives a place: its own, or the defaults of its parts put together; undefined where there is none. */
export function defaultOf(shape: Shape): unknown {
  if (shape.default !== undefined || shape.kind !== 'struct') return shape.default;
  const parts = [...shape.properties]
    .map(([key, part]) => [key, defaultOf(part)] as const)
    .filter(([, part]) => part !== undefined);
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}
