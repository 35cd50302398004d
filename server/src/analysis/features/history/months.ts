import type { Day } from '../../../base/day.ts';
import type { Trial, TriedAccount } from './backtest.ts';

/** A month as it was at its end, and as it would have been under other criteria; or in words why that cannot be known. */
export type TriedMonth =
  | { readonly day: Day; readonly commit: string; readonly trial: Trial }
  | { readonly day: Day; readonly unknown: string };

/** An account that would have been in another tier in some of the months. */
export interface ElsewhereAccount {
  readonly id: string;
  readonly months: number;
  /** The last of those months, and where the account was and would have been in it. */
  readonly day: Day;
  readonly account: TriedAccount;
}

/** The accounts that would have been elsewhere, those for most months first. */
export function accountsElsewhere(months: readonly TriedMonth[]): readonly ElsewhereAccount[] {
  const found = new Map<string, ElsewhereAccount>();
  for (const month of months) {
    if ('unknown' in month) continue;
    for (const account of month.trial.elsewhere) {
      const before = found.get(account.id)?.months ?? 0;
      found.set(account.id, { id: account.id, months: before + 1, day: month.day, account });
    }
  }
  return [...found.values()].sort((a, b) => b.months - a.months || (a.id < b.id ? -1 : 1));
}
