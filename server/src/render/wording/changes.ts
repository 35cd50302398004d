/** Why there is nothing to compare with. */
export interface Incomparable {
  /** What git says, without a full stop. */
  readonly unknown: string;
  /** What it would take; left out where git failed in another way. */
  readonly lack?: Lack;
  /** The revision that was most likely meant. */
  readonly meant?: string;
}

export type Lack = 'repository' | 'commit' | 'revision' | 'depth' | 'common-commit';

/** Comparing with another version. */
export interface ChangesWording {
  readonly lastCommit: string;
  /** Of a revision: the commit at which the branch that is checked out left it. */
  readonly whereBranchLeft: string;
  readonly asItIsNow: string;
  readonly kinds: Readonly<Record<'branch' | 'remote branch' | 'tag', string>>;
  /** Why nothing can be compared; sentences. */
  readonly noFolder: string;
  readonly folderIsGone: string;
  readonly notTrusted: string;
  readonly noHistory: string;
  incomparable(why: Incomparable): string;
}
