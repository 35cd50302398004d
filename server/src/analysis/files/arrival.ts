import type { FileId } from '../../rules/finding.ts';
import type { Kind } from '../../schema/shape.ts';
import type { Written } from '../change.ts';
import type { Work } from '../work.ts';
import { SourceFile, type AnyFile } from './source-file.ts';

/** A text that is known and not read yet, or the reason why there is none. */
export type Arrival = Written | { readonly reason: string };

/** Reads what has arrived of a file. */
export function readArrival(
  arrival: Arrival,
  { file, kind, isOpen }: { readonly file: FileId; readonly kind: Kind; readonly isOpen: boolean },
  before: AnyFile | undefined,
  work: Work,
): AnyFile {
  work.parses++;
  return 'text' in arrival
    ? SourceFile.read(file, kind, arrival, isOpen, before)
    : SourceFile.unreadable(file, kind, arrival.reason);
}
