/** The tree of a release, laid out as it is published, and installed as npm and pre-commit install it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../command-line/plans.ts';

let made: { readonly folder: string; readonly bin: string } | undefined;

/** Laid out and installed once in a run, and gone after it. Nothing is fetched. */
export function release(): { readonly folder: string; readonly bin: string } {
  if (made) return made;
  const place = mkdtempSync(join(tmpdir(), 'plans-release-'));
  process.once('exit', () => rmSync(place, { recursive: true, force: true }));
  const folder = join(place, 'tree');
  const run = (program: string, ...words: readonly string[]): void =>
    void execFileSync(program, words, { cwd: place, stdio: ['ignore', 'ignore', 'pipe'] });
  const script = join(projectRoot, 'scripts', 'release.ts');
  execFileSync(process.execPath, ['--import', 'tsx', script, folder], { cwd: projectRoot, stdio: 'pipe' });
  run('npm', 'pack', folder, '--silent');
  const archive = readdirSync(place).find((name) => name.endsWith('.tgz')) ?? '';
  const prefix = join(place, 'installed');
  run('npm', 'install', '--global', '--offline', '--no-audit', '--prefix', prefix, join(place, archive));
  return (made = { folder, bin: join(prefix, 'bin') });
}

/** The variables of a shell that finds what was installed. */
export function shell(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { PATH = '' } = process.env;
  return { PATH: `${release().bin}:${PATH}`, HOME: release().bin, LANG: 'C.UTF-8', ...more };
}
