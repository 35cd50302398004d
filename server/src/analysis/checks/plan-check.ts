import type { Day } from '../../base/day.ts';
import type { Criteria, TierLevel } from '../../model/criteria.ts';
import type { Policy } from '../../model/policy.ts';
import type { FileId, Finding, Related } from '../../rules/finding.ts';
import type { PlanContext, Rule } from '../../rules/rule.ts';
import type { Placement, Score, Sensitivity } from '../../score/types.ts';
import type { Path } from '../../syntax/tree.ts';
import type { Accepted } from '../baseline/entries.ts';
import type { SourceFile } from '../files/source-file.ts';
import { findingsOf, rules } from '../findings.ts';
import type { Competition } from '../state/competition.ts';
import { changedParts, TIER_PART, watched } from '../state/plan-parts.ts';
import type { Work } from '../work.ts';
import { changedBits, EVERYTHING, recheck, Recorder, type Checked, type Difference } from './recheck.ts';

/** Everything outside its own file that a plan's checks can read. Parts that mean the same are the same object. */
export interface PlanInputs {
  readonly policy: Policy;
  readonly portfolioFile: FileId | undefined;
  readonly criteria: { readonly file: FileId; readonly criteria: Criteria } | undefined;
  readonly criteriaSets: readonly string[];
  readonly score: Score | undefined;
  readonly placement: Placement | undefined;
  /** The tiers of all where accounts compete; undefined where the account's own score decides. */
  readonly competition: Competition | undefined;
  readonly asOf: Day;
  readonly namesakes: readonly FileId[] | undefined;
  /** Replaced whenever one of the files that the plan asked for comes or goes. */
  readonly presence: object;
  /** What the plan is known by to the baseline, and what that excuses in it; no check reads them. */
  readonly identity: string;
  readonly accepted: Accepted | undefined;
}

/** One bit for each part of the inputs, so that what a check has read fits in a number. */
const bits = {
  policy: 1,
  criteria: 2,
  criteriaSets: 4,
  score: 8,
  placement: 16,
  asOf: 32,
  namesakes: 64,
  presence: 128,
  competition: 256,
} as const satisfies Partial<Record<keyof PlanInputs, number>>;

/** A bit besides for how the plan is written, which another text changes whatever it says. */
const TEXT = 512;

const planRules = rules.filter(({ check }) => check.plan ?? check.file);

/** The outcome of every check of one plan, with what each of them read. */
export interface PlanChecks extends Checked {
  readonly source: SourceFile<'plan'>;
  readonly inputs: PlanInputs;
}

export interface Lookups {
  readonly sensitivity: () => Sensitivity | undefined;
  readonly level: () => TierLevel | undefined;
  readonly exists: (path: string) => boolean | undefined;
}

/** Runs the checks whose plan or readings have changed since `before`, and takes the outcome of the others over. */
export function checkPlan(
  source: SourceFile<'plan'>,
  inputs: PlanInputs,
  lookups: Lookups,
  before: PlanChecks | undefined,
  work: Work,
): PlanChecks {
  const difference = differenceFrom(before, source, inputs);
  if (before?.source === source && difference.changed === 0)
    return before.inputs === inputs ? before : { ...before, inputs };
  const context = new RecordingContext(source, inputs, lookups);
  const run = (rule: Rule) => runOne(rule, context);
  const { parts, ...checked } = recheck(planRules, context, run, difference, inputs.policy, work);
  return { source, inputs, ...checked, parts: source.isLookedAt ? parts : undefined };
}

/** A new text is compared with that of before where both are at hand, as they are while somebody types. */
function differenceFrom(
  before: PlanChecks | undefined,
  source: SourceFile<'plan'>,
  inputs: PlanInputs,
): Difference {
  if (!before) return { changed: EVERYTHING, before };
  const changed = changedInputs(before.inputs, inputs);
  if (before.source === source) return { changed, before };
  if (!before.parts || !before.source.isLookedAt || !source.isLookedAt)
    return { changed: EVERYTHING, before };
  const parts = changedParts(before.source.located, source.located);
  return { changed: changed | TEXT, before, changedParts: parts };
}

