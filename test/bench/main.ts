/** `npm run bench`: the product and what it is held against, measured side by side; one table at the end. */
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { buildWhenNeeded } from '../../scripts/build/when-needed.ts';
import { isReached, ratioIn, type Figure, type Unmeasured } from './figure.ts';
import { large } from './figures/large.ts';
import { lintTenThousand, lintThousand } from './figures/lint.ts';
import { questions } from './figures/questions.ts';
import { start } from './figures/start.ts';
import { typing } from './figures/typing.ts';
import { weights } from './figures/weights.ts';
import { Effort, type Group } from './group.ts';
import { makePrograms } from './setup/programs.ts';
import { table } from './table.ts';

const groups: readonly Group[] = [start, lintThousand, lintTenThousand, typing, questions, weights, large];

const usage = `Usage: npm run bench -- [options]

  --only <groups>   measure these alone, separated by commas: ${groups.map(({ id }) => id).join(', ')}
  --quick           fewer runs, and without ${groups.flatMap(({ id, slow }) => (slow ? id : [])).join(' and ')}
  --json            print the figures as JSON
  --report-only     end with 0 even when a target is missed
  --help            print this

Ends with 1 when a target is missed and with 2 when something could not be measured.
`;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'report-only': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (options.help) {
  console.log(usage);
} else {
  const chosen = choose(options.only?.split(','), options.quick);
  buildWhenNeeded();
  await makePrograms();
  const figures = await measureAll(chosen, new Effort(options.quick, (what) => console.error(`… ${what}`)));
  console.log(options.json ? asJson(figures) : table(figures));
  if (!options['report-only']) process.exitCode = verdict(figures);
}

function choose(ids: readonly string[] | undefined, isQuick: boolean): readonly Group[] {
  const unknown = ids?.find((id) => !groups.some((group) => group.id === id));
  if (unknown !== undefined) {
    console.error(`there are no figures called "${unknown}"\n\n${usage}`);
    process.exit(2);
  }
  return groups.filter(({ id, slow }) => (ids ? ids.includes(id) : !(isQuick && slow)));
}

/** What fails in one group is told and costs the others nothing. */
async function measureAll(chosen: readonly Group[], effort: Effort): Promise<(Figure | Unmeasured)[]> {
  const figures: (Figure | Unmeasured)[] = [];
  for (const { id, measure } of chosen) {
    try {
      for await (const figure of measure(effort)) figures.push(figure);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      console.error(`${id}: ${why}`);
      figures.push({ name: id, why });
    }
  }
  return figures;
}

function verdict(figures: readonly (Figure | Unmeasured)[]): number {
  if (figures.some((figure) => !('why' in figure) && isReached(figure) === false)) return 1;
  return figures.some((figure) => 'why' in figure) ? 2 : 0;
}

function asJson(figures: readonly (Figure | Unmeasured)[]): string {
  const machine = { node: process.version, cpu: cpus()[0]?.model, threads: availableParallelism() };
  const told = figures.map((figure) =>
    'why' in figure ? figure : { ...figure, ratio: ratioIn(figure), reached: isReached(figure) },
  );
  return JSON.stringify({ machine, figures: told }, undefined, 2);
}
