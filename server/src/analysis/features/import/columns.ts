import { nearest } from '../../../base/suggest.ts';
import { bare } from './cells/reading.ts';
import type { MappedColumn, Mapping } from './mapping.ts';
import type { Table } from './table.ts';
import { targetOf, YEAR } from './target.ts';

/** A column of a file, and where its cells go. */
export interface PlacedColumn extends MappedColumn {
  /** Among the cells of a row. */
  readonly index: number;
}

export interface PlacedColumns {
  readonly match: number;
  readonly columns: readonly PlacedColumn[];
}

/** Finds the columns of a mapping in a file; the faults say what is not there, or there more than once. */
export function placeColumns(
  { match, columns }: Mapping,
  { headings }: Table,
): PlacedColumns | { readonly faults: readonly string[] } {
  const faults: string[] = [];
  const only = (heading: string): number => {
    const found = indexesOf(headings, (one) => folded(one) === folded(heading));
    if (found.length === 0) faults.push(missing(heading, headings));
    if (found.length > 1)
      faults.push(`there are ${found.length} columns "${heading}"; give each its own heading`);
    return found[0] ?? -1;
  };
  const matching = only(match.heading);
  const placed = columns.flatMap((column): PlacedColumn[] => {
    if (column.heading.includes(YEAR)) return ofYears(column, headings, faults);
    return [{ ...column, index: only(column.heading) }];
  });
  const targets = placed.map(({ target }) => target.path.join('.'));
  for (const [index, target] of targets.entries()) {
    if (targets.indexOf(target) === index) continue;
    faults.push(`several columns go to "${target}"; map one of them`);
  }
  return faults.length > 0 ? { faults } : { match: matching, columns: placed };
}

/** The columns that a heading with a year left open stands for. Of two digits the years are those of this century. */
function ofYears(column: MappedColumn, headings: readonly string[], faults: string[]): PlacedColumn[] {
  const parts = folded(column.heading).split(YEAR).map(escaped);
  const form = new RegExp(`^${parts.join(String.raw`(\d{4}|\d{2})`)}$`, 'u');
  const found = headings.flatMap((heading, index): PlacedColumn[] => {
    const written = form.exec(folded(heading))?.[1];
    if (written === undefined) return [];
    const year = written.length === 2 ? `20${written}` : written;
    const to = column.to.replaceAll(YEAR, year);
    const target = targetOf(to);
    return 'fault' in target ? [] : [{ ...column, heading, to, target, index }];
  });
  if (found.length === 0) faults.push(missing(column.heading, headings));
  return found;
}

function missing(heading: string, headings: readonly string[]): string {
  const near = nearest(heading, headings);
  const choices = near === undefined ? '' : `; did you mean "${near}"?`;
  return `there is no column "${heading}" in the first row${choices}`;
}

function indexesOf(headings: readonly string[], wanted: (heading: string) => boolean): readonly number[] {
  return headings.flatMap((heading, index) => (wanted(heading) ? [index] : []));
}

/** A heading or name without what readers pass over: case, blanks around it and how many there are inside. */
export function folded(text: string): string {
  return bare(text).normalize('NFKC').toLowerCase();
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}
