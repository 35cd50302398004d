import { toMarkdown, unlinked, type AddressOf } from '../markdown.ts';
import { paragraph, type Page } from '../page.ts';
import { count } from '../words.ts';
import { partsOf, type Part, type Shown } from './parts.ts';

/** The most characters a comment may have on GitHub. */
export const COMMENT_LENGTH = 65_536;

/** The whole document, for a terminal. */
export function diffPage(shown: Shown): Page {
  return { blocks: partsOf(shown).flatMap(({ blocks }) => blocks) };
}

/**
 * The document for a pull request, or for an editor. Where it would be longer than `most` characters, what matters least is left
 * out, and it says so. A host that makes links of "@name" and "#1" finds none in what users wrote.
 */
export function diffMarkdown(shown: Shown, addressOf: AddressOf, most = COMMENT_LENGTH): string {
  const parts = partsOf(shown).map((part) => ({ part, text: unlinked(toMarkdown(part, addressOf)) }));
  const left = new Set(parts);
  const room = most - NOTE_LENGTH;
  let total = parts.reduce((sum, { text }) => sum + text.length + GAP.length, 0);
  for (const one of parts.toReversed().sort((a, b) => b.part.rank - a.part.rank)) {
    if (total <= (left.size === parts.length ? most : room)) break;
    total -= one.text.length + GAP.length;
    left.delete(one);
  }
  const kept = [...left].map(({ text }) => text);
  const missing = parts.filter((one) => !left.has(one)).map(({ part }) => part);
  return [...kept, ...(missing.length > 0 ? [noteOn(missing)] : [])].join(GAP);
}

const GAP = '\n\n';
/** More than the note on what is left out ever takes. */
const NOTE_LENGTH = 240;

function noteOn(missing: readonly Part[]): string {
  const parts = (['account', 'section'] as const).flatMap((what) => {
    const many = missing.filter((part) => part.what === what).length;
    if (many === 0) return [];
    return [what === 'account' ? `the details of ${count(many, 'account')}` : count(many, 'other section')];
  });
  const text = `There is no room here for ${parts.join(' and ')}; "plans diff" prints all of it.`;
  return toMarkdown({ blocks: [paragraph(text)] });
}
