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
  /** With what git says. */
  incomparable(reason: string): string;
}
