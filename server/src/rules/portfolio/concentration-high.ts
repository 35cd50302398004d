import { spanOf } from '../../base/span.ts';
import { below } from '../../score/compare.ts';
import type { AccountFigures } from '../../score/types.ts';
import { defineRule } from '../rule.ts';
import { amount } from '../support/amount.ts';
import { percent } from '../support/wording.ts';

export const concentrationHigh = defineRule({
  id: 'concentration-high',
  severity: 'error',
  summary:
    'One customer or group makes more of the company’s revenue than it should: by default more than 25 %.',
  check: {
    portfolio({ portfolio, policy, accountFigures, report }) {
      const { revenue: total } = policy.totals;
      const { singleMax } = policy.concentration;
      const place = portfolio.concentration?.singleMax ?? portfolio.totals?.revenue;
      if (!place || total === undefined || total <= 0) return;
      for (const { name, revenue, members } of groupsOf(accountFigures)) {
        const share = revenue / total;
        if (!below(singleMax, share)) continue;
        const sum = `${amount(revenue)} of ${amount(total)} ${policy.currency}`;
        report({
          at: spanOf(place),
          message: `${name} makes ${percent(share)} of the company's revenue (${sum}); no customer or group should make more than ${percent(singleMax)}`,
          related: members.map(({ key, name: account }) => ({
            file: key,
            path: ['financials', 'revenue'],
            message: `the revenue of ${account}`,
          })),
        });
      }
    },
  },
});

interface Group {
  readonly name: string;
  /** In the portfolio's currency. */
  readonly revenue: number;
  readonly members: readonly AccountFigures[];
}

/** Customers by group, with the revenue that is known. An exited plan is no longer kept, so its figures do not count. */
function groupsOf(accounts: readonly AccountFigures[]): readonly Group[] {
  const groups = new Map<string, AccountFigures[]>();
  for (const account of accounts) {
    const { group, role, revenue } = account;
    if (role === 'exited' || revenue === undefined) continue;
    (groups.get(group) ?? groups.set(group, []).get(group))?.push(account);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, members]) => ({
      name: members.length > 1 ? `the group "${group}"` : (members[0]?.name ?? group),
      revenue: members.reduce((sum, { revenue }) => sum + (revenue ?? 0), 0),
      members,
    }));
}
