/** `npm start`: shows what the product does, on the sample portfolio, building what is missing or out of date. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { commandLineBundle, projectRoot } from './build/bundles.ts';
import { isBuilt } from './build/freshness.ts';

const sample = 'samples/emea';
/** The day the sample was written for: reviews that are due on it would be long overdue later. */
const asOf = '2026-11-22';

/** What `plans` answers when it found something to say about the files: here that is no failure. */
const foundSomething = 1;

function run(words: readonly string[]): number {
  const { status, error } = spawnSync(process.execPath, words, { cwd: projectRoot, stdio: 'inherit' });
  if (error !== undefined) throw error;
  return status ?? 2;
}

function succeed(words: readonly string[]): void {
  const status = run(words);
  if (status !== 0) process.exit(status);
}

if (!isBuilt()) {
  succeed(['--import', 'tsx', path.join('scripts', 'generate.ts')]);
  succeed(['--import', 'tsx', path.join('scripts', 'build.ts')]);
}
for (const command of ['score', 'lint']) {
  const words = [command, sample, '--as-of', asOf];
  console.log(`\n$ plans ${words.join(' ')}\n`);
  const status = run([commandLineBundle, ...words]);
  if (status > foundSomething) process.exit(status);
}
