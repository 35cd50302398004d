import { count } from '../../render/words.ts';
import type { Fixing } from '../writing/fixing.ts';
import { colouredDiff, unifiedDiff } from '../text/diff.ts';
import { findingText } from '../text/findings.ts';
import type { Output } from '../output.ts';
import type { Verdict } from '../lint/verdict.ts';
import { inWords } from './summary.ts';
import type { Destination, Told } from './told.ts';

/** Findings for a person at a terminal: each with its line, and a summary at the end. */
export async function writeText(told: Told, to: Destination): Promise<void> {
  const { fixing } = told;
  // A diff or a fixed text is for another program; people are told of the rest beside it.
  const made = fixing && writtenOut(told, fixing, to);
  await to.out.write(made ?? '');
  const out = made === undefined ? to.out : to.errors;
  if (!fixing?.dryRun) {
    await writeFindings(told, to, out);
    await out.write(summary(told));
  }
  await out.write(fixing ? fixSummary(fixing) : '');
}

/** The diff of a dry run, or the fixed text of standard input; undefined where files on disk were fixed. */
function writtenOut(
  { named }: Told,
  { dryRun, files, output }: Fixing,
  { style }: Destination,
): string | undefined {
  if (!dryRun) return output;
  return files
    .map(({ file, before, after }) => colouredDiff(unifiedDiff(named(file), before, after), style))
    .join('');
}

async function writeFindings(
  { workspace: { snapshot }, verdict: { files }, named }: Told,
  { width, style }: Destination,
  out: Output,
): Promise<void> {
  for (const { view, findings } of files) {
    for (const finding of findings) {
      await out.write(`${findingText(finding, view, { snapshot, named, width, style })}\n`);
      if (out.gone) return;
    }
  }
}

function summary({ workspace, verdict, quiet, outdated }: Told): string {
  if (!workspace.foundAny) return '';
  const words = inWords(verdict, quiet);
  const told = words === undefined ? '' : `${words}.\n`;
  return told + asides(verdict, outdated, quiet);
}

/** What is to be known about findings that are not shown, or do not count. */
function asides({ baselined, spared }: Verdict, outdated: number, quiet: boolean): string {
  if (quiet) return '';
  const gone =
    outdated > 0 &&
    `${count(outdated, 'entry', 'entries')} of the baseline ${outdated === 1 ? 'is' : 'are'} found no more; --prune-baseline takes ${outdated === 1 ? 'it' : 'them'} out.`;
  return [
    baselined > 0 && `${count(baselined, 'finding')} in the baseline; --baseline show lists them.`,
    gone,
    spared > 0 &&
      `${count(spared, 'finding')} of these came with time alone, and ${spared === 1 ? 'does' : 'do'} not fail this run.`,
  ]
    .filter((line) => line !== false)
    .map((line) => `${line}\n`)
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
