import { addMonths, type Day } from '../../../base/day.ts';
import type { DueReview, PlanView, PortfolioView } from '../../views.ts';
import type { Obligation } from './obligation.ts';

/** The reviews an account is owed. Candidates and exited accounts are owed none. */
export function reviewsOwed(plan: PlanView): readonly Obligation[] {
  if (plan.role !== 'listed') return [];
  return plan.due.map(({ kind, due, last, cadenceMonths }): Obligation => {
    const responsible = whoHolds(kind, plan);
    return {
      kind: `${kind}-review`,
      key: '',
      due,
      responsible,
      others: kind === 'progress' ? [] : others(responsible, [plan.facts.owner]),
      plan,
      path: ['reviews'],
      subject: undefined,
      last,
      cadenceMonths,
    };
  });
}

/**
 * The review of the list of key accounts. It falls to those who held the last one; before there was any it is due at once. None
 * where there is no key account.
 */
export function listReviewOwed(
  { portfolio, policy, plans }: PortfolioView,
  asOf: Day,
): Obligation | undefined {
  if (!plans.some(({ role }) => role === 'listed')) return undefined;
  const held = (portfolio?.listReviews?.items ?? [])
    .filter(({ date }) => date !== undefined && date.value <= asOf)
    .sort((a, b) => ((a.date?.value ?? '') < (b.date?.value ?? '') ? 1 : -1));
  const [lastReview] = held;
  const last = lastReview?.date?.value;
  const [first, ...rest] = (lastReview?.reviewers?.items ?? []).map(({ value }) => value);
  return {
    kind: 'list-review',
    key: '',
    due: last === undefined ? asOf : addMonths(last, policy.cadence.listMonths),
    responsible: first,
    others: rest,
    plan: undefined,
    path: ['listReviews'],
    subject: undefined,
    last,
    cadenceMonths: policy.cadence.listMonths,
  };
}

/** A senior review is held by the sponsor, a mentor review by the mentor, a progress review by the owner, who stands in for both. */
function whoHolds(kind: DueReview['kind'], { plan, facts }: PlanView): string | undefined {
  if (kind === 'senior') return plan.team?.sponsor?.value ?? facts.owner;
  return kind === 'mentor' ? (plan.team?.mentor?.value ?? facts.owner) : facts.owner;
}

function others(responsible: string | undefined, all: readonly (string | undefined)[]): readonly string[] {
  return all.filter((one): one is string => one !== undefined && one !== responsible);
}
