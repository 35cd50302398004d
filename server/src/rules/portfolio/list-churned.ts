import { below } from '../../score/compare.ts';
import { defineRule, type Account, type PastAccount, type PortfolioContext } from '../rule.ts';
import { portfolioPlace } from '../support/portfolio-place.ts';
import { isListedStatus } from '../support/status.ts';
import { count, percentsApart } from '../support/wording.ts';

export const listChurned = defineRule({
  id: 'list-churned',
  severity: 'warning',
  summary:
    'Too few of last year’s key accounts are still on the list, by default less than half, or too many changed tier.',
  check: {
    portfolio(context) {
      const { lastYear, report } = context;
      if (!lastYear) return;
      const now = new Map(context.accounts.flatMap((account) => byId(account)));
      if ('unknown' in lastYear) {
        // A portfolio that is just begun has no list to compare with.
        if (![...now.values()].some(isListed)) return;
        report({
          at: placeOf(context, 'minRetained'),
          severity: 'information',
          message: `how much of the list of ${lastYear.day} is still on it is unknown: ${lastYear.unknown}`,
        });
        return;
      }
      checkRetained(context, lastYear, now);
      checkTiers(context, lastYear, now);
    },
  },
});

interface KnownList {
  readonly day: string;
  readonly accounts: readonly PastAccount[];
}

function byId(account: Account): [string, Account][] {
  const { id } = account.facts;
  return id === undefined ? [] : [[id, account]];
}

function isListed(account: Account | undefined): account is Account {
  return account !== undefined && isListedStatus(account.facts.status);
}

function checkRetained(
  context: PortfolioContext,
  { day, accounts }: KnownList,
  now: ReadonlyMap<string, Account>,
): void {
  const { minRetained } = context.policy.churn;
  const gone = accounts.filter(({ id }) => !isListed(now.get(id)));
  const retained = accounts.length - gone.length;
  if (accounts.length === 0 || !below(retained / accounts.length, minRetained)) return;
  const [share, least] = percentsApart([retained / accounts.length, minRetained]);
  context.report({
    at: placeOf(context, 'minRetained'),
    message: `of the ${count(accounts.length, 'key account')} of ${day} ${retained} ${retained === 1 ? 'is' : 'are'} still on the list (${share}); at least ${least} should be, or the choice was not made for years`,
    related: gone.flatMap(({ id }) => {
      const account = now.get(id);
      return account
        ? [{ file: account.file, path: ['status'], message: `"${id}" is no longer on the list` }]
        : [];
    }),
  });
}

function checkTiers(
  context: PortfolioContext,
  { day, accounts }: KnownList,
  now: ReadonlyMap<string, Account>,
): void {
  const { maxTierChanges } = context.policy.churn;
  const compared = accounts.flatMap(({ id, tier }) => {
    const account = now.get(id);
    const tierNow = account?.facts.assigned;
    if (!isListed(account) || tier === undefined || tierNow === undefined) return [];
    return [{ id, file: account.file, tier, tierNow }];
  });
  const changed = compared.filter(({ tier, tierNow }) => tier !== tierNow);
  if (changed.length === 0 || !below(maxTierChanges, changed.length / compared.length)) return;
  const [share, most] = percentsApart([changed.length / compared.length, maxTierChanges]);
  context.report({
    at: placeOf(context, 'maxTierChanges'),
    message: `${changed.length} of ${count(compared.length, 'key account')} changed tier since ${day} (${share}); at most ${most} should, or tiers follow the mood`,
    related: changed.map(({ id, file, tier }) => ({
      file,
      path: ['tier', 'assigned'],
      message: `"${id}" was ${tier}`,
    })),
  });
}

/** The bound where it is written, else the nearest place to write it. */
function placeOf({ portfolio }: PortfolioContext, bound: 'minRetained' | 'maxTierChanges') {
  return portfolio.churn?.[bound] ?? portfolio.churn?.at ?? portfolioPlace(portfolio);
}
