import { diffOf } from '../../analysis/features/diff/diff.ts';
import { passes, stepsBetween, type Steps } from '../../analysis/features/diff/steps.ts';
import { remarksOn } from '../../analysis/features/remarks/remarks.ts';
import { aboutOf, titleOf } from '../../render/diff/about.ts';
import { diffMarkdown, diffPage } from '../../render/diff/document.ts';
import type { AddressOf } from '../../render/markdown.ts';
import type { FileId } from '../../rules/finding.ts';
import { readEnds, WORKING_TREE, type Comparands, type Ends } from '../diff/ends.ts';
import { historyOf } from '../diff/history.ts';
import { exitCodes, type ExitCode } from '../exit.ts';
import { wantsColour, widthOf, type Io } from '../io.ts';
import { diffJson } from '../json/diff.ts';
import type { Output } from '../output.ts';
import { progressOn } from '../progress.ts';
import { displayed, fileIdOf } from '../reading/paths.ts';
import { settleTelling } from '../reading/settle.ts';
import { writeDocument, writeMessages } from '../report.ts';
import { textPage } from '../text/page.ts';
import { styleOf } from '../text/style.ts';

export interface DiffOptions {
  readonly asked: Comparands;
  readonly format: 'text' | 'markdown' | 'json';
  /** The address below which the files of the repository are to be found. */
  readonly link: string | undefined;
  /** Whether a difference is told by the exit code. */
  readonly exitCode: boolean;
}

/** Prints what two trees of the history, or one of them and the files on disk, have for differences in meaning. */
export async function diff(
  io: Io,
  { asked, format, link, exitCode }: DiffOptions,
  out: Output,
  errors: Output,
): Promise<ExitCode> {
  const ends = await readEnds(io, asked);
  await writeMessages(ends.messages, errors);
  const steps = await stepsAlong(io, ends);
  const found = diffOf(steps, ends.isAsked, ends.moves);
  const remarks = await remarksOn(found, steps, historyOf(ends));
  const named = (file: FileId): string => displayed(io.cwd, file);
  const compared = {
    ...ends,
    to: ends.to ?? `${WORKING_TREE}, with what is not committed yet,`,
    asOf: asked.asOf,
  };
  const shown = {
    ...{ diff: found, remarks, named },
    title: titleOf(compared),
    about: aboutOf(compared),
  };
  if (format === 'json') await writeDocument(diffJson(shown, ends, asked, named), out);
  else if (format === 'markdown') await out.write(`${diffMarkdown(shown, addressesOf(ends, link, named))}\n`);
  else await out.write(textPage(diffPage(shown), widthOf(io), styleOf(wantsColour(io))));
  if (ends.messages.some(({ incomplete }) => incomplete)) return exitCodes.couldNotRun;
  return exitCode && found.portfolios.length > 0 ? exitCodes.findings : exitCodes.clean;
}

/** Tells somebody who waits how far it has come. */
async function stepsAlong(io: Io, { base, head, roots }: Ends): Promise<Steps> {
  const progress = progressOn(io);
  if (!progress) return stepsBetween(base, head, roots);
  const files = Math.max(base.changes.length, head.changes.length);
  try {
    return await stepsBetween(base, head, roots, async (host, pass) => {
      const at = passes.indexOf(pass);
      await settleTelling(host, {
        progress,
        files,
        share: { from: at / passes.length, to: (at + 1) / passes.length },
      });
      return host.snapshot();
    });
  } finally {
    progress.end();
  }
}

/** Without an address, as from a file in the folder where the command runs. */
function addressesOf(
  { repository }: Ends,
  link: string | undefined,
  named: (file: FileId) => string,
): AddressOf {
  const top = fileIdOf(repository.folder, '.');
  const base = link?.replace(/\/*$/, '');
  return (file, line) => {
    const path = base === undefined ? named(file) : file.slice(top.length + 1);
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    return `${base === undefined ? '' : `${base}/`}${encoded}${line === undefined ? '' : `#L${line + 1}`}`;
  };
}
