import type { Span } from '../base/span.ts';
import type { Edit } from '../syntax/edit.ts';
import type { SyntaxTree } from '../syntax/parse.ts';
import type { Path } from '../syntax/tree.ts';

/** Names a file; parts are separated by "/" whatever the platform. */
export type FileId = string;

export type Severity = 'error' | 'warning' | 'information';

/** One fault at one place, as every face of the product shows it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Produced by the passing of time alone: nobody has to have changed a file for it to appear. */
  readonly clock: boolean;
  readonly message: string;
  readonly span: Span;
  /** What it is about, by its id, where a rule may find several things at one place. */
  readonly about?: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** Another place that has to do with a finding. */
export interface Related {
  readonly file: FileId;
  readonly path: Path;
  readonly message: string;
}

/**
 * A change that settles a finding. `safe` keeps the meaning the writer had; `unsafe` is a decision somebody has to want; `display`
 * is what only a person can know: the shape of an answer to fill in, or something that must have happened to be written down.
 */
export interface Fix {
  readonly title: string;
  readonly safety: 'safe' | 'unsafe' | 'display';
  /** The file to be changed, where it is another than that of the finding. */
  readonly file?: FileId;
  /** The edits to that file, made for the text as it stands. */
  readonly edits: (tree: SyntaxTree) => readonly Edit[];
}
