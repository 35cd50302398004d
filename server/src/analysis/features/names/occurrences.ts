import { spanOf, type Span } from '../../../base/span.ts';
import type { FileId } from '../../../rules/finding.ts';
import type { SyntaxTree } from '../../../syntax/parse.ts';
import { isAbsent, type Key, type Node, type Path } from '../../../syntax/tree.ts';
import type { FileView } from '../../views.ts';
import { branches, follow, type Branch, type NameKind, type NamePlace } from './places.ts';

/** An id at one place of a file. */
export interface Occurrence {
  readonly file: FileId;
  readonly role: 'declaration' | 'reference';
  readonly kind: NameKind;
  readonly id: string;
  /** The id as it is written, with its quotes; where an alias repeats it, the alias. */
  readonly span: Span;
  /** The place in the file's tree. Of several that aliases lead to, the first. */
  readonly path: Path;
  /** The name is the last key of the path, and not the value behind it. */
  readonly isKey: boolean;
  /** It is repeated by an alias such as `*ana`, and written elsewhere. */
  readonly isAlias: boolean;
}

const known = new WeakMap<SyntaxTree, readonly Occurrence[]>();

/**
 * Every id in a file, ordered by place: where it is given to something and where something is named by it, whether that is there
 * or not. What several aliases repeat is listed where it is written, and the aliases that stand for an id themselves.
 */
export function occurrencesIn(view: Pick<FileView, 'file' | 'kind' | 'tree'>): readonly Occurrence[] {
  const tree = view.tree();
  let occurrences = known.get(tree);
  if (!occurrences) known.set(tree, (occurrences = new Walk(view, tree).occurrences()));
  return occurrences;
}

/** One way through a file's tree. */
class Walk {
  readonly #view: Pick<FileView, 'file' | 'kind'>;
  readonly #tree: SyntaxTree;
  readonly #found = new Map<string, Occurrence>();

  constructor(view: Pick<FileView, 'file' | 'kind'>, tree: SyntaxTree) {
    this.#view = view;
    this.#tree = tree;
  }

  occurrences(): readonly Occurrence[] {
    const { root } = this.#tree;
    if (root) this.#visit(root, branches[this.#view.kind], []);
    return [...this.#found.values()].sort((a, b) => a.span.start - b.span.start);
  }

  #visit(node: Node, branch: Branch, path: Path): void {
    switch (node.kind) {
      case 'scalar':
        if (branch.onValue && typeof node.value === 'string' && !isAbsent(node))
          this.#add(branch.onValue, node.value, node, path);
        return;
      case 'sequence':
        for (const [index, item] of node.items.entries()) this.#step(item, branch, path, index);
        return;
      case 'mapping':
        for (const { key, value } of node.pairs) this.#step(value, branch, path, key.value, key);
    }
  }

  #step(node: Node, from: Branch, path: Path, step: string | number, key?: Key): void {
    const branch = follow(from, step);
    if (!branch) return;
    const inside = [...path, step];
    if (key && branch.onKey && key.value !== '') this.#add(branch.onKey, key.value, key, inside);
    this.#visit(node, branch, inside);
  }

  #add({ kind, role, isKey }: NamePlace, id: string, at: Span, path: Path): void {
    const { text } = this.#tree;
    const place = `${at.start} ${kind} ${role}`;
    if (this.#found.has(place)) return;
    const isAlias = text[at.start] === '*';
    this.#found.set(place, { file: this.#view.file, role, kind, id, span: spanOf(at), path, isKey, isAlias });
  }
}
