import type { Span } from '../base/span.ts';
import type { Snapshot } from '../analysis/views.ts';
import type { FileId } from '../rules/finding.ts';
import { locate } from '../syntax/tree.ts';
import { criteriaBlocks } from './hover/criteria.ts';
import { placeOf, type Place } from './hover/place.ts';
import { planBlocks } from './hover/plan.ts';
import { portfolioBlocks } from './hover/portfolio.ts';
import { documentation, inShort } from './hover/schema.ts';
import { toMarkdown } from './markdown.ts';
import type { Block } from './page.ts';

export interface Hover {
  readonly markdown: string;
  /** The key or value that it speaks of. */
  readonly span: Span;
}

/**
 * What the key or value at an offset is and does: with its figures where it has any, else with the words of its schema.
 * Undefined between keys and values, and where neither has anything to say. What users wrote is escaped.
 */
export function hoverAt(snapshot: Snapshot, file: FileId, offset: number): Hover | undefined {
  const view = snapshot.file(file);
  const root = view?.tree().root;
  const location = locate(root, offset);
  if (!view || !root || !location) return undefined;
  const { pair, onKey, node } = location;
  const span = onKey && pair ? pair.key : node;
  if (!onKey && (node.kind !== 'scalar' || offset < node.start || node.start === node.end)) return undefined;
  const place = placeOf(snapshot, view, root, location);
  const figures = figuresOf(place);
  const blocks =
    figures.length === 0
      ? documentation(place.shape)
      : needsNoMore(place)
        ? figures
        : [...figures, ...inShort(place.shape)];
  return blocks.length > 0
    ? { markdown: toMarkdown({ blocks }), span: { start: span.start, end: span.end } }
    : undefined;
}

function figuresOf(place: Place): readonly Block[] {
  const { snapshot, view } = place;
  switch (view.kind) {
    case 'plan': {
      const plan = snapshot.plan(view.file);
      return plan ? planBlocks(place, plan) : [];
    }
    case 'criteria': {
      const criteria = snapshot.criteria(view.file);
      return criteria ? criteriaBlocks(place, criteria) : [];
    }
    case 'portfolio': {
      const portfolio = snapshot.portfolioOf(view.file);
      return portfolio ? portfolioBlocks(place, portfolio) : [];
    }
  }
}

/** That an id is an id, and a rule a rule, needs no saying. */
function needsNoMore({ path, onKey, view }: Place): boolean {
  return (!onKey && path.at(-1) === 'id') || (view.kind === 'portfolio' && path[0] === 'rules');
}
