import type { Span } from '../../base/span.ts';
import type { LocatedStruct } from '../../model/located.ts';
import type { FileTypes } from '../../model/read.ts';

/** Where something is said of a portfolio as a whole: its title, or the beginning of the file where it has none. */
export function portfolioPlace({ title, at }: LocatedStruct<FileTypes['portfolio']>): Span {
  return title ? { start: title.start, end: title.end } : { start: at.start, end: at.start };
}
