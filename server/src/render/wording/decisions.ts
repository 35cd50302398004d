import type { Review } from '../../schema/generated/account-plan.ts';
import type { ListReview } from '../../schema/generated/portfolio.ts';

type ReviewKind = Review['kind'] | 'list';
type Outcome = NonNullable<Review['outcome'] | ListReview['outcome']>;

/** What people decide about accounts: ratings, tiers and reviews. */
export interface DecisionWording {
  /** By its share in per cent. */
  shareOfScore(percent: string): string;
  /** What was noted of a rating that is not given yet. */
  noted(note: string): string;
  readonly reviews: Readonly<Record<ReviewKind, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Why something cannot be decided; sentences. */
  readonly noCriteria: string;
  noTier(name: string): string;
  tierOpen(name: string): string;
  belowEveryTier(name: string): string;
  isAssigned(name: string, tier: string): string;
  readonly reviewsElsewhere: string;
}
