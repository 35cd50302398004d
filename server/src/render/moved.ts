import type { Day } from '../base/day.ts';
import { toMarkdown } from './markdown.ts';
import { code, paragraph, type Line } from './page.ts';
import { oneLine } from './words.ts';

/** A commit as it is named to a reader. */
export interface Mover {
  readonly id: string;
  readonly day: Day;
  readonly author: string;
  readonly subject: string;
}

/** Who last moved what somebody points at, in Markdown; undefined where nothing is known of it. */
export function movedInWords(mover: Mover | undefined, isCommitted: boolean): string | undefined {
  if (!mover) return isCommitted ? undefined : inMarkdown(['Not committed yet.']);
  const { id, day, author, subject } = mover;
  const by = `${oneLine(author, 60)} on ${day}: ${oneLine(subject, 100)} `;
  return inMarkdown([
    isCommitted ? `Last moved by ${by}` : `Not committed yet; before that moved by ${by}`,
    code(id.slice(0, 10)),
  ]);
}

/** Puts a note below the first paragraph of a hover: what stands at its end is out of sight where there is a table. */
export function noted(markdown: string, note: string | undefined): string {
  if (note === undefined) return markdown;
  const end = markdown.indexOf('\n\n');
  return end < 0 ? `${markdown}\n\n${note}` : `${markdown.slice(0, end)}\n\n${note}${markdown.slice(end)}`;
}

function inMarkdown(line: Line): string {
  return toMarkdown({ blocks: [paragraph(...line)] });
}
