import type { CancellationToken } from 'vscode-languageserver';
import { Host } from '../analysis/host.ts';
import type { PortfolioView, Snapshot } from '../analysis/views.ts';
import type { FileId } from '../rules/finding.ts';
import type { Timers } from './platform.ts';
import { Cancelled } from './scheduling/deferred.ts';
import { settledInSlices } from './scheduling/settling.ts';

/** The same portfolio twice: as it is, and with other texts for some of its files. */
export interface Trial {
  readonly before: Snapshot;
  readonly after: Snapshot;
}

/**
 * Tries other texts on a portfolio, in slices, without touching the results that everything else is answered from. What only the
 * disk and the history know is unknown to both sides, so that it makes no difference between them. Throws when it is cancelled.
 */
export async function tryTexts(
  snapshot: Snapshot,
  { root }: PortfolioView,
  texts: ReadonlyMap<FileId, string>,
  timers: Timers,
  token: CancellationToken,
): Promise<Trial> {
  const host = new Host({ roots: [root], asOf: snapshot.asOf });
  const files = snapshot.files.filter((file) => snapshot.portfolioOf(file)?.root === root);
  host.apply(files.map((file) => ({ kind: 'written', file, text: snapshot.file(file)?.text ?? '' })));
  const before = await settled(host, timers, token);
  host.apply([...texts].map(([file, text]) => ({ kind: 'written', file, text })));
  return { before, after: await settled(host, timers, token) };
}

function settled(host: Host, timers: Timers, token: CancellationToken): Promise<Snapshot> {
  return settledInSlices(host, timers, () => {
    if (token.isCancellationRequested) throw new Cancelled();
  });
}
