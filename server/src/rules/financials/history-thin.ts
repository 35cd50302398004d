import type { Day } from '../../base/day.ts';
import { oneOf } from '../../base/suggest.ts';
import { currentFiscalYear, previousFiscalYear, shareInside } from '../../score/fiscal.ts';
import { setValue, type Edit } from '../../syntax/edit.ts';
import type { SyntaxTree } from '../../syntax/parse.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import { addBlanks } from '../support/blank-entries.ts';
import { historyIsReadable, pastYears } from '../support/fiscal-history.ts';
import { inputPlace, isUnreadable } from '../support/place.ts';
import { isListed } from '../support/status.ts';
import { count } from '../support/wording.ts';

const path = 'financials.history';

export const historyThin = defineRule({
  id: 'history-thin',
  severity: 'information',
  summary:
    'The plan gives fewer fiscal years of revenue than a customer that old has: by default fewer than three.',
  check: {
    plan(context) {
      const { plan, policy, file, elsewhere, report } = context;
      const since = plan.account?.customerSince;
      if (!isListed(plan) || !since || isUnreadable(plan, path) || !historyIsReadable(plan)) return;
      const wanted = policy.financials.historyYears;
      const given = pastYears(plan)
        .filter(({ revenue }) => revenue)
        .map(({ name }) => name);
      if (given.length >= wanted) return;
      const whole = wholeYearsSince(since.value, wanted, context);
      if (whole.length < wanted) return;
      const missing = whole.filter((year) => !given.includes(year)).slice(given.length - wanted);
      const has = given.length === 0 ? 'no fiscal year' : count(given.length, 'fiscal year');
      report({
        at: inputPlace(plan, path),
        message: `the history gives revenue for ${has}; a customer since ${since.value} has ${wanted} to show, so add ${oneOf(missing, 'and')}`,
        related: [
          { file, path: ['account', 'customerSince'], message: 'the customer is this old' },
          ...elsewhere('portfolio', ['financials', 'historyYears'], 'how many years are wanted'),
        ],
        fixes: [
          {
            title: `Add ${oneOf(missing, 'and')} to fill in`,
            safety: 'display',
            edits: (tree) => addYears(tree, plan, missing),
          },
        ],
      });
    },
  },
});

/** A year may be written already, with its margin alone. */
function addYears(tree: SyntaxTree, plan: PlanContext['plan'], years: readonly string[]): readonly Edit[] {
  const history = path.split('.');
  const written = years.filter((year) => plan.financials?.history?.entries.has(year));
  const others = years.filter((year) => !written.includes(year));
  return [
    ...written.flatMap((year) => setValue(tree, [...history, year, 'revenue'], [''])),
    ...addBlanks(tree, history, others, '{ revenue: }'),
  ];
}

/** The latest fiscal years that are over and were wholly spent with the customer, oldest first; so many at most. */
function wholeYearsSince(since: Day, most: number, context: PlanContext): readonly string[] {
  const { startMonth } = context.policy.fiscalYear;
  const years: string[] = [];
  let year = previousFiscalYear(currentFiscalYear(context.policy, context.asOf));
  while (years.length < most && shareInside(year, startMonth, since, context.asOf) === 1) {
    years.unshift(year);
    year = previousFiscalYear(year);
  }
  return years;
}
