import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repositoryOf, type Repository as Seen } from '../../server/src/git/repository.ts';

/** A folder as the product sees it in its repository. */
export async function seenFrom(folder: string): Promise<Seen> {
  const seen = await repositoryOf(folder);
  if ('none' in seen) throw new Error(seen.none);
  return seen;
}

/** A git repository made commit by commit, in a folder of its own where none is given. */
export class Repository {
  readonly folder: string;

  constructor(folder = mkdtempSync(join(tmpdir(), 'plans-repository-'))) {
    this.folder = folder;
    this.git('init', '--quiet', '--initial-branch=main');
  }

  /** Writes files, removes those that are given as undefined, and commits all on a day at noon in UTC. */
  commit(day: string, files: Readonly<Record<string, string | undefined>>): void {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.folder, path);
      if (text === undefined) {
        rmSync(file);
        continue;
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', `as of ${day}`, `--date=${day}T12:00:00Z`);
  }

  /** Merges a branch into the one that is checked out, on a day at noon in UTC. */
  merge(day: string, branch: string): void {
    this.#run(['merge', '--quiet', '--no-ff', '--message', `Merge ${branch}`, branch], `${day}T12:00:00Z`);
  }

  git(...words: readonly string[]): string {
    return this.#run(words, words.find((word) => word.startsWith('--date='))?.slice('--date='.length));
  }

  #run(words: readonly string[], day: string | undefined): string {
    return execFileSync('git', words, {
      cwd: this.folder,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: this.folder,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Ines Halloran',
        GIT_AUTHOR_EMAIL: 'ines@example.com',
        GIT_COMMITTER_NAME: 'Ines Halloran',
        GIT_COMMITTER_EMAIL: 'ines@example.com',
        ...(day !== undefined && { GIT_COMMITTER_DATE: day }),
      },
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
