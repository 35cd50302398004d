import type { Policy } from '../../../model/policy.ts';
import { readCell, readFixed } from './cell.ts';
import { bare, isRead } from './cells/reading.ts';
import type { PlacedColumn } from './columns.ts';
import type { FixedValue, Mapping } from './mapping.ts';
import type { Row } from './table.ts';
import type { Scalar } from '../../../syntax/tree.ts';

/** What a row says for a plan, by place; and which of its cells cannot be read. */
export interface RowValues {
  readonly values: ReadonlyMap<string, string | number>;
  readonly faults: readonly CellFault[];
}

export interface CellFault {
  /** The heading of the column; undefined where it is about the row. */
  readonly heading: string | undefined;
  readonly message: string;
}

/**
 * The values of a row: those of its cells, what the mapping sets, and its defaults where there is no plan yet. `at` gives what
 * stands at a place of the plan. Amounts in another currency than the plan's and facts older than the plan's are faults.
 */
export function valuesOfRow(
  { cells }: Row,
  columns: readonly PlacedColumn[],
  mapping: Mapping,
  at: ((place: string) => Scalar['value'] | undefined) | undefined,
  policy: Policy,
): RowValues {
  const faults: CellFault[] = [];
  const values = new Map<string, string | number>();
  const named: {
    readonly column: PlacedColumn;
    readonly text: string;
    readonly currencies: readonly string[];
  }[] = [];
  for (const column of columns) {
    const text = bare(cells[column.index] ?? '');
    const reading = readCell(text, column, { empty: mapping.empty, policy });
    if (!reading) continue;
    if (!isRead(reading)) {
      faults.push({ heading: column.heading, message: `"${shortened(text)}" ${reading.fault}` });
      continue;
    }
    const { value, currencies } = reading.value;
    values.set(placeOf(column), value);
    if (currencies) named.push({ column, text, currencies });
  }
  const give = (fixed: FixedValue): void => {
    const place = placeOf(fixed);
    const reading = readFixed(fixed.text, fixed.target, policy);
    if (isRead(reading)) values.set(place, reading.value.value);
    else
      faults.push({
        heading: undefined,
        message: `"${fixed.text}" for ${place} in the mapping ${reading.fault}`,
      });
  };
  for (const fixed of [...mapping.set, ...(at ? [] : mapping.defaults)])
    if (!values.has(placeOf(fixed))) give(fixed);
  const currency = values.get('financials.currency') ?? at?.('financials.currency') ?? policy.currency;
  for (const { column, text, currencies } of named) {
    if (currencies.includes(String(currency))) continue;
    const message = `"${shortened(text)}" is in ${currencies.join(' or ')}, the plan is in ${String(currency)}; map a column to financials.currency, or export in that currency`;
    faults.push({ heading: column.heading, message });
  }
  return { values, faults: [...faults, ...outdated(values, at?.('financials.asOf'))] };
}

/** Old figures do not take the place of newer ones. */
function outdated(values: ReadonlyMap<string, string | number>, before: unknown): readonly CellFault[] {
  const now = values.get('financials.asOf');
  if (typeof now !== 'string' || typeof before !== 'string' || before <= now) return [];
  const message = `the figures of the plan are of ${before}, newer than those of ${now} here`;
  return [{ heading: undefined, message }];
}

function placeOf({ target }: FixedValue | PlacedColumn): string {
  return target.path.join('.');
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
