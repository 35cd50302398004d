import type { Obligation, ObligationKind } from '../../analysis/features/calendar.ts';
import type { PortfolioView } from '../../analysis/views.ts';
import { capitalised } from '../words.ts';

const names: Readonly<Record<ObligationKind, string>> = {
  'senior-review': 'senior review',
  'mentor-review': 'mentor review',
  'progress-review': 'progress review',
  'list-review': 'list review',
  action: 'action',
  'next-move': 'next move',
  objective: 'objective',
  risk: 'risk',
  override: 'override ends',
  corrective: 'corrective action ends',
  horizon: 'horizon ends',
};

/** What a kind of obligation is called, to stand alone: `Senior review`. */
export function kindTitle(kind: ObligationKind): string {
  return capitalised(names[kind]);
}

/** An obligation without its account: `senior review`, `action: Audit line 3`. Plain text. */
export function obligationInWords({ kind, subject }: Pick<Obligation, 'kind' | 'subject'>): string {
  return subject === undefined ? names[kind] : `${names[kind]}: ${subject}`;
}

/** What has to be done about one, as a sentence. */
export function whatToDo({ kind }: Pick<Obligation, 'kind'>): string {
  switch (kind) {
    case 'senior-review':
      return 'Talk through plan, progress, roadblocks and funding with an executive, and record the review.';
    case 'mentor-review':
      return 'Go through the plan with the mentor, and record the review.';
    case 'progress-review':
      return 'Bring actions, measures and contacts up to date, and record the review.';
    case 'list-review':
      return 'Decide who is on the list of key accounts and who is not, and record the review.';
    case 'action':
      return 'Finish it, or agree on another day; set its status and updatedOn.';
    case 'next-move':
      return 'Make the move; set lastContact and the next one.';
    case 'objective':
      return 'Compare the measure with its target; set current.';
    case 'risk':
      return 'Mitigate it, or agree on another day.';
    case 'override':
      return 'Take the computed tier, or have a new override approved.';
    case 'corrective':
      return 'Go back to active, or hold an exit review.';
    case 'horizon':
      return 'Write the next plan, and set its horizon.';
  }
}

/** What people call somebody; the id of those whom portfolio.yaml does not name. */
export function personName({ policy }: PortfolioView, person: string): string {
  return policy.people.get(person)?.name ?? person;
}
