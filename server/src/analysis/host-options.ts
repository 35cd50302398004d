import type { Day } from '../base/day.ts';
import type { FileId } from '../rules/finding.ts';
import type { Memory } from './memory/recollection.ts';

export interface HostOptions {
  /** The opened folders. A file that no `portfolio.yaml` owns belongs to the innermost of them. */
  readonly roots: readonly FileId[];
  readonly asOf: Day;
  /** Told of a fault of the analyser itself, which then costs only the file it met; without it the fault is thrown. */
  readonly onBug?: (error: unknown, file: FileId) => void;
  /** What earlier runs have kept of plans. */
  readonly memory?: Memory | undefined;
}
