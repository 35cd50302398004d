/**
 * `npm run test:desktop`: the same suite in desktop VS Code, which is downloaded on first use.
 * `VSCODE_EXECUTABLE` names another program to run instead, `VSCODE_VERSION` another version to download.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { buildSuite } from './build-suite.ts';
import { extensionDirectory, projectRoot, sampleWorkspace } from './places.ts';
import { userSettings } from './settings.ts';

const home = mkdtempSync(path.join(tmpdir(), 'plans-desktop-'));
const workspace = path.join(home, path.basename(sampleWorkspace));
const userData = path.join(home, 'user');
try {
  cpSync(sampleWorkspace, workspace, { recursive: true });
  mkdirSync(path.join(userData, 'User'), { recursive: true });
  writeFileSync(path.join(userData, 'User', 'settings.json'), JSON.stringify(userSettings, null, 2));
  const executable = process.env['VSCODE_EXECUTABLE'];
  await runTests({
    ...(executable === undefined || executable === '' ? {} : { vscodeExecutablePath: executable }),
    version: process.env['VSCODE_VERSION'] ?? 'stable',
    cachePath: path.join(projectRoot, '.cache', 'vscode-desktop'),
    extensionDevelopmentPath: extensionDirectory,
    extensionTestsPath: await buildSuite(),
    launchArgs: [
      workspace,
      '--disable-extensions',
      '--disable-workspace-trust',
      `--user-data-dir=${userData}`,
    ],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
