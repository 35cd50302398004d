import type { Host } from '../../analysis/host.ts';
import type { Snapshot } from '../../analysis/views.ts';
import type { Timers } from '../platform.ts';

/** Milliseconds of work after which whoever waits gets a turn. */
const SLICE = 5;

/** Has a host of one's own do all its work in slices. Before each of the later ones `next` may wait, or throw to give it up. */
export async function settledInSlices(
  host: Host,
  timers: Timers,
  next: () => void | Promise<void>,
): Promise<Snapshot> {
  let end = timers.now() + SLICE;
  for (const _file of host.settle()) {
    if (timers.now() < end) continue;
    await timers.turn();
    await next();
    end = timers.now() + SLICE;
  }
  return host.snapshot();
}
