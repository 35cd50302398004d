/**
 * Installs what the VS Code tests need and a clone does not have: VS Code's server with its web workbench, a Node new
 * enough to run it, and a Chromium. Does nothing, quickly, when all of it is there.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  findChromium,
  nodePackageDirectory,
  webRoot,
  workbenchDirectory,
  workbenchNode,
  workbenchPackages,
} from './places.ts';

/** Raise when the recipe below changes, so that older installations are made anew. */
const recipe = 1;

const stampFile = path.join(webRoot, 'installed.json');
const stamp = JSON.stringify({ recipe, packages: workbenchPackages });

/** Something the person at the keyboard has to do; its message says what. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

/** Makes the workbench and the browser available, installing what is missing. Throws a SetupError it cannot solve. */
export function setUp(say: (line: string) => void = console.error): void {
  ensureWorkbench(say);
  ensureChromium(say);
}

function ensureWorkbench(say: (line: string) => void): void {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && existsSync(workbenchNode)) return;
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    throw new SetupError(
      `The browser build of VS Code is set up here for Linux on x64 and arm64, not for ${process.platform} on ${process.arch}. ` +
        'Run "npm run test:desktop", which uses desktop VS Code.',
    );
  }
  say(`Installing VS Code's web workbench into ${webRoot} (once, about a minute) …`);
  rmSync(webRoot, { recursive: true, force: true });
  mkdirSync(webRoot, { recursive: true });
  writeFileSync(path.join(webRoot, 'package.json'), '{ "name": "vscode-web", "private": true }\n');
  const wanted = Object.entries(workbenchPackages).map(([name, version]) => `${name}@${version}`);
  npm(webRoot, ['install', '--no-save', '--ignore-scripts', '--omit=dev', ...wanted]);
  // Its shrinkwrap is out of step with its package.json, so "npm ci" would refuse.
  npm(workbenchDirectory, ['install', '--ignore-scripts', '--omit=dev']);
  // Without spdlog the Output panel stays empty. The Node package carries the headers to build against.
  npm(
    workbenchDirectory,
    ['rebuild', '--foreground-scripts=false', '@vscode/spdlog', '@vscode/native-watchdog'],
    {
      PATH: `${path.dirname(workbenchNode)}${path.delimiter}${process.env['PATH'] ?? ''}`,
      npm_config_nodedir: nodePackageDirectory,
    },
  );
  for (const unused of ['@github', '@microsoft/mxc-sdk']) {
    rmSync(path.join(workbenchDirectory, 'node_modules', unused), { recursive: true, force: true });
  }
  writeFileSync(stampFile, stamp);
  say(`VS Code's web workbench is ready.`);
}

function ensureChromium(say: (line: string) => void): void {
  const found = findChromium();
  if (found !== undefined) {
    if (existsSync(found)) return;
    throw new SetupError(`CHROMIUM names ${found}, which does not exist.`);
  }
  const canInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (canInstall) {
    say('Installing Chromium from the system packages (once) …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        env,
      },
    );
  }
  if (findChromium() === undefined) {
    throw new SetupError(
      'No Chromium was found. Install the "chromium" package of your system (on Debian and Ubuntu: sudo apt-get install chromium), ' +
        'or set CHROMIUM to the path of a Chromium or Chrome.',
    );
  }
}

function npm(directory: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): void {
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: directory,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...withoutOuterNpm(process.env), ...environment },
  });
}

/** Run from an npm script, npm would otherwise take the outer project's settings for its own. */
function withoutOuterNpm(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const outer =
    /^(npm_config_(local_prefix|prefix|workspace|workspaces|ignore_scripts|omit)|npm_package_|npm_lifecycle_)/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !outer.test(name)));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    setUp();
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = 1;
  }
}
