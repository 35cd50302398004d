import { shapeIn } from '../../analysis/features/shape-in.ts';
import type { FileView, Snapshot } from '../../analysis/views.ts';
import type { Shape } from '../../schema/shape.ts';
import type { Location, Node, Path } from '../../syntax/tree.ts';

/** A place in a file that somebody points at: a key, or a plain value. */
export interface Place {
  readonly snapshot: Snapshot;
  readonly view: FileView;
  readonly root: Node;
  readonly path: Path;
  readonly onKey: boolean;
  readonly node: Node;
  readonly shape: Shape | undefined;
}

export function placeOf(
  snapshot: Snapshot,
  view: FileView,
  root: Node,
  { path, onKey, node }: Location,
): Place {
  return { snapshot, view, root, path, onKey, node, shape: shapeIn(view.kind, root, path) };
}

/** Whether a path has these steps; `*` stands for any one. */
export function leadsTo(path: Path, ...steps: readonly string[]): boolean {
  return path.length === steps.length && steps.every((step, depth) => step === '*' || step === path[depth]);
}

/** The plain value pointed at as text; undefined on keys, maps and lists. */
export function textAt({ onKey, node }: Place): string | undefined {
  return !onKey && node.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}
