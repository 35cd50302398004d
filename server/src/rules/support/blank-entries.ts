import { setValue, type Edit } from '../../syntax/edit.ts';
import type { SyntaxTree } from '../../syntax/parse.ts';
import { nodeAt, type Path } from '../../syntax/tree.ts';

/** Adds several keys to the map at a path, each with the same value to fill in; makes the map where there is none. */
export function addBlanks(
  tree: SyntaxTree,
  path: Path,
  keys: readonly string[],
  blank: string,
): readonly Edit[] {
  const [first, ...others] = keys;
  if (first === undefined) return [];
  const map = nodeAt(tree.root, path);
  const isWritten = map?.kind === 'mapping' && map.pairs.length > 0;
  if (isWritten && !map.flow) return keys.flatMap((key) => setValue(tree, [...path, key], [blank]));
  if (isWritten) {
    const rest = others.map((key) => `, ${key}: ${blank}`).join('');
    return setValue(tree, [...path, first], [blank + rest]);
  }
  const pairs = keys.map((key) => `${key}: ${blank}`).join(', ');
  return setValue(tree, path, [`{ ${pairs.trimEnd()} }`]);
}
