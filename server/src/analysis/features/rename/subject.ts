import { contains, type Span } from '../../../base/span.ts';
import type { Anchor } from '../../../syntax/anchors.ts';
import { locate } from '../../../syntax/tree.ts';
import type { FileView, Snapshot } from '../../views.ts';
import { anchorAt } from '../names/anchor.ts';
import { declarationsOf } from '../names/find.ts';
import { nameOf, occurrenceAt, type Name } from '../names/name.ts';
import { kindWords } from '../names/words.ts';
import { placeInWords } from './place-in-words.ts';

/** What would be renamed: an id in all files, or an anchor in its own. */
export type Subject = (
  { readonly name: Name; readonly isDeclared: boolean } | { readonly anchor: Anchor; readonly view: FileView }
) & {
  /** What is pointed at, without quotes and signs. */
  readonly span: Span;
  readonly before: string;
};

/** Why something is not renamed, as a sentence for the person who asked. */
export interface Refusal {
  readonly refused: string;
}

/** Ids of categories that scores and rules look for by these very words. */
const builtIn = new Set(['financial', 'strategic']);

export function renameSubjectAt(snapshot: Snapshot, view: FileView, offset: number): Subject | Refusal {
  const anchor = anchorAt(view, offset);
  if (anchor) {
    const at = [anchor.span, ...anchor.aliases].find((span) => contains(span, offset)) ?? anchor.span;
    return { anchor, view, span: { start: at.start + 1, end: at.end }, before: anchor.name };
  }
  const occurrence = occurrenceAt(view, offset);
  if (!occurrence) return { refused: whyNot(view, offset) };
  const name = nameOf(snapshot, occurrence);
  if (name.kind === 'category' && builtIn.has(name.id))
    return {
      refused: `The category "${name.id}" keeps its id: sub-scores and rules look for it by that word. Give it another title instead.`,
    };
  const declarations = declarationsOf(snapshot, name);
  const [first, second] = declarations;
  if (first && second)
    return {
      refused: `The id "${name.id}" belongs to more than one ${kindWords[name.kind]}, in ${placeInWords(snapshot, first)} and ${placeInWords(snapshot, second)}. Change one of them by hand first, so that it is clear which one is meant.`,
    };
  return { name, isDeclared: first !== undefined, span: unquoted(view, occurrence.span), before: name.id };
}

function whyNot(view: FileView, offset: number): string {
  const found = locate(view.tree().root, offset);
  const what =
    found?.onKey && found.pair
      ? `"${found.pair.key.value}" is a key of the file's format`
      : 'No id stands here';
  return `${what}. Ids can be renamed: of accounts, criteria, tiers, people, segments, products, objectives, stakeholders and the like.`;
}

/** What an editor lets be typed over. */
function unquoted({ text }: FileView, { start, end }: Span): Span {
  const quote = text[start];
  return (quote === '"' || quote === "'") && end - start >= 2
    ? { start: start + 1, end: end - 1 }
    : { start, end };
}
