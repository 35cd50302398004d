import type { TriedMonth } from '../../analysis/features/history/months.ts';
import { Host } from '../../analysis/host.ts';
import { folderOf, kindOf } from '../../analysis/files/kinds.ts';
import type { PortfolioView } from '../../analysis/views.ts';
import { nearest } from '../../base/suggest.ts';
import type { Day } from '../../base/day.ts';
import { backtestPage } from '../../render/history/backtest-page.ts';
import { openCache, type CacheOptions } from '../cache/location.ts';
import { CannotRun, type ExitCode } from '../exit.ts';
import { monthEnds, monthsUnder } from '../history/months.ts';
import { wantsColour, widthOf, type Io } from '../io.ts';
import { headOn } from '../json/document.ts';
import { standJson } from '../json/history.ts';
import type { Output } from '../output.ts';
import { displayed, fileIdOf } from '../reading/paths.ts';
import { progressOn } from '../progress.ts';
import { readChange } from '../reading/read.ts';
import { exitCodeOf, writeDocument, writeMessages } from '../report.ts';
import { textPage } from '../text/page.ts';
import { styleOf } from '../text/style.ts';
import { openWorkspace, type WorkspaceRequest } from '../reading/workspace.ts';

export interface BacktestOptions extends CacheOptions {
  readonly request: WorkspaceRequest;
  /** The file with the other criteria, wherever it is and whatever it is called. */
  readonly criteria: string;
  readonly months: number;
  readonly format: 'text' | 'json';
}

/** Prints what tiers the accounts would have had at the end of each month under other criteria. Nothing is written. */
export async function backtest(
  io: Io,
  options: BacktestOptions,
  out: Output,
  errors: Output,
): Promise<ExitCode> {
  const { request, criteria } = options;
  const other = await otherCriteria(io, criteria, request.asOf);
  const policies = await openWorkspace(io, { ...request, only: ({ file }) => kindOf(file) !== 'plan' });
  await writeMessages(policies.messages, errors);
  const portfolios = withSet(policies.snapshot.portfolios, other.id, criteria);
  const cache = await openCache(io, options);
  const days = monthEnds(request.asOf, options.months);
  const results: { portfolio: PortfolioView; months: readonly TriedMonth[] }[] = [];
  const progress = progressOn(io);
  try {
    for (const portfolio of portfolios) {
      const months = await monthsUnder({ ...other, root: portfolio.root }, days, { cache, progress });
      results.push({ portfolio, months });
    }
  } finally {
    progress?.end();
  }

  const named = displayed(io.cwd, fileIdOf(io.cwd, criteria));
  if (options.format === 'json') {
    const document = {
      ...headOn('backtest', request.asOf),
      messages: policies.messages,
      criteria: { id: other.id, file: named },
      portfolios: results.map(({ portfolio: { root, title }, months }) => ({
        ...{ root: displayed(io.cwd, root), title },
        months: months.map(monthJson),
      })),
    };
    await writeDocument(document, out);
  } else {
    const style = styleOf(wantsColour(io));
    const pages = results.map(({ portfolio, months }) => backtestPage(portfolio.title, named, months));
    await out.write(pages.map((page) => textPage(page, widthOf(io), style)).join('\n'));
  }
  return exitCodeOf(policies, false);
}

/** Reads the other criteria, which must be whole: what cannot be read would count as weight that nobody has. */
async function otherCriteria(
  { cwd }: Io,
  criteria: string,
  asOf: Day,
): Promise<{ readonly id: string; readonly text: string }> {
  const file = fileIdOf(cwd, criteria);
  const read = await readChange(file);
  const fail = (fact: string): never => {
    throw new CannotRun(`--criteria ${criteria}: ${fact}`);
  };
  if (read.kind !== 'written') return fail(read.kind === 'unreadable' ? read.reason : 'it cannot be read');
  const root = folderOf(file);
  const host = new Host({ roots: [root], asOf });
  const standIn = `${root}/other.criteria.yaml`;
  host.apply([{ ...read, file: standIn }]);
  const snapshot = host.snapshot();
  const fault = snapshot
    .file(standIn)
    ?.findings.find(({ rule }) => rule === 'syntax-invalid' || rule === 'schema-violated');
  if (fault) return fail(fault.message);
  const id = snapshot.criteria(standIn)?.criteria.id;
  return id === undefined ? fail('it has no id to be known by') : { id, text: read.text };
}

function withSet(
  portfolios: readonly PortfolioView[],
  id: string,
  criteria: string,
): readonly PortfolioView[] {
  const found = portfolios.filter((portfolio) => portfolio.criteria.some((set) => set.criteria.id === id));
  if (found.length > 0) return found;
  const sets = [
    ...new Set(portfolios.flatMap((one) => one.criteria.flatMap((set) => set.criteria.id ?? []))),
  ];
  const near = nearest(id, sets);
  const choices = sets.length === 0 ? 'there are no criteria sets here' : `there are ${sets.join(', ')}`;
  throw new CannotRun(
    `--criteria ${criteria}: no portfolio has a criteria set "${id}" that it could stand in for; ` +
      (near === undefined ? choices : `did you mean "${near}"?`),
  );
}

function monthJson(month: TriedMonth): object {
  if ('unknown' in month)
    return { day: month.day, commit: null, unknown: month.unknown, tiers: [], elsewhere: [] };
  const { day, commit, trial } = month;
  return {
    ...{ day, commit, unknown: trial.had ? null : 'there was no such criteria set' },
    tiers: trial.counts.map(({ tier, kind, then, under }) => ({
      kind,
      id: tier?.id ?? null,
      then,
      under,
    })),
    elsewhere: trial.elsewhere.map(({ id, name, then, under }) => ({
      ...{ id, name },
      then: standJson(then),
      under: standJson(under),
    })),
  };
}
