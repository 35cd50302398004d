import type { Day } from '../../base/day.ts';
import type { LocatedStruct } from '../../model/located.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Policy } from '../../model/policy.ts';
import type { FileTypes } from '../../model/read.ts';
import type { FileId } from '../../rules/finding.ts';
import type { Account, CriteriaContext, Rule } from '../../rules/rule.ts';
import { rules } from '../findings.ts';
import type { CriteriaEntry, PortfolioState } from '../state/portfolio-state.ts';
import { changedBits, EVERYTHING, recheck, Recorder, type Checked } from './recheck.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Work } from '../work.ts';

/** Everything outside its own file that a criteria set's checks can read. */
export interface CriteriaInputs {
  readonly policy: Policy;
  readonly criteria: Criteria;
  readonly namesakes: readonly FileId[];
  /** All accounts of the portfolio. */
  readonly accounts: () => readonly Account[];
  /** Whether an account is scored by the set. */
  readonly isScored: (account: Account) => boolean;
}

const bits = { policy: 1, criteria: 2, namesakes: 4, accounts: 8 } as const satisfies Partial<
  Record<keyof CriteriaInputs, number>
>;

const criteriaRules = rules.filter(({ check }) => check.criteria ?? check.file);

/** The outcome of every check of one criteria set, with what each of them read. */
export interface CriteriaChecks extends Checked {
  readonly source: SourceFile<'criteria'>;
  readonly inputs: CriteriaInputs;
}

/** What the checks of a set may read now; the names of before where they are the same ones. */
export function criteriaInputs(
  portfolio: PortfolioState,
  { file, criteria }: CriteriaEntry,
  asOf: Day,
  before: CriteriaInputs | undefined,
): CriteriaInputs {
  const namesakes = [...portfolio.criteria.values()]
    .filter((other) => other.file !== file && criteria.id !== undefined && other.criteria.id === criteria.id)
    .map((other) => other.file)
    .sort();
  return {
    policy: portfolio.policy,
    criteria,
    namesakes: sameNames(before?.namesakes, namesakes),
    accounts: portfolio.moment(asOf).accounts,
    isScored: ({ facts }) => portfolio.criteriaFor(facts.criteria)?.file === file,
  };
}

/** The names of before where they are the same ones. */
function sameNames(before: readonly FileId[] | undefined, now: readonly FileId[]): readonly FileId[] {
  return before?.length === now.length && before.every((name, index) => name === now[index]) ? before : now;
}

/** Runs the checks whose file or readings have changed since `before`, and takes the outcome of the others over. */
export function checkCriteria(
  source: SourceFile<'criteria'>,
  inputs: CriteriaInputs,
  before: CriteriaChecks | undefined,
  work: Work,
): CriteriaChecks {
  const same = before?.source === source && before.inputs.policy.rules === inputs.policy.rules;
  const changed = same ? changedBits(bits, before.inputs, inputs) : EVERYTHING;
  const context = new RecordingContext(source, inputs);
  const run = ({ check }: Rule) => {
    const { file, problems } = source;
    check.file?.({ kind: 'criteria', file, problems, report: context.report });
    check.criteria?.(context);
  };
  return {
    source,
    inputs,
    ...recheck(criteriaRules, context, run, { changed, before }, inputs.policy, work),
  };
}

class RecordingContext extends Recorder implements CriteriaContext {
  readonly #source: SourceFile<'criteria'>;
  readonly #inputs: CriteriaInputs;

  constructor(source: SourceFile<'criteria'>, inputs: CriteriaInputs) {
    super();
    this.#source = source;
    this.#inputs = inputs;
  }

  get file(): FileId {
    return this.#source.file;
  }

  get set(): LocatedStruct<FileTypes['criteria']> {
    return this.#source.located;
  }

  get criteria(): Criteria {
    this.reads |= bits.criteria;
    return this.#inputs.criteria;
  }

  get policy(): Policy {
    this.reads |= bits.policy;
    return this.#inputs.policy;
  }

  get namesakes(): readonly FileId[] {
    this.reads |= bits.namesakes;
    return this.#inputs.namesakes;
  }

  get accounts(): readonly Account[] {
    // Which set scores an account that names none is a matter of the policy.
    this.reads |= bits.accounts | bits.policy | bits.criteria;
    return this.#inputs.accounts().filter(this.#inputs.isScored);
  }
}
