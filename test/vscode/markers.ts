/** How the suite's own lines are told apart from everything else an extension host writes. */
export const resultMarker = '[plans-test] ';
/** Ends a run. VS Code reports an extension host that died as a success, so a success needs this line too. */
export const endMarker = '[plans-test-end] ';
/**
 * Asks the runner, which alone can see the window, what is drawn in it. Before the colon the name to save a picture
 * under, after it the file in which the suite awaits the answer.
 */
export const lookMarker = '[plans-test-look] ';

/** What a person sees in the window. */
export interface Seen {
  /** The lenses of the editor. */
  readonly lenses: readonly string[];
  /** The lines of the editor, with the hints in them. */
  readonly lines: readonly string[];
  readonly squiggles: number;
  /** The text of our item in the status bar; null when it is not there. */
  readonly status: string | null;
  /** What a screen reader says of the rows of our views. */
  readonly rows: readonly string[];
  /** The counts of errors, warnings and notes in the status bar. */
  readonly problems: string;
}
