import { namedPath } from '../../analysis/features/item-name.ts';
import type { CriteriaView, FileView, TierShift } from '../../analysis/views.ts';
import { pairOf, type Node, type Path, type Scalar } from '../../syntax/tree.ts';
import { toMarkdown } from '../markdown.ts';
import { list, paragraph, strong, type Line } from '../page.ts';
import { placementTitle } from '../tier-words.ts';
import { count } from '../words.ts';
import type { Hint } from './hint.ts';

const MOST_NAMED = 12;

/** Words on which scores and tiers depend; titles and questions they do not. */
const deciding = new Set(['missing', 'assign', 'type', 'input', 'cap', 'category']);

/**
 * Behind each number of an edited criteria file that is another than the saved one, how many accounts all the edits together
 * move to another tier: `3 accounts change tier`. One to a line.
 */
export function shiftHints(criteria: CriteriaView, view: FileView): Hint[] {
  const { saved, shifts } = criteria;
  const { root } = view.tree();
  if (!saved || !root) return [];
  const label = shifts.length === 0 ? 'no account changes tier' : changing(shifts.length);
  const tooltip = tooltipOf(shifts);
  const lines = new Set<number>();
  return placesOf(root, saved.root, shifts.length > 0).flatMap((offset): Hint[] => {
    const { line } = view.lines.at(offset);
    if (lines.has(line)) return [];
    lines.add(line);
    return [{ offset, label, tooltip }];
  });
}

function changing(accounts: number): string {
  return accounts === 1 ? '1 account changes tier' : `${count(accounts, 'account')} change tier`;
}

/** Where values differ; of something that was taken out, where `criteria` begins, when accounts move because of it. */
function placesOf(root: Node, saved: Node | undefined, moves: boolean): readonly number[] {
  const before = new Map(
    scalarsOf(saved).map(({ path, scalar }) => [namedPath(saved, path).join('\n'), scalar.value]),
  );
  const places = scalarsOf(root).flatMap(({ path, scalar }) =>
    before.get(namedPath(root, path).join('\n')) === scalar.value ? [] : scalar.end,
  );
  const key = pairOf(root, 'criteria')?.key;
  return places.length > 0 || !moves || !key ? places : [key.end];
}

interface Leaf {
  readonly path: Path;
  readonly scalar: Scalar;
}

/** The values that decide over scores and tiers, ordered by place. */
function scalarsOf(root: Node | undefined, path: Path = []): readonly Leaf[] {
  switch (root?.kind) {
    case undefined:
      return [];
    case 'scalar':
      return isDeciding(root, path) ? [{ path, scalar: root }] : [];
    case 'sequence':
      return root.items.flatMap((item, index) => scalarsOf(item, [...path, index]));
    case 'mapping':
      return root.pairs.flatMap(({ key, value }) => scalarsOf(value, [...path, key.value]));
  }
}

function isDeciding({ value }: Scalar, path: Path): boolean {
  const key = String(path.at(-1));
  return deciding.has(key) || (typeof value === 'number' && key !== 'version');
}

function tooltipOf(shifts: readonly TierShift[]): string {
  const named = shifts
    .slice(0, MOST_NAMED)
    .map(({ plan, before, after }): Line => [
      plan.name,
      ` ${placementTitle(before)} → ${placementTitle(after)}`,
    ]);
  const more = shifts.length - named.length;
  const label = shifts.length === 0 ? 'No account changes tier' : changing(shifts.length);
  return toMarkdown({
    blocks: [
      paragraph(strong(label), ' against the saved file.'),
      ...list(more > 0 ? [...named, [`and ${more} more`]] : named),
    ],
  });
}
