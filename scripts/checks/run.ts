/** Runs the script of one check in a process of its own. */
import { spawn } from 'node:child_process';
import type { Check, Report } from './check.ts';
import { outcomeOfMocha, outcomeOfOne } from './outcome.ts';

const longestMinutes = 10;

/** The processes that run at the moment, each the leader of its group. */
const running = new Set<number>();

/** Never rejects: a script that cannot be started, or does not end, has failed. */
export function runCheck(check: Check, directory: string): Promise<Report> {
  const started = performance.now();
  return new Promise((resolve) => {
    let output = '';
    const take = (text: Buffer | string): void => void (output += text.toString());
    const npm = spawn('npm', ['run', '--silent', check.script], {
      cwd: directory,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      detached: process.platform !== 'win32',
    });
    if (npm.pid !== undefined) running.add(npm.pid);
    const timer = setTimeout(() => {
      take(`\nstopped: it did not end within ${longestMinutes} minutes\n`);
      stop(npm.pid);
    }, longestMinutes * 60_000);
    const finish = (exitCode: number): void => {
      clearTimeout(timer);
      if (npm.pid !== undefined) running.delete(npm.pid);
      const outcome = check.tests === true ? outcomeOfMocha(output, exitCode) : outcomeOfOne(exitCode);
      resolve({ check, outcome, output, seconds: (performance.now() - started) / 1000 });
    };
    npm.stdout.on('data', take);
    npm.stderr.on('data', take);
    npm.on('error', (error) => {
      take(error.message);
      finish(1);
    });
    npm.on('close', (code) => finish(code ?? 1));
  });
}

/** Stops what still runs, with everything it started. */
export function stopAll(): void {
  for (const pid of running) stop(pid);
}

function stop(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
