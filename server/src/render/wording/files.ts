/** What the status bar and commands say of a file. */
export interface FileWording {
  plans(many: number): string;
  readonly exited: string;
  readonly noScore: string;
  readonly criteriaWithoutId: string;
  /** What the commands show that reproduce something on a terminal. */
  readonly itsFindings: string;
  scoreOf(name: string): string;
  figuresOf(title: string): string;
  readonly fallsDue: string;
  /** Sentences. */
  readonly notRead: string;
  readonly noPlan: string;
  readonly leavesNoRoom: string;
  readonly portfolioIsGone: string;
}
