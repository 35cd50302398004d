import type { Readable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import type { Day } from '../base/day.ts';

/** What a run of the command line has of the world around it. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  readonly stdout: WriteStream;
  readonly stderr: WriteStream;
  readonly today: Day;
  /** The folders with the pages of the rules and remarks, somewhere below them. */
  readonly rulePages: readonly URL[];
  /** The file that the program was started from. */
  readonly program: URL;
}

/** Columns of a table that is not shown on a terminal; the same everywhere, so that what is written to files can be compared. */
const PIPED_WIDTH = 120;

/** Node leaves `isTTY` out where the output is no terminal, whatever its types say. */
function isTerminal({ isTTY }: { readonly isTTY?: boolean }): boolean {
  return isTTY === true;
}

/** How many columns a line may have. */
export function widthOf({ stdout, env }: Pick<Io, 'stdout' | 'env'>): number {
  const asked = Number(env['COLUMNS']);
  if (isTerminal(stdout) && stdout.columns > 0) return Math.max(40, stdout.columns);
  return Number.isInteger(asked) && asked >= 40 ? asked : PIPED_WIDTH;
}

/** Whether to write in colour: as NO_COLOR and FORCE_COLOR say, else on terminals that can. */
export function wantsColour({ stdout, env }: Pick<Io, 'stdout' | 'env'>): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal(stdout) && env['TERM'] !== 'dumb';
}
