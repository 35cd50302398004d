import { pathOf, toPointer } from '../../syntax/tree.ts';
import type { Snapshot } from '../views.ts';
import type { Assigned } from './assignments.ts';
import type { Comparison } from './comparison.ts';

/** An assigned value that its place cannot have, and why; nothing but that would come of it. `snapshot` is of the texts with it. */
export function unfitValue(
  made: readonly Assigned[],
  { portfolios }: Comparison,
  snapshot: Snapshot,
): { readonly assigned: Assigned; readonly message: string } | undefined {
  const found = portfolios.flatMap(({ appeared, reworded }) => [
    ...appeared,
    ...reworded.map(({ after }) => after),
  ]);
  for (const { view, finding } of found) {
    if (finding.rule !== 'schema-violated') continue;
    const pointer = toPointer(pathOf(snapshot.file(view.file)?.tree().root, finding.span));
    const assigned = made.find(({ file, path }) => file === view.file && toPointer(path) === pointer);
    if (assigned) return { assigned, message: finding.message };
  }
  return undefined;
}
