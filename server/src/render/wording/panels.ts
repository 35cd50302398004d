import type { GroupStanding } from '../../analysis/features/accounts.ts';
import type { Obligation, ObligationKind } from '../../analysis/features/calendar.ts';

/** Groups that have a name of ours; the others are called by what stands in the files. */
type NamedGroup =
  | Exclude<GroupStanding['kind'], 'tier' | 'owner' | 'segment' | 'due'>
  | 'nobody'
  | 'no-segment'
  | 'overdue'
  | 'week'
  | 'later'
  | 'never';

/** The views beside the editor. */
export interface PanelWording {
  accounts(many: number): string;
  accountsShown(shown: number, all: number): string;
  placesTaken(taken: number, all: number): string;
  items(many: number): string;
  /** As a reader hears it. */
  portfolio(title: string): string;
  readonly groups: Readonly<Record<NamedGroup, string>>;
  nextDays(days: number): string;
  readonly exited: string;
  readonly isNew: string;
  readonly noScoreBefore: string;
  /** As a reader hears it: by how many points a score is another one than in the base version. */
  moved(points: string, isUp: boolean): string;
  /** What something was in the base version. */
  before(what: string): string;
  /** What differs from a base version, by its name. */
  against(what: string, name: string): string;
  /** What is compared with, beside the title of a view. */
  comparedWith(name: string): string;
  assigned(tier: string): string;
  /** Of a score in digits, or of both ends of a range. */
  spokenScore(low: string, high?: string): string;
  readonly noScore: string;
  rank(rank: number, ranked: number): string;
  errors(many: number): string;
  warnings(many: number): string;
  notes(many: number): string;
  /** Without its account. */
  obligation(obligation: Pick<Obligation, 'kind' | 'subject'>): string;
  /** A sentence. */
  whatToDo(kind: ObligationKind): string;
  readonly nobodyNamed: string;
  more(many: number): string;
  readonly choosePerson: string;
}
