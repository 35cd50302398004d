import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import process from 'node:process';
import type { Readable } from 'node:stream';

/** What git answered, or in words why it did not. */
export type Answer = { readonly output: Buffer } | { readonly failed: string };

export interface Call {
  /** The folder git is called in. */
  readonly folder: string;
  readonly arguments: readonly string[];
  /** What git reads from its standard input. */
  readonly input?: string;
}

/** Nothing that a hostile repository configures is run, nothing is locked, nothing is fetched and nobody is asked. */
const harmless = [
  ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'],
  '--no-pager',
  // What is compared comes in the order of its names, and goes by its whole path.
  ...['-c', 'diff.orderFile=/dev/null', '-c', 'diff.relative=false'],
  // The name of a folder may hold what would otherwise be a pattern.
  '--literal-pathspecs',
];
const quiet = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  // Versions that do not know the line above fetch over no protocol.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_REPLACE_OBJECTS: '1',
  LC_ALL: 'C',
};

/** Longer than git ever takes to answer what it is asked here, however large the repository. */
const PATIENCE = 60_000;

/** Runs git to its end. Never rejects. */
export async function runGit(call: Call): Promise<Answer> {
  const parts: Buffer[] = [];
  const end = await streamGit(call, (part) => parts.push(part));
  return 'failed' in end ? end : { output: Buffer.concat(parts) };
}

/** Runs git to its end, and hands on what it writes as it comes. Never rejects. */
export function streamGit(
  { folder, arguments: words, input }: Call,
  take: (part: Buffer) => void,
): Promise<{ readonly failed: string } | { readonly done: true }> {
  return new Promise((resolve) => {
    const child = spawn('git', ['-C', folder, ...harmless, ...words], {
      // Windows looks for programs in the current folder first: it must not be one that somebody cloned.
      cwd: dirname(process.execPath),
      env: { ...ownEnvironment(), ...quiet },
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: PATIENCE,
      windowsHide: true,
    });
    child.stdout.on('data', take);
    const errors = collect(child.stderr);
    child.on('error', (error: NodeJS.ErrnoException) =>
      resolve({ failed: error.code === 'ENOENT' ? 'git is not installed' : error.message }),
    );
    child.on('close', (code, signal) => {
      if (code === 0) resolve({ done: true });
      else if (signal !== null) resolve({ failed: `git was ended by ${signal} before it had answered` });
      else resolve({ failed: complaint(Buffer.concat(errors).toString('utf8')) });
    });
    // Git may end before it has read everything; its answer says why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}

const ofARepository =
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|SHALLOW_FILE|GRAFT_FILE)$/;

/** Without what a hook of git would hand on: it speaks of the repository the hook runs in, not of the folder asked about. */
function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !ofARepository.test(name) && !/^GIT_\w+_PATHSPECS$/.test(name),
    ),
  );
}

function collect(stream: Readable): Buffer[] {
  const parts: Buffer[] = [];
  stream.on('data', (part: Buffer) => parts.push(part));
  return parts;
}

function complaint(errors: string): string {
  const lines = errors.split('\n').filter((one) => one.trim() !== '');
  // Warnings, and what git is asked to tell of its work, may come before.
  const line = lines.find((one) => /^(fatal|error): /.test(one)) ?? lines[0] ?? 'git gave no answer';
  return line.replace(/^(fatal|error): /, '').trim();
}
