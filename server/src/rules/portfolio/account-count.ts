import type { Span } from '../../base/span.ts';
import type { Policy } from '../../model/policy.ts';
import type { Path } from '../../syntax/tree.ts';
import { defineRule, type Account, type PortfolioContext } from '../rule.ts';
import { portfolioPlace } from '../support/portfolio-place.ts';
import { isListedStatus } from '../support/status.ts';
import { count } from '../support/wording.ts';

export const accountCount = defineRule({
  id: 'account-count',
  severity: 'warning',
  summary:
    'The portfolio, an owner, a segment or a product line has fewer or more key accounts than wanted: by default 5 to 20.',
  check: {
    portfolio(context) {
      const { accounts, policy, report } = context;
      const { min, max, per } = policy.accounts;
      for (const { name, members } of scopesOf(accounts, per)) {
        if (members.length >= min && members.length <= max) continue;
        const bound = members.length < min ? 'min' : 'max';
        report({
          at: placeOf(context, bound),
          about: name,
          message: `${name} has ${count(members.length, 'key account')}; ${wanted(policy.accounts)}`,
          related:
            per === 'portfolio'
              ? []
              : members.map(({ file, facts }) => ({
                  file,
                  path: keys[per],
                  message: facts.name ?? facts.id ?? 'an account of it',
                })),
        });
      }
    },
  },
});

interface Scope {
  readonly name: string;
  readonly members: readonly Account[];
}

type Narrow = Exclude<Policy['accounts']['per'], 'portfolio'>;

/** Where a plan says which scope it belongs to. */
const keys: Readonly<Record<Narrow, Path>> = {
  owner: ['owner'],
  segment: ['account', 'segment'],
  productLine: ['account', 'productLine'],
};

/** The key accounts by what they are counted by. One that names no segment or product line is in none. */
function scopesOf(accounts: readonly Account[], per: Policy['accounts']['per']): readonly Scope[] {
  const listed = accounts.filter(({ facts }) => isListedStatus(facts.status));
  if (per === 'portfolio') return [{ name: 'the portfolio', members: listed }];
  const scopes = new Map<string, Account[]>();
  for (const account of listed) {
    for (const id of scopesOfAccount(account, per))
      (scopes.get(id) ?? scopes.set(id, []).get(id))?.push(account);
  }
  const what = { owner: 'the owner', segment: 'the segment', productLine: 'the product line' }[per];
  return [...scopes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, members]) => ({ name: `${what} "${id}"`, members }));
}

function scopesOfAccount({ facts }: Account, per: Narrow): readonly string[] {
  if (per === 'productLine') return facts.productLines;
  const id = facts[per];
  return id === undefined ? [] : [id];
}

function wanted({ min, max, per }: Policy['accounts']): string {
  const each = {
    portfolio: 'a portfolio',
    owner: 'each owner',
    segment: 'each segment',
    productLine: 'each product line',
  }[per];
  return min === max ? `${each} should have ${min}` : `${each} should have ${min} to ${max}`;
}

/** The bound where it is written, else the nearest place to write it. */
function placeOf({ portfolio }: PortfolioContext, bound: 'min' | 'max'): Span {
  return portfolio.accounts?.[bound] ?? portfolio.accounts?.at ?? portfolioPlace(portfolio);
}
