import { resolve } from 'node:path';
import { COMMIT_FORMAT, COMMIT_PARTS, commitFrom, type Commit, type Unknown } from './commit.ts';
import type { Repository } from './repository.ts';
import { runGit } from './run.ts';

/** A name that stands for a commit. */
export interface Reference {
  /** Its short name: `main`, `origin/main`, `v1.2`. */
  readonly name: string;
  readonly kind: 'branch' | 'remote branch' | 'tag';
}

/** Branches and tags with the commits they stand for, those that changed last first; at most so many. */
export async function referencesIn(
  { folder }: Repository,
  most: number,
): Promise<{ readonly references: readonly (Reference & Pick<Commit, 'day' | 'subject'>)[] } | Unknown> {
  const names = await runGit({
    folder,
    arguments: [
      'for-each-ref',
      '--sort=-creatordate',
      `--count=${most}`,
      '--format=%(refname)%00%(symref)',
      ...['refs/heads', 'refs/remotes', 'refs/tags'],
    ],
  });
  if ('failed' in names) return { unknown: names.failed };
  const all = names.output
    .toString('utf8')
    .split('\n')
    .flatMap((line): string[] => {
      const [name = '', target = ''] = line.split('\0');
      return name === '' || target !== '' ? [] : [name];
    });
  const commits = await commitsOf(folder, all);
  return {
    references: all.flatMap((name, index) => {
      const [commit, kind] = [commits[index], kindOf(name)];
      return commit && kind
        ? [{ name: name.replace(/^refs\/\w+\//, ''), kind, day: commit.day, subject: commit.subject }]
        : [];
    }),
  };
}

/** The commit of each name, in their order; undefined for those that stand for none, such as a tag on a file. */
async function commitsOf(folder: string, names: readonly string[]): Promise<readonly (Commit | undefined)[]> {
  if (names.length === 0) return [];
  const peeled = await runGit({
    folder,
    arguments: ['cat-file', '--batch-check=%(objectname)'],
    input: names.map((name) => `${name}^{commit}\n`).join(''),
  });
  if ('failed' in peeled) return [];
  const ids = peeled.output.toString('utf8').split('\n');
  const found = ids.slice(0, names.length).filter((id) => /^[0-9a-f]+$/.test(id));
  if (found.length === 0) return [];
  const answer = await runGit({
    folder,
    arguments: [
      ...['log', '--no-walk=unsorted', '--stdin', '-z', '--no-show-signature', '--encoding=UTF-8'],
      `--format=${COMMIT_FORMAT}`,
    ],
    input: [...new Set(found)].map((id) => `${id}\n`).join(''),
  });
  if ('failed' in answer) return [];
  const parts = answer.output.toString('utf8').split('\0');
  const commits = new Map<string, Commit>();
  for (let at = 0; at + COMMIT_PARTS <= parts.length; at += COMMIT_PARTS) {
    const commit = commitFrom(parts.slice(at, at + COMMIT_PARTS));
    commits.set(commit.id, commit);
  }
  return names.map((_, index) => commits.get(ids[index] ?? ''));
}

function kindOf(reference: string): Reference['kind'] | undefined {
  if (reference.startsWith('refs/heads/')) return 'branch';
  if (reference.startsWith('refs/remotes/')) return 'remote branch';
  return reference.startsWith('refs/tags/') ? 'tag' : undefined;
}

/** The branch that is checked out, by its short name; undefined where a commit is checked out without one. */
export async function branchOf({ folder }: Repository): Promise<string | undefined> {
  const answer = await runGit({ folder, arguments: ['symbolic-ref', '--quiet', '--short', 'HEAD'] });
  return 'failed' in answer ? undefined : answer.output.toString('utf8').trim();
}

/**
 * The folders in which it is written down what is checked out, and which commit each branch stands at. They are one and the same
 * unless there are several working trees.
 */
export async function marksOf({
  folder,
}: Repository): Promise<{ readonly own: string; readonly common: string } | Unknown> {
  const answer = await runGit({ folder, arguments: ['rev-parse', '--git-dir', '--git-common-dir'] });
  if ('failed' in answer) return { unknown: answer.failed };
  const [own = '', common = ''] = answer.output.toString('utf8').split('\n');
  return { own: resolve(folder, own), common: resolve(folder, common) };
}
