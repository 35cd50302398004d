import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Moves } from '../analysis/features/diff/moved.ts';
import { historyOf } from '../cli/diff/history.ts';
import { pastTree } from '../cli/reading/past-tree.ts';
import { fileIdOf } from '../cli/reading/paths.ts';
import type { Commit } from '../git/commit.ts';
import { commitsBroughtBy, commitsTouching, type LoggedCommit } from '../git/log.ts';
import { filesBefore } from '../git/past-files.ts';
import { branchOf, marksOf as foldersOfMarks, referencesIn } from '../git/references.ts';
import { repositoryOf, type NoRepository, type Repository } from '../git/repository.ts';
import { baseBranchOf, commitOf, mergeBaseOf } from '../git/revisions.ts';
import { textsOf } from '../git/texts.ts';
import type { FileVersion, History, PastCommit } from '../lsp/platform.ts';
import { MAX_LENGTH } from '../syntax/parse.ts';

type Answer<Name extends keyof History> = ReturnType<History[Name]>;

/** So many branches and tags are offered. */
const MOST_REVISIONS = 300;
/** So many versions of a file are looked through. */
const MOST_VERSIONS = 200;

function unknownFor({ none, lack }: NoRepository) {
  return { unknown: none, none: true, ...(lack && { lack }) };
}

/** See `History.baseOf`. */
export async function baseOf(folder: string, revision: string | undefined): Answer<'baseOf'> {
  const repository = await repositoryOf(folder);
  if ('none' in repository) return unknownFor(repository);
  const head = await commitOf(repository, 'HEAD');
  if ('unknown' in head) return { ...head, none: true };
  const named = revision ?? (await branchToCompareWith(repository));
  if (named === undefined || named === 'HEAD')
    return { ...inShort(head.commit), name: 'HEAD', isMergeBase: false };
  const other = await commitOf(repository, named);
  if ('unknown' in other) return other;
  const base = await mergeBaseOf(repository, other.commit, head.commit);
  if ('unknown' in base) return base;
  return { ...inShort(base.commit), name: named, isMergeBase: base.commit.id !== other.commit.id };
}

/** The base branch; none where it is the one that is checked out, or there is none. */
async function branchToCompareWith(repository: Repository): Promise<string | undefined> {
  const [base, own] = await Promise.all([baseBranchOf(repository), branchOf(repository)]);
  return base === undefined || base === own || base === `origin/${own ?? ''}` ? undefined : base;
}

function inShort({ id, day, subject }: Commit): Pick<PastCommit, 'id' | 'day' | 'subject'> {
  return { id, day, subject };
}

/** See `History.treeOf`. */
export async function treeOf(
  folder: string,
  commit: string,
  wanted: (path: string) => boolean,
  known?: (path: string) => string | undefined,
): Answer<'treeOf'> {
  const repository = await repositoryOf(folder);
  if ('none' in repository) return unknownFor(repository);
  const top = fileIdOf(repository.folder, '.');
  const within = (file: string): string => file.slice(top.length + 1);
  const at = await commitOf(repository, commit);
  if ('unknown' in at) return at;
  const tree = await pastTree(
    repository,
    commit,
    (file) => wanted(within(file)),
    known && ((file) => known(within(file))),
  );
  if ('unknown' in tree) return tree;
  const since = historyOf({
    ...{ repository, from: at.commit, to: undefined, past: tree, now: undefined },
    moves: Moves.none,
  });
  return {
    changes: tree.changes.map((change) => ({ ...change, file: within(change.file) })),
    isThere: (path) => tree.isThere(`${top}/${path}`),
    filesOn: (day, wantedThen) => filesBefore(repository, commit, day, wantedThen),
    changesSince: {
      authors: (path) => since.authors(`${top}/${path}`),
      versions: (path) => since.versions(`${top}/${path}`),
      isChanged: (path) => since.isChanged(`${top}/${path}`),
    },
  };
}

/** See `History.revisionsOf`. */
export async function revisionsOf(folder: string): Answer<'revisionsOf'> {
  const repository = await repositoryOf(folder);
  if ('none' in repository) return [];
  const found = await referencesIn(repository, MOST_REVISIONS);
  return 'unknown' in found ? [] : found.references;
}

/** See `History.marksOf`. */
export async function marksOf(folder: string): Answer<'marksOf'> {
  const repository = await repositoryOf(folder);
  if ('none' in repository) return [];
  const folders = await foldersOfMarks(repository);
  if ('unknown' in folders) return [];
  const [own, common] = [pathToFileURL(folders.own).href, pathToFileURL(folders.common).href];
  return [
    // Not every watcher of files sees what goes on in folders that were made a moment ago; these stand at the top.
    { folder: own, pattern: '{HEAD,FETCH_HEAD,ORIG_HEAD,COMMIT_EDITMSG}' },
    ...['packed-refs', 'refs/heads/**', 'refs/remotes/**'].map((pattern) => ({ folder: common, pattern })),
  ];
}

/** See `History.changesOf`. */
export async function changesOf(file: string): Answer<'changesOf'> {
  const repository = await repositoryOf(dirname(file));
  if ('none' in repository) return unknownFor(repository);
  const name = basename(file);
  const log = await commitsTouching(repository, { paths: [name] });
  if ('unknown' in log) return log;
  const commits = await written(repository, name, log.commits.slice(0, MOST_VERSIONS));
  const blobs = commits.flatMap(({ blob }) => blob ?? []);
  const read = await textsOf(repository, blobs, MAX_LENGTH);
  if ('unknown' in read) return read;
  return {
    isWhole: !repository.shallow && log.commits.length <= MOST_VERSIONS,
    versions: commits.map((version): FileVersion => {
      const text = version.blob === undefined ? undefined : read.texts.get(version.blob);
      return { ...version, text: typeof text === 'string' ? text : undefined };
    }),
  };
}

/** What changed a file, with the commits of a branch in the place of the merge that brought them, where they tell all of it. */
async function written(
  repository: Repository,
  name: string,
  commits: readonly LoggedCommit[],
): Promise<readonly Omit<FileVersion, 'text'>[]> {
  const told: Omit<FileVersion, 'text'>[] = [];
  for (const commit of commits) {
    const brought = await commitsBroughtBy(repository, commit, [name]);
    const inner = 'unknown' in brought ? [] : brought.commits;
    const [last, first] = [changeIn(inner[0], name), changeIn(inner.at(-1), name)];
    const own = changeIn(commit, name);
    const isWhole = last && first && last.after === own?.after && first.before === own?.before;
    for (const one of isWhole ? inner : [commit])
      told.push({ blob: changeIn(one, name)?.after, commit: one });
  }
  return told;
}

function changeIn(
  commit: LoggedCommit | undefined,
  name: string,
): LoggedCommit['changes'][number] | undefined {
  return commit?.changes.find(({ path }) => path === name);
}
