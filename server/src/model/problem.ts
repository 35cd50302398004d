import type { Span } from '../base/span.ts';

/** A fault in how a file is written, found while it is read. */
export interface ModelProblem extends Span {
  readonly rule: 'syntax-invalid' | 'schema-violated';
  readonly message: string;
  /** Of something written twice, the first place. */
  readonly first?: Span;
  /** Ways to put it right, the likeliest first. */
  readonly replacements: readonly Replacement[];
}

/** A text to put in the place of what is written there. */
export interface Replacement extends Span {
  readonly title: string;
  readonly text: string;
}
