import type { Template } from '../../analysis/features/completion/template.ts';

/** One line of the list that somebody chooses from. */
export interface Completion {
  readonly label: string;
  /** What it means, and what it would do or where it comes from; both short, and plain text. */
  readonly detail: string;
  readonly description: string;
  readonly kind: CompletionKind;
  readonly insert: Template;
  /** What typed letters are compared with. */
  readonly filter: string;
  /** What comes next can be completed as well. */
  readonly leadsOn: boolean;
  /** It is what stands there already, or most likely meant. */
  readonly isSelected: boolean;
  /** What there is to read about it, as Markdown; made when it is asked for. */
  readonly document: () => string;
}

export type CompletionKind =
  | 'key'
  | 'form'
  | 'value'
  | 'rating'
  | 'reference'
  | 'day'
  | 'code'
  | 'rule'
  | 'input'
  | 'file'
  | 'word'
  | 'whole-file';
