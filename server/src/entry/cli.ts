#!/usr/bin/env node
import process from 'node:process';
import { parseDay } from '../base/day.ts';
import { main } from '../cli/main.ts';
import { expectManyFiles } from './memory.ts';

const today = parseDay(new Date().toISOString().slice(0, 10));
if (!today) throw new Error('the clock of this machine shows a year that days cannot be written in');

expectManyFiles();
process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  today,
  // Where the program is bundled all of them stand side by side, in the first.
  rulePages: ['../rules/', '../analysis/features/remarks/'].map((folder) => new URL(folder, import.meta.url)),
  program: new URL(import.meta.url),
});
