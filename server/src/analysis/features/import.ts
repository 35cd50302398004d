import { read } from '../../model/read.ts';
import type { FileId } from '../../rules/finding.ts';
import { parse } from '../../syntax/parse.ts';
import { nodeAt, type Node, type Scalar } from '../../syntax/tree.ts';
import type { PlanView, PortfolioView, Snapshot } from '../views.ts';
import { bare } from './import/cells/reading.ts';
import { folded, placeColumns, type PlacedColumns } from './import/columns.ts';
import type { Mapping } from './import/mapping.ts';
import { matchRows, plansWithoutRow, type NamedRow } from './import/match.ts';
import { newPlan, type Begin, type Taken } from './import/new-plan.ts';
import { currencyFault } from './import/other-currency.ts';
import { putValues } from './import/put-values.ts';
import { valuesOfRow, type CellFault } from './import/row-values.ts';
import type { Row, Table } from './import/table.ts';

export { readMapping, type Mapping } from './import/mapping.ts';
export type { Beginning } from './import/new-plan.ts';
export type { Table } from './import/table.ts';

/** What importing a file comes to. Nothing is written: `before` and `after` are whole texts. */
export interface Import {
  readonly rows: number;
  /** The plans that change or are made, in the order of the rows. */
  readonly plans: readonly ImportedPlan[];
  /** Plans that say what their rows say. */
  readonly same: readonly PlanView[];
  /** Rows of accounts without a plan. */
  readonly unmatched: readonly UnmatchedRow[];
  /** What kept rows from being imported. A row is imported whole or not at all. */
  readonly faults: readonly ImportFault[];
  /** Lines that hold a single cell and are no rows, such as the notes that some exports end with. */
  readonly passedOver: readonly number[];
  readonly withoutRow: readonly PlanView[];
}

export interface UnmatchedRow {
  readonly line: number;
  /** What a plan of the account would hold. */
  readonly value: string;
  /** The name of the account, where the row gives it. */
  readonly name: string | undefined;
  /** A plan whose account has that name. */
  readonly namesake: PlanView | undefined;
}

export interface ImportedPlan {
  readonly file: FileId;
  readonly id: string;
  readonly name: string;
  readonly line: number;
  /** Empty for a new plan. */
  readonly before: string;
  readonly after: string;
  readonly isNew: boolean;
  readonly changes: readonly ImportedValue[];
}

export interface ImportedValue {
  /** Keys joined by points. */
  readonly place: string;
  /** Undefined where there was nothing. */
  readonly was: Scalar['value'] | undefined;
  readonly is: string | number;
}

export interface ImportFault extends CellFault {
  readonly line: number;
}

/**
 * What the rows of a file make of the plans of a portfolio; the faults of the whole file where columns are not there. Rows without
 * a plan make one where `begin` is given, which begins the text of a new plan.
 */
export function importTable(
  snapshot: Snapshot,
  portfolio: PortfolioView,
  table: Table,
  mapping: Mapping,
  begin?: Begin,
): Import | { readonly faults: readonly string[] } {
  const placed = placeColumns(mapping, table);
  return 'match' in placed ? new Importing(snapshot, portfolio, mapping, placed).all(table, begin) : placed;
}

class Importing {
  readonly #snapshot: Snapshot;
  readonly #portfolio: PortfolioView;
  readonly #mapping: Mapping;
  readonly #placed: PlacedColumns;
  readonly #taken: Taken;
  readonly #plans: ImportedPlan[] = [];
  readonly #same: PlanView[] = [];
  readonly #faults: ImportFault[] = [];
  readonly #unmatched: UnmatchedRow[] = [];

