import type { PlanView, PortfolioView } from '../analysis/views.ts';
import type { FileId, Finding, Severity } from '../rules/finding.ts';
import { CannotRun, exitCodes, type ExitCode } from './exit.ts';
import type { Io } from './io.ts';
import { findingsJson } from './json/findings.ts';
import { headOn } from './json/document.ts';
import { lazily, portfolioJson } from './json/portfolio.ts';
import { jsonPieces } from './json/write.ts';
import type { Output } from './output.ts';
import { displayed } from './reading/paths.ts';
import { visible } from './text/snippet.ts';
import type { Message, Workspace } from './reading/workspace.ts';

/** What every command that looks at plans was told. */
export interface ReportOptions {
  readonly format: 'text' | 'json';
}

/** The findings of one file that was asked for. */
export interface FileFindings {
  readonly file: FileId;
  readonly findings: readonly Finding[];
}

export function findingsOf({ snapshot, asked }: Workspace): readonly FileFindings[] {
  return asked.map((file) => ({ file, findings: snapshot.file(file)?.findings ?? [] }));
}

/** How many findings there are of each severity. */
export function countSeverities(files: readonly FileFindings[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const { findings } of files) for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** How many findings of the files that were asked for a baseline excuses. */
export function baselinedIn({ snapshot, asked }: Workspace): number {
  return asked.reduce((sum, file) => sum + (snapshot.file(file)?.baselined.length ?? 0), 0);
}

/** The portfolios of the plans that were asked for, each with those plans in its own order. */
export function askedAccounts({
  snapshot,
  asked,
}: Workspace): readonly { portfolio: PortfolioView; plans: readonly PlanView[] }[] {
  const files = new Set(asked);
  return snapshot.portfolios.flatMap((portfolio) => {
    const plans = portfolio.plans.filter(({ file }) => files.has(file));
    const touched = plans.length > 0 || (portfolio.file !== undefined && files.has(portfolio.file));
    return touched ? [{ portfolio, plans }] : [];
  });
}

/** Writes the whole result as one JSON document. */
export async function writeJson(
  command: string,
  workspace: Workspace,
  results: {
    readonly accounts: ReturnType<typeof askedAccounts>;
    readonly findings: readonly FileFindings[];
    readonly counts: Readonly<Record<Severity, number>>;
    /** How many findings the baseline excuses. */
    readonly baselined: number;
    /** What was fixed, where that was asked for. */
    readonly fixed?: object;
  },
  { cwd }: Io,
  out: Output,
): Promise<void> {
  const { snapshot, asked, messages } = workspace;
  const named = (file: FileId): string => displayed(cwd, file);
  const findings = function* (): Generator<object> {
    for (const { file, findings: found } of results.findings) {
      const view = snapshot.file(file);
      if (view) yield* findingsJson(view, found, snapshot, named);
    }
  };
  const plans = results.accounts.reduce((total, { plans: some }) => total + some.length, 0);
  const { error, warning, information } = results.counts;
  const document = {
    ...headOn(command, snapshot.asOf),
    summary: {
      files: asked.length,
      plans,
      errors: error,
      warnings: warning,
      information,
      baselined: results.baselined,
    },
    messages,
    fixed: results.fixed,
    findings: findings(),
    portfolios: lazily(results.accounts, ({ portfolio, plans: some }) =>
      portfolioJson(portfolio, some, snapshot, named),
    ),
  };
  await writeDocument(document, out);
}

/** Writes an object as a JSON document; what is made lazily is never held as a whole. */
export async function writeDocument(document: object, out: Output): Promise<void> {
  await writePieces(jsonPieces(document), out);
  await out.write('\n');
}

/** Writes many small texts as few large ones. */
async function writePieces(pieces: Iterable<string>, out: Output): Promise<void> {
  let pending = '';
  for (const piece of pieces) {
    pending += piece;
    if (pending.length < 65_536) continue;
    await out.write(pending);
    if (out.gone) return;
    pending = '';
  }
  await out.write(pending);
}

/** Tells what belongs to no line of a file, where it cannot be taken for a result. */
export async function writeMessages(messages: readonly Message[], errors: Output): Promise<void> {
  for (const { path, message } of messages) await errors.write(`plans: ${visible(`${path}: ${message}`)}\n`);
}

/** Throws where the paths led to nothing to look at, which is something else than nothing to complain of. */
export function demandPlans({ foundAny, messages }: Workspace, paths: readonly string[]): void {
  if (foundAny) return;
  const where = paths.length === 0 ? 'the current folder' : paths.join(', ');
  if (messages.some(({ incomplete }) => incomplete)) throw new CannotRun('no plan could be read');
  throw new CannotRun(`no plan found in ${where} (plans are named *.plan.yaml)`);
}

/** The code of a run that got to its end. */
export function exitCodeOf({ messages }: Workspace, failed: boolean): ExitCode {
  if (messages.some(({ incomplete }) => incomplete)) return exitCodes.couldNotRun;
  return failed ? exitCodes.findings : exitCodes.clean;
}
