import { isAbsent, nodeAt, type Path } from '../../../syntax/tree.ts';
import type { FileView, Snapshot } from '../../views.ts';
import { datedObligations } from '../calendar/dated.ts';
import type { ObligationKind } from '../calendar/obligation.ts';
import type { Token } from './token.ts';

/** Where the day of what is owed stands, from the place that owes it. */
const days: Partial<Readonly<Record<ObligationKind, Path>>> = {
  action: ['due'],
  'next-move': ['nextMoveDue'],
  objective: ['measure', 'due'],
  risk: ['due'],
};

/** Days by which something was to be done that is not, and days until which something held. */
export function overdueTokens(snapshot: Snapshot, view: FileView): readonly Token[] {
  const plan = snapshot.plan(view.file);
  if (!plan) return [];
  const { root } = view.tree();
  return datedObligations(plan).flatMap(({ kind, due, path }): Token[] => {
    const day = due < snapshot.asOf ? nodeAt(root, [...path, ...(days[kind] ?? [])]) : undefined;
    if (!day || isAbsent(day)) return [];
    return [{ start: day.start, end: day.end, type: 'number', modifiers: ['overdue'] }];
  });
}
