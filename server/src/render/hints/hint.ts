/** A few words shown behind a value in the editor, and what stands behind them. */
export interface Hint {
  /** The place in the text it is shown at. */
  readonly offset: number;
  /** Plain text. Editors allot 43 characters to all hints of a line, so it is short. */
  readonly label: string;
  /** Markdown. */
  readonly tooltip: string;
}
