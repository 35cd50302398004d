import { fingerprint } from '../../../base/stable.ts';
import { parseOnly } from '../../../syntax/parse.ts';
import { isAbsent, locate, nodeAt, plainOf, type Node, type Path } from '../../../syntax/tree.ts';
import type { FileView } from '../../views.ts';

/** The part of a plan that a rating, or a tier somebody committed to, stands in: what is asked about when something is pointed at. */
export function movableAt({ kind, tree }: Pick<FileView, 'kind' | 'tree'>, offset: number): Path | undefined {
  if (kind !== 'plan') return undefined;
  const [first, second] = locate(tree().root, offset)?.path ?? [];
  if (first === 'scores') return typeof second === 'string' ? ['scores', second] : ['scores'];
  return first === 'tier' && second === 'assigned' ? ['tier', 'assigned'] : undefined;
}

/** What of a part counts: of an entry of the scores the rating, and not when or by whom it was given. */
export function standsAt(root: Node | undefined, path: Path): string | undefined {
  const node = nodeAt(root, path);
  if (!node || isAbsent(node)) return undefined;
  if (path[0] !== 'scores') return fingerprint(plainOf(node));
  const rating = (entry: Node | undefined): unknown => {
    const given = nodeAt(entry, ['rating']);
    return given && plainOf(given);
  };
  if (path.length > 1) return fingerprint(rating(node) ?? null);
  if (node.kind !== 'mapping') return undefined;
  return fingerprint(node.pairs.map(({ key, value }) => [key.value, rating(value) ?? null]).sort());
}

/** The texts of a file, newest first, and whether they go back to the first one. */
export interface PastTexts {
  readonly texts: readonly (string | undefined)[];
  readonly isWhole: boolean;
}

/** Which of the texts last moved a part: an index. */
export interface LastMove {
  /** What stands there now is in none of them yet. */
  readonly isCommitted: boolean;
  /** Undefined where none of the texts has moved it, or that cannot be known. */
  readonly index: number | undefined;
}

/** Finds the text with which a part came to be what it is; the texts are read one by one until it is found. */
export function lastMove({ texts, isWhole }: PastTexts, path: Path, now: string | undefined): LastMove {
  const keys = new Set([String(path[0])]);
  const at = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : standsAt(parseOnly(text, keys), path);
  let last = at(texts[0]);
  const isCommitted = last === now;
  for (let index = 0; index < texts.length; index++) {
    const isFirst = index === texts.length - 1;
    if (isFirst && !isWhole) break;
    const before = isFirst ? undefined : at(texts[index + 1]);
    if (before !== last) return { isCommitted, index };
    last = before;
  }
  return { isCommitted, index: undefined };
}
