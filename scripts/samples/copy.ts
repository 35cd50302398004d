/** The samples in a repository of their own: what they say about last year is then the same wherever the project stands. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../build/bundles.ts';

/** More than a year before the day the samples are written for, and less. */
const days = { then: '2025-11-01', since: '2026-01-02' } as const;

/**
 * A new folder in the system's place for temporary ones, with a copy of `samples` that is committed. Of a sample with a folder
 * `a-year-ago`, the files in that were committed a year before. The caller removes it. Throws where git is not installed.
 */
export function copyOfSamples(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'plans-samples-')));
  const samples = path.join(folder, 'samples');
  git(folder, days.then, 'init', '--quiet', '--initial-branch=main');
  mkdirSync(samples);
  for (const past of foldersNamed('a-year-ago'))
    cpSync(path.join(projectRoot, 'samples', past), path.join(samples, path.dirname(past)), {
      recursive: true,
    });
  commit(folder, days.then);
  rmSync(samples, { recursive: true });
  cpSync(path.join(projectRoot, 'samples'), samples, { recursive: true });
  commit(folder, days.since);
  return folder;
}

function foldersNamed(name: string): readonly string[] {
  return readdirSync(path.join(projectRoot, 'samples'), { recursive: true, encoding: 'utf8' }).filter(
    (entry) => path.basename(entry) === name,
  );
}

function commit(folder: string, day: string): void {
  git(folder, day, 'add', '--all');
  git(folder, day, 'commit', '--quiet', '--message', `as of ${day}`);
}

/** Nothing of whoever runs it takes part: neither a configuration nor the repository that a hook of git speaks of. */
function git(folder: string, day: string, ...words: readonly string[]): void {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const moment = `${day}T12:00:00Z`;
  execFileSync('git', words, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...Object.fromEntries(inherited),
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Tobias Renner',
      GIT_AUTHOR_EMAIL: 'tobias@example.com',
      GIT_AUTHOR_DATE: moment,
      GIT_COMMITTER_NAME: 'Tobias Renner',
      GIT_COMMITTER_EMAIL: 'tobias@example.com',
      GIT_COMMITTER_DATE: moment,
    },
  });
}
