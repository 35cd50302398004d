import type { CancellationToken } from 'vscode-languageserver';
import type { Timers } from '../platform.ts';
import { Cancelled } from './deferred.ts';

/** Milliseconds of work after which whoever waits gets a turn. */
const SLICE = 5;

/** Does work that may be long step by step, and lets everything else be answered in between. Gives what the last step gave. */
export async function inTurns<Part, Result>(
  timers: Timers,
  token: CancellationToken,
  steps: Generator<Part, Result>,
  take: (part: Part) => void = () => undefined,
): Promise<Result> {
  let end = timers.now() + SLICE;
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    take(value);
    if (timers.now() < end) continue;
    await timers.turn();
    if (token.isCancellationRequested) throw new Cancelled();
    end = timers.now() + SLICE;
  }
}
