import { appendItem, type Edit, type YamlLines } from '../../syntax/edit.ts';
import type { SyntaxTree } from '../../syntax/parse.ts';
import { nodeAt, type Path } from '../../syntax/tree.ts';

/** Adds a map to the end of a list, in one line where the map before it is written so. */
export function appendEntry(tree: SyntaxTree, path: Path, pairs: YamlLines): readonly Edit[] {
  const list = nodeAt(tree.root, path);
  const last = list?.kind === 'sequence' ? list.items.at(-1) : undefined;
  const inOneLine = last?.kind === 'mapping' && last.flow;
  return appendItem(
    tree,
    path,
    inOneLine
      ? [`{ ${pairs.map((pair, index) => apart(pair, index < pairs.length - 1)).join(', ')} }`]
      : pairs,
  );
}

/** A key without a value keeps its distance to the comma after it, so that there is room for the value. */
function apart(pair: string, isFollowed: boolean): string {
  return isFollowed && pair.endsWith(':') ? `${pair} ` : pair;
}
