import { portfolioFiguresPage } from '../../render/portfolio/page.ts';
import { portfolioPage } from '../../render/portfolio-table.ts';
import type { ExitCode } from '../exit.ts';
import { wantsColour, widthOf, type Io } from '../io.ts';
import { open, remember, type Request } from '../reading/open.ts';
import type { Output } from '../output.ts';
import {
  askedAccounts,
  baselinedIn,
  countSeverities,
  demandPlans,
  exitCodeOf,
  findingsOf,
  writeJson,
  writeMessages,
  type ReportOptions,
} from '../report.ts';
import { textPage } from '../text/page.ts';
import { styleOf } from '../text/style.ts';

export interface ScoreOptions extends ReportOptions {
  readonly request: Request;
  /** Print the figures of each portfolio in place of its accounts. */
  readonly portfolio: boolean;
}

/** Prints of each portfolio the table of its accounts (rank, tier, score, sub-scores, next review), or its own figures. */
export async function score(io: Io, options: ScoreOptions, out: Output, errors: Output): Promise<ExitCode> {
  const workspace = await open(io, options.request);
  await writeMessages(workspace.messages, errors);
  const accounts = askedAccounts(workspace).filter(({ plans }) => plans.length > 0);
  const findings = findingsOf(workspace);
  const counts = countSeverities(findings);
  if (options.format === 'json') {
    await writeJson(
      'score',
      workspace,
      { accounts, findings, counts, baselined: baselinedIn(workspace) },
      io,
      out,
    );
  } else {
    const { asOf } = workspace.snapshot;
    const style = styleOf(wantsColour(io));
    for (const [index, { portfolio, plans }] of accounts.entries()) {
      const page = options.portfolio
        ? portfolioFiguresPage(portfolio, asOf)
        : portfolioPage(portfolio, asOf, plans);
      await out.write((index > 0 ? '\n' : '') + textPage(page, widthOf(io), style));
    }
    if (counts.error > 0) await out.write(`\nThere are errors in these files; "plans lint" shows them.\n`);
  }
  await remember(workspace, errors);
  demandPlans({ ...workspace, foundAny: accounts.length > 0 }, options.request.paths);
  return exitCodeOf(workspace, false);
}
