/** Runs the command line that stands beside the bundle, as a process of its own. */
import { spawn } from 'node:child_process';
import process from 'node:process';

export interface Ran {
  /** The exit code of `plans`; 2 also where it was ended from outside. */
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

/** No shell comes between: what stands in a file name or a branch name is never carried out. */
export function runPlans(
  program: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => errors.push(part));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code: code ?? 2,
        out: Buffer.concat(out).toString('utf8'),
        errors: Buffer.concat(errors).toString('utf8'),
      }),
    );
  });
}
