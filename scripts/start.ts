/** `npm start`: shows what the product does, on the sample portfolio, building what is missing or out of date. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { commandLineBundle, projectRoot } from './build/bundles.ts';
import { buildWhenNeeded } from './build/when-needed.ts';
import { copyOfSamples } from './samples/copy.ts';

const sample = 'samples/emea';
/** The day the sample was written for: reviews that are due on it would be long overdue later. */
const asOf = '2026-11-22';

/** What `plans` ends with when it found something to say about the files: here that is no failure. */
const foundSomething = 1;

buildWhenNeeded();
const copy = hasGit() ? copyOfSamples() : undefined;
try {
  for (const command of ['score', 'lint']) {
    const code = show([command, sample, '--as-of', asOf], copy ?? projectRoot);
    if (code <= foundSomething) continue;
    process.exitCode = code;
    break;
  }
} finally {
  if (copy !== undefined) rmSync(copy, { recursive: true, force: true });
}

/** Prints a command and what it answers, and returns its exit code. */
function show(words: readonly string[], cwd: string): number {
  console.log(`\n$ plans ${words.join(' ')}\n`);
  const { status, error } = spawnSync(
    process.execPath,
    [path.join(projectRoot, commandLineBundle), ...words],
    {
      cwd,
      stdio: 'inherit',
    },
  );
  if (error !== undefined) throw error;
  return status ?? 2;
}

/** A project that was downloaded and not cloned needs none to be looked at. */
function hasGit(): boolean {
  return spawnSync('git', ['--version'], { stdio: 'ignore' }).status === 0;
}
