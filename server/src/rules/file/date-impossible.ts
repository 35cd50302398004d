import { daysBetween, type Day } from '../../base/day.ts';
import { spanOf, type Spanned } from '../../base/span.ts';
import { fiscalYearOf } from '../../score/fiscal.ts';
import { setValue } from '../../syntax/edit.ts';
import type { Path } from '../../syntax/tree.ts';
import type { Fix } from '../finding.ts';
import { defineRule, type PlanContext, type PortfolioContext } from '../rule.ts';
import { count } from '../support/wording.ts';

export const dateImpossible = defineRule({
  id: 'date-impossible',
  severity: 'error',
  summary: 'An end stands before its start, or something that has happened is dated after the as-of day.',
  check: {
    plan(context) {
      checkOrder(context);
      checkHappened(context, happenedIn(context.plan));
      checkHistory(context);
    },
    portfolio(context) {
      const { portfolio } = context;
      checkHappened(context, [
        [portfolio.exchangeRates?.asOf, 'exchange rates cannot be known as of'],
        ...(portfolio.segments?.items ?? []).map(
          ({ analysedOn }) => [analysedOn, 'the segment cannot have been analysed on'] as const,
        ),
        ...(portfolio.listReviews?.items ?? []).map(
          ({ date }) => [date, 'the list of key accounts cannot have been reviewed on'] as const,
        ),
      ]);
    },
  },
});

/** A day on which something has happened, and what cannot have. */
type Happened = readonly [day: Spanned<Day> | undefined, impossible: string];

function happenedIn({
  account,
  financials,
  tier,
  scores,
  team,
  actions,
  stakeholders,
  corrective,
  reviews,
  proposals,
}: PlanContext['plan']): readonly Happened[] {
  return [
    [account?.customerSince, 'the account cannot be a customer since'],
    [account?.keyAccountSince, 'the account cannot be a key account since'],
    [financials?.asOf, 'figures cannot be known as of'],
    [tier?.since, 'the tier cannot be held since'],
    [tier?.override?.approvedOn, 'the override cannot have been approved on'],
    ...[...(scores?.entries.values() ?? [])].map(({ value }): Happened => [
      value?.scoredOn,
      'a score cannot have been given on',
    ]),
    ...(team?.members?.items ?? []).map(({ committedOn }): Happened => [
      committedOn,
      'nobody can have committed to the account on',
    ]),
    ...(actions?.items ?? []).map(({ updatedOn }): Happened => [
      updatedOn,
      'the action cannot have been updated on',
    ]),
    ...(stakeholders?.items ?? []).flatMap(({ relationships }) =>
      (relationships?.items ?? []).map(({ lastContact }): Happened => [
        lastContact,
        'the last contact cannot have been on',
      ]),
    ),
    [corrective?.openedOn, 'the corrective action cannot have been opened on'],
    ...(reviews?.items ?? []).map(({ date }): Happened => [date, 'a review cannot have been held on']),
    ...(proposals?.items ?? []).flatMap(({ date, mentorSawOn }): Happened[] => [
      [date, 'the proposal cannot have been made on'],
      [mentorSawOn, 'the mentor cannot have seen the proposal on'],
    ]),
  ];
}

function checkHappened(context: PlanContext | PortfolioContext, days: readonly Happened[]): void {
  for (const [day, impossible] of days) {
    if (!day || day.value <= context.asOf) continue;
    const ahead = count(daysBetween(context.asOf, day.value), 'day');
    context.report({
      at: spanOf(day),
      message: `${impossible} ${day.value}, ${ahead} after the as-of day ${context.asOf}`,
    });
  }
}

function checkHistory(context: PlanContext): void {
  const years = [...(context.plan.financials?.history?.entries.values() ?? [])];
  if (years.length === 0) return;
  const running = fiscalYearOf(context.asOf, context.policy.fiscalYear.startMonth);
  for (const { key } of years) {
    if (key.value <= running) continue;
    const message = `${key.value} has no results yet: as of ${context.asOf} the fiscal year is ${running}; what is aimed at stands under targets`;
    context.report({ at: spanOf(key), message });
  }
}

function checkOrder({ file, plan, report }: PlanContext): void {
  const { horizon, corrective, tier } = plan;
  const periods = [
    {
      what: 'the horizon ends',
      path: ['horizon'],
      start: horizon?.start,
      end: horizon?.end,
      keys: ['start', 'end'],
    },
    {
      what: 'the corrective action is due',
      path: ['corrective'],
      start: corrective?.openedOn,
      end: corrective?.dueBy,
      keys: ['openedOn', 'dueBy'],
    },
    {
      what: 'the override expires',
      path: ['tier', 'override'],
      start: tier?.override?.approvedOn,
      end: tier?.override?.expires,
      keys: ['approvedOn', 'expires'],
    },
  ] as const;
  for (const { what, path, start, end, keys } of periods) {
    if (!start || !end || end.value >= start.value) continue;
    report({
      at: spanOf(end),
      message: `${what} on ${end.value}, before it begins on ${start.value}`,
      related: [{ file, path: [...path, keys[0]], message: 'it begins here' }],
      fixes: [swapped([...path, keys[0]], [...path, keys[1]], start.value, end.value)],
    });
  }
}

function swapped(first: Path, second: Path, start: Day, end: Day): Fix {
  return {
    title: 'Swap the two days',
    safety: 'unsafe',
    edits: (tree) => [...setValue(tree, first, [end]), ...setValue(tree, second, [start])],
  };
}
