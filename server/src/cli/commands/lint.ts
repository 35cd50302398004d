import { count } from '../../render/words.ts';
import type { FileId, Severity } from '../../rules/finding.ts';
import type { ExitCode } from '../exit.ts';
import { fixAll, type FixOptions, type Fixing } from '../fixing.ts';
import { wantsColour, widthOf, type Io } from '../io.ts';
import { fixingJson } from '../json/fixing.ts';
import type { Output } from '../output.ts';
import { displayed } from '../paths.ts';
import {
  askedAccounts,
  countSeverities,
  demandPlans,
  exitCodeOf,
  findingsOf,
  writeJson,
  writeMessages,
  type FileFindings,
  type ReportOptions,
} from '../report.ts';
import { colouredDiff, unifiedDiff } from '../text/diff.ts';
import { findingText } from '../text/findings.ts';
import { styleOf } from '../text/style.ts';
import { openWorkspace, type Workspace, type WorkspaceRequest } from '../workspace.ts';

export interface LintOptions extends ReportOptions {
  readonly request: WorkspaceRequest;
  /** Show errors alone. Warnings still count against `maxWarnings`. */
  readonly quiet: boolean;
  readonly maxWarnings: number | undefined;
  /** Undefined where nothing is to be fixed. */
  readonly fix: FixOptions | undefined;
}

/** Checks plans, criteria sets and portfolios, fixes what can be fixed where that is asked for, and prints what is left. */
export async function lint(io: Io, options: LintOptions, out: Output, errors: Output): Promise<ExitCode> {
  const opened = await openWorkspace(io, options.request);
  const fixing = options.fix && (await fixAll(io, opened, options.fix));
  const workspace = fixing?.workspace ?? opened;
  await writeMessages(workspace.messages, errors);
  const all = findingsOf(workspace);
  const counts = countSeverities(all);
  const shown = options.quiet ? all.map(onlyErrors) : all;
  const tooMany = options.maxWarnings !== undefined && counts.warning > options.maxWarnings;
  if (options.format === 'json') {
    const named = (file: FileId): string => displayed(io.cwd, file);
    const results = {
      accounts: askedAccounts(workspace),
      findings: shown,
      counts,
      ...(fixing && { fixed: fixingJson(fixing, named) }),
    };
    await writeJson('lint', workspace, results, io, out);
  } else {
    // A diff or a fixed text is for another program; people are told of the rest beside it.
    const made = fixing && writtenOut(io, fixing);
    await out.write(made ?? '');
    const told = made === undefined ? out : errors;
    if (!fixing?.dryRun) {
      await writeText(io, workspace, shown, told);
      await told.write(summary(workspace, counts, shown, options.quiet));
    }
    await told.write(fixing ? fixSummary(fixing) : '');
    if (tooMany)
      await errors.write(
        `plans: ${count(counts.warning, 'warning')}; --max-warnings allows ${String(options.maxWarnings)}\n`,
      );
  }
  demandPlans(workspace, options.request.paths);
  return exitCodeOf(workspace, counts.error > 0 || tooMany);
}

/** The diff of a dry run, or the fixed text of standard input; undefined where files on disk were fixed. */
function writtenOut(io: Io, { dryRun, files, output }: Fixing): string | undefined {
  if (!dryRun) return output;
  const style = styleOf(wantsColour(io));
  return files
    .map(({ file, before, after }) =>
      colouredDiff(unifiedDiff(displayed(io.cwd, file), before, after), style),
    )
    .join('');
}

/** `Fixed 7 findings in 3 files; 2 more with --unsafe-fixes.`; nothing where nothing could be. */
function fixSummary({ dryRun, fixes, files, decisions }: Fixing): string {
  const [did, done] = dryRun ? ['Would fix', 'would be fixed'] : ['Fixed', 'fixed'];
  if (fixes.length === 0)
    return decisions === 0
      ? ''
      : `Nothing ${done}; ${count(decisions, 'finding')} could be with --unsafe-fixes.\n`;
  const more = decisions === 0 ? '' : `; ${decisions} more with --unsafe-fixes`;
  return `${did} ${count(fixes.length, 'finding')} in ${count(files.length, 'file')}${more}.\n`;
}

function onlyErrors({ file, findings }: FileFindings): FileFindings {
  return { file, findings: findings.filter(({ severity }) => severity === 'error') };
}

async function writeText(
  io: Io,
  { snapshot }: Workspace,
  files: readonly FileFindings[],
  out: Output,
): Promise<void> {
  const named = (file: FileId): string => displayed(io.cwd, file);
  const text = { snapshot, named, width: widthOf(io), style: styleOf(wantsColour(io)) };
  for (const { file, findings } of files) {
    const view = snapshot.file(file);
    if (!view) continue;
    for (const finding of findings) {
      await out.write(`${findingText(finding, view, text)}\n`);
      if (out.gone) return;
    }
  }
}

/** `3 errors, 5 warnings and 2 notes in 4 of 16 files`; nothing where nothing is to be shown. */
function summary(
  { asked, foundAny }: Workspace,
  { error, warning, information }: Readonly<Record<Severity, number>>,
  shown: readonly FileFindings[],
  quiet: boolean,
): string {
  if (!foundAny) return '';
  const found = [
    error > 0 && count(error, 'error'),
    !quiet && warning > 0 && count(warning, 'warning'),
    !quiet && information > 0 && count(information, 'note'),
  ].filter((part) => part !== false);
  if (found.length === 0) return quiet ? '' : `No findings in ${count(asked.length, 'file')}.\n`;
  const touched = shown.filter(({ findings }) => findings.length > 0).length;
  return `${found.join(', ')} in ${touched === asked.length ? count(touched, 'file') : `${touched} of ${count(asked.length, 'file')}`}.\n`;
}
