/** The whole run of `plans lint` on a portfolio that it has never seen, against reading and parsing the same files with `yaml`. */
import { corpusDay } from '../../support/corpus.ts';
import type { Effort, Group } from '../group.ts';
import { run, type Run } from '../measure/program.ts';
import { inTurn, median, ratioOf } from '../measure/statistics.ts';
import { portfolioOf, type Portfolio } from '../setup/corpus.ts';
import { commandLine } from '../setup/places.ts';
import { programFile } from '../setup/programs.ts';

const most = 1.4;

export const lintThousand: Group = {
  id: 'lint',
  measure: (effort) => measure(effort, 1000, effort.times(9, 3)),
};

export const lintTenThousand: Group = {
  id: 'lint-large',
  slow: true,
  measure: (effort) => measure(effort, 10_000, 3),
};

async function* measure(effort: Effort, plans: number, rounds: number): ReturnType<Group['measure']> {
  const portfolio = portfolioOf(plans);
  effort.tell(`cold lint of ${plans} plans`);
  const lints: Run[] = [];
  const floors: Run[] = [];
  const pairs = await inTurn(
    rounds,
    async () => take(lints, await coldLint(portfolio)),
    async () => take(floors, await run([programFile('floor'), portfolio.folder])),
  );
  const of = 'parsing with yaml alone';
  const named = `cold lint with scores and rules, ${plans} plans`;
  yield {
    name: named,
    product: { value: median(lints.map(({ wallMs }) => wallMs)) / 1000, unit: 's' },
    reference: { value: median(floors.map(({ wallMs }) => wallMs)) / 1000, unit: 's', of },
    ratio: ratioOf(pairs),
    target: { of: 'ratio', most },
  };
  yield {
    name: `${named}: processor time`,
    product: { value: median(lints.map(({ cpuMs }) => cpuMs)) / 1000, unit: 's' },
    reference: { value: median(floors.map(({ cpuMs }) => cpuMs)) / 1000, unit: 's', of },
  };
  yield {
    name: `${named}: peak memory`,
    product: { value: median(lints.map(({ peakMb }) => peakMb)), unit: 'MB' },
    reference: { value: median(floors.map(({ peakMb }) => peakMb)), unit: 'MB', of },
  };
}

function take(runs: Run[], one: Run): number {
  runs.push(one);
  return one.wallMs;
}

/** A run that overlooks a fault which was put there on purpose is no lint, however quick. */
export async function coldLint({ folder, planted }: Portfolio): Promise<Run> {
  const lint = await run([commandLine, 'lint', folder, '--as-of', corpusDay], [1]);
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
