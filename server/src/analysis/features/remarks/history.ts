import type { FileId } from '../../../rules/finding.ts';

/** Who made a commit, as that says. */
export interface Author {
  readonly name: string;
  readonly email: string;
}

/** The texts of a file up to the base, newest first. */
export interface Versions {
  readonly texts: readonly string[];
  /** Whether they go back to the first one; the history of a shallow clone is cut off. */
  readonly whole: boolean;
}

/** What the history tells of a change, as far as somebody knows it. */
export interface History {
  /** Who committed what a file says otherwise than in the base; undefined where nobody can tell, or not all of it is committed. */
  readonly authors: (file: FileId) => Promise<readonly Author[] | undefined>;
  readonly versions: (file: FileId) => Promise<Versions>;
  /** Whether a file of any kind is another one than in the base. */
  readonly isChanged: (file: FileId) => Promise<boolean>;
}
