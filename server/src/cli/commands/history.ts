import { movesOfStanding } from '../../analysis/features/history/history.ts';
import { blamePage } from '../../render/history/blame-page.ts';
import { historyPage } from '../../render/history/history-page.ts';
import type { Page } from '../../render/page.ts';
import type { FileId } from '../../rules/finding.ts';
import type { ExitCode } from '../exit.ts';
import { openHistories, type HistoryOptions, type OpenedHistory } from '../history/opened.ts';
import { wantsColour, widthOf, type Io } from '../io.ts';
import { headOn } from '../json/document.ts';
import { accountNameJson, blameJson, eventJson, reachJson } from '../json/history.ts';
import type { Output } from '../output.ts';
import { displayed } from '../reading/paths.ts';
import { exitCodeOf, writeDocument } from '../report.ts';
import { textPage } from '../text/page.ts';
import { styleOf } from '../text/style.ts';

/** Prints what moved the score and the tier of one account, commit by commit. */
export async function history(
  io: Io,
  options: HistoryOptions,
  out: Output,
  errors: Output,
): Promise<ExitCode> {
  return tell(
    io,
    options,
    { out, errors },
    {
      name: 'history',
      page: (opened) => historyPage(opened.plan.name, opened.history),
      json: (opened) => ({ events: movesOfStanding(opened.history).map(eventJson) }),
    },
  );
}

/** Prints of each criterion of one account the commit that set what it brings today. */
export async function blame(io: Io, options: HistoryOptions, out: Output, errors: Output): Promise<ExitCode> {
  return tell(
    io,
    options,
    { out, errors },
    {
      name: 'blame',
      page: ({ today, blame: parts, history: known }) => blamePage(today, parts, known),
      json: (opened) => ({ criteria: opened.blame.map(blameJson) }),
    },
  );
}

interface Telling {
  readonly name: string;
  readonly page: (opened: OpenedHistory) => Page;
  readonly json: (opened: OpenedHistory) => object;
}

async function tell(
  io: Io,
  options: HistoryOptions,
  { out, errors }: { readonly out: Output; readonly errors: Output },
  { name, page, json }: Telling,
): Promise<ExitCode> {
  const { workspace, opened } = await openHistories(io, options, errors);
  if (options.format === 'json') {
    const named = (file: FileId): string => displayed(io.cwd, file);
    const accounts = opened.map((one) => ({
      account: accountNameJson(one.plan, named),
      ...reachJson(one.history),
      ...json(one),
    }));
    const { messages } = workspace;
    await writeDocument({ ...headOn(name, options.request.asOf), messages, accounts }, out);
  } else {
    const pages = opened.map((one) => {
      const where = opened.length > 1 ? `${displayed(io.cwd, one.plan.file)}\n\n` : '';
      return where + textPage(page(one), widthOf(io), styleOf(wantsColour(io)));
    });
    await out.write(pages.join('\n'));
  }
  return exitCodeOf(workspace, false);
}
