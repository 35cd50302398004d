import { clearImmediate, setImmediate } from 'node:timers';
import type { Day } from '../base/day.ts';
import type { Timers } from '../lsp/platform.ts';

const MS_PER_DAY = 86_400_000;

/** The present day in UTC. */
export function today(): Day {
  return new Date().toISOString().slice(0, 10) as Day;
}

export const timers: Timers = {
  now: () => performance.now(),
  untilTomorrow: () => MS_PER_DAY - (Date.now() % MS_PER_DAY),
  after(milliseconds, work) {
    // A timer of none lasts one millisecond all the same.
    if (milliseconds <= 0) {
      const turn = setImmediate(work);
      return () => clearImmediate(turn);
    }
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
  turn: () => new Promise((resolve) => setImmediate(resolve)),
};
