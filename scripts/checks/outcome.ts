/** What a check came to, in numbers. */
import { stripVTControlCharacters } from 'node:util';

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A check that has no tests of its own counts as one. */
export function outcomeOfOne(exitCode: number): Outcome {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * What mocha says at the end of its output. A run that failed without a failed test (it crashed, say, or too little
 * was covered), or that ran no test at all, counts as one failure more.
 */
export function outcomeOfMocha(output: string, exitCode: number): Outcome {
  const lines = stripVTControlCharacters(output).split(/\r?\n/);
  const passed = lastCount(lines, 'passing');
  const failed = lastCount(lines, 'failing');
  const unexplained = exitCode !== 0 && failed === 0;
  const empty = passed + failed === 0;
  return { passed, failed: failed + (unexplained || empty ? 1 : 0), skipped: lastCount(lines, 'pending') };
}

function lastCount(lines: readonly string[], word: string): number {
  const pattern = new RegExp(String.raw`^\s*(\d+) ${word}\b`);
  const counts = lines.flatMap((line) => pattern.exec(line)?.[1] ?? []);
  return Number(counts.at(-1) ?? 0);
}

export function total(outcomes: readonly Outcome[]): Outcome {
  const sum = (key: keyof Outcome): number => outcomes.reduce((so, outcome) => so + outcome[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}
