import type { Day } from '../base/day.ts';
import type { Delta } from '../analysis/features/delta/delta.ts';
import type { CriteriaView, DueReview, PlanView, PortfolioView } from '../analysis/views.ts';
import { convert } from '../score/money.ts';
import { sum } from '../score/sum.ts';
import { against, rankWithDelta, scoreWithDelta, tierWithDelta } from './delta.ts';
import { assignedOtherwise, tallyOf } from './tier-words.ts';
import { count, length, money, oneLine, percent, relativeDay, score } from './words.ts';

/**
 * A plan in one line: `Gold 73.9 · financial 65.7 · strategic 82.1 · #3 of 14 · senior review due in 12 days`. Plain text.
 * An open score shows its range and both tiers; a plan without a score says why. With a delta it also says what it was in another
 * version: `Silver → Gold 73.9 ▲ 5.0 vs main · … · #5 → #3 of 14`.
 */
export function planHeadline(plan: PlanView, asOf: Day, delta?: Delta): string {
  return parts([...verdict(plan, delta), ...standing(plan, delta), nextReview(plan, asOf)]);
}

/** A criteria set in one line: `6 gold · 5 silver · 3 bronze · used by 14 plans`. Plain text. */
export function criteriaHeadline(criteria: CriteriaView): string {
  return parts([...tierCounts(criteria), usedBy(criteria)]);
}

/** A portfolio in one line: `14 accounts · 11.2 M EUR, 47 % of revenue · largest customer 18 % · 3 reviews overdue`. Plain text. */
export function portfolioHeadline(portfolio: PortfolioView, asOf: Day): string {
  const listed = portfolio.plans.filter(({ role }) => role === 'listed');
  const candidates = portfolio.plans.filter(({ role }) => role === 'candidate').length;
  const overdue = listed.filter(({ due }) => due.some((review) => review.due < asOf)).length;
  return parts([
    count(listed.length, 'account'),
    candidates > 0 && count(candidates, 'candidate'),
    ...portfolio.criteria
      .slice(0, 1)
      .flatMap((set) => (portfolio.criteria.length === 1 ? tierCounts(set) : [])),
    ...revenueOf(listed, portfolio),
    overdue > 0 && `reviews overdue at ${count(overdue, 'account')}`,
  ]);
}

/** When a review falls due, as seen from a day: `senior review due in 12 days`, `mentor review 3 days overdue`. */
export function reviewInWords({ kind, due }: DueReview, asOf: Day): string {
  return due < asOf
    ? `${kind} review ${length(due, asOf)} overdue`
    : `${kind} review due ${relativeDay(due, asOf)}`;
}

function parts(texts: readonly (string | false | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== false && text !== '').join(' · ');
}

/** Tier and score, or the reason why there is none. */
function verdict(plan: PlanView, delta: Delta | undefined): string[] {
  const { score: scored, criteria } = plan;
  const news = delta && !delta.before ? [`new ${against(delta)}`] : [];
  const then = delta?.before?.total;
  const lost = then && delta.score ? [`${score(then)} on ${delta.against}`] : [];
  if (!criteria) return ['No criteria set to score by', ...lost, ...news];
  if (!scored?.total) {
    const open = scored?.criteria.filter(({ value }) => value === undefined).length ?? 0;
    const why = open > 0 ? `${count(open, 'criterion', 'criteria')} open` : 'the criteria have no weight';
    return [`No score: ${why}`, ...lost, ...news];
  }
  const since = then && (delta.score || delta.tier) ? ` ${against(delta)}` : '';
  const found = delta?.before && !then ? [`no score on ${delta.against}`] : [];
  return [`${tierWithDelta(plan, delta)} ${scoreWithDelta(scored.total, delta)}${since}`, ...found, ...news];
}

function standing(plan: PlanView, delta: Delta | undefined): string[] {
  const otherwise = assignedOtherwise(plan);
  const place =
    plan.rank === undefined
      ? plan.role === 'listed'
        ? []
        : [plan.role]
      : [placeInWords(plan, plan.rank, delta)];
  return [
    ...(otherwise === undefined ? [] : [`assigned ${otherwise.toLowerCase()}`]),
    ...(plan.score?.total
      ? plan.score.categories.map((category) => `${oneLine(category.id, 30)} ${score(category)}`)
      : []),
    ...place,
  ];
}

function placeInWords({ portfolio }: PlanView, rank: number, delta: Delta | undefined): string {
  const onlyPlace = delta?.before && delta.rank && !delta.score && !delta.tier;
  return `${rankWithDelta(rank, delta)} of ${portfolio.ranked}${onlyPlace ? ` ${against(delta)}` : ''}`;
}

function nextReview({ due: [next] }: PlanView, asOf: Day): string | undefined {
  return next && reviewInWords(next, asOf);
}

function tierCounts(criteria: CriteriaView): string[] {
  const { levels, belowAll, undetermined, withoutScore } = tallyOf(criteria);
  return [
    ...levels.map(({ level, accounts }) => `${accounts} ${oneLine(level.id, 30)}`),
    ...(belowAll > 0 ? [`${belowAll} below every tier`] : []),
    ...(undetermined > 0 ? [`${undetermined} undetermined`] : []),
    ...(withoutScore > 0 ? [`${withoutScore} without a score`] : []),
  ];
}

function usedBy({ users }: CriteriaView): string {
  return users.length === 0 ? 'used by no plan' : `used by ${count(users.length, 'plan')}`;
}

function revenueOf(listed: readonly PlanView[], { policy }: PortfolioView): string[] {
  const groups = new Map<string, number>();
  for (const { facts, id } of listed) {
    const revenue = facts.revenue === undefined ? undefined : convert(facts.revenue, facts.currency, policy);
    if (revenue !== undefined) groups.set(facts.group ?? id, (groups.get(facts.group ?? id) ?? 0) + revenue);
  }
  if (groups.size === 0) return [];
  const total = sum([...groups.values()]);
  const company = policy.totals.revenue;
  if (!company) return [money(total, policy.currency)];
  return [
    `${money(total, policy.currency)}, ${percent(total / company)} of revenue`,
    `largest customer ${percent(Math.max(...groups.values()) / company)}`,
  ];
}
