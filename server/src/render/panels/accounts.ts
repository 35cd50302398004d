import type {
  Account,
  AccountGroup,
  GroupStanding,
  PortfolioAccounts,
} from '../../analysis/features/accounts.ts';
import { nearnessOf } from '../../analysis/features/attention.ts';
import type { Obligation } from '../../analysis/features/calendar.ts';
import type { PortfolioView } from '../../analysis/views.ts';
import type { Day } from '../../base/day.ts';
import { obligationInWords, personName } from '../calendar/obligation-words.ts';
import { portfolioHeadline } from '../headline.ts';
import { escapeMarkdown } from '../markdown.ts';
import { assignedOtherwise, placementTitle, tierTitle } from '../tier-words.ts';
import { capitalised, count, length, oneLine, relativeDay, score } from '../words.ts';
import type { PanelItem } from './item.ts';

/** The accounts of the portfolios, as a tree; of a single portfolio its groups, and of what is not grouped the accounts. */
export function accountItems(portfolios: readonly PortfolioAccounts[], asOf: Day): readonly PanelItem[] {
  const [only] = portfolios;
  if (only && portfolios.length === 1) return groupsOf(only, asOf);
  return portfolios.map((one): PanelItem => {
    const { portfolio, all, shown } = one;
    const accounts = shown < all ? `${shown} of ${count(all, 'account')}` : count(all, 'account');
    const title = oneLine(portfolio.title);
    return {
      id: `portfolio ${portfolio.root}`,
      kind: 'portfolio',
      label: title,
      description: accounts,
      spoken: `Portfolio ${title}, ${accounts}`,
      tooltip: escapeMarkdown(portfolioHeadline(portfolio, asOf)),
      sign: 'portfolio',
      ...(portfolio.file !== undefined && { file: portfolio.file }),
      can: ['portfolio'],
      children: groupsOf(one, asOf),
    };
  });
}

function groupsOf({ portfolio, groups }: PortfolioAccounts, asOf: Day): readonly PanelItem[] {
  return groups.flatMap((group): readonly PanelItem[] => {
    const { key, standing, accounts } = group;
    const items = accounts.map((account) => accountItem(account, standing, asOf));
    if (!standing) return items;
    const label = groupTitle(standing, portfolio);
    const description = groupSize(group);
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

function accountItem(account: Account, group: GroupStanding | undefined, asOf: Day): PanelItem {
  const { plan, next, findings, standing } = account;
  const label = oneLine(plan.name, 60);
  const isOpen = plan.role === 'listed' && (plan.score?.coverage ?? 1) < 1;
  const otherwise = assignedOtherwise(plan);
  const inTier = group?.kind === 'tier';
  const verdict = [inTier ? '' : tierOf(account), score(plan.score?.total)];
  const parts = [
    plan.role === 'exited' ? 'exited' : verdict.filter((part) => part !== '').join(' '),
    otherwise === undefined || plan.facts.overridden ? '' : `assigned ${otherwise.toLowerCase()}`,
    next ? dueInWords(next, asOf) : '',
  ].filter((part) => part !== '');
  const found = findingsInWords(account);
  const rank = plan.rank === undefined ? '' : `rank ${plan.rank} of ${plan.portfolio.ranked}`;
  const spoken = [label, tierOf(account), spokenScore(account), rank, ...parts.slice(1), found];
  return {
    id: `account ${plan.file}`,
    kind: 'account',
    label,
    description: parts.join(' · '),
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

/** `Gold`, `Gold or silver`; empty without a score. */
function tierOf({ plan: { placement, score: scored } }: Account): string {
  return placement && scored?.total ? capitalised(placementTitle(placement)) : '';
}

function spokenScore({ plan: { score: scored, role } }: Account): string {
  if (role === 'exited') return 'exited';
  return scored?.total ? `score ${score(scored.total).replace('–', ' to ')}` : 'no score';
}

function findingsInWords({ findings: { error, warning, information } }: Account): string {
  return [
    error > 0 ? count(error, 'error') : '',
    warning > 0 ? count(warning, 'warning') : '',
    information > 0 ? count(information, 'note') : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** `senior review in 12 days`, `action: Audit line 3 · 4 days overdue` without its subject, which takes too much room. */
function dueInWords({ kind, due }: Obligation, asOf: Day): string {
  const what = obligationInWords({ kind, subject: undefined });
  return nearnessOf(due, asOf) === 'overdue'
    ? `${what} ${length(due, asOf)} overdue`
    : `${what} ${relativeDay(due, asOf)}`;
}

function groupTitle(standing: GroupStanding, portfolio: PortfolioView): string {
  switch (standing.kind) {
    case 'tier': {
      const title = tierTitle(standing.level);
      return portfolio.criteria.length > 1 ? `${title} (${standing.set.criteria.id ?? 'criteria'})` : title;
    }
    case 'below':
      return 'Below every tier';
    case 'open':
      return 'Tier open';
    case 'unscored':
      return 'Without a score';
    case 'candidate':
      return 'Candidates';
    case 'exited':
      return 'Exited';
    case 'owner':
      return standing.id === undefined ? 'Nobody' : oneLine(personName(portfolio, standing.id), 60);
    case 'segment':
      return standing.id === undefined ? 'No segment' : oneLine(standing.id, 60);
    case 'due':
      return { overdue: 'Overdue', week: 'Next 7 days', later: 'Later', never: 'Nothing due' }[
        standing.nearness
      ];
  }
}

function groupSize({ standing, accounts }: AccountGroup): string {
  if (standing?.kind !== 'tier') return count(accounts.length, 'account');
  const { level, set } = standing;
  const isCounted = set.criteria.tiers.assign === 'top-n' && level.capacity !== undefined;
  return isCounted
    ? `${accounts.length} of ${count(level.capacity, 'place')}`
    : count(accounts.length, 'account');
}

function toneOf(standing: GroupStanding): Pick<PanelItem, 'tone'> {
  if (standing.kind === 'tier')
    return { tone: standing.index === 0 ? 'best' : standing.index === 1 ? 'second' : 'other' };
  if (standing.kind === 'due' && standing.nearness !== 'never') return { tone: standing.nearness };
  return {};
}
