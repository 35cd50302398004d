/** A file of rows and cells as it stands, the cells as text. */
export interface Table {
  /** The cells of the first row. */
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** The line of the file it begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}
