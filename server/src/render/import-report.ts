import type { Import, ImportedPlan, UnmatchedRow } from '../analysis/features/import.ts';
import { heading, list, paragraph, table, type Block, type Column, type Line, type Page } from './page.ts';
import { figures as english } from './wording/english/figures.ts';
import type { FigureWording } from './wording/figures.ts';
import { NOTHING, oneLine } from './words.ts';

export interface ImportReport {
  readonly result: Import;
  /** What the file is called. */
  readonly file: string;
  /** The title of the portfolio. */
  readonly portfolio: string;
  /** Whether nothing was written. */
  readonly dryRun: boolean;
}

/** What an import did, or would do: its values by plan, then what it left alone. Faults are told beside it, by their lines. */
export function importPage({ result, file, portfolio, dryRun }: ImportReport): Page {
  const { plans, unmatched, passedOver, withoutRow } = result;
  return {
    blocks: [
      heading(1, `${file} → ${portfolio}`),
      paragraph(importTally(result, dryRun)),
      ...table(columns, plans.flatMap(rowsOf)),
      ...section(
        'Rows without a plan',
        unmatched.map((row) => unmatchedInWords(row)),
      ),
      ...section(
        'Plans without a row',
        withoutRow.map(({ id, name }): Line => [`${id}: ${name}`]),
      ),
      ...(passedOver.length > 0
        ? [paragraph(`Passed over, with a single cell: ${linesInWords(passedOver)}.`)]
        : []),
    ],
  };
}

const columns: readonly Column[] = [
  { title: 'Plan', align: 'left' },
  { title: 'Value', align: 'left' },
  { title: 'Was', align: 'right' },
  { title: 'Is', align: 'right' },
  { title: 'Line', align: 'right', expendable: 1 },
];

function rowsOf({ id, isNew, changes, line }: ImportedPlan): Line[][] {
  return changes.map(({ place, was, is }, index) => [
    [index > 0 ? '' : isNew ? `${id} (new)` : id],
    [place],
    [was === undefined ? NOTHING : oneLine(String(was), 40)],
    [oneLine(String(is), 40)],
    [index > 0 ? '' : String(line)],
  ]);
}

/** `12 rows · 9 plans updated · 1 row without a plan`. */
export function importTally(
  { rows, plans, same, unmatched, faults, withoutRow }: Import,
  dryRun: boolean,
  words: FigureWording = english,
): string {
  const made = plans.filter(({ isNew }) => isNew).length;
  const updated = plans.length - made;
  const left = new Set(faults.map(({ line }) => line)).size;
  return [
    words.rows(rows),
    words.plansUpdated(updated, !dryRun),
    ...(made > 0 ? [words.plansMade(made, !dryRun)] : []),
    ...(same.length > 0 ? [words.plansAsBefore(same.length)] : []),
    ...(left > 0 ? [words.rowsNotImported(left)] : []),
    ...(unmatched.length > 0 ? [words.rowsWithoutPlan(unmatched.length)] : []),
    ...(withoutRow.length > 0 ? [words.plansWithoutRow(withoutRow.length)] : []),
  ].join(' · ');
}

/** An account that has a plan by name but not by what rows are matched by is most likely the same. */
function unmatchedInWords({ line, value, name, namesake }: UnmatchedRow): Line {
  const who = name === undefined ? '' : `, ${oneLine(name)}`;
  const hint = namesake ? `; the plan "${namesake.id}" has that name and does not hold this value` : '';
  return [`line ${line}: ${oneLine(value)}${who}${hint}`];
}

/** The rows that were not imported, and why, for where they are told on the page. */
export function importFaults({ faults }: Import): readonly Block[] {
  return section(
    'Rows that are not imported',
    faults.map(({ line, heading, message }): Line => [
      `line ${line}: ${heading === undefined ? '' : `column "${oneLine(heading)}": `}${oneLine(message, 300)}`,
    ]),
  );
}

function section(title: string, items: readonly Line[]): readonly Block[] {
  return items.length > 0 ? [heading(2, title), ...list(items)] : [];
}

/** `lines 17 to 21`, `line 17`. */
function linesInWords(lines: readonly number[]): string {
  const [first, last] = [lines[0], lines.at(-1)];
  return lines.length === 1 ? `line ${first}` : `lines ${first} to ${last}`;
}
