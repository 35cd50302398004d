import type { PlanView, PortfolioView } from '../../views.ts';
import { bare } from './cells/reading.ts';
import { folded } from './columns.ts';
import type { Mapping } from './mapping.ts';
import type { Row } from './table.ts';

/** What has a row, and what stands in the way. */
export interface Matches {
  readonly found: readonly { readonly row: Row; readonly plan: PlanView }[];
  /** Rows that name an account without a plan, in the order of the file. */
  readonly unmatched: readonly NamedRow[];
  readonly faults: readonly { readonly row: Row; readonly message: string }[];
}

export interface NamedRow {
  readonly row: Row;
  /** What the row says where its plan would say the same, prefix included. */
  readonly value: string;
}

/** Finds the plan of each row. A row that fits several plans, or a plan that several rows fit, is a fault: nobody knows which is meant. */
export function matchRows(
  rows: readonly Row[],
  column: number,
  { match }: Pick<Mapping, 'match'>,
  { plans }: PortfolioView,
): Matches {
  const byKey = groupedBy(plans, (plan) => keyOfPlan(plan, match.to));
  const named = rows.map((row) => ({ row, value: valueOf(row, column, match.prefix) }));
  const byRow = groupedBy(named, ({ value }) => keyOf(value, match.to));
  const found: { row: Row; plan: PlanView }[] = [];
  const unmatched: NamedRow[] = [];
  const faults: { row: Row; message: string }[] = [];
  for (const { row, value } of named) {
    const key = keyOf(value, match.to);
    const candidates = value === '' ? [] : (byKey.get(key) ?? []);
    const others = (byRow.get(key) ?? []).filter((other) => other.row !== row);
    const [plan] = candidates;
    if (value === '')
      faults.push({ row, message: `"${match.heading}" is empty, so the row names no account` });
    else if (candidates.length > 1)
      faults.push({
        row,
        message: `"${value}" fits several plans: ${candidates.map(({ id }) => id).join(', ')}`,
      });
    else if (others.length > 0)
      faults.push({
        row,
        message: `"${value}" is in several rows, also in line ${others.map((other) => other.row.line).join(', ')}`,
      });
    else if (plan) found.push({ row, plan });
    else unmatched.push({ row, value });
  }
  return { found, unmatched, faults };
}

/** Plans of accounts that are not exited and that no row names, be it one that cannot be imported. */
export function plansWithoutRow(
  rows: readonly Row[],
  column: number,
  { match }: Pick<Mapping, 'match'>,
  { plans }: PortfolioView,
): readonly PlanView[] {
  const named = new Set(rows.map((row) => keyOf(valueOf(row, column, match.prefix), match.to)));
  const hasRow = (plan: PlanView): boolean => {
    const key = keyOfPlan(plan, match.to);
    return key !== undefined && named.has(key);
  };
  return plans.filter((plan) => plan.role !== 'exited' && !hasRow(plan));
}

function valueOf({ cells }: Row, column: number, prefix: string): string {
  const cell = bare(cells[column] ?? '');
  return cell === '' ? '' : prefix + cell;
}

function keyOfPlan({ plan }: PlanView, to: Mapping['match']['to']): string | undefined {
  const value = { id: plan.id, 'account.crmUrl': plan.account?.crmUrl, 'account.name': plan.account?.name }[
    to
  ];
  return value && keyOf(value.value, to);
}

/** Ids and names are the same in every case; the ids in the addresses of some CRMs are not. */
function keyOf(value: string, to: Mapping['match']['to']): string {
  return to === 'account.crmUrl' ? value.replace(/\/+$/, '') : folded(value);
}

/** Items by their keys; those without a key are left out. */
function groupedBy<Item>(
  items: readonly Item[],
  keyOfItem: (item: Item) => string | undefined,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
