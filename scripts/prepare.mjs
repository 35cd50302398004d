/**
 * Installs the dependencies from the lock file when some are missing or of another version; quick when none is.
 * Runs before anything is installed, so it is plain JavaScript and uses Node alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The oldest Node the tools run on; the product itself runs on every Node 20. */
const oldestNode = [20, 19];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
  fail(`Node ${oldestNode.join('.')} or later is needed; this is Node ${process.versions.node}.`);
}
if (!dependenciesStand()) installDependencies();

/** Compares what npm says it installed with what the lock file asks for. */
function dependenciesStand() {
  const installed = packagesIn('node_modules/.package-lock.json');
  const wanted = packagesIn('package-lock.json');
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === '') return true;
    // Optional packages are those of other platforms.
    if (optional && installed[place] === undefined) return true;
    return installed[place]?.version === version && existsSync(inProject(`${place}/package.json`));
  });
}

function packagesIn(lockFile) {
  const file = inProject(lockFile);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

function installDependencies() {
  console.log('Installing the dependencies from package-lock.json …');
  // No dependency needs its install script here, and some of them would download things.
  const npm = process.env.npm_execpath;
  const [program, ...words] = npm === undefined ? ['npm'] : [process.execPath, npm];
  const { status, error } = spawnSync(
    program,
    [...words, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    {
      cwd: inProject('.'),
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: npm === undefined && process.platform === 'win32',
    },
  );
  if (status !== 0) fail(`The dependencies could not be installed${error ? `: ${error.message}` : '.'}`);
}

function inProject(path) {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
