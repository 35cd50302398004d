/** Other people's tools to measure against, installed when they are first needed. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchFolder } from './places.ts';

const peersFolder = path.join(benchFolder, 'peers');
const packageFolder = path.join(peersFolder, 'node_modules', 'yaml-language-server');
const waitingFile = path.join(packageFolder, 'out', 'src', 'yamlSettings.js');
const waiting = 'this.validationDelayMs = 200;';
const notWaiting = 'this.validationDelayMs = 0;';

/** A tool could not be had; the figure that needs it is left out. */
export class PeerMissing extends Error {}

/** The command of yaml-language-server without its wait of 200 ms before it checks, so that work is compared with work. */
export function yamlLanguageServer(): readonly string[] {
  if (!isInstalled()) install();
  const source = readFileSync(waitingFile, 'utf8');
  if (source.includes(waiting)) writeFileSync(waitingFile, source.replace(waiting, notWaiting));
  else if (!source.includes(notWaiting))
    throw new Error(`the wait of yaml-language-server is not found in ${waitingFile}`);
  return [path.join(packageFolder, 'bin', 'yaml-language-server'), '--stdio'];
}

function isInstalled(): boolean {
  return (
    existsSync(waitingFile) &&
    read(ours('package-lock.json')) === read(path.join(peersFolder, 'package-lock.json'))
  );
}

function install(): void {
  mkdirSync(peersFolder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json'])
    copyFileSync(ours(name), path.join(peersFolder, name));
  const npm = process.env['npm_execpath'];
  const program = npm === undefined ? 'npm' : process.execPath;
  const words = npm === undefined ? [] : [npm];
  const { status, stderr } = spawnSync(
    program,
    [...words, 'ci', '--no-audit', '--no-fund', '--ignore-scripts'],
    {
      cwd: peersFolder,
      encoding: 'utf8',
      shell: npm === undefined && process.platform === 'win32',
    },
  );
  if (status !== 0) {
    throw new PeerMissing(
      `yaml-language-server could not be installed; is the package registry in reach?\n${stderr}`,
    );
  }
}

function ours(name: string): string {
  return fileURLToPath(new URL(`../peers/${name}`, import.meta.url));
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
