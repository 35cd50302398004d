import { LineIndex } from '../../base/line-index.ts';
import { Renewable } from '../../base/renewable.ts';
import type { Span } from '../../base/span.ts';
import { read, type FileTypes, type Reading } from '../../model/read.ts';
import type { LocatedStruct } from '../../model/located.ts';
import type { FileId } from '../../rules/finding.ts';
import { suppressionsIn, type Suppression } from '../../rules/suppression.ts';
import type { Kind } from '../../schema/shape.ts';
import { parse, type SyntaxTree } from '../../syntax/parse.ts';
import { nodeAt, pairAt, type Path } from '../../syntax/tree.ts';
import type { Written } from '../change.ts';
import { namedPlace } from '../features/item-name.ts';

/** A file of any kind; its `kind` tells which. */
export type AnyFile = { readonly [K in Kind]: SourceFile<K> }[Kind];

/** What is known of a file from the start. What is missing is read when it is asked for. */
interface Known<K extends Kind> {
  readonly tree?: SyntaxTree;
  readonly keepTree: boolean;
  readonly reading?: Reading<K>;
  readonly refused?: boolean;
  readonly suppressions?: readonly Suppression[];
  readonly spans?: Map<string, Span> | undefined;
  readonly places?: Map<string, readonly string[]> | undefined;
  /** Told when the text is read for the first time. */
  readonly onRead?: () => void;
}

/** One file as it was read: what it says never changes, a new text makes a new one. */
export class SourceFile<K extends Kind> {
  readonly file: FileId;
  readonly kind: K;
  readonly written: Written;
  /** The values alone, by which files that mean the same are known; not kept for plans, of which there are many. */
  readonly plain: unknown;
  readonly suppressions: readonly Suppression[];
  /** It is there, but its text could not be had. */
  readonly refused: boolean;
  readonly #located: Renewable<LocatedStruct<FileTypes[K]>>;
  #spans: Map<string, Span> | undefined;
  #places: Map<string, readonly string[]> | undefined;
  #problems: Reading<K>['problems'] | undefined;
  #tree: SyntaxTree | undefined;
  #keepTree: boolean;
  #lines: LineIndex | undefined;
  #onRead: (() => void) | undefined;

  private constructor(file: FileId, kind: K, written: Written, known: Known<K>) {
    const { tree, reading, keepTree } = known;
    this.file = file;
    this.kind = kind;
    this.written = written;
    this.#problems = reading?.problems;
    this.#located = new Renewable(() => this.#read().located, reading?.located);
    this.#spans = known.spans;
    this.#places = known.places;
    this.plain = kind === 'plan' ? undefined : reading?.plain;
    this.refused = known.refused === true;
    this.#keepTree = keepTree;
    this.#tree = keepTree ? tree : undefined;
    this.#onRead = known.onRead;
    this.suppressions =
      known.suppressions ??
      (this.text.includes('plans-ignore') ? suppressionsIn(tree ?? parse(this.text), this.lines) : []);
  }

  /** Reads a text; blocks that are the same as in a kept tree of the file before are taken over. */
  static read(file: FileId, kind: Kind, written: Written, looked: boolean, before?: AnyFile): AnyFile {
    const tree = parse(written.text, before && before.#tree);
    const known = { tree, keepTree: isWorthItsTree(kind, looked), refused: false };
    return SourceFile.#of(file, kind, written, known);
  }

  /** A plan whose text was read before: it is read again only where that is not enough which is known of it. */
  static recalled(
    file: FileId,
    written: Written,
    known: Pick<Known<'plan'>, 'suppressions' | 'spans' | 'places' | 'onRead'>,
  ): SourceFile<'plan'> {
    return new SourceFile(file, 'plan', written, { ...known, keepTree: false });
  }

  /** A file that is there and cannot be read. */
  static unreadable(file: FileId, kind: Kind, reason: string): AnyFile {
    const problem = { start: 0, end: 0, message: `the file cannot be read: ${reason}` };
    const tree: SyntaxTree = { text: '', root: undefined, blocks: [], problems: [problem] };
    return SourceFile.#of(file, kind, tree, { tree, keepTree: true, refused: true });
  }

  static #of(
    file: FileId,
    kind: Kind,
    written: Written,
    known: { readonly tree: SyntaxTree; readonly keepTree: boolean; readonly refused: boolean },
  ): AnyFile {
    const { tree } = known;
    switch (kind) {
      case 'plan':
        return new SourceFile(file, kind, written, { ...known, reading: read(kind, tree) });
      case 'criteria':
        return new SourceFile(file, kind, written, { ...known, reading: read(kind, tree) });
      case 'portfolio':
        return new SourceFile(file, kind, written, { ...known, reading: read(kind, tree) });
    }
  }

  get text(): string {
    return this.written.text;
  }

  /** What it says; read again where it was released. */
  get located(): LocatedStruct<FileTypes[K]> {
    return this.#located.value;
  }

  /** What is wrong with how it is written. */
  get problems(): Reading<K>['problems'] {
    return (this.#problems ??= this.#read().problems);
  }

  #read(): Reading<K> {
    this.#onRead?.();
    this.#onRead = undefined;
    const reading = read(this.kind, this.tree());
    this.#problems ??= reading.problems;
    return reading;
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

  /** The span of a path: of the value, or of the innermost part above it that is there. */
  spanAt(path: Path): Span {
    const key = JSON.stringify(path);
    const spans = (this.#spans ??= new Map<string, Span>());
    let span = spans.get(key);
    if (!span) spans.set(key, (span = spanIn(this.tree(), path)));
    return span;
  }

  /** Where spans stand, each as the names of the keys and items around it. */
  readonly placesOf = (spans: readonly Span[]): readonly (readonly string[])[] => {
    if (spans.length === 0) return [];
    const places = (this.#places ??= new Map<string, readonly string[]>());
    const { root } = spans.every((span) => places.has(placeKey(span))) ? {} : this.tree();
    return spans.map((span) => {
      const key = placeKey(span);
      let place = places.get(key);
      if (!place) places.set(key, (place = namedPlace(root, span)));
      return place;
    });
  };

  /** The spans that have been asked for, by their paths as JSON. */
  get spans(): ReadonlyMap<string, Span> {
    return this.#spans ?? none;
  }

  /** The names of the places that have been asked for, by their spans. */
  get places(): ReadonlyMap<string, readonly string[]> {
    return this.#places ?? none;
  }

  /** Its tree is at hand, as that of a plan is while somebody looks at it. */
  get isLookedAt(): boolean {
    return this.#keepTree;
  }

  /** Whether somebody is looking at the file. */
  keepTree(looked: boolean): void {
    this.#keepTree = isWorthItsTree(this.kind, looked);
    if (!this.#keepTree) this.#tree = undefined;
  }
}

const none: ReadonlyMap<string, never> = new Map<string, never>();

function placeKey({ start, end }: Span): string {
  return `${start} ${end}`;
}

function spanIn({ root }: SyntaxTree, path: Path): Span {
  for (let depth = path.length; depth >= 0; depth--) {
    const part = path.slice(0, depth);
    const node = nodeAt(root, part);
    if (!node) continue;
    const place = depth < path.length ? (pairAt(root, part)?.key ?? node) : node;
    return { start: place.start, end: place.end };
  }
  return { start: 0, end: 0 };
}

/** The tree of a plan that nobody looks at can be made again. Places in the few other files are asked for with every plan. */
function isWorthItsTree(kind: Kind, looked: boolean): boolean {
  return looked || kind !== 'plan';
}
