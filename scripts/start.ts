/** `npm start`: shows what the product does, on the sample portfolio, building what is missing or out of date. */
import { spawnSync } from 'node:child_process';
import { commandLineBundle, projectRoot } from './build/bundles.ts';
import { buildWhenNeeded } from './build/when-needed.ts';

const sample = 'samples/emea';
/** The day the sample was written for: reviews that are due on it would be long overdue later. */
const asOf = '2026-11-22';

/** What `plans` ends with when it found something to say about the files: here that is no failure. */
const foundSomething = 1;

buildWhenNeeded();
for (const command of ['score', 'lint']) {
  const words = [command, sample, '--as-of', asOf];
  console.log(`\n$ plans ${words.join(' ')}\n`);
  const { status, error } = spawnSync(process.execPath, [commandLineBundle, ...words], {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  if (error !== undefined) throw error;
  if (status === null || status > foundSomething) process.exit(status ?? 2);
}
