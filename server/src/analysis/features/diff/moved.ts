import { locate } from '../../../model/locate.ts';
import type { FileId } from '../../../rules/finding.ts';
import type { AccountPlan } from '../../../schema/generated/account-plan.ts';
import { shapes } from '../../../schema/shape.ts';
import { parseOnly } from '../../../syntax/parse.ts';
import type { Change } from '../../change.ts';
import { folderOf, isWithin, kindOf } from '../../files/kinds.ts';

/** A portfolio whose folder was renamed or moved. */
export interface FolderMove {
  readonly from: FileId;
  readonly to: FileId;
}

/** Where the files of a base stand, and where they would stand in the folders that their portfolios have in the head. */
export class Moves {
  readonly #moved: ReadonlyMap<FileId, FileId>;
  readonly #before: readonly FileId[];
  readonly #after: readonly FileId[];
  readonly #cameFrom: ReadonlyMap<FileId, FileId>;

  private constructor(moves: readonly FolderMove[], roots: Iterable<FileId>) {
    this.#moved = new Map(moves.map(({ from, to }) => [from, to]));
    this.#cameFrom = new Map(moves.map(({ from, to }) => [to, from]));
    this.#before = innermostFirst(roots);
    this.#after = innermostFirst(this.#before.map((root) => this.#moved.get(root) ?? root));
  }

  static readonly none = new Moves([], []);

  /**
   * Knows portfolios again: those of one folder first, then those that share most accounts, which is more than half of the ids that
   * the smaller one has. Only portfolios with a file of their own have a folder that can be told.
   */
  static between(before: readonly Change[], after: readonly Change[]): Moves {
    const [then, now] = [plansByRoot(before), plansByRoot(after)];
    const gone = [...then.keys()].filter((root) => !now.has(root));
    const come = [...now.keys()].filter((root) => !then.has(root));
    if (gone.length === 0 || come.length === 0) return Moves.none;
    const [idsGone, idsCome] = [idsIn(then, gone), idsIn(now, come)];
    const pairs = gone
      .flatMap((from) => come.map((to) => ({ from, to, ...commonIn(idsGone.get(from), idsCome.get(to)) })))
      .filter(({ common, smaller }) => 2 * common > smaller)
      .sort((a, b) => b.common - a.common);
    const moves: FolderMove[] = [];
    for (const { from, to } of pairs)
      if (!moves.some((one) => one.from === from || one.to === to)) moves.push({ from, to });
    const found = new Moves(moves, then.keys());
    const there = new Set(before.map(({ file }) => file));
    const collides = before.some(({ file }) => found.now(file) !== file && there.has(found.now(file)));
    return moves.length === 0 || collides ? Moves.none : found;
  }

  /** Where a file, or a folder, of the base would stand now. */
  now(file: FileId): FileId {
    return replaced(file, this.#before, this.#moved);
  }

  /** Where it stood, for one that would stand somewhere now. */
  formerly(file: FileId): FileId {
    return replaced(file, this.#after, this.#cameFrom);
  }

  /** The base as if its files had stood where they would now. */
  along(changes: readonly Change[]): readonly Change[] {
    return this.#moved.size === 0
      ? changes
      : changes.map((change) => ({ ...change, file: this.now(change.file) }));
  }
}

function replaced(file: FileId, roots: readonly FileId[], other: ReadonlyMap<FileId, FileId>): FileId {
  const root = roots.find((one) => isWithin(one, file));
  const to = root === undefined ? undefined : other.get(root);
  return root === undefined || to === undefined ? file : to + file.slice(root.length);
}

function innermostFirst(roots: Iterable<FileId>): readonly FileId[] {
  return [...roots].sort((a, b) => b.length - a.length);
}

/** The plans of each folder with a portfolio file, without those of portfolios further down. */
function plansByRoot(changes: readonly Change[]): ReadonlyMap<FileId, readonly Change[]> {
  const roots = new Map<FileId, Change[]>();
  for (const { file } of changes) if (kindOf(file) === 'portfolio') roots.set(folderOf(file), []);
  for (const change of changes) {
    if (kindOf(change.file) !== 'plan') continue;
    for (let folder = folderOf(change.file); ; folder = folderOf(folder)) {
      roots.get(folder)?.push(change);
      if (roots.has(folder) || folder === '') break;
    }
  }
  return roots;
}

function idsIn(
  plans: ReadonlyMap<FileId, readonly Change[]>,
  roots: readonly FileId[],
): ReadonlyMap<FileId, ReadonlySet<string>> {
  return new Map(roots.map((root) => [root, new Set((plans.get(root) ?? []).flatMap(idOf))]));
}

const asked = new Set(['id']);

function idOf(change: Change): string[] {
  if (change.kind !== 'written') return [];
  const plan = locate<AccountPlan>(parseOnly(change.text, asked), shapes.plan, new Set());
  return [plan.id?.value ?? change.file.slice(folderOf(change.file).length + 1)];
}

function commonIn(
  a: ReadonlySet<string> = new Set(),
  b: ReadonlySet<string> = new Set(),
): { readonly common: number; readonly smaller: number } {
  return { common: [...a].filter((id) => b.has(id)).length, smaller: Math.min(a.size, b.size) };
}
