import { count } from '../../render/words.ts';
import type { FileId, Severity } from '../../rules/finding.ts';
import type { ExitCode } from '../exit.ts';
import { wantsColour, widthOf, type Io } from '../io.ts';
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
import { findingText } from '../text/findings.ts';
import { styleOf } from '../text/style.ts';
import { openWorkspace, type Workspace, type WorkspaceRequest } from '../workspace.ts';

export interface LintOptions extends ReportOptions {
  readonly request: WorkspaceRequest;
  /** Show errors alone. Warnings still count against `maxWarnings`. */
  readonly quiet: boolean;
  readonly maxWarnings: number | undefined;
}

/** Checks plans, criteria sets and portfolios, and prints what is found. */
export async function lint(io: Io, options: LintOptions, out: Output, errors: Output): Promise<ExitCode> {
  const workspace = await openWorkspace(io, options.request);
  await writeMessages(workspace.messages, errors);
  const all = findingsOf(workspace);
  const counts = countSeverities(all);
  const shown = options.quiet ? all.map(onlyErrors) : all;
  const tooMany = options.maxWarnings !== undefined && counts.warning > options.maxWarnings;
  if (options.format === 'json') {
    await writeJson(
      'lint',
      workspace,
      { accounts: askedAccounts(workspace), findings: shown, counts },
      io,
      out,
    );
  } else {
    await writeText(io, workspace, shown, out);
    await out.write(summary(workspace, counts, shown, options.quiet));
    if (tooMany)
      await errors.write(
        `plans: ${count(counts.warning, 'warning')}; --max-warnings allows ${String(options.maxWarnings)}\n`,
      );
  }
  demandPlans(workspace, options.request.paths);
  return exitCodeOf(workspace, counts.error > 0 || tooMany);
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
