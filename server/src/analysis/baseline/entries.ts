import type { FileId, Severity } from '../../rules/finding.ts';
import type { BaselineFile } from '../../schema/generated/baseline.ts';

/** A finding that is excused because it was there before somebody looked. */
export type BaselineEntry = Readonly<BaselineFile['findings'][number]>;

/** The findings of a portfolio that are left for later. */
export interface Baseline {
  readonly file: FileId;
  /** Undefined where not even that can be had. */
  readonly text: string | undefined;
  readonly entries: readonly BaselineEntry[];
  /** Why it cannot be read, in words; it then excuses nothing. */
  readonly fault: string | undefined;
  /** What it excuses in each file that has an entry, by the file's identity. */
  readonly accepted: ReadonlyMap<string, Accepted>;
}

/** What is excused in one file: how bad each finding was, by its fingerprint. */
export type Accepted = ReadonlyMap<string, Severity>;
