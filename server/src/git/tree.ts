import type { Unknown } from './commit.ts';
import { lackingIn } from './lacking.ts';
import type { Repository } from './repository.ts';
import { runGit } from './run.ts';

export interface TreeEntry {
  readonly kind: 'file' | 'link' | 'submodule';
  /** Of the blob; for a link, of one that holds the name of the file it leads to. */
  readonly id: string;
}

/** Everything below the folder in a commit, by its path relative to the folder. */
export type Tree = ReadonlyMap<string, TreeEntry>;

/** Reads what was there, and no file of it. The folder need not be there today. */
export async function treeAt(
  { folder, prefix }: Repository,
  commit: string,
): Promise<{ readonly tree: Tree } | Unknown> {
  const answer = await runGit({
    folder,
    arguments: ['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...(prefix === '' ? [] : [prefix])],
  });
  if ('failed' in answer) return lackingIn(folder, answer.failed);
  const tree = new Map<string, TreeEntry>();
  for (const entry of answer.output.toString('utf8').split('\0')) {
    const [, mode = '', id, path] = /^(\d+) \w+ ([0-9a-f]+)\t([^]+)$/.exec(entry) ?? [];
    if (id !== undefined && path !== undefined)
      tree.set(path.slice(prefix.length), { kind: kindOf(mode), id });
  }
  return { tree };
}

/** What a mode of git says of an entry. */
export function kindOf(mode: string): TreeEntry['kind'] {
  if (mode === '120000') return 'link';
  return mode === '160000' ? 'submodule' : 'file';
}
