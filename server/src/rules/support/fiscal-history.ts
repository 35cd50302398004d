import type { Spanned } from '../../base/span.ts';
import type { LocatedStruct } from '../../model/located.ts';
import type { FileTypes } from '../../model/read.ts';
import { yearNumber } from '../../score/fiscal.ts';

/** What a plan says of one past fiscal year. */
export interface PastYear {
  /** `FY2025`. */
  readonly name: string;
  /** 2025 of `FY2025`. */
  readonly year: number;
  readonly revenue: Spanned<number> | undefined;
  readonly grossMargin: Spanned<number> | undefined;
}

/** The fiscal years of a plan's history that can be read, oldest first. */
export function pastYears({ financials }: LocatedStruct<FileTypes['plan']>): readonly PastYear[] {
  return [...(financials?.history?.entries ?? [])]
    .flatMap(([name, { value }]): PastYear[] =>
      value ? [{ name, year: yearNumber(name), revenue: value.revenue, grossMargin: value.grossMargin }] : [],
    )
    .sort((a, b) => a.year - b.year);
}

/** Whether all that is written of the history can be read; otherwise nothing can be said to be missing from it. */
export function historyIsReadable({ financials }: LocatedStruct<FileTypes['plan']>): boolean {
  if (financials?.unreadable?.includes('history')) return false;
  return ![...(financials?.history?.entries.values() ?? [])].some(({ value }) => !value || value.unreadable);
}
