import {
  countDecisions,
  editsByFile,
  fixesTogether,
  type FindingFix,
  type Reach,
} from '../../analysis/features/fixes.ts';
import type { FileId } from '../../rules/finding.ts';
import { applyEdits } from '../../syntax/edit.ts';
import { CannotRun } from '../exit.ts';
import type { Io } from '../io.ts';
import { displayed } from '../reading/paths.ts';
import { markBefore } from '../reading/read.ts';
import type { Workspace } from '../reading/workspace.ts';
import { carryOut, prepare, type Refusal, type Rewriting } from './rewrite.ts';

export interface FixOptions {
  /** Change nothing, only tell. */
  readonly dryRun: boolean;
  readonly reach: Reach;
}

export interface Fixing extends FixOptions {
  /** What was asked for as it is after the fixes, or would be. */
  readonly workspace: Workspace;
  /** In the order they were made. */
  readonly fixes: readonly FindingFix[];
  /** Ordered by name. */
  readonly files: readonly FixedFile[];
  /** Findings left that `--unsafe-fixes` would settle. */
  readonly decisions: number;
  /** What goes out on standard output, fixed or not, where the text of the file came in on standard input. */
  readonly output: string | undefined;
}

/** The whole content of a file before and after, byte-order mark included. */
export interface FixedFile extends Pick<Rewriting, 'before' | 'after'> {
  readonly file: FileId;
}

/** Fixes that uncover others are followed so far; a pair of rules that undo each other ends here. */
const ROUNDS = 100;

/** Fixes what was asked for, and nothing else, until nothing is left to be fixed. A file that cannot be written stays as it is. */
export async function fixAll(
  io: Pick<Io, 'cwd'>,
  opened: Workspace,
  { dryRun, reach }: FixOptions,
): Promise<Fixing> {
  const { input } = opened;
  const mark = input && markOf(opened, input);
  const reached = await fixInMemory(opened, reach);
  const files: FixedFile[] = [];
  const refused = new Map<FileId, Refusal>();
  for (const file of opened.asked) {
    const [before, after] = [textIn(opened, file), textIn(reached.workspace, file)];
    if (before === after) continue;
    const root = opened.snapshot.portfolioOf(file)?.root ?? '';
    const rewriting =
      mark === undefined
        ? await prepare(root, file, before, after)
        : { target: file, before: mark + before, after: mark + after };
    const onDisk = mark === undefined && !dryRun;
    const refusal = 'reason' in rewriting ? rewriting : onDisk ? await carryOut(rewriting) : undefined;
    if (refusal) refused.set(file, refusal);
    else if ('after' in rewriting) files.push({ file, before: rewriting.before, after: rewriting.after });
  }
  const workspace = await restore(io, reached.workspace, opened, refused);
  return {
    dryRun,
    reach,
    workspace,
    fixes: reached.fixes.filter(({ file }) => !refused.has(file)),
    files,
    decisions: reach === 'safe' ? countDecisions(workspace.snapshot, workspace.asked) : 0,
    output: input && (files[0]?.after ?? new TextDecoder('utf-8', { ignoreBOM: true }).decode(input)),
  };
}

async function fixInMemory(opened: Workspace, reach: Reach): Promise<Pick<Fixing, 'workspace' | 'fixes'>> {
  let workspace = opened;
  const fixes: FindingFix[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const together = fixesTogether(workspace.snapshot, workspace.asked, reach);
    if (together.length === 0) break;
    fixes.push(...together);
    const texts = new Map<FileId, string>();
    for (const [file, edits] of editsByFile(together))
      texts.set(file, applyEdits(textIn(workspace, file), edits));
    workspace = await workspace.withTexts(texts);
  }
  return { workspace, fixes };
}

function textIn({ snapshot }: Workspace, file: FileId): string {
  return snapshot.file(file)?.text ?? '';
}

function markOf(opened: Workspace, input: Uint8Array): string {
  const mark = opened.asked.map((file) => markBefore(textIn(opened, file), input))[0];
  if (mark === undefined)
    throw new CannotRun('standard input is too large, or not in UTF-8 throughout; it is not fixed');
  return mark;
}

/** The workspace with the files that could not be written as they were, and the reasons told. */
async function restore(
  { cwd }: Pick<Io, 'cwd'>,
  workspace: Workspace,
  opened: Workspace,
  refused: ReadonlyMap<FileId, Refusal>,
): Promise<Workspace> {
  if (refused.size === 0) return workspace;
  const texts = [...refused.keys()].map((file) => [file, textIn(opened, file)] as const);
  const restored = await workspace.withTexts(new Map(texts));
  const messages = [...refused].map(([file, { reason }]) => ({
    path: displayed(cwd, file),
    message: `is not fixed: ${reason}`,
    incomplete: true,
  }));
  return { ...restored, messages: [...restored.messages, ...messages] };
}