/** What one rule finds in a plan that it has looked at before. */
export function checkAgain(
  rule: Rule,
  source: SourceFile<'plan'>,
  inputs: PlanInputs,
  lookups: Lookups,
): readonly Finding[] {
  const context = new RecordingContext(source, inputs, lookups);
  runOne(rule, context);
  return findingsOf(rule, context.reports, inputs.policy.rules);
}

function runOne({ check }: Rule, context: RecordingContext): void {
  if (check.file) {
    const { file, problems, report } = context;
    check.file({ kind: 'plan', file, problems, report });
  }
  check.plan?.(context);
}

/** Whether no check can tell two sets of inputs apart. */
export function sameInputs(a: PlanInputs, b: PlanInputs): boolean {
  return changedInputs(a, b) === 0;
}

function changedInputs(before: PlanInputs, now: PlanInputs): number {
  if (before === now) return 0;
  // The severities of the rules are read by all of them.
  if (before.policy.rules !== now.policy.rules) return EVERYTHING;
  const policy = before.portfolioFile === now.portfolioFile ? 0 : bits.policy;
  return policy | changedBits(bits, before, now);
}

class RecordingContext extends Recorder implements PlanContext {
  readonly #source: SourceFile<'plan'>;
  readonly #inputs: PlanInputs;
  readonly #lookups: Lookups;
  #plan: PlanContext['plan'] | undefined;

  constructor(source: SourceFile<'plan'>, inputs: PlanInputs, lookups: Lookups) {
    super();
    this.#source = source;
    this.#inputs = inputs;
    this.#lookups = lookups;
  }

  get file(): FileId {
    return this.#source.file;
  }

  get problems(): SourceFile<'plan'>['problems'] {
    this.reads |= TEXT;
    return this.#source.problems;
  }

  get plan(): PlanContext['plan'] {
    return (this.#plan ??= watched(this.#source.located, (parts) => (this.parts |= parts)));
  }

  get asOf(): Day {
    this.reads |= bits.asOf;
    return this.#inputs.asOf;
  }

  get policy(): Policy {
    this.reads |= bits.policy;
    return this.#inputs.policy;
  }

  get criteria(): Criteria | undefined {
    this.reads |= bits.criteria;
    return this.#inputs.criteria?.criteria;
  }

  get criteriaSets(): readonly string[] {
    this.reads |= bits.criteriaSets;
    return this.#inputs.criteriaSets;
  }

  get score(): Score | undefined {
    this.reads |= bits.score;
    return this.#inputs.score;
  }

  get placement(): Placement | undefined {
    this.reads |= bits.placement;
    return this.#inputs.placement;
  }

  get sensitivity(): Sensitivity | undefined {
    this.reads |= bits.score | bits.competition | bits.criteria | bits.policy;
    return this.#lookups.sensitivity();
  }

  get level(): TierLevel | undefined {
    this.reads |= bits.placement | bits.criteria;
    this.parts |= TIER_PART;
    return this.#lookups.level();
  }

  get namesakes(): readonly FileId[] {
    this.reads |= bits.namesakes;
    return (this.#inputs.namesakes ?? []).filter((file) => file !== this.#source.file);
  }

  readonly exists = (path: string): boolean | undefined => {
    this.reads |= bits.presence;
    return this.#lookups.exists(path);
  };

  readonly elsewhere = (kind: 'criteria' | 'portfolio', path: Path, message: string): readonly Related[] => {
    this.reads |= kind === 'criteria' ? bits.criteria : bits.policy;
    const file = kind === 'criteria' ? this.#inputs.criteria?.file : this.#inputs.portfolioFile;
    return file === undefined ? [] : [{ file, path, message }];
  };
}
