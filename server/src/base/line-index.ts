import type { Span } from './span.ts';

/** Line and column, both counted from 0; the column in UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets into lines and columns and back, without keeping the text. A line ends at LF, CRLF or a lone CR. */
export class LineIndex {
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    const ends: number[] = [];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code !== 10 && code !== 13) continue;
      ends.push(i);
      if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
      starts.push(i + 1);
    }
    ends.push(text.length);
    this.#starts = Uint32Array.from(starts);
    this.#ends = Uint32Array.from(ends);
    this.#length = text.length;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** The place of an offset; an offset outside the text is moved to its nearest end. */
  at(offset: number): LineColumn {
    const wanted = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: wanted - (this.#starts[low] ?? 0) };
  }

  /** The offset of a place; a column past the line's end means the line's end, a line past the text the text's end. */
  offset({ line, column }: LineColumn): number {
    if (line < 0) return 0;
    const content = this.line(line);
    return content ? Math.min(content.start + Math.max(0, column), content.end) : this.#length;
  }

  /** The content of a line without its line break; undefined when there is no such line. */
  line(line: number): Span | undefined {
    const start = this.#starts[line];
    const end = this.#ends[line];
    return start === undefined || end === undefined ? undefined : { start, end };
  }
}
