import type { Shape } from '../../schema/shape.ts';
import { pairOf, type Mapping } from '../../syntax/tree.ts';

/** The shape a map has chosen where the schema allows several; undefined while it has not chosen, else the shape itself. */
export function structOf(map: Mapping, shape: Shape): Shape | undefined {
  if (shape.kind !== 'union') return shape;
  const tag = pairOf(map, shape.tag)?.value;
  return tag?.kind === 'scalar' ? shape.variants.get(String(tag.value)) : undefined;
}
