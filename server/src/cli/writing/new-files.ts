import type { Day } from '../../base/day.ts';
import { count } from '../../render/words.ts';
import type { FileId } from '../../rules/finding.ts';
import { CannotRun } from '../exit.ts';
import type { Io } from '../io.ts';
import { displayed } from '../reading/paths.ts';
import { openWorkspace } from '../reading/workspace.ts';
import { findingsOf } from '../report.ts';
import { createFile } from './create-file.ts';

/** Writes a file of a portfolio that is not there yet. Throws where it cannot, with the reason. */
export async function writeNew({ cwd }: Io, root: FileId, file: FileId, text: string): Promise<void> {
  const refusal = await createFile(root, file, text);
  if (!refusal) return;
  const named = displayed(cwd, file);
  throw new CannotRun(
    refusal.isThere ? `${named} is there already, and is not overwritten` : `${named}: ${refusal.reason}`,
  );
}

/** What files that were just written leave open, in a sentence: the rules that speak of them, the most frequent first. */
export async function openQuestions(io: Io, asOf: Day, files: readonly FileId[]): Promise<string> {
  const workspace = await openWorkspace(io, { paths: files, asOf, stdinName: undefined });
  const rules = new Map<string, number>();
  for (const { findings } of findingsOf(workspace))
    for (const { rule } of findings) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  const them = files.length === 1 ? 'it' : 'them';
  const total = [...rules.values()].reduce((sum, many) => sum + many, 0);
  if (total === 0) return `"plans lint" finds nothing in ${them}.`;
  const named = [...rules]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([rule, many]) => (many === 1 ? rule : `${rule} (${many})`));
  return `"plans lint" finds ${count(total, 'thing')} in ${them} for you to settle: ${named.join(', ')}.`;
}
