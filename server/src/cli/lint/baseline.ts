import { entriesFor, writeBaseline } from '../../analysis/baseline/baseline.ts';
import type { Baseline, BaselineEntry } from '../../analysis/baseline/entries.ts';
import type { Change } from '../../analysis/change.ts';
import { fingerprintsIn } from '../../analysis/features/fingerprints.ts';
import { BASELINE_NAME } from '../../analysis/files/kinds.ts';
import type { FileView, PortfolioView } from '../../analysis/views.ts';
import { count } from '../../render/words.ts';
import type { FileId } from '../../rules/finding.ts';
import { createFile } from '../writing/create-file.ts';
import { CannotRun } from '../exit.ts';
import type { Io } from '../io.ts';
import { displayed } from '../reading/paths.ts';
import { carryOut, prepare } from '../writing/rewrite.ts';
import type { Message, Workspace } from '../reading/workspace.ts';

/** `update` excuses what is found now and lets go of what is gone; `prune` only does the latter. */
export type BaselineChange = 'update' | 'prune';

/** The portfolios that something was asked of. */
function portfoliosOf({ snapshot, asked }: Workspace): readonly PortfolioView[] {
  const roots = new Set(asked.map((file) => snapshot.portfolioOf(file)?.root));
  return snapshot.portfolios.filter(({ root }) => roots.has(root));
}

/** The same without what baselines excuse. */
export async function withoutBaselines(workspace: Workspace): Promise<Workspace> {
  const files = workspace.snapshot.portfolios.flatMap(({ baseline }) => baseline?.file ?? []);
  if (files.length === 0) return workspace;
  return workspace.withChanges(files.map((file): Change => ({ kind: 'removed', file })));
}

/** Baselines that are there and cannot be read; everything they would excuse is told of. */
export function baselineFaults({ cwd }: Pick<Io, 'cwd'>, workspace: Workspace): readonly Message[] {
  return portfoliosOf(workspace).flatMap(({ baseline }): Message | [] => {
    if (baseline?.fault === undefined) return [];
    const message = `is not heeded: ${baseline.fault}; mend it, or write it anew with --update-baseline`;
    return { path: displayed(cwd, baseline.file), message, incomplete: true };
  });
}

/** How many findings the baselines excuse that are not there any more. */
export function outdatedEntries(workspace: Workspace): number {
  return portfoliosOf(workspace).reduce((sum, portfolio) => {
    const { entries = [] } = portfolio.baseline ?? {};
    return sum + (entries.length === 0 ? 0 : entries.length - stillFound(workspace, portfolio).size);
  }, 0);
}

/** The fingerprints of what a baseline excuses now. */
function stillFound({ snapshot }: Workspace, { root }: PortfolioView): ReadonlySet<string> {
  const views = viewsIn(snapshot, root);
  return new Set(views.flatMap(({ baselined }) => baselined.map(({ fingerprint }) => fingerprint)));
}

function viewsIn(snapshot: Workspace['snapshot'], root: FileId): readonly FileView[] {
  return snapshot.files.flatMap((file) =>
    snapshot.portfolioOf(file)?.root === root ? (snapshot.file(file) ?? []) : [],
  );
}

/**
 * Writes the baselines of the portfolios that something was asked of, and gives the workspace as they make it, with what was done in
 * words. Of files that were not asked for the entries stay; those of files that are gone go.
 */
export async function changeBaselines(
  { cwd }: Pick<Io, 'cwd'>,
  change: BaselineChange,
  workspace: Workspace,
): Promise<{ readonly workspace: Workspace; readonly done: string }> {
  const written: Change[] = [];
  const done: string[] = [];
  for (const portfolio of portfoliosOf(workspace)) {
    const file = portfolio.baseline?.file ?? `${portfolio.root}/${BASELINE_NAME}`;
    const named = displayed(cwd, file);
    const before = entriesBefore(named, change, workspace, portfolio);
    const after =
      change === 'update' ? updated(workspace, portfolio, before) : pruned(workspace, portfolio, before);
    const text = writeBaseline(after);
    if (after.length > 0 || portfolio.baseline) {
      if (text !== portfolio.baseline?.text) await put(portfolio.root, portfolio.baseline, file, text, named);
      written.push({ kind: 'written', file, text });
    }
    done.push(`${named} holds ${count(after.length, 'finding')}${differenceOf(before, after)}.\n`);
  }
  return { workspace: await workspace.withChanges(written), done: done.join('') };
}

