import picomatch from 'picomatch/posix';
import { addMonths, type Day } from '../../base/day.ts';
import type { LocatedStruct } from '../../model/located.ts';
import type { Policy } from '../../model/policy.ts';
import type { FileTypes } from '../../model/read.ts';
import type { FileId, Finding } from '../../rules/finding.ts';
import type { Account, PastList, PortfolioContext, Rule } from '../../rules/rule.ts';
import type { PortfolioMetrics } from '../../score/portfolio.ts';
import type { AccountFigures } from '../../score/types.ts';
import { anyWithin } from '../files/kinds.ts';
import type { SourceFile } from '../files/source-file.ts';
import { findingsOf, rules } from '../findings.ts';
import type { PastLists } from '../state/past-lists.ts';
import type { PortfolioFigures, PortfolioState } from '../state/portfolio-state.ts';
import type { Work } from '../work.ts';
import { changedBits, EVERYTHING, recheck, Recorder, type Checked } from './recheck.ts';

/** Everything outside its own file that a portfolio's checks can read. Parts that mean the same are the same object. */
export interface PortfolioInputs {
  readonly policy: Policy;
  readonly criteriaSets: readonly string[];
  readonly asOf: Day;
  readonly accounts: () => readonly Account[];
  readonly figures: () => PortfolioFigures;
  readonly lastYear: PastList | undefined;
  /** Replaced whenever a file comes or goes. */
  readonly files: object;
}

const bits = {
  policy: 1,
  criteriaSets: 2,
  asOf: 4,
  accounts: 8,
  figures: 16,
  lastYear: 32,
  files: 64,
} as const satisfies Partial<Record<keyof PortfolioInputs, number>>;

const portfolioRules = rules.filter(({ check }) => check.portfolio ?? check.file);

/** The outcome of every check of one portfolio, with what each of them read. */
export interface PortfolioChecks extends Checked {
  readonly source: SourceFile<'portfolio'>;
  readonly inputs: PortfolioInputs;
}

export interface PortfolioLookups {
  readonly matches: (glob: string) => boolean;
  /** Told that a check wants to know the list of a year ago. */
  readonly wantLastYear: () => void;
}

/** What the checks of a portfolio may read now. */
export function portfolioInputs(
  portfolio: PortfolioState,
  asOf: Day,
  pastLists: PastLists,
  files: object,
): PortfolioInputs {
  const { root, policy, criteriaSets } = portfolio;
  const { accounts, figures } = portfolio.moment(asOf);
  const lastYear = pastLists.get(root, aYearBefore(asOf));
  return { policy, criteriaSets, asOf, accounts, figures, lastYear, files };
}

/** What they ask for besides, among the files that are known. */
export function portfolioLookups(
  { root }: PortfolioState,
  asOf: Day,
  pastLists: PastLists,
  known: ReadonlySet<FileId>,
): PortfolioLookups {
  return {
    matches: (glob) => anyWithin(root, known, picomatch(glob, { dot: true })),
    wantLastYear() {
      pastLists.want(root, aYearBefore(asOf));
    },
  };
}

function aYearBefore(day: Day): Day {
  return addMonths(day, -12);
}

/** Runs the checks whose file or readings have changed since `before`, and takes the outcome of the others over. */
export function checkPortfolio(
  source: SourceFile<'portfolio'>,
  inputs: PortfolioInputs,
  lookups: PortfolioLookups,
  before: PortfolioChecks | undefined,
  work: Work,
): PortfolioChecks {
  const same = before?.source === source && before.inputs.policy.rules === inputs.policy.rules;
  const changed = same ? changedBits(bits, before.inputs, inputs) : EVERYTHING;
  const context = new RecordingContext(source, inputs, lookups);
  const run = (rule: Rule) => runOne(rule, source, context);
  return {
    source,
    inputs,
    ...recheck(portfolioRules, context, run, { changed, before }, inputs.policy, work),
  };
}

/** What one rule finds in a portfolio that it has looked at before. */
export function checkPortfolioAgain(
  rule: Rule,
  source: SourceFile<'portfolio'>,
  inputs: PortfolioInputs,
  lookups: PortfolioLookups,
): readonly Finding[] {
  const context = new RecordingContext(source, inputs, lookups);
  runOne(rule, source, context);
  return findingsOf(rule, context.reports, inputs.policy.rules);
}

/** Whether some check wants to know the list of a year ago. */
export function readsLastYear({ reads }: PortfolioChecks): boolean {
  return reads.some((read) => (read & bits.lastYear) !== 0);
}

function runOne(
  { check }: Rule,
  { file, problems }: SourceFile<'portfolio'>,
  context: RecordingContext,
): void {
  check.file?.({ kind: 'portfolio', file, problems, report: context.report });
  check.portfolio?.(context);
}

class RecordingContext extends Recorder implements PortfolioContext {
  readonly #source: SourceFile<'portfolio'>;
  readonly #inputs: PortfolioInputs;
  readonly #lookups: PortfolioLookups;

  constructor(source: SourceFile<'portfolio'>, inputs: PortfolioInputs, lookups: PortfolioLookups) {
    super();
    this.#source = source;
    this.#inputs = inputs;
    this.#lookups = lookups;
  }

  get file(): FileId {
    return this.#source.file;
  }

  get portfolio(): LocatedStruct<FileTypes['portfolio']> {
    return this.#source.located;
  }

  get asOf(): Day {
    this.reads |= bits.asOf;
    return this.#inputs.asOf;
  }

  get policy(): Policy {
    this.reads |= bits.policy;
    return this.#inputs.policy;
  }

  get criteriaSets(): readonly string[] {
    this.reads |= bits.criteriaSets;
    return this.#inputs.criteriaSets;
  }

  get accounts(): readonly Account[] {
    this.reads |= bits.accounts;
    return this.#inputs.accounts();
  }

  get accountFigures(): readonly AccountFigures[] {
    this.reads |= bits.figures;
    return this.#inputs.figures().accounts;
  }

  get figures(): PortfolioMetrics {
    this.reads |= bits.figures;
    return this.#inputs.figures().metrics;
  }

  get lastYear(): PastList | undefined {
    this.reads |= bits.lastYear;
    this.#lookups.wantLastYear();
    return this.#inputs.lastYear;
  }

  readonly matches = (glob: string): boolean => {
    this.reads |= bits.files;
    return this.#lookups.matches(glob);
  };
}
