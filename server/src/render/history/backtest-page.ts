import type { TierCount } from '../../analysis/features/history/backtest.ts';
import { accountsElsewhere, type TriedMonth } from '../../analysis/features/history/months.ts';
import { heading, paragraph, table, type Block, type Column, type Line, type Page } from '../page.ts';
import { count, NOTHING, oneLine } from '../words.ts';
import { scoreFromTo, tierFromTo } from './words.ts';

/** How many accounts were in which tier at the end of each month, and would have been under other criteria. */
export function backtestPage(title: string, criteria: string, months: readonly TriedMonth[]): Page {
  const elsewhere = accountsElsewhere(months);
  const known = months.filter(isKnown).length;
  return {
    blocks: [
      heading(1, `${title} under ${criteria}`),
      paragraph(summary(months.length, known, elsewhere.length)),
      ...monthTable(months),
      ...(elsewhere.length === 0 ? [] : [heading(2, 'Accounts that would have been elsewhere')]),
      ...table(
        [
          { title: 'Account', align: 'left' },
          { title: 'Months', align: 'right' },
          { title: 'At last on', align: 'left' },
          { title: 'Tier', align: 'left' },
          { title: 'Score', align: 'right' },
        ],
        elsewhere.map(({ account, months: many, day }): Line[] => [
          [oneLine(account.name, 60)],
          [String(many)],
          [day],
          [tierFromTo(account.then, account.under)],
          [scoreFromTo(account.then.total, account.under.total)],
        ]),
      ),
    ],
  };
}

function summary(months: number, known: number, elsewhere: number): string {
  if (known === 0)
    return months === 1 ? 'The month cannot be judged.' : `None of ${count(months, 'month')} can be judged.`;
  const fact =
    elsewhere === 0
      ? 'no account would have been in another tier'
      : `${count(elsewhere, 'account')} would have been in another tier at least once`;
  return `Of ${count(months, 'month')}, ${known} can be judged; ${fact}.`;
}

type KnownMonth = Extract<TriedMonth, { readonly trial: unknown }>;

function isKnown(month: TriedMonth): month is KnownMonth {
  return 'trial' in month && month.trial.had;
}

function monthTable(months: readonly TriedMonth[]): readonly Block[] {
  const counts = months.map((month) => (isKnown(month) ? month.trial.counts : []));
  const names = [...new Set([...counts.toReversed().flat()].map(nameOf))];
  const columns: Column[] = [
    { title: 'Month to', align: 'left' },
    ...names.map((title): Column => ({ title, align: 'right' })),
    { title: 'Elsewhere', align: 'right' },
    ...(months.every(isKnown) ? [] : [{ title: 'Not known because', align: 'left' } as const]),
  ];
  const rows = months.map((month, index): Line[] => {
    const known = isKnown(month);
    const cells = names.map((name): Line => {
      const found = counts[index]?.find((one) => nameOf(one) === name);
      return [known ? fromTo(found?.then ?? 0, found?.under ?? 0) : NOTHING];
    });
    const elsewhere = known ? String(month.trial.elsewhere.length) : NOTHING;
    return [[month.day], ...cells, [elsewhere], ...(months.every(isKnown) ? [] : [[whyNot(month)]])];
  });
  return table(columns, rows);
}

function whyNot(month: TriedMonth): string {
  if ('unknown' in month) return month.unknown;
  return month.trial.had ? '' : 'there was no such criteria set';
}

function nameOf({ tier, kind }: TierCount): string {
  if (tier) return oneLine(tier.title, 20);
  return kind === 'open' ? 'Open' : 'No tier';
}

function fromTo(then: number, under: number): string {
  return then === under ? String(then) : `${then} → ${under}`;
}
