import { LineIndex } from '../base/line-index.ts';
import { read, type FileTypes, type Reading } from '../model/read.ts';
import type { LocatedStruct } from '../model/located.ts';
import type { FileId } from '../rules/finding.ts';
import { suppressionsIn, type Suppression } from '../rules/suppression.ts';
import type { Kind } from '../schema/shape.ts';
import { parse, type SyntaxTree } from '../syntax/parse.ts';

/** One file as it was read: never changes, a new text makes a new one. */
export class SourceFile<K extends Kind = Kind> {
  readonly file: FileId;
  readonly kind: K;
  readonly text: string;
  readonly problems: Reading<K>['problems'];
  readonly located: LocatedStruct<FileTypes[K]>;
  readonly suppressions: readonly Suppression[];
  /** The tree, where it is kept. */
  readonly kept: SyntaxTree | undefined;
  #lines: LineIndex | undefined;

  private constructor(file: FileId, tree: SyntaxTree, keep: boolean, reading: Reading<K>) {
    this.file = file;
    this.kind = reading.kind;
    this.text = tree.text;
    this.problems = reading.problems;
    this.located = reading.located;
    this.kept = keep ? tree : undefined;
    this.suppressions = tree.text.includes('plans-ignore') ? suppressionsIn(tree, this.lines) : [];
  }

  /** Reads a text; blocks that are the same as in the file before are taken over. The values alone come beside it. */
  static read<K extends Kind>(file: FileId, kind: K, text: string, keep: boolean, before?: SourceFile): { source: SourceFile<K>; plain: unknown } {
    const tree = parse(text, before?.kept);
    const reading = read(kind, tree);
    return { source: new SourceFile(file, tree, keep, reading), plain: reading.plain };
  }

  /** A file that is there and cannot be read. */
  static unreadable<K extends Kind>(file: FileId, kind: K, reason: string): { source: SourceFile<K>; plain: unknown } {
    const tree: SyntaxTree = {
      text: '',
      root: undefined,
      blocks: [],
      problems: [{ start: 0, end: 0, message: `the file cannot be read: ${reason}` }],
    };
    return { source: new SourceFile(file, tree, false, read(kind, tree)), plain: undefined };
  }

  get lines(): LineIndex {
    return (this.#lines ??= new LineIndex(this.text));
  }

  tree(): SyntaxTree {
    return this.kept ?? parse(this.text);
  }

  /** The same file with its tree kept, or let go. */
  keeping(keep: boolean): SourceFile<K> {
    if (keep === (this.kept !== undefined)) return this;
    const { kind, problems, located } = this;
    return new SourceFile(this.file, this.tree(), keep, { kind, problems, located, plain: undefined });
  }
}
