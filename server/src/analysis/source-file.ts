import { LineIndex } from '../base/line-index.ts';
import { Renewable } from '../base/renewable.ts';
import { read, type FileTypes, type Reading } from '../model/read.ts';
import type { LocatedStruct } from '../model/located.ts';
import type { FileId } from '../rules/finding.ts';
import { suppressionsIn, type Suppression } from '../rules/suppression.ts';
import type { Kind } from '../schema/shape.ts';
import { parse, type SyntaxTree } from '../syntax/parse.ts';

/** A file of any kind; its `kind` tells which. */
export type AnyFile = { readonly [K in Kind]: SourceFile<K> }[Kind];

/** One file as it was read: what it says never changes, a new text makes a new one. */
export class SourceFile<K extends Kind> {
  readonly file: FileId;
  readonly kind: K;
  readonly text: string;
  readonly problems: Reading<K>['problems'];
  /** The values alone, by which files that mean the same are known; not kept for plans, of which there are many. */
  readonly plain: unknown;
  readonly suppressions: readonly Suppression[];
  /** It is there, but its text could not be had. */
  readonly refused: boolean;
  readonly #located: Renewable<LocatedStruct<FileTypes[K]>>;
  #tree: SyntaxTree | undefined;
  #keepTree: boolean;
  #lines: LineIndex | undefined;

  private constructor(
    file: FileId,
    tree: SyntaxTree,
    keepTree: boolean,
    reading: Reading<K>,
    refused: boolean,
  ) {
    this.file = file;
    this.kind = reading.kind;
    this.text = tree.text;
    this.problems = reading.problems;
    this.#located = new Renewable(() => read(this.kind, this.tree()).located, reading.located);
    this.plain = reading.kind === 'plan' ? undefined : reading.plain;
    this.refused = refused;
    this.#keepTree = keepTree;
    this.#tree = keepTree ? tree : undefined;
    this.suppressions = tree.text.includes('plans-ignore') ? suppressionsIn(tree, this.lines) : [];
  }

  /** Reads a text; blocks that are the same as in a kept tree of the file before are taken over. */
  static read(file: FileId, kind: Kind, text: string, looked: boolean, before?: AnyFile): AnyFile {
    const tree = parse(text, before && before.#tree);
    return SourceFile.#of(file, kind, tree, isWorthItsTree(kind, looked), false);
  }

  /** A file that is there and cannot be read. */
  static unreadable(file: FileId, kind: Kind, reason: string): AnyFile {
    const problem = { start: 0, end: 0, message: `the file cannot be read: ${reason}` };
    const tree: SyntaxTree = { text: '', root: undefined, blocks: [], problems: [problem] };
    return SourceFile.#of(file, kind, tree, true, true);
  }

  static #of(file: FileId, kind: Kind, tree: SyntaxTree, keepTree: boolean, refused: boolean): AnyFile {
    switch (kind) {
      case 'plan':
        return new SourceFile(file, tree, keepTree, read(kind, tree), refused);
      case 'criteria':
        return new SourceFile(file, tree, keepTree, read(kind, tree), refused);
      case 'portfolio':
        return new SourceFile(file, tree, keepTree, read(kind, tree), refused);
    }
  }

  /** What it says; read again where it was released. */
  get located(): LocatedStruct<FileTypes[K]> {
    return this.#located.value;
  }

  /** Lets go of what can be read again. */
  release(): void {
    this.#located.release();
  }

  get lines(): LineIndex {
    return (this.#lines ??= new LineIndex(this.text));
  }

  tree(): SyntaxTree {
    const tree = this.#tree ?? parse(this.text);
    if (this.#keepTree) this.#tree = tree;
    return tree;
  }

  /** Whether somebody is looking at the file. */
  keepTree(looked: boolean): void {
    this.#keepTree = isWorthItsTree(this.kind, looked);
    if (!this.#keepTree) this.#tree = undefined;
  }
}

/** The tree of a plan that nobody looks at can be made again. Places in the few other files are asked for with every plan. */
function isWorthItsTree(kind: Kind, looked: boolean): boolean {
  return looked || kind !== 'plan';
}
