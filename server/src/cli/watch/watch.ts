import process from 'node:process';
import { count } from '../../render/words.ts';
import type { FileId } from '../../rules/finding.ts';
import { CannotRun, exitCodes, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import type { Output } from '../output.ts';
import type { WorkspaceRequest } from '../reading/on-disk.ts';
import { displayed } from '../reading/paths.ts';
import type { Workspace } from '../reading/workspace.ts';
import { visible } from '../text/snippet.ts';
import { LiveFiles } from './live-files.ts';

/** More names than these are only counted. */
const NAMED = 3;

/**
 * Looks at a workspace, and again whenever its files change, until it is interrupted. What was written before stays where it is.
 * Gives what the last look came to.
 */
export async function watch(
  io: Io,
  request: WorkspaceRequest,
  opened: Workspace,
  look: (workspace: Workspace) => Promise<ExitCode>,
  errors: Output,
): Promise<ExitCode> {
  let code = await lookSafely(look, opened, errors);
  const live = await LiveFiles.of(io, request, opened);
  const end = (): void => live.end();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, end);
  try {
    await errors.write(`\nWatching ${count(live.size, 'file')}; press Ctrl-C to end.\n`);
    let news = await live.sinceOpened();
    for (;;) {
      if (news.files.length > 0) {
        await errors.write(`\n── ${timeOfDay()} ${whatChanged(io, news.files)}\n\n`);
        code = await lookSafely(look, news.workspace, errors);
      }
      const next = await live.next();
      if (!next) return code;
      news = next;
    }
  } finally {
    live.end();
    for (const signal of signals) process.off(signal, end);
  }
}

/** What cannot be looked at now may be mended by the next change. */
async function lookSafely(
  look: (workspace: Workspace) => Promise<ExitCode>,
  workspace: Workspace,
  errors: Output,
): Promise<ExitCode> {
  try {
    return await look(workspace);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    await errors.write(`plans: ${error.message}\n`);
    return exitCodes.couldNotRun;
  }
}

function whatChanged({ cwd }: Io, files: readonly FileId[]): string {
  if (files.length > NAMED) return `${count(files.length, 'file')} changed`;
  return `${files.map((file) => visible(displayed(cwd, file))).join(', ')} changed`;
}

function timeOfDay(): string {
  return new Date().toTimeString().slice(0, 8);
}
