import { LineIndex } from '../../../base/line-index.ts';
import { suppressionsIn } from '../../../rules/suppression.ts';
import type { SyntaxTree } from '../../../syntax/parse.ts';
import { toPointer, type Node, type Path } from '../../../syntax/tree.ts';

/**
 * The lines that ignore comments excuse, each with the places that begin on it, as pointers in order. A text that says the same
 * in another layout excuses the same places.
 */
export function excusedIn(tree: SyntaxTree): readonly ExcusedLine[] {
  if (!tree.text.includes('plans-ignore')) return [];
  const lines = new LineIndex(tree.text);
  const excused = suppressionsIn(tree, lines).flatMap(({ line }) => line ?? []);
  if (excused.length === 0 || !tree.root) return [];
  const begins = new Map<number, Set<string>>(excused.map((line) => [line, new Set()]));
  note(tree.root, [], tree.text, (offset, path) => begins.get(lines.at(offset).line)?.add(toPointer(path)));
  return excused.map((line) => ({ line, places: [...(begins.get(line) ?? [])].sort() }));
}

export interface ExcusedLine {
  /** From 0. */
  readonly line: number;
  readonly places: readonly string[];
}

function note(node: Node, path: Path, text: string, at: (offset: number, path: Path) => void): void {
  at(node.start, path);
  // What an alias stands for is written elsewhere.
  if (node.kind === 'scalar' || text[node.start] === '*') return;
  if (node.kind === 'sequence')
    for (const [index, item] of node.items.entries()) note(item, [...path, index], text, at);
  else
    for (const { key, value } of node.pairs) {
      at(key.start, [...path, key.value]);
      note(value, [...path, key.value], text, at);
    }
}
