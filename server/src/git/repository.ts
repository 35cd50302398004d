import { resolve } from 'node:path';
import { runGit } from './run.ts';

/** A working tree, seen from one of its folders. */
export interface Repository {
  /** The folder it is seen from. */
  readonly folder: string;
  /** The folder's path in the tree, with a "/" at its end; empty for the top. */
  readonly prefix: string;
  /** The history was cut off when it was cloned. */
  readonly shallow: boolean;
}

/** Why there is no repository to look into, in words. */
export interface NoRepository {
  readonly none: string;
  /** Left out where there may be one, and git failed in another way. */
  readonly lack?: 'repository';
}

/** The repository a folder stands in, or why there is none. */
export async function repositoryOf(folder: string): Promise<Repository | NoRepository> {
  const answer = await runGit({
    folder,
    arguments: ['rev-parse', '--is-shallow-repository', '--is-inside-work-tree', '--show-prefix'],
  });
  if ('failed' in answer) return noRepository(answer.failed);
  const [shallow, inside, prefix] = answer.output.toString('utf8').split('\n');
  if (inside !== 'true') return { none: 'the folder is no working tree of git', lack: 'repository' };
  return { folder, prefix: prefix ?? '', shallow: shallow === 'true' };
}

/** The same repository, seen from the top of its tree. */
export function topOf({ folder, prefix, shallow }: Repository): Repository {
  const up = prefix.split('/').slice(1);
  return { folder: resolve(folder, ...up.map(() => '..')), prefix: '', shallow };
}

function noRepository(failed: string): NoRepository {
  if (failed.startsWith('not a git repository'))
    return { none: 'the folder is not in a git repository', lack: 'repository' };
  if (failed.startsWith('detected dubious ownership')) {
    const folder = /at '(.+)'/.exec(failed)?.[1] ?? '<folder>';
    const trust = `git config --global --add safe.directory ${folder}`;
    return { none: `git does not trust the repository’s owner; where you do: ${trust}` };
  }
  return { none: failed };
}
