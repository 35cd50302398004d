import type { Day } from '../../../base/day.ts';
import type { Path } from '../../../syntax/tree.ts';
import type { PlanView } from '../../views.ts';

/** Something somebody owes by a day. */
export interface Obligation {
  readonly kind: ObligationKind;
  /** Tells it from the account's others of its kind, whatever day it falls on: the id of an action, say. Empty where there is one only. */
  readonly key: string;
  readonly due: Day;
  /** The id of the person who has to see to it; undefined where nobody is named. */
  readonly responsible: string | undefined;
  /** The ids of others who take part. */
  readonly others: readonly string[];
  /** The account's plan; undefined where it concerns the whole list. */
  readonly plan: PlanView | undefined;
  /** Where in the plan, or in the portfolio file, it comes from. */
  readonly path: Path;
  /** What the file calls it; undefined where the kind says it all. */
  readonly subject: string | undefined;
  /** Of reviews: when the last one was held, and the months between two. */
  readonly last?: Day | undefined;
  readonly cadenceMonths?: number;
}

export type ObligationKind = ReviewObligation | DatedObligation;

/** What falls due again and again. */
export type ReviewObligation = 'senior-review' | 'mentor-review' | 'progress-review' | 'list-review';

/** What a plan gives a day itself. */
export type DatedObligation =
  'action' | 'next-move' | 'objective' | 'risk' | 'override' | 'corrective' | 'horizon';
