import type { DecisionWording } from '../decisions.ts';

export const decisions: DecisionWording = {
  shareOfScore: (percent) => `${percent} of the score`,
  noted: (note) => `noted: ${note}`,
  reviews: {
    senior: 'Senior review',
    mentor: 'Mentor review',
    progress: 'Progress review',
    customer: 'Customer review',
    list: 'List review',
  },
  outcomes: {
    continue: 'Continue',
    corrective: 'Corrective',
    exit: 'Exit',
    approved: 'Approved',
    changed: 'Changed',
    rejected: 'Rejected',
  },
  noCriteria: 'There is no criteria set to score this plan by.',
  noTier: (name) => `${name} has no score, so no tier follows from it.`,
  tierOpen: (name) => `The tier of ${name} is open; score what is missing first.`,
  belowEveryTier: (name) => `${name} is below every tier; there is none to take.`,
  isAssigned: (name, tier) => `${name} is assigned ${tier} already.`,
  reviewsElsewhere: 'Reviews are recorded in plans and, of the list, in the portfolio file.',
};
