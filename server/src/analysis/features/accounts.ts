import type { Day } from '../../base/day.ts';
import type { TierLevel } from '../../model/criteria.ts';
import type { Severity } from '../../rules/finding.ts';
import { levelIndex } from '../../score/level-index.ts';
import type { CriteriaView, PlanView, PortfolioView, Snapshot } from '../views.ts';
import { nearnessOf, type Nearness } from './attention.ts';
import { reviewsOwed } from './calendar/reviews.ts';
import type { Obligation } from './calendar/obligation.ts';

export const groupings = ['tier', 'owner', 'segment', 'due', 'none'] as const;
export const orders = ['score', 'name', 'due', 'findings'] as const;

export type Grouping = (typeof groupings)[number];
export type Order = (typeof orders)[number];

export interface AccountsRequest {
  readonly groupBy: Grouping;
  readonly sortBy: Order;
  /** Words that an account's name, id, owner, segment, tier or status have to contain, all of them. */
  readonly filter: string;
  /** The first of what a plan has given a day. */
  readonly soonest: (plan: PlanView) => Obligation | undefined;
}

export interface PortfolioAccounts {
  readonly portfolio: PortfolioView;
  /** In order; a single one without a standing where accounts are not grouped. */
  readonly groups: readonly AccountGroup[];
  /** How many accounts there are, and how many of them the filter lets through. */
  readonly all: number;
  readonly shown: number;
}

export interface AccountGroup {
  /** Tells it from the portfolio's others, and stays the same while accounts come and go. */
  readonly key: string;
  readonly standing: GroupStanding | undefined;
  readonly accounts: readonly Account[];
}

/** What the accounts of a group have in common. */
export type GroupStanding =
  | {
      readonly kind: 'tier';
      readonly level: TierLevel;
      /** From 0, the best. */
      readonly index: number;
      readonly set: CriteriaView;
    }
  | { readonly kind: 'below' | 'open' | 'unscored' | 'candidate' | 'exited' }
  | { readonly kind: 'owner' | 'segment'; readonly id: string | undefined }
  | { readonly kind: 'due'; readonly nearness: Nearness | 'never' };

export interface Account {
  readonly plan: PlanView;
  /** Of what is owed, whatever comes first. */
  readonly next: Obligation | undefined;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly standing: TierStanding;
}

type TierStanding = Extract<
  GroupStanding,
  { kind: 'tier' | 'below' | 'open' | 'unscored' | 'candidate' | 'exited' }
>;

/** The accounts of all portfolios that have any, grouped, ordered and filtered. */
export function accountsIn(snapshot: Snapshot, request: AccountsRequest): readonly PortfolioAccounts[] {
  return snapshot.portfolios
    .filter(({ file, plans }) => file !== undefined || plans.length > 0)
    .map((portfolio) => accountsOf(snapshot, portfolio, request));
}

/** One account with what is shown of it in lists. */
function accountOf(snapshot: Snapshot, plan: PlanView, soonest: AccountsRequest['soonest']): Account {
  const findings = { error: 0, warning: 0, information: 0 };
  for (const { severity } of snapshot.file(plan.file)?.findings ?? []) findings[severity]++;
  const [review] = reviewsOwed(plan);
  const other = soonest(plan);
  const next = review && other ? (other.due < review.due ? other : review) : (review ?? other);
  return { plan, next, findings, standing: standingOf(plan) };
}

function accountsOf(
  snapshot: Snapshot,
  portfolio: PortfolioView,
  { groupBy, sortBy, filter, soonest }: AccountsRequest,
): PortfolioAccounts {
  const words = filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const accounts = portfolio.plans.map((plan) => accountOf(snapshot, plan, soonest));
  const shown = accounts.filter((account) => matches(account, words)).sort(comparisons[sortBy]);
  const groups = new Map<string, { standing: GroupStanding | undefined; accounts: Account[] }>();
  for (const account of shown) {
    const standing = groupOf(account, groupBy, snapshot.asOf);
    const key = standing ? keyOf(standing) : 'all';
    const group = groups.get(key);
    if (group) group.accounts.push(account);
    else groups.set(key, { standing, accounts: [account] });
  }
  return {
    portfolio,
    groups: [...groups]
      .map(([key, group]) => ({ key, ...group }))
      .sort((a, b) => compareGroups(a, b, portfolio)),
    all: accounts.length,
    shown: shown.length,
  };
}

