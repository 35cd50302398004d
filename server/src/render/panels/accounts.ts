import type {
  Account,
  AccountGroup,
  GroupStanding,
  PortfolioAccounts,
} from '../../analysis/features/accounts.ts';
import type { Delta, DeltaOf } from '../../analysis/features/delta/delta.ts';
import { nearnessOf } from '../../analysis/features/attention.ts';
import type { Obligation } from '../../analysis/features/calendar.ts';
import type { PlanView, PortfolioView } from '../../analysis/views.ts';
import type { Day } from '../../base/day.ts';
import { personName } from '../calendar/obligation-words.ts';
import { scoreWithDelta, spokenDelta, tierWithDelta } from '../delta.ts';
import { portfolioHeadline } from '../headline.ts';
import { escapeMarkdown } from '../markdown.ts';
import { assignedOtherwise, placementTitle, tierTitle } from '../tier-words.ts';
import { capitalised, oneLine, score } from '../words.ts';
import type { PanelItem } from './item.ts';
import { english } from '../wording/english.ts';
import type { Wording } from '../wording/wording.ts';

/** The accounts of the portfolios, as a tree; of a single portfolio its groups, and of what is not grouped the accounts. */
export function accountItems(
  portfolios: readonly PortfolioAccounts[],
  asOf: Day,
  deltaOf: DeltaOf = () => undefined,
  words: Wording = english,
): readonly PanelItem[] {
  const [only] = portfolios;
  if (only && portfolios.length === 1) return groupsOf(only, asOf, deltaOf, words);
  return portfolios.map((one): PanelItem => {
    const { portfolio, all, shown } = one;
    const accounts = shown < all ? words.panels.accountsShown(shown, all) : words.panels.accounts(all);
    const title = oneLine(portfolio.title);
    return {
      id: `portfolio ${portfolio.root}`,
      kind: 'portfolio',
      label: title,
      description: accounts,
      spoken: `${words.panels.portfolio(title)}, ${accounts}`,
      tooltip: escapeMarkdown(portfolioHeadline(portfolio, asOf)),
      sign: 'portfolio',
      ...(portfolio.file !== undefined && { file: portfolio.file }),
      can: ['portfolio'],
      children: groupsOf(one, asOf, deltaOf, words),
    };
  });
}

function groupsOf(
  { portfolio, groups }: PortfolioAccounts,
  asOf: Day,
  deltaOf: DeltaOf,
  words: Wording,
): readonly PanelItem[] {
  return groups.flatMap((group): readonly PanelItem[] => {
    const { key, standing, accounts } = group;
    const items = accounts.map((account) =>
      accountItem(account, standing, asOf, deltaOf(account.plan), words),
    );
    if (!standing) return items;
    const label = groupTitle(standing, portfolio, words);
    const description = groupSize(group, words);
    return [
      {
        id: `group ${portfolio.root} ${key}`,
        kind: 'group',
        label,
        description,
        spoken: `${label}, ${description}`,
        sign: standing.kind,
        ...toneOf(standing),
        ...(standing.kind === 'tier' && { file: standing.set.file, path: standing.level.path }),
        can: standing.kind === 'tier' ? ['tier'] : [],
        children: items,
      },
    ];
  });
}

function accountItem(
  account: Account,
  group: GroupStanding | undefined,
  asOf: Day,
  delta: Delta | undefined,
  words: Wording,
): PanelItem {
  const { plan, next, findings, standing } = account;
  const label = oneLine(plan.name, 60);
  const isOpen = plan.role === 'listed' && (plan.score?.coverage ?? 1) < 1;
  const otherwise = assignedOtherwise(plan);
  const parts = [
    plan.role === 'exited' ? words.panels.exited : verdictOf(account, group, delta, words),
    delta ? beginning(plan, delta, words) : '',
    otherwise === undefined || plan.facts.overridden ? '' : words.panels.assigned(otherwise),
    next ? dueInWords(next, asOf, words) : '',
  ];
  const found = findingsInWords(account, words);
  const rank = plan.rank === undefined ? '' : words.panels.rank(plan.rank, plan.portfolio.ranked);
  const change = delta && plan.role !== 'exited' ? spokenDelta(plan.scoreFigures?.total, delta, words) : '';
  const spoken = [
    label,
    tierOf(account, words),
    spokenScore(account, words),
    change,
    rank,
    ...parts.slice(2),
    found,
  ];
  return {
    id: `account ${plan.file}`,
    kind: 'account',
    label,
    description: parts.filter((part) => part !== '').join(' · '),
    spoken: spoken.filter((part) => part !== '').join(', '),
    sign: standing.kind,
    ...toneOf(standing),
    file: plan.file,
    can: [
      'account',
      ...(isOpen ? ['score'] : []),
      ...(plan.role === 'listed' ? ['review'] : []),
      ...(otherwise === undefined ? [] : ['take-tier']),
      ...(findings.error > 0 ? ['errors'] : []),
    ],
    children: [],
  };
}

