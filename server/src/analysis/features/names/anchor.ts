import { contains } from '../../../base/span.ts';
import { anchorsIn, type Anchor } from '../../../syntax/anchors.ts';
import type { FileView } from '../../views.ts';

/** The anchor whose name, or one of whose aliases, somebody points at. */
export function anchorAt(view: FileView, offset: number): Anchor | undefined {
  return anchorsIn(view.tree()).find(({ span, aliases }) =>
    [span, ...aliases].some((place) => contains(place, offset)),
  );
}
