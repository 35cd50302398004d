import stringWidth from 'string-width';

const segmenter = new Intl.Segmenter();

/** How many columns a text takes on a terminal; it holds no escape codes. */
export function widthOfText(text: string): number {
  // Nearly everything is plain ASCII, for which the length is the width.
  return /^[ -~]*$/.test(text) ? text.length : stringWidth(text);
}

/** The beginning of a text that fits into so many columns, with an ellipsis where something is left out. */
export function cut(text: string, columns: number): string {
  if (widthOfText(text) <= columns) return text;
  let kept = '';
  let width = 0;
  for (const { segment } of segmenter.segment(text.slice(0, columns * 8))) {
    width += widthOfText(segment);
    if (width > columns - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOfText(text)));
}

export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - widthOfText(text))) + text;
}

/** Breaks a text into lines at its blanks; a word longer than a line has one to itself. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOfText(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