  constructor(snapshot: Snapshot, portfolio: PortfolioView, mapping: Mapping, placed: PlacedColumns) {
    this.#snapshot = snapshot;
    this.#portfolio = portfolio;
    this.#mapping = mapping;
    this.#placed = placed;
    this.#taken = {
      ids: new Set(portfolio.plans.map(({ id }) => id)),
      files: new Set(snapshot.files),
    };
  }

  all({ headings, rows }: Table, begin: Begin | undefined): Import {
    const passedOver = rows.filter(({ cells }) => headings.length > 1 && cells.length === 1);
    const listed = rows.filter((row) => !passedOver.includes(row));
    const whole = listed.filter((row) => this.#hasAllCells(row, headings.length));
    const matches = matchRows(whole, this.#placed.match, this.#mapping, this.#portfolio);
    for (const { row, message } of matches.faults)
      this.#fault(row, { heading: this.#mapping.match.heading, message });
    for (const { row, plan } of matches.found) this.#update(row, plan);
    for (const { row, value } of matches.unmatched) {
      const name = this.#nameIn(row);
      const namesake = this.#namesake(name);
      if (begin && !namesake) this.#create({ row, value }, begin);
      else this.#unmatched.push({ line: row.line, value, name, namesake });
    }
    return {
      rows: listed.length,
      plans: this.#plans.toSorted((a, b) => a.line - b.line),
      same: this.#same,
      unmatched: this.#unmatched,
      faults: this.#faults.toSorted((a, b) => a.line - b.line),
      passedOver: passedOver.map(({ line }) => line),
      withoutRow: plansWithoutRow(listed, this.#placed.match, this.#mapping, this.#portfolio),
    };
  }

  #nameIn({ cells }: Row): string | undefined {
    const column = this.#placed.columns.find(({ to }) => to === 'account.name');
    return column && (bare(cells[column.index] ?? '') || undefined);
  }

  #namesake(name: string | undefined): PlanView | undefined {
    return name === undefined
      ? undefined
      : this.#portfolio.plans.find(({ plan }) => folded(plan.account?.name?.value ?? '') === folded(name));
  }

  #hasAllCells(row: Row, wanted: number): boolean {
    const has = row.cells.length;
    if (has === wanted) return true;
    const message = `the row has ${has} cells, the first row has ${wanted}; a separator inside a cell needs quotes around the cell`;
    this.#fault(row, { heading: undefined, message });
    return false;
  }

  #update(row: Row, plan: PlanView): void {
    const tree = this.#snapshot.file(plan.file)?.tree();
    if (!tree) return;
    const at = (place: string): Scalar['value'] | undefined => valueAt(tree.root, place);
    const { values, faults } = valuesOfRow(
      row,
      this.#placed.columns,
      this.#mapping,
      at,
      this.#portfolio.policy,
    );
    if (faults.length > 0) {
      for (const fault of faults) this.#fault(row, fault);
      return;
    }
    const { currency } = this.#portfolio.policy;
    const from = String(at('financials.currency') ?? currency);
    const to = String(values.get('financials.currency') ?? from);
    const otherwise = currencyFault(tree.root, { from, to }, values);
    if (otherwise !== undefined) {
      this.#fault(row, { heading: undefined, message: otherwise });
      return;
    }
    const changed = new Map([...values].filter(([place, value]) => at(place) !== value));
    if (changed.size === 0) {
      this.#same.push(plan);
      return;
    }
    const after = putValues(tree, changed);
    if (after === undefined || !isSound(after, tree.text)) {
      const message = `the plan of "${plan.id}" cannot be changed in place; "plans lint" shows what is wrong with it`;
      this.#fault(row, { heading: undefined, message });
      return;
    }
    const changes = [...changed].map(([place, is]): ImportedValue => ({ place, was: at(place), is }));
    const { file, id, name } = plan;
    this.#plans.push({ file, id, name, line: row.line, before: tree.text, after, isNew: false, changes });
  }

  #create(named: NamedRow, begin: Begin): void {
    const { row } = named;
    const { values, faults } = valuesOfRow(
      row,
      this.#placed.columns,
      this.#mapping,
      undefined,
      this.#portfolio.policy,
    );
    if (faults.length > 0) {
      for (const fault of faults) this.#fault(row, fault);
      return;
    }
    const made = newPlan(named, values, this.#mapping, this.#portfolio, this.#taken, begin);
    if ('fault' in made) {
      this.#fault(row, { heading: undefined, message: made.fault });
      return;
    }
    const { file, id, name, text } = made;
    const changes = [...values].map(([place, is]): ImportedValue => ({ place, was: undefined, is }));
    this.#plans.push({ file, id, name, line: row.line, before: '', after: text, isNew: true, changes });
  }

  #fault({ line }: Row, fault: CellFault): void {
    this.#faults.push({ line, ...fault });
  }
}

/** The value at a place; undefined where there is none yet. */
function valueAt(root: Node | undefined, place: string): Scalar['value'] | undefined {
  const node = nodeAt(root, place.split('.'));
  return node?.kind === 'scalar' ? (node.value ?? undefined) : undefined;
}

/** Whether a text has no faults of form that it did not have before. */
function isSound(after: string, before: string): boolean {
  const faults = (text: string): number => read('plan', parse(text)).problems.length;
  return faults(after) <= faults(before);
}
