import type { Change } from '../../analysis/change.ts';
import type { Step } from '../../analysis/features/history/replay.ts';
import { kindOf } from '../../analysis/files/kinds.ts';
import type { Day } from '../../base/day.ts';
import { commitsTouching, type FileChange, type LoggedCommit } from '../../git/log.ts';
import { repositoryOf, topOf, type Repository } from '../../git/repository.ts';
import { commitOf, commitOn } from '../../git/revisions.ts';
import { textsOf, type Text } from '../../git/texts.ts';
import type { FileId } from '../../rules/finding.ts';
import { MAX_LENGTH } from '../../syntax/parse.ts';
import { CannotRun } from '../exit.ts';
import { changeOf, isOurs } from '../reading/past-tree.ts';
import { folderBefore } from './moved-folder.ts';

/** What happened to the files of a portfolio's folder on the branch that is checked out. */
export interface Timeline {
  readonly root: FileId;
  /** Seen from the folder. */
  readonly repository: Repository;
  /** Those that changed a file the analyser reads, oldest first, with those changes alone. */
  readonly commits: readonly TimelineCommit[];
  /** Whether that is all there is: no commit was made after the day it ends with. */
  readonly upToNow: boolean;
}

/** A commit with the paths of its changes relative to the folder, also where that was another one. */
export interface TimelineCommit extends LoggedCommit {
  /** Where the folder was then, as a path from the top of the repository; left out where it is the one of today. */
  readonly folder?: string;
}

/** The blobs of files by their paths relative to the folder. */
export type Blobs = ReadonlyMap<string, string>;

/** Reads the commits up to the end of a day. */
export async function timelineOf(root: FileId, until: Day): Promise<Timeline> {
  const repository = await repositoryOf(root);
  if ('none' in repository) throw new CannotRun(`there is no history: ${repository.none}`);
  const [head, last] = [await commitOf(repository, 'HEAD'), await commitOn(repository, until)];
  if ('unknown' in head) throw new CannotRun(`there is no history: ${head.unknown}`);
  if ('unknown' in last) throw new CannotRun(last.unknown);
  if (last.id === undefined) throw new CannotRun(`the history begins after ${until}`);
  const log = await commitsTouching(repository, { from: last.id });
  if ('unknown' in log) throw new CannotRun(log.unknown);
  const own = ofOurs(log.commits);
  const commits = await withFormerFolders(repository, own);
  return { root, repository, commits, upToNow: last.id === head.commit.id };
}

/**
 * With what happened to the files before the folder was where it is, back to where the first of its folders began. The commit that
 * moved them adds them as they were, and takes away what it did not take along.
 */
async function withFormerFolders(
  repository: Repository,
  own: readonly TimelineCommit[],
): Promise<readonly TimelineCommit[]> {
  const [first, ...rest] = own;
  const found = first && (await folderBefore(repository, first));
  if (!first || !found) return own;
  const { folder, since } = found;
  const log = await commitsTouching(topOf(repository), { from: since, paths: [folder] });
  if ('unknown' in log) return own;
  const within = log.commits.map((commit) => ({
    ...commit,
    folder,
    changes: commit.changes.map((change) => ({ ...change, path: change.path.slice(folder.length + 1) })),
  }));
  const former = await withFormerFolders(repository, ofOurs(within));
  const taken = new Set(first.changes.map(({ path }) => path));
  const left = [...blobsAfter(former)].filter(([path]) => !taken.has(path));
  const gone = left.map(([path, before]): FileChange => ({ path, before, after: undefined }));
  return [...former, { ...first, changes: [...first.changes, ...gone] }, ...rest];
}

/** Those that changed a file the analyser reads, oldest first. */
function ofOurs(newestFirst: readonly LoggedCommit[]): TimelineCommit[] {
  return newestFirst
    .map((commit) => ({
      ...commit,
      changes: commit.changes.filter(({ path }) => kindOf(path) !== undefined && isOurs(path)),
    }))
    .filter(({ changes }) => changes.length > 0)
    .reverse();
}

function blobsAfter(commits: readonly LoggedCommit[]): Blobs {
  const blobs = new Map<string, string>();
  for (const { changes } of commits)
    for (const { path, after } of changes)
      if (after === undefined) blobs.delete(path);
      else blobs.set(path, after);
  return blobs;
}

/** Reads the texts of blobs, or ends the run. */
export async function readTexts(
  { repository }: Timeline,
  blobs: Iterable<string>,
): Promise<ReadonlyMap<string, Text>> {
  const answer = await textsOf(repository, blobs, MAX_LENGTH);
  if ('unknown' in answer) throw new CannotRun(answer.unknown);
  return answer.texts;
}

/** Some of the files after some commits, as the analyser is told of them. */
export async function filesAfter(
  timeline: Timeline,
  commits: readonly LoggedCommit[],
  among: (path: string) => boolean,
): Promise<readonly Change[]> {
  const blobs = [...blobsAfter(commits)].filter(([path]) => among(path));
  const texts = await readTexts(
    timeline,
    blobs.map(([, id]) => id),
  );
  return filesOf(timeline, blobs, texts);
}

/** The blobs that changes brought. */
export function blobsIn(changes: readonly FileChange[]): string[] {
  return changes.flatMap(({ after }) => after ?? []);
}

function filesOf(
  { root }: Timeline,
  blobs: Iterable<readonly [string, string]>,
  texts: ReadonlyMap<string, Text>,
): readonly Change[] {
  return [...blobs].flatMap(([path, id]) => {
    const text = texts.get(id);
    return text === undefined ? [] : [changeOf(`${root}/${path}`, text)];
  });
}

/** A commit as the analyser is told of it, as far as some files are concerned. */
export function stepOf(
  timeline: Timeline,
  { day, changes }: LoggedCommit,
  texts: ReadonlyMap<string, Text>,
  among: (path: string) => boolean,
): Step {
  const wanted = changes.filter(({ path }) => among(path));
  return {
    asOf: day,
    changes: wanted.flatMap(({ path, after }): readonly Change[] =>
      after === undefined
        ? [{ kind: 'removed', file: `${timeline.root}/${path}` }]
        : filesOf(timeline, [[path, after]], texts),
    ),
  };
}
