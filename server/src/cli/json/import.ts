import type { Import, ImportedPlan } from '../../analysis/features/import.ts';
import type { PlanView } from '../../analysis/views.ts';
import type { FileId } from '../../rules/finding.ts';
import { unifiedDiff } from '../text/diff.ts';
import type { Refusal } from '../writing/rewrite.ts';

/** How an import was carried out. */
export interface CarriedOut {
  readonly result: Import;
  /** The plans that could not be written, and why. */
  readonly refusals: ReadonlyMap<FileId, Refusal>;
  readonly dryRun: boolean;
}

/** What the rows of a file made of the plans, and what was left alone. */
export function importJson(
  { result, refusals, dryRun }: CarriedOut,
  named: (file: FileId) => string,
): object {
  const { rows, plans, same, unmatched, faults, passedOver, withoutRow } = result;
  const account = ({ id, name, file }: PlanView): object => ({ id, name, file: named(file) });
  return {
    rows,
    dryRun,
    plans: plans.map((plan) => ({
      ...planJson(plan, named),
      written: !dryRun && !refusals.has(plan.file),
      refused: refusals.get(plan.file)?.reason ?? null,
      ...(dryRun && { diff: diffOf(plan, named(plan.file)) }),
    })),
    unchanged: same.map(account),
    unmatched: unmatched.map(({ line, value, name, namesake }) => ({
      line,
      value,
      name: name ?? null,
      namesake: namesake ? account(namesake) : null,
    })),
    faults: faults.map(({ line, heading, message }) => ({ line, column: heading ?? null, message })),
    passedOver,
    withoutRow: withoutRow.map(account),
  };
}

function planJson({ id, name, file, line, isNew, changes }: ImportedPlan, named: (file: FileId) => string) {
  return {
    id,
    name,
    file: named(file),
    line,
    new: isNew,
    values: changes.map(({ place, was, is }) => ({ place, was: was ?? null, is })),
  };
}

function diffOf({ before, after, isNew }: ImportedPlan, name: string): string {
  return unifiedDiff(name, isNew ? undefined : before, after);
}