/** What there was not before. */
function beginning({ score: scored }: PlanView, { before }: Delta, words: Wording): string {
  if (!before) return words.panels.isNew;
  return scored?.total && !before.total ? words.panels.noScoreBefore : '';
}

/** Tier and score; a group of one tier says that already, unless it was another one before. */
function verdictOf(
  account: Account,
  group: GroupStanding | undefined,
  delta: Delta | undefined,
  words: Wording,
): string {
  const { plan } = account;
  const total = plan.score?.total;
  if (!total) return score(total);
  const isTold = group?.kind === 'tier' && !(delta?.before && delta.tier);
  return [
    isTold ? '' : plan.placement ? tierWithDelta(plan, delta, words.tiers) : '',
    scoreWithDelta(total, delta),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** `Gold`, `Gold or silver`; empty without a score. */
function tierOf({ plan: { placement, score: scored } }: Account, { tiers }: Wording): string {
  return placement && scored?.total ? capitalised(placementTitle(placement, tiers)) : '';
}

function spokenScore({ plan: { score: scored, role } }: Account, words: Wording): string {
  if (role === 'exited') return words.panels.exited;
  if (!scored?.total) return words.panels.noScore;
  const [low = '', high] = score(scored.total).split('–');
  return words.panels.spokenScore(low, high);
}

function findingsInWords({ findings: { error, warning, information } }: Account, words: Wording): string {
  return [
    error > 0 ? words.panels.errors(error) : '',
    warning > 0 ? words.panels.warnings(warning) : '',
    information > 0 ? words.panels.notes(information) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** `senior review in 12 days`, `action: Audit line 3 · 4 days overdue` without its subject, which takes too much room. */
function dueInWords({ kind, due }: Obligation, asOf: Day, words: Wording): string {
  const what = words.panels.obligation({ kind, subject: undefined });
  const when =
    nearnessOf(due, asOf) === 'overdue' ? words.times.overdue(due, asOf) : words.times.day(due, asOf);
  return `${what} ${when}`;
}

function groupTitle(standing: GroupStanding, portfolio: PortfolioView, words: Wording): string {
  switch (standing.kind) {
    case 'tier': {
      const title = tierTitle(standing.level);
      return portfolio.criteria.length > 1
        ? `${title} (${standing.set.criteria.id ?? words.files.criteriaWithoutId})`
        : title;
    }
    case 'below':
    case 'open':
    case 'unscored':
    case 'candidate':
    case 'exited':
      return words.panels.groups[standing.kind];
    case 'owner':
      return standing.id === undefined
        ? words.panels.groups.nobody
        : oneLine(personName(portfolio, standing.id), 60);
    case 'segment':
      return standing.id === undefined ? words.panels.groups['no-segment'] : oneLine(standing.id, 60);
    case 'due':
      return words.panels.groups[standing.nearness];
  }
}

function groupSize({ standing, accounts }: AccountGroup, words: Wording): string {
  if (standing?.kind !== 'tier') return words.panels.accounts(accounts.length);
  const { level, set } = standing;
  const isCounted = set.criteria.tiers.assign === 'top-n' && level.capacity !== undefined;
  return isCounted
    ? words.panels.placesTaken(accounts.length, level.capacity)
    : words.panels.accounts(accounts.length);
}

function toneOf(standing: GroupStanding): Pick<PanelItem, 'tone'> {
  if (standing.kind === 'tier')
    return { tone: standing.index === 0 ? 'best' : standing.index === 1 ? 'second' : 'other' };
  if (standing.kind === 'due' && standing.nearness !== 'never') return { tone: standing.nearness };
  return {};
}