function standingOf({ role, criteria, score, placement }: PlanView): TierStanding {
  if (role !== 'listed') return { kind: role };
  if (!criteria || !score?.total || !placement) return { kind: 'unscored' };
  if (!placement.certain) return { kind: 'open' };
  const { high } = placement;
  if (!high) return { kind: 'below' };
  const index = levelIndex(criteria.criteria.tiers.levels, high);
  return { kind: 'tier', level: high, index, set: criteria };
}

function groupOf({ plan, next, standing }: Account, groupBy: Grouping, asOf: Day): GroupStanding | undefined {
  switch (groupBy) {
    case 'tier':
      return standing;
    case 'owner':
      return { kind: 'owner', id: plan.facts.owner };
    case 'segment':
      return { kind: 'segment', id: plan.facts.segment };
    case 'due':
      return { kind: 'due', nearness: next ? nearnessOf(next.due, asOf) : 'never' };
    case 'none':
      return undefined;
  }
}

function keyOf(standing: GroupStanding): string {
  switch (standing.kind) {
    case 'tier':
      return `tier ${standing.set.criteria.id ?? ''} ${standing.level.id}`;
    case 'owner':
    case 'segment':
      return `${standing.kind} ${standing.id ?? ''}`;
    case 'due':
      return `due ${standing.nearness}`;
    default:
      return standing.kind;
  }
}

const tierOrder: readonly TierStanding['kind'][] = [
  'tier',
  'below',
  'open',
  'unscored',
  'candidate',
  'exited',
];
const dueOrder: readonly (Nearness | 'never')[] = ['overdue', 'week', 'later', 'never'];

/** Tiers best first, people and segments in the order of portfolio.yaml, days as they come; what has none of it last. */
function compareGroups(
  { standing: a }: AccountGroup,
  { standing: b }: AccountGroup,
  { policy }: PortfolioView,
): number {
  if (!a || !b) return 0;
  if (a.kind === 'due' && b.kind === 'due')
    return dueOrder.indexOf(a.nearness) - dueOrder.indexOf(b.nearness);
  if ((a.kind === 'owner' || a.kind === 'segment') && b.kind === a.kind) {
    const known = [...(a.kind === 'owner' ? policy.people.keys() : policy.segments)];
    const place = (id: string | undefined): number =>
      id === undefined ? known.length + 1 : known.includes(id) ? known.indexOf(id) : known.length;
    return place(a.id) - place(b.id) || compareTexts(a.id ?? '', b.id ?? '');
  }
  if (a.kind === 'tier' && b.kind === 'tier')
    return compareTexts(a.set.file, b.set.file) || a.index - b.index;
  return tierOrder.findIndex((kind) => kind === a.kind) - tierOrder.findIndex((kind) => kind === b.kind);
}

/** Accounts that are equal in what they are ordered by stay in the order of the portfolio, by score. */
const comparisons: Readonly<Record<Order, (a: Account, b: Account) => number>> = {
  score: () => 0,
  name: (a, b) => compareTexts(a.plan.name.toLowerCase(), b.plan.name.toLowerCase()),
  due: (a, b) => compareTexts(a.next?.due ?? '9999', b.next?.due ?? '9999'),
  findings: (a, b) =>
    b.findings.error - a.findings.error ||
    b.findings.warning - a.findings.warning ||
    b.findings.information - a.findings.information,
};

function matches({ plan, standing }: Account, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { facts, name, id, portfolio } = plan;
  const owner = facts.owner === undefined ? undefined : portfolio.policy.people.get(facts.owner)?.name;
  const tier = standing.kind === 'tier' ? `${standing.level.id} ${standing.level.title}` : standing.kind;
  const text = [name, id, facts.owner, owner, facts.segment, facts.status, tier].join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
