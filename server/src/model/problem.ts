import type { Span } from '../base/span.ts';
import type { Path } from '../syntax/tree.ts';

/** A fault in how a file is written, found while it is read. */
export interface ModelProblem extends Span {
  readonly rule: 'syntax-invalid' | 'schema-violated' | 'setting-unmatched';
  readonly message: string;
  /** Of something written twice, the first place. */
  readonly first?: Path;
  /** Ways to put it right, the likeliest first. */
  readonly replacements: readonly Replacement[];
}

/** A text to put in the place of what is written there. */
export interface Replacement extends Span {
  readonly title: string;
  readonly text: string;
  /** Whether the writer can have meant nothing else: the same word or number in another form. */
  readonly certain: boolean;
}
