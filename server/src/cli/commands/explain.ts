import { explainPlan } from '../../render/explain.ts';
import { accountsNamed } from '../account.ts';
import type { ExitCode } from '../exit.ts';
import { wantsColour, widthOf, type Io } from '../io.ts';
import type { Output } from '../output.ts';
import { open, type Request } from '../reading/open.ts';
import { displayed } from '../reading/paths.ts';
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

export interface ExplainOptions extends ReportOptions {
  readonly request: Request;
  /** Id, name or file of the account. */
  readonly account: string;
}

/** Prints how one account got its score, tier and rank. Where several portfolios have the account, each of them answers. */
export async function explain(
  io: Io,
  options: ExplainOptions,
  out: Output,
  errors: Output,
): Promise<ExitCode> {
  const workspace = await open(io, options.request);
  await writeMessages(workspace.messages, errors);
  const all = askedAccounts(workspace);
  demandPlans({ ...workspace, foundAny: all.some(({ plans }) => plans.length > 0) }, options.request.paths);
  const wanted = accountsNamed(
    all.flatMap(({ plans }) => plans),
    options.account,
    io,
  );
  const accounts = all
    .map(({ portfolio, plans }) => ({ portfolio, plans: plans.filter((plan) => wanted.includes(plan)) }))
    .filter(({ plans }) => plans.length > 0);
  if (options.format === 'json') {
    const files = new Set(wanted.map(({ file }) => file));
    const findings = findingsOf(workspace).filter(({ file }) => files.has(file));
    const asked = workspace.asked.filter((file) => files.has(file));
    await writeJson(
      'explain',
      { ...workspace, asked },
      {
        accounts,
        findings,
        counts: countSeverities(findings),
        baselined: baselinedIn({ ...workspace, asked }),
      },
      io,
      out,
    );
  } else {
    const pages = wanted.map((plan) => {
      const name = wanted.length > 1 ? `${displayed(io.cwd, plan.file)}\n\n` : '';
      return (
        name +
        textPage(explainPlan(workspace.snapshot, plan, where(options)), widthOf(io), styleOf(wantsColour(io)))
      );
    });
    await out.write(pages.join('\n'));
  }
  return exitCodeOf(workspace, false);
}

/** What was asked for, as it is asked for again. */
function where({ request: { paths, stdinName, at } }: ExplainOptions): readonly string[] {
  return [
    ...paths,
    ...(stdinName === undefined ? [] : ['--stdin-filename', stdinName]),
    ...(at === undefined ? [] : ['--at', at.name]),
  ];
}
