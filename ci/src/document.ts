/** Puts the Markdown of several commands together, so that it is taken where it goes. */

export interface Parts {
  /** What the change means; undefined where nothing is compared. */
  readonly diff: string | undefined;
  /** The findings, and in how many words they can be summed up. */
  readonly findings: string;
  readonly summary: string;
  /** A line at the end: as of when, where from. */
  readonly footer: string;
}

/** The whole, the difference first and the findings folded below it. */
export function documentOf({ diff, findings, summary, footer }: Parts): string {
  if (diff === undefined) return paragraphs(findings, footer);
  return paragraphs(diff, folded(summary, findings), footer);
}

/**
 * The same in so many characters: first the findings go, then the end of the difference, a paragraph at a time; what is left
 * says so.
 *
 * @param elsewhere Where all of it stands, in words.
 */
export function fitted(parts: Parts, length: number, elsewhere: string): string {
  const whole = documentOf(parts);
  if (whole.length <= length) return whole;
  const { diff, findings, summary, footer } = parts;
  const rest = paragraphs(
    ...(diff === undefined ? [] : [`**${summary}**`]),
    `_The rest is in ${elsewhere}._`,
    footer,
  );
  return paragraphs(cut(diff ?? findings, length - rest.length - CLOSING), rest);
}

/** Characters kept free for closing what a cut leaves open. */
const CLOSING = 400;

function cut(markdown: string, length: number): string {
  if (markdown.length <= length) return markdown.trimEnd();
  const end = markdown.lastIndexOf('\n\n', length);
  const kept = end > 0 ? markdown.slice(0, end) : '';
  const fences = (kept.match(/^ {0,3}```/gm) ?? []).length;
  const open = (kept.match(/<details\b/g) ?? []).length - (kept.match(/<\/details>/g) ?? []).length;
  return [
    kept,
    ...(fences % 2 === 1 ? ['```'] : []),
    ...Array.from({ length: Math.max(0, open) }, () => '\n</details>'),
  ].join('\n');
}

function folded(summary: string, text: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${text.trim()}\n\n</details>`;
}

function paragraphs(...parts: readonly string[]): string {
  return `${parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}