function entriesBefore(
  named: string,
  change: BaselineChange,
  { snapshot, asked }: Workspace,
  { root, baseline }: PortfolioView,
): readonly BaselineEntry[] {
  if (baseline?.fault === undefined) return baseline?.entries ?? [];
  const isWhole = viewsIn(snapshot, root).every(({ file }) => asked.includes(file));
  if (change === 'update' && isWhole) return [];
  const way = isWhole
    ? '--update-baseline writes it anew'
    : 'it is written anew by --update-baseline for the whole portfolio';
  throw new CannotRun(`${named}: ${baseline.fault}; ${way}`);
}

/** What is known keeps its words, so that a baseline only differs in what is new or gone. */
function updated(
  { snapshot, asked }: Workspace,
  { root }: PortfolioView,
  before: readonly BaselineEntry[],
): readonly BaselineEntry[] {
  const inQuestion = new Set(asked);
  const views = viewsIn(snapshot, root);
  const untouched = new Set(
    views.filter(({ file }) => !inQuestion.has(file)).map(({ identity }) => identity),
  );
  const known = new Map(before.map((entry) => [entry.fingerprint, entry]));
  const found = views
    .filter(({ file }) => inQuestion.has(file))
    .flatMap((view) => {
      const findings = [...view.findings, ...view.baselined.map(({ finding }) => finding)];
      return findings.length === 0 ? [] : entriesFor(view.identity, fingerprintsIn(view), findings);
    })
    .map((entry) => {
      const then = known.get(entry.fingerprint);
      return then?.severity === entry.severity ? then : entry;
    });
  return [...before.filter(({ file }) => untouched.has(file)), ...found];
}

function pruned(
  workspace: Workspace,
  portfolio: PortfolioView,
  before: readonly BaselineEntry[],
): readonly BaselineEntry[] {
  const found = stillFound(workspace, portfolio);
  const asked = new Set(workspace.asked);
  const views = viewsIn(workspace.snapshot, portfolio.root);
  const untouched = new Set(views.filter(({ file }) => !asked.has(file)).map(({ identity }) => identity));
  return before.filter(({ fingerprint, file }) => found.has(fingerprint) || untouched.has(file));
}

function differenceOf(before: readonly BaselineEntry[], after: readonly BaselineEntry[]): string {
  const [then, now] = [before, after].map((all) => new Set(all.map(({ fingerprint }) => fingerprint)));
  const come = after.filter(({ fingerprint }) => !then?.has(fingerprint)).length;
  const gone = before.filter(({ fingerprint }) => !now?.has(fingerprint)).length;
  if (come === 0 && gone === 0) return '';
  return `: ${[come > 0 && `${come} new`, gone > 0 && `${gone} gone`].filter(Boolean).join(', ')}`;
}

async function put(
  root: FileId,
  before: Baseline | undefined,
  file: FileId,
  text: string,
  named: string,
): Promise<void> {
  const refusal = before ? await overwrite(root, before, text) : await createFile(root, file, text);
  if (refusal) throw new CannotRun(`${named} cannot be written: ${refusal.reason}`);
}

async function overwrite(root: FileId, { file, text: before }: Baseline, text: string) {
  if (before === undefined) return { reason: 'it cannot be read' };
  const rewriting = await prepare(root, file, before, text);
  return 'reason' in rewriting ? rewriting : carryOut(rewriting);
}
