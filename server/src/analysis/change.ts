import type { FileId } from '../rules/finding.ts';
import type { PastList } from '../rules/rule.ts';

/** A text. Where it has a name, which no other text has, it is only read when somebody asks for it. */
export interface Written {
  readonly text: string;
  readonly name?: string;
}

/** What can happen to the files the analyser knows. */
export type Change =
  /** Created, changed on disk or in an editor. Files that `kindOf` does not know are ignored. */
  | ({ readonly kind: 'written'; readonly file: FileId } & Written)
  | { readonly kind: 'removed'; readonly file: FileId }
  /** It is there, but its text cannot be had; the reason is told to the reader, such as "permission denied". */
  | { readonly kind: 'unreadable'; readonly file: FileId; readonly reason: string }
  /** Shown in an editor, or no longer. Open files are worked on first and keep their trees. */
  | { readonly kind: 'opened'; readonly file: FileId }
  | { readonly kind: 'closed'; readonly file: FileId }
  /** The text on disk of a criteria file that an editor may show another text of; undefined when there is none to compare with. */
  | { readonly kind: 'saved'; readonly file: FileId; readonly text: string | undefined }
  /** Whether a file that a plan names as evidence is there. */
  | { readonly kind: 'presence'; readonly file: FileId; readonly present: boolean }
  /** The list that a portfolio had on an earlier day; the file is its folder. */
  | { readonly kind: 'past-list'; readonly file: FileId; readonly list: PastList };
