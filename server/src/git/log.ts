import { COMMIT_FORMAT, COMMIT_PARTS, commitFrom, type Commit, type Unknown } from './commit.ts';
import { lackingIn } from './lacking.ts';
import type { Repository } from './repository.ts';
import { runGit } from './run.ts';
import { kindOf } from './tree.ts';

/** A commit with what it changed, compared with its first parent. */
export interface LoggedCommit extends Commit {
  readonly changes: readonly FileChange[];
}

/** A file before and after a commit. A renamed file is one that goes and one that comes. */
export interface FileChange {
  /** Relative to the folder. */
  readonly path: string;
  /** The blobs; undefined where there was no file, or is none any more. Links and submodules are no files. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface LogRequest {
  /** The id of the commit to begin at; without it, the one that is checked out. */
  readonly from?: string;
  /** The id of a commit to stop before, with all that led to it. */
  readonly since?: string;
  /** Files and folders, relative to the folder of the repository; without them, everything below it. */
  readonly paths?: readonly string[];
}

/**
 * The commits that changed something, newest first, as the branch itself went: what a merge brought in is the merge's change, made
 * on the day of the merge, so that each commit is told from the state the branch was really in before. Who made what a merge
 * brought in is told by `commitsBroughtBy`.
 */
export async function commitsTouching(
  repository: Repository,
  { from = 'HEAD', since, paths }: LogRequest = {},
): Promise<{ readonly commits: readonly LoggedCommit[] } | Unknown> {
  const range = since === undefined ? [from] : [from, `^${since}`];
  return log(repository, ['--first-parent', '--diff-merges=first-parent', ...range], paths);
}

/** The commits that a merge added to the branch and that touched some paths, newest first, without further merges among them. */
export async function commitsBroughtBy(
  repository: Repository,
  { parents }: Commit,
  paths: readonly string[],
): Promise<{ readonly commits: readonly LoggedCommit[] } | Unknown> {
  const [own, ...others] = parents;
  if (own === undefined || others.length === 0) return { commits: [] };
  return log(repository, ['--no-merges', ...others, `^${own}`], paths);
}

async function log(
  { folder, prefix }: Repository,
  range: readonly string[],
  paths: readonly string[] = ['.'],
): Promise<{ readonly commits: readonly LoggedCommit[] } | Unknown> {
  const answer = await runGit({
    folder,
    arguments: [
      'log',
      ...['--raw', '-z', '--no-abbrev', '--no-renames', '--root'],
      // Each of these could be asked for in the settings of the repository, and run a program or say something else.
      ...['--no-follow', '--no-show-signature', '--no-ext-diff', '--no-textconv', '--no-notes'],
      ...['--encoding=UTF-8', `--format=${COMMIT_FORMAT}`],
      ...range,
      '--',
      ...paths,
    ],
  });
  if ('failed' in answer)
    return /bad revision|ambiguous argument/.test(answer.failed)
      ? { unknown: 'there is no commit yet' }
      : lackingIn(folder, answer.failed);
  return { commits: commitsIn(answer.output.toString('utf8').split('\0'), prefix) };
}

function commitsIn(parts: readonly string[], prefix: string): LoggedCommit[] {
  const commits: LoggedCommit[] = [];
  for (let at = 0; at + COMMIT_PARTS <= parts.length;) {
    const commit = commitFrom(parts.slice(at, (at += COMMIT_PARTS)));
    const changes: FileChange[] = [];
    for (; parts[at]?.trimStart().startsWith(':'); at += 2) {
      const path = parts[at + 1] ?? '';
      if (path.startsWith(prefix)) changes.push(changeIn(parts[at] ?? '', path.slice(prefix.length)));
    }
    commits.push({ ...commit, changes });
  }
  return commits;
}

/** `:100644 100644 <blob> <blob> M`; a mode of zeros stands for nothing. */
function changeIn(entry: string, path: string): FileChange {
  const [modeBefore = '', modeAfter = '', before, after] = entry.trimStart().slice(1).split(' ');
  return { path, before: blobOf(modeBefore, before), after: blobOf(modeAfter, after) };
}

function blobOf(mode: string, id: string | undefined): string | undefined {
  return mode === '000000' || kindOf(mode) !== 'file' ? undefined : id;
}
