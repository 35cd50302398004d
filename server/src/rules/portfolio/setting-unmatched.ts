import { spanOf } from '../../base/span.ts';
import { defineRule, type PortfolioContext } from '../rule.ts';
import { reportWritten } from '../support/written.ts';

export const settingUnmatched = defineRule({
  id: 'setting-unmatched',
  severity: 'warning',
  summary: 'A rule, file pattern or person is configured that matches nothing.',
  check: {
    file: (context) => reportWritten('setting-unmatched', context),
    portfolio(context) {
      checkPatterns(context);
      checkPeople(context);
    },
  },
});

function checkPatterns({ portfolio, matches, report }: PortfolioContext): void {
  for (const pattern of portfolio.exclude?.items ?? []) {
    if (matches(pattern.value)) continue;
    report({
      at: spanOf(pattern),
      message: `no file matches "${pattern.value}", so nothing is excluded by it; patterns are relative to the portfolio's folder`,
    });
  }
}

/** Without any plan there is nobody yet who could name them. */
function checkPeople({ portfolio, accounts, report }: PortfolioContext): void {
  if (accounts.length === 0) return;
  const named = new Set(accounts.flatMap(({ facts }) => facts.people));
  for (const { reviewers } of portfolio.listReviews?.items ?? []) {
    for (const { value } of reviewers?.items ?? []) named.add(value);
  }
  for (const { id } of portfolio.people?.items ?? []) {
    if (!id || named.has(id.value)) continue;
    report({ at: spanOf(id), message: `neither a plan nor a review of the list names "${id.value}"` });
  }
}
