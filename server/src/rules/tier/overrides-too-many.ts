import type { Account, PortfolioContext } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { oneOf } from '../../base/suggest.ts';
import { count } from '../support/wording.ts';

export const overridesTooMany = defineRule({
  id: 'overrides-too-many',
  severity: 'warning',
  summary: 'More overrides stand in the portfolio than it allows.',
  check: {
    portfolio(context) {
      const { portfolio, policy, report } = context;
      const overridden = context.accounts.filter((account) => stands(account, context));
      const { max } = policy.overrides;
      if (overridden.length <= max) return;
      const names = oneOf(
        overridden.map(({ file, facts }) => facts.id ?? file),
        'and',
      );
      report({
        at: portfolio.overrides?.max ?? portfolio.overrides?.at ?? portfolio.title ?? portfolio.at,
        message: `${count(overridden.length, 'override')} ${overridden.length === 1 ? 'stands' : 'stand'} (${names}), and ${max} may; take over computed tiers, or ask whether the criteria are right`,
        related: overridden.map(({ file }) => ({
          file,
          path: ['tier', 'override'],
          message: 'one of the overrides',
        })),
      });
    },
  },
});

/** One that has run out overrides nothing any more. */
function stands({ facts }: Account, context: PortfolioContext): boolean {
  if (!facts.overridden || facts.status === 'candidate' || facts.status === 'exited') return false;
  return facts.overrideExpires === undefined || facts.overrideExpires >= context.asOf;
}
