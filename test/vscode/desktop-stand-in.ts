#!/usr/bin/env -S node --import tsx
/**
 * Takes the command line of desktop VS Code and does what it asks in the web workbench, so that the very call to
 * @vscode/test-electron in run-desktop.ts runs where no desktop VS Code can be had:
 * `VSCODE_EXECUTABLE=test/vscode/desktop-stand-in.ts npm run test:desktop`.
 */
import { parseArgs } from 'node:util';
import { runSuite } from './in-workbench.ts';
import { setUp } from './setup.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
});
const { extensionDevelopmentPath: extension, extensionTestsPath: tests } = values;
const [workspace] = positionals;
if (typeof extension !== 'string' || typeof tests !== 'string' || workspace === undefined) {
  throw new Error('Expected a folder, --extensionDevelopmentPath=… and --extensionTestsPath=….');
}
setUp();
process.exitCode = await runSuite({ extension, tests, workspace });
