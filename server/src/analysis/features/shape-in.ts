import { shapeAt, type Kind, type Shape } from '../../schema/shape.ts';
import { nodeAt, pairOf, type Node, type Path } from '../../syntax/tree.ts';

/** What the schema has at a path of a file, where the file says which of several forms a map is. */
export function shapeIn(kind: Kind, root: Node | undefined, path: Path): Shape | undefined {
  const tagAt = (union: Path): string | undefined => {
    const shape = shapeAt(kind, union, tagAt);
    if (shape?.kind !== 'union') return undefined;
    const tag = pairOf(nodeAt(root, union), shape.tag)?.value;
    return tag?.kind === 'scalar' ? String(tag.value) : undefined;
  };
  return shapeAt(kind, path, tagAt);
}

/** The struct that the file has chosen where one of several may stand; undefined while none is. */
export function chosenIn(root: Node | undefined, path: Path, shape: Shape): Shape | undefined {
  if (shape.kind !== 'union') return shape;
  const tag = pairOf(nodeAt(root, path), shape.tag)?.value;
  return tag?.kind === 'scalar' ? shape.variants.get(String(tag.value)) : undefined;
}
