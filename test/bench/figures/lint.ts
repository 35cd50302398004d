/**
 * The whole run of `plans lint` against reading and parsing the same files with `yaml`: on a portfolio that it has never seen, on
 * one that it saw the moment before, and on that with one plan changed.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { corpusDay } from '../../support/corpus.ts';
import type { Figure } from '../figure.ts';
import type { Effort, Group } from '../group.ts';
import { run, type Run } from '../measure/program.ts';
import { median, ratioOf } from '../measure/statistics.ts';
import { portfolioOf, type Portfolio } from '../setup/corpus.ts';
import { benchFolder, commandLine } from '../setup/places.ts';
import { programFile } from '../setup/programs.ts';

const most = { cold: 1.4, warm: 0.25, changed: 0.25 };
const mostOfMany = { cold: 1.4, warm: 0.1, changed: 0.1 };

export const lintThousand: Group = {
  id: 'lint',
  measure: (effort) => measure(effort, 1000, effort.times(9, 3)),
};

export const lintTenThousand: Group = {
  id: 'lint-large',
  slow: true,
  measure: (effort) => measure(effort, 10_000, 3),
};

const kinds = ['cold', 'warm', 'changed'] as const;
type Kind = (typeof kinds)[number];

const names: Readonly<Record<Kind, string>> = {
  cold: 'cold lint with scores and rules',
  warm: 'the same lint again',
  changed: 'the same lint after one plan has changed',
};

async function* measure(effort: Effort, plans: number, rounds: number): ReturnType<Group['measure']> {
  const portfolio = portfolioOf(plans);
  effort.tell(`cold and warm lint of ${plans} plans`);
  const runs: Readonly<Record<Kind | 'floor', Run[]>> = { cold: [], warm: [], changed: [], floor: [] };
  for (let round = 0; round < rounds; round++) {
    const floor = async () => runs.floor.push(await run([programFile('floor'), portfolio.folder]));
    const lints = async () => {
      runs.cold.push(await coldLint(portfolio));
      runs.warm.push(await warmLint(portfolio));
      runs.changed.push(await lintAfterOneEdit(portfolio, round));
    };
    // Each is first every other time, so that no drift favours one.
    for (const take of round % 2 === 0 ? [lints, floor] : [floor, lints]) await take();
  }
  for (const kind of kinds)
    yield* figures(`${names[kind]}, ${plans} plans`, runs[kind], runs.floor, targetOf(kind, plans));
}

function targetOf(kind: Kind, plans: number): number {
  return (plans > 1000 ? mostOfMany : most)[kind];
}

function* figures(
  name: string,
  lints: readonly Run[],
  floors: readonly Run[],
  target: number,
): Generator<Figure, void> {
  const of = 'parsing with yaml alone';
  const pairs = lints.map(({ wallMs }, round) => ({
    product: wallMs,
    reference: floors[round]?.wallMs ?? NaN,
  }));
  yield {
    name,
    product: { value: median(lints.map(({ wallMs }) => wallMs)) / 1000, unit: 's' },
    reference: { value: median(floors.map(({ wallMs }) => wallMs)) / 1000, unit: 's', of },
    ratio: ratioOf(pairs),
    target: { of: 'ratio', most: target },
  };
  yield {
    name: `${name}: processor time`,
    product: { value: median(lints.map(({ cpuMs }) => cpuMs)) / 1000, unit: 's' },
    reference: { value: median(floors.map(({ cpuMs }) => cpuMs)) / 1000, unit: 's', of },
  };
  yield {
    name: `${name}: peak memory`,
    product: { value: median(lints.map(({ peakMb }) => peakMb)), unit: 'MB' },
    reference: { value: median(floors.map(({ peakMb }) => peakMb)), unit: 'MB', of },
  };
}

const cacheLocation = path.join(benchFolder, 'cache');

/** Nothing of what an earlier run has kept is there; what this one finds out is kept, as in use. */
export async function coldLint(portfolio: Portfolio): Promise<Run> {
  rmSync(cacheLocation, { recursive: true, force: true });
  return warmLint(portfolio);
}

/** One plan gets another text for the time of one run. */
async function lintAfterOneEdit(portfolio: Portfolio, round: number): Promise<Run> {
  const [name] = portfolio.sound;
  if (name === undefined) throw new Error('the portfolio has no plans');
  const file = path.join(portfolio.folder, name);
  const before = readFileSync(file);
  writeFileSync(file, `${before.toString()}# Edit ${round} of ${Date.now()}\n`);
  try {
    return await warmLint(portfolio);
  } finally {
    writeFileSync(file, before);
  }
}

/** A run that overlooks a fault which was put there on purpose is no lint, however quick. */
async function warmLint({ folder, planted }: Portfolio): Promise<Run> {
  const lint = await run(
    [commandLine, 'lint', folder, '--as-of', corpusDay, '--cache-location', cacheLocation],
    [1],
  );
  const lines = lint.output.split('\n');
  const found = new Map<string, string[]>();
  for (const line of lines) {
    const name = /(plans\/\d+\/[\w.-]+\.plan\.yaml):\d+:\d+: /.exec(line)?.[1];
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), line]);
  }
  for (const [name, rule] of Object.entries(planted)) {
    const isFound = found.get(name)?.some((line) => line.includes(`[${rule}`));
    if (!isFound) throw new Error(`plans lint did not find ${rule} in ${name}`);
  }
  return lint;
}
