/** Starts VS Code's own server with its web workbench, and a browser to show it in. Neither reaches outside this machine. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { findChromium, workbenchDirectory, workbenchNode } from './places.ts';
import { userSettings } from './settings.ts';

export interface WorkbenchOptions {
  /** The folder to open. It is copied first, so that tests may write into it. */
  readonly workspace: string;
  /** Packaged extensions to install before the start. */
  readonly packages?: readonly string[];
  /** Lets the page run an extension's tests; hides notifications, so it is off where a person's view is tested. */
  readonly testMode?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** With Workspace Trust, an unknown folder opens in Restricted Mode. */
  readonly workspaceTrust?: boolean;
}

export interface Workbench {
  /** The copy of the workspace that is open. */
  readonly workspace: string;
  /** What VS Code's server and its extension hosts wrote, for a failed run. */
  output(): string;
  /** How the page names a file of this machine. */
  remoteUri(file: string): string;
  /** The page's address, with entries for its environment such as `['openFile', uri]`. */
  address(payload?: readonly (readonly [string, string])[]): string;
  stop(): Promise<void>;
}

const startTimeoutMilliseconds = 60_000;

export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'plans-vscode-')));
  const serverData = path.join(home, 'server');
  const workspace = path.join(home, path.basename(options.workspace));
  const temporary = path.join(home, 'tmp');
  const userData = path.join(serverData, 'data', 'User');
  for (const directory of [userData, temporary]) mkdirSync(directory, { recursive: true });
  const { workspaceTrust = false } = options;
  const settings = {
    ...userSettings,
    'security.workspace.trust.enabled': workspaceTrust,
    ...options.settings,
  };
  writeFileSync(path.join(userData, 'settings.json'), JSON.stringify(settings, null, 2));
  cpSync(options.workspace, workspace, { recursive: true });

  const program = [
    path.join(workbenchDirectory, 'out', 'server-main.js'),
    '--accept-server-license-terms',
    '--server-data-dir',
    serverData,
  ];
  const environment = {
    ...process.env,
    HOME: home,
    TMPDIR: temporary,
    XDG_RUNTIME_DIR: temporary,
    EXTENSIONS_GALLERY: '{}',
  };
  for (const file of options.packages ?? []) {
    execFileSync(workbenchNode, [...program, '--install-extension', path.resolve(file)], {
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }

  const flags = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--disable-telemetry'];
  if (options.testMode === true) flags.push('--enable-smoke-test-driver');
  if (!workspaceTrust) flags.push('--disable-workspace-trust');
  // A group of its own: the extension hosts and language servers it starts go down with it.
  const server = spawn(workbenchNode, [...program, ...flags, '--disable-experiments'], {
    detached: true,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (process.env['VERBOSE']) process.stderr.write(text);
    });
  }
  const stop = async (): Promise<void> => {
    await endGroup(server);
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  try {
    const port = await portOf(server, () => output);
    const host = `127.0.0.1:${port}`;
    return {
      workspace,
      output: () => output,
      remoteUri: (file) => `vscode-remote://${host}${path.resolve(file)}`,
      address(payload = []) {
        const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
        return `http://${host}/?${query.toString()}`;
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function portOf(server: ChildProcess, output: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    const give = (problem: string): void => {
      clearTimeout(timer);
      reject(new Error(`VS Code's server ${problem}.\n${output()}`));
    };
    const timer = setTimeout(() => give('did not start in time'), startTimeoutMilliseconds);
    server.once('error', (error) => give(`could not be run: ${error.message}`));
    server.once('exit', (code) => give(`ended with code ${String(code)}`));
    server.stdout?.on('data', () => {
      const port = /Web UI available at http:\/\/[^:]+:(\d+)/.exec(output())?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
  });
}

async function endGroup(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
  const group = -server.pid;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  process.kill(group, 'SIGTERM');
  const timer = setTimeout(() => process.kill(group, 'SIGKILL'), 5_000);
  await ended;
  clearTimeout(timer);
}

export async function startBrowser(
  options: BrowserContextOptions = {},
): Promise<{ browser: Browser; context: BrowserContext }> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium was found. Run "npm run setup:vscode".');
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
    ],
  });
  const viewport = { width: 1360, height: 960 };
  // VS Code in a browser copies and pastes by the browser's leave.
  const permissions = ['clipboard-read', 'clipboard-write'];
  const context = await browser.newContext({ viewport, permissions, locale: 'en-US', ...options });
  return { browser, context };
}
