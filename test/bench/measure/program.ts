import { spawn, type ChildProcess } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { programFile } from '../setup/programs.ts';

/** One run of a program from its start to its end. */
export interface Run {
  readonly wallMs: number;
  /** Of all its threads. */
  readonly cpuMs: number;
  readonly peakMb: number;
  readonly exitCode: number | null;
  readonly output: string;
}

/** Runs a Node program and throws when it ends otherwise than expected. */
export async function run(words: readonly string[], exitCodes: readonly number[] = [0]): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--require', programFile('meter'), ...words], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: environment(),
  });
  const streams = [child.stdout, child.stderr, child.stdio[3] as Readable | null];
  const [exitCode, output = '', complaint = '', usage = ''] = await Promise.all([
    end(child),
    ...streams.map((stream) => (stream ? text(stream) : '')),
  ]);
  const wallMs = performance.now() - started;
  if (exitCode === null || !exitCodes.includes(exitCode)) {
    throw new Error(`${words.join(' ')} ended with ${String(exitCode)}: ${complaint || output}`);
  }
  const used = JSON.parse(usage) as NodeJS.ResourceUsage;
  return {
    wallMs,
    cpuMs: (used.userCPUTime + used.systemCPUTime) / 1000,
    peakMb: used.maxRSS / 1024,
    exitCode,
    output,
  };
}

/** The milliseconds from the start to the end of a Node program, without a meter in it. */
export async function wallTime(words: readonly string[]): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, words, { stdio: 'ignore', env: environment() });
  const exitCode = await end(child);
  if (exitCode !== 0) throw new Error(`${words.join(' ')} ended with ${String(exitCode)}`);
  return performance.now() - started;
}

function end(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
}

/** What the benchmarks were started with, such as options for Node, must not reach what they measure. */
export function environment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...rest } = process.env;
  return rest;
}
