import { assign, type Assignment } from '../../analysis/features/assignments.ts';
import { compareSnapshots } from '../../analysis/features/comparison.ts';
import { unfitValue } from '../../analysis/features/what-if.ts';
import { whatIfPage } from '../../render/what-if.ts';
import type { FileId } from '../../rules/finding.ts';
import { CannotRun, type ExitCode } from '../exit.ts';
import { wantsColour, widthOf, type Io } from '../io.ts';
import { headOn } from '../json/document.ts';
import { lazily } from '../json/portfolio.ts';
import { assignedJson, portfolioChangeJson } from '../json/what-if.ts';
import type { Output } from '../output.ts';
import { displayed } from '../reading/paths.ts';
import { openWorkspace, type WorkspaceRequest } from '../reading/workspace.ts';
import {
  askedAccounts,
  demandPlans,
  exitCodeOf,
  writeDocument,
  writeMessages,
  type ReportOptions,
} from '../report.ts';
import { textPage } from '../text/page.ts';
import { styleOf } from '../text/style.ts';

export interface WhatIfOptions extends ReportOptions {
  readonly request: WorkspaceRequest;
  /** Places with their values, as they were given: `criteria.brand.weight=30`. */
  readonly set: readonly string[];
}

/** Prints what other values would do to scores, tiers, ranks and findings. Nothing is written. */
export async function whatIf(
  io: Io,
  { request, format, set }: WhatIfOptions,
  out: Output,
  errors: Output,
): Promise<ExitCode> {
  const assignments = set.map(assignmentIn);
  const now = await openWorkspace(io, request);
  await writeMessages(now.messages, errors);
  const accounts = askedAccounts(now);
  demandPlans({ ...now, foundAny: accounts.length > 0 }, request.paths);
  const made = assign(
    now.snapshot,
    accounts.map(({ portfolio }) => portfolio),
    assignments,
  );
  if ('fault' in made) throw new CannotRun(`--set ${inShort(made.assignment)}: ${made.fault}`);
  const then = await now.withTexts(made.texts);
  const files = new Set([...now.asked, ...made.texts.keys()]);
  const comparison = compareSnapshots(now.snapshot, then.snapshot, (file) => files.has(file));
  const unfit = unfitValue(made.made, comparison, then.snapshot);
  if (unfit) throw new CannotRun(`--set ${inShort(unfit.assigned)}: ${unfit.message}`);

  const named = (file: FileId): string => displayed(io.cwd, file);
  if (format === 'json') {
    const document = {
      ...headOn('what-if', request.asOf),
      messages: then.messages,
      set: made.made.map((one) => assignedJson(one, named)),
      portfolios: lazily(comparison.portfolios, (change) =>
        portfolioChangeJson(change, now.snapshot, then.snapshot, named),
      ),
    };
    await writeDocument(document, out);
  } else {
    const asked = accounts.reduce((total, { plans }) => total + plans.length, 0);
    const page = whatIfPage(made.made, comparison, asked, named);
    await out.write(textPage(page, widthOf(io), styleOf(wantsColour(io))));
  }
  return exitCodeOf(then, false);
}

function assignmentIn(text: string): Assignment {
  const at = text.indexOf('=');
  if (at < 1) throw new CannotRun(`--set ${text}: write a place, "=" and a value: criteria.brand.weight=30`);
  return { place: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
}

function inShort({ place, value }: Assignment): string {
  return `${place}=${value}`;
}
