import { nearest } from '../base/suggest.ts';
import type { Day } from '../base/day.ts';
import { COMMIT_FORMAT, commitFrom, type Commit, type Unknown } from './commit.ts';
import type { Repository } from './repository.ts';
import { runGit } from './run.ts';

/** What to do about a clone that lacks what is asked for. */
const FETCH_MORE = 'fetch more history: "git fetch --unshallow", in CI a fetch depth of 0';

/** The commit that a revision names: a branch, a tag, an id, `HEAD~3`. */
export async function commitOf(
  repository: Repository,
  revision: string,
): Promise<{ readonly commit: Commit } | Unknown> {
  const id = await idOf(repository, revision);
  if (id === undefined) return noRevision(repository, revision);
  const answer = await runGit({
    folder: repository.folder,
    arguments: [
      'log',
      '--max-count=1',
      '--no-show-signature',
      '--encoding=UTF-8',
      `--format=${COMMIT_FORMAT}`,
      id,
      '--',
    ],
  });
  if ('failed' in answer) return { unknown: answer.failed };
  return { commit: commitFrom(answer.output.toString('utf8').replace(/\n$/, '').split('\0')) };
}

/** The last commit up to the end of a day in UTC; none where the history begins later. A history that is cut off before is unknown. */
export async function commitOn(
  { folder, shallow }: Repository,
  day: Day,
  from = 'HEAD',
): Promise<{ readonly id: string | undefined } | Unknown> {
  const before = `--before=${day}T23:59:59Z`;
  const answer = await runGit({
    folder,
    arguments: ['rev-list', '--max-count=1', '--first-parent', before, '--end-of-options', from, '--'],
  });
  if ('failed' in answer)
    return { unknown: answer.failed.includes('bad revision') ? 'there is no commit yet' : answer.failed };
  const id = answer.output.toString('utf8').trim();
  if (id !== '') return { id };
  return shallow ? { unknown: `the clone is shallow and does not reach back to ${day}` } : { id: undefined };
}

/** The commit from which two others went apart, which is where a pull request begins. */
export async function mergeBaseOf(
  repository: Repository,
  a: Commit,
  b: Commit,
): Promise<{ readonly commit: Commit } | Unknown> {
  const answer = await runGit({ folder: repository.folder, arguments: ['merge-base', a.id, b.id] });
  const id = 'failed' in answer ? '' : answer.output.toString('utf8').trim();
  if (id !== '') return commitOf(repository, id);
  const [one, other] = [a.id.slice(0, 10), b.id.slice(0, 10)];
  if (repository.shallow)
    return {
      unknown: `the clone is shallow and does not hold the commit that ${one} and ${other} both come from; ${FETCH_MORE}`,
      lack: 'depth',
    };
  return { unknown: `${one} and ${other} have no commit in common`, lack: 'common-commit' };
}

const baseBranches = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/** The branch that others are merged into, by its short name; undefined where none has one of the usual names. */
export async function baseBranchOf({ folder }: Repository): Promise<string | undefined> {
  const answer = await runGit({
    folder,
    arguments: [
      'for-each-ref',
      '--format=%(refname)%00%(symref)',
      ...baseBranches.flatMap((name) =>
        name.includes('/') ? [`refs/remotes/${name}`] : [`refs/heads/${name}`],
      ),
    ],
  });
  if ('failed' in answer) return undefined;
  const found = new Map(
    answer.output
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): [string, string] => {
        const [name = '', target = ''] = line.split('\0');
        return [shortName(name), shortName(target === '' ? name : target)];
      }),
  );
  const first = baseBranches.find((name) => found.has(name));
  return first === undefined ? undefined : found.get(first);
}

function shortName(reference: string): string {
  return reference.replace(/^refs\/(heads|remotes|tags)\//, '');
}

async function idOf({ folder }: Repository, revision: string): Promise<string | undefined> {
  // No name of a revision holds control characters, and an empty one would mean HEAD.
  if (revision === '' || /\p{Cc}/u.test(revision)) return undefined;
  // All that follows ":/" is looked for in messages; what it finds is a commit.
  const commit = revision.startsWith(':/') ? revision : `${revision}^{commit}`;
  const answer = await runGit({
    folder,
    arguments: ['rev-parse', '--verify', '--quiet', '--end-of-options', commit],
  });
  return 'failed' in answer ? undefined : answer.output.toString('utf8').trim();
}

async function noRevision(repository: Repository, revision: string): Promise<Unknown> {
  const { folder, shallow } = repository;
  if (revision === 'HEAD') return { unknown: 'there is no commit yet', lack: 'commit' };
  const answer = await runGit({ folder, arguments: ['for-each-ref', '--format=%(refname)'] });
  const names = 'failed' in answer ? [] : answer.output.toString('utf8').trim().split('\n').map(shortName);
  if ((await idOf(repository, 'HEAD')) === undefined && names.every((name) => name === ''))
    return { unknown: 'there is no commit yet', lack: 'commit' };
  const near = nearest(revision, names);
  const fact = `there is no revision "${revision}"`;
  if (near !== undefined)
    return { unknown: `${fact}; did you mean "${near}"?`, lack: 'revision', meant: near };
  return shallow
    ? { unknown: `${fact} in this clone, which is shallow; ${FETCH_MORE}`, lack: 'depth' }
    : { unknown: fact, lack: 'revision' };
}
