import type { PastList } from '../../rules/rule.ts';
import {
  checkPortfolioAgain,
  readsLastYear,
  type PortfolioChecks,
  type PortfolioInputs,
  type PortfolioLookups,
} from '../checks/portfolio-check.ts';
import type { SourceFile } from '../files/source-file.ts';
import { keepFound } from './keep.ts';
import type { KeptOutcome } from './kept-plan.ts';
import { recallFound } from './recall.ts';

/** What a later run needs to know of a portfolio in order not to check all its accounts together again, as plain data. */
export interface KeptPortfolio {
  /** Names the text and everything that the checks can read besides, but for the list of a year ago. */
  readonly readings: string;
  /** Names that list; empty where there was none. */
  readonly lastYear: string;
  readonly reads: readonly number[];
  readonly found: readonly KeptOutcome[];
}

export function keepPortfolio(
  { reads, found, inputs }: PortfolioChecks,
  readings: string,
  digest: (text: string) => string,
): KeptPortfolio {
  return { readings, lastYear: nameOf(inputs.lastYear, digest), reads: [...reads], found: keepFound(found) };
}

/** The outcome of the checks as it was kept, as that before the present one: only those that have read something else run again. */
export function recallPortfolio(
  source: SourceFile<'portfolio'>,
  { reads, found, lastYear }: KeptPortfolio,
  inputs: PortfolioInputs,
  lookups: PortfolioLookups,
  digest: (text: string) => string,
): PortfolioChecks {
  const checks = {
    source,
    inputs: {
      ...inputs,
      lastYear: nameOf(inputs.lastYear, digest) === lastYear ? inputs.lastYear : otherThan(inputs),
    },
    reads: Uint16Array.from(reads),
    found: recallFound(found, (rule) => checkPortfolioAgain(rule, source, inputs, lookups)),
  };
  if (readsLastYear(checks)) lookups.wantLastYear();
  return checks;
}

/** A list that is not the present one. */
function otherThan({ asOf }: PortfolioInputs): PastList {
  return { day: asOf, unknown: '' };
}

function nameOf(list: PastList | undefined, digest: (text: string) => string): string {
  return list ? digest(JSON.stringify(list)) : '';
}
