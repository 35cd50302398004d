/** One thing that must hold. */
import type { Outcome } from './outcome.ts';

export interface Check {
  /** The script in package.json that tells whether it holds, and which can be run on its own. */
  readonly script: string;
  /** It runs mocha, whose tests are counted one by one. */
  readonly tests?: true;
  /** Its output is worth reading even when it holds. */
  readonly shown?: true;
  /** Scripts of the checks that must have held before. */
  readonly needs?: readonly string[];
  /** Nothing else may run beside it: it watches how soon something happens. */
  readonly alone?: true;
}

export interface Report {
  readonly check: Check;
  readonly outcome: Outcome;
  /** What the script wrote; why it was not run, if it was not. */
  readonly output: string;
  readonly seconds: number;
}
