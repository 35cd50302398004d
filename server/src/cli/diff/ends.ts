import { lstat } from 'node:fs/promises';
import type { Change } from '../../analysis/change.ts';
import { Moves } from '../../analysis/features/diff/moved.ts';
import { isWithin, kindOf } from '../../analysis/files/kinds.ts';
import type { End } from '../../analysis/features/diff/steps.ts';
import { earlier, type Day } from '../../base/day.ts';
import type { Commit, Unknown } from '../../git/commit.ts';
import { repositoryOf, topOf, type Repository } from '../../git/repository.ts';
import { baseBranchOf, commitOf, mergeBaseOf } from '../../git/revisions.ts';
import { textsOf } from '../../git/texts.ts';
import { changedIn, unmerged } from '../../git/worktree.ts';
import type { FileId } from '../../rules/finding.ts';
import { MAX_LENGTH } from '../../syntax/parse.ts';
import { CannotRun } from '../exit.ts';
import { realWithin } from '../reading/inside.ts';
import type { Io } from '../io.ts';
import { pastList } from '../reading/past-lists.ts';
import { changeOf, pastTree, type PastTree } from '../reading/past-tree.ts';
import { askedBy, nearestFolder, rootsOf, throughLinks } from '../reading/past-workspace.ts';
import { displayed, fileIdOf } from '../reading/paths.ts';
import { mapPooled } from '../reading/pool.ts';
import { readChange } from '../reading/read.ts';
import type { Message } from '../reading/workspace.ts';
import { rangeIn } from './range.ts';

/** How many files are read at once. */
const AT_ONCE = 32;

/** What is to be compared, as somebody named it. */
export interface Comparands {
  /** A revision, or two of them as git writes a range; without it, the branch that others are merged into. */
  readonly base: string | undefined;
  /** A revision; without it, the files as they are on disk. */
  readonly head: string | undefined;
  /** Not the commit where the two went apart, but the base itself. */
  readonly direct: boolean;
  /** Files, folders and globs; none means the current folder. */
  readonly paths: readonly string[];
  /** The day to look at the head from. */
  readonly asOf: Day;
}

/** Both ends of a diff, and what is to be known of them. */
export interface Ends {
  readonly repository: Repository;
  /** As they were named. */
  readonly names: { readonly base: string; readonly head: string };
  /** What the change is compared with: the commit where the two went apart, or the base itself. */
  readonly from: Commit;
  readonly isMergeBase: boolean;
  /** Undefined for the files on disk. */
  readonly to: Commit | undefined;
  /** As if its portfolios had stood in the folders that they have in the head. */
  readonly base: End;
  readonly head: End;
  readonly moves: Moves;
  /** All that was there in the base. */
  readonly past: PastTree;
  /** The same of the head; undefined for the files on disk. */
  readonly now: PastTree | undefined;
  readonly roots: readonly FileId[];
  /** Whether a file was asked for. */
  readonly isAsked: (file: FileId) => boolean;
  readonly messages: readonly Message[];
}

export const WORKING_TREE = 'the working tree';

/** Finds both ends in the repository that the first of the paths stands in, and reads them. Nothing is checked out or fetched. */
export async function readEnds({ cwd }: Io, asked: Comparands): Promise<Ends> {
  const paths = await throughLinks(cwd, asked.paths.length > 0 ? asked.paths : ['.']);
  const own = await repositoryOf(await nearestFolder(fileIdOf(cwd, paths[0] ?? '.')));
  if ('none' in own) throw new CannotRun(own.none);
  const repository = topOf(own);
  const { base: baseName, head: headName, direct } = await namesOf(repository, asked);
  const named = await revision(repository, baseName, { cwd, base: '<base>' });
  const isNamed = { cwd, base: baseName };
  const to = headName === undefined ? undefined : await revision(repository, headName, isNamed);
  const tip = to ?? (await revision(repository, 'HEAD', isNamed));
  const from = direct ? named : orFail(await mergeBaseOf(repository, named, tip)).commit;
  const past = orFail(await pastTree(repository, from.id));
  const now = to && orFail(await pastTree(repository, to.id));
  const pastChanges = ofPlans(past.changes);
  const disk = now ? undefined : await onDisk(repository, from, pastChanges);
  const headChanges = disk ? disk.changes : ofPlans(now?.changes ?? []);
  const moves = Moves.between(pastChanges, headChanges);
  const baseChanges = moves.along(pastChanges);
  const here = [...new Set([...baseChanges, ...headChanges].map(({ file }) => file))];
  const files = [...new Set([...here, ...pastChanges.map(({ file }) => file)])];
  const head = headName ?? WORKING_TREE;
  const found = paths.map((path) => askedBy(cwd, path, files, `${baseName} or ${head}`));
  const nowToo = (some: readonly FileId[]): readonly FileId[] =>
    [...new Set(some.flatMap((one) => [one, moves.now(one)]))].filter((one) =>
      here.some((file) => isWithin(one, file)),
    );
  const single = nowToo(found.flatMap((one) => one.files));
  const folders = nowToo(found.flatMap((one) => one.folders));
  const messages = found.flatMap((one) => one.messages);
  if (single.length + folders.length === 0) throw new CannotRun(nothingIn(asked.paths, baseName, head));
  const roots = rootsOf(fileIdOf(cwd, '.'), single, folders, here);
  const within = ({ file }: Change): boolean => roots.some((root) => isWithin(root, file));
  const wanted = new Set(single);
  return {
    ...{ repository, from, to, past, now, roots, moves },
    names: { base: baseName, head },
    isMergeBase: from.id !== named.id,
    // Whoever looks from a day before the commit looks at both from that day: no time passes backwards.
    base: {
      asOf: earlier(from.day, asked.asOf),
      changes: baseChanges.filter(within),
      isThere: (file) => past.isThere(moves.formerly(file)),
      listOn: (then, snapshot) => past.listOn(then, snapshot, moves.formerly(then.root)),
    },
    head: {
      ...(now ?? {
        isThere: async (file) => disk?.leftOut.has(file) === true || isOnDisk(file, roots),
        listOn: pastList,
      }),
      asOf: asked.asOf,
      changes: headChanges.filter(within),
    },
    isAsked: (file) => wanted.has(file) || folders.some((folder) => isWithin(folder, file)),
    messages: messages.map((message) => ({ ...message, path: displayed(cwd, message.path) })),
  };
}

