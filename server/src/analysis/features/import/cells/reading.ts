/** What a cell says, or why that cannot be told; the fault is a clause that follows the cell's text. */
export type Reading<T> = { readonly value: T } | { readonly fault: string };

export function isRead<T>(reading: Reading<T>): reading is { readonly value: T } {
  return 'value' in reading;
}

/** A cell as it is meant: without the blanks around it, and without the ="…" that keeps spreadsheets from touching a text. */
export function bare(cell: string): string {
  const text = cell.replace(/[\s\u200B\uFEFF]+/g, ' ').trim();
  const kept = /^="(?<text>(?:[^"]|"")*)"$/.exec(text)?.groups?.['text'];
  return kept === undefined ? text : kept.replaceAll('""', '"').trim();
}
