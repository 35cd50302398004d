import { spanOf } from '../../../base/span.ts';
import { isAbsent, nodeAt } from '../../../syntax/tree.ts';
import type { Snapshot } from '../../views.ts';
import type { Name } from '../names/name.ts';
import type { Reference } from './reference.ts';

/**
 * Where plans give what a criterion is computed from, plan by plan. Nothing for criteria that people rate, whose places are those
 * of their ids, and for those that read metrics, which stand nowhere. Parses every plan that the set scores.
 */
export function* inputPlaces(snapshot: Snapshot, { kind, id, scope }: Name): Generator<readonly Reference[]> {
  const set = kind === 'criterion' ? snapshot.criteria(scope) : undefined;
  const scoring = set?.criteria.criteria.find((criterion) => criterion.id === id)?.scoring;
  if (!set || !scoring || !('input' in scoring)) return;
  const path = scoring.input.split('.');
  const [top = ''] = path;
  for (const { file } of set.users) {
    const view = snapshot.file(file);
    const node = view?.text.includes(top) ? nodeAt(view.tree().root, path) : undefined;
    yield node && !isAbsent(node) ? [{ file, span: spanOf(node), role: 'reference' }] : [];
  }
}