function nothingIn(paths: readonly string[], base: string, head: string): string {
  const where = paths.length > 0 ? paths.join(', ') : 'the current folder';
  return `no plan, criteria set or portfolio in ${where}, neither in ${base} nor in ${head}`;
}

/** A baseline is left aside: what a change adds is new, whether or not the same change accepts it. */
function ofPlans(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ file }) => kindOf(file) !== undefined);
}

interface Names {
  readonly base: string;
  readonly head: string | undefined;
  readonly direct: boolean;
}

/** Ranges are read as git's own diff does: `main...topic` from where they went apart, `main..topic` from main itself. */
async function namesOf(repository: Repository, { base, head, direct }: Comparands): Promise<Names> {
  if (base === undefined) {
    const branch = await baseBranchOf(repository);
    if (branch === undefined) orFail(await commitOf(repository, 'HEAD'));
    if (branch === undefined)
      throw new CannotRun(
        'there is no branch main or master to compare with; name a base: plans diff <base>',
      );
    return { base: branch, head, direct };
  }
  const range = rangeIn(base);
  if (!range || head !== undefined) return { base, head, direct };
  const orHead = (name: string): string => (name === '' ? 'HEAD' : name);
  return { base: orHead(range.from), head: orHead(range.to), direct: direct || range.dots === '..' };
}

/** Somebody may have named a path in its place, as git's own diff lets them; `base` is what would come before that. */
async function revision(
  repository: Repository,
  name: string,
  { cwd, base }: { readonly cwd: string; readonly base: string },
): Promise<Commit> {
  const found = await commitOf(repository, name);
  if (!('unknown' in found)) return found.commit;
  const isPath = name !== '' && (await lstat(fileIdOf(cwd, name)).catch(() => undefined)) !== undefined;
  throw new CannotRun(
    isPath
      ? `${found.unknown}; to look at the path of that name: plans diff ${base} --worktree ${name}`
      : found.unknown,
  );
}

function orFail<Found extends object>(answer: Found | Unknown): Found {
  if ('unknown' in answer) throw new CannotRun(answer.unknown);
  return answer;
}

interface OnDisk {
  readonly changes: readonly Change[];
  /** Files that a sparse checkout does not put there; they count as if they were. */
  readonly leftOut: ReadonlySet<FileId>;
}

/** The files as they are on disk: those of the base but for what was changed since, committed or not. Links are not followed. */
async function onDisk(repository: Repository, base: Commit, changes: readonly Change[]): Promise<OnDisk> {
  const isPlan = (path: string): boolean => kindOf(path) !== undefined;
  const conflicts = orFail(await unmerged(repository)).paths.filter(isPlan);
  if (conflicts.length > 0)
    throw new CannotRun(
      `a merge has left conflicts in ${conflicts.join(', ')}; settle them first, or name a head: plans diff <base> HEAD`,
    );
  const { changed, leftOut } = orFail(await changedIn(repository, base.id, isPlan));
  const fileAt = (path: string): FileId => fileIdOf(repository.folder, path);
  const fates = new Map([...changed].map(([path, fate]) => [fileAt(path), fate]));
  const present = [...changed].flatMap(([path, fate]) =>
    fate === 'removed' || leftOut.has(path) ? [] : [fileAt(path)],
  );
  const read = await mapPooled(present, AT_ONCE, async (file) =>
    (await lstat(file)).isSymbolicLink() ? [] : [await readChange(file)],
  );
  const blobs = [...leftOut].filter(([path, { kind }]) => kind === 'file' && changed.has(path));
  const ids = blobs.map(([, { id }]) => id);
  const { texts } = orFail(await textsOf(repository, ids, MAX_LENGTH));
  const fromIndex = blobs.map(([path, { id }]) => changeOf(fileAt(path), texts.get(id) ?? ''));
  return {
    changes: [...changes.filter(({ file }) => !fates.has(file)), ...read.flat(), ...fromIndex],
    leftOut: new Set([...leftOut.keys()].map(fileAt)),
  };
}

/** Inside the portfolios alone: nothing is learnt about files outside of them. */
async function isOnDisk(file: FileId, roots: readonly FileId[]): Promise<boolean> {
  const root = roots.find((one) => isWithin(one, file));
  if (root === undefined) return false;
  return realWithin(root, file).then(
    (real) => real !== undefined,
    () => false,
  );
}
