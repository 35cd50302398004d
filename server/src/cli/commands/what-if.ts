import { assign, type Assigned, type Assignment } from '../../analysis/features/assignments.ts';
import { compareSnapshots, type Comparison } from '../../analysis/features/comparison.ts';
import type { Snapshot } from '../../analysis/views.ts';
import { whatIfPage } from '../../render/what-if.ts';
import type { FileId } from '../../rules/finding.ts';
import { pathOf, toPointer } from '../../syntax/tree.ts';
import { CannotRun, type ExitCode } from '../exit.ts';
import { wantsColour, widthOf, type Io } from '../io.ts';
import { headOn } from '../json/document.ts';
import { lazily } from '../json/portfolio.ts';
import { assignedJson, portfolioChangeJson } from '../json/what-if.ts';
import type { Output } from '../output.ts';
import { displayed } from '../paths.ts';
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
import { openWorkspace, type WorkspaceRequest } from '../workspace.ts';

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
  demandValues(made.made, comparison, then.snapshot);

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

/** Throws where a value is none that its place can have: then nothing would come of it but that. */
function demandValues(made: readonly Assigned[], { portfolios }: Comparison, snapshot: Snapshot): void {
  const found = portfolios.flatMap(({ appeared, reworded }) => [
    ...appeared,
    ...reworded.map(({ after }) => after),
  ]);
  for (const { view, finding } of found) {
    if (finding.rule !== 'schema-violated') continue;
    const pointer = toPointer(pathOf(snapshot.file(view.file)?.tree().root, finding.span));
    const wrong = made.find(({ file, path }) => file === view.file && toPointer(path) === pointer);
    if (wrong) throw new CannotRun(`--set ${inShort(wrong)}: ${finding.message}`);
  }
}
