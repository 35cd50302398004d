import { spanOf, type Span } from '../base/span.ts';
import type { FileKind, Shape } from '../schema/shape.ts';
import type { Node, Path } from '../syntax/tree.ts';
import type { Meant } from './meant.ts';
import type { ModelProblem, Replacement } from './problem.ts';

/** A place in a file that breaks its schema. */
export interface Place {
  readonly kind: FileKind;
  readonly path: Path;
  readonly node: Node;
  /** Where the fault is shown when it concerns the whole: the key, or the first key of an item. */
  readonly head: Span;
  /** What the place is called in a message: its key, or "item 3 of stakeholders". */
  readonly name: string;
  readonly shape: Shape | undefined;
}

export function at(span: Span, message: string, replacements: readonly Replacement[] = []): ModelProblem {
  return { rule: 'schema-violated', ...spanOf(span), message, replacements };
}

export function changesTo(place: Span, meant: Meant | undefined): readonly Replacement[] {
  if (!meant) return [];
  const shown = /^[\d.-]+$/.test(meant.text) ? meant.text : `"${meant.text}"`;
  return [replacement(place, meant.text, `Change to ${shown}`, meant.certain)];
}

export function replacement(place: Span, text: string, title: string, certain: boolean): Replacement {
  return { title, ...spanOf(place), text, certain };
}
