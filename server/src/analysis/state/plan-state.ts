import type { Day } from '../../base/day.ts';
import type { Renewable } from '../../base/renewable.ts';
import { alike } from '../../base/stable.ts';
import type { Criteria, TierLevel } from '../../model/criteria.ts';
import { factsOf, type PlanFacts } from '../../model/facts.ts';
import type { Policy } from '../../model/policy.ts';
import type { FileId } from '../../rules/finding.ts';
import type { Account } from '../../rules/rule.ts';
import { figuresOf } from '../../score/figures.ts';
import { scorePlan } from '../../score/score.ts';
import { standingOf } from '../../score/standing.ts';
import type { AccountFigures, Placement, ScoreFigures, Sensitivity, Standing } from '../../score/types.ts';
import type { PlanChecks } from '../checks/plan-check.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { KeptPlan } from '../memory/kept-plan.ts';
import { plainFigures } from '../plain-figures.ts';
import type { Work } from '../work.ts';
import type { DueReview } from './due-reviews.ts';
import { LastingScore } from './lasting-score.ts';

/** One plan under its portfolio. Never changes; what comes out equal is the same object as before. */
export interface PlanState {
  readonly source: SourceFile<'plan'>;
  readonly facts: PlanFacts;
  readonly scored: Scored | undefined;
  readonly placement: Placement | undefined;
  /** Where it stands by the criteria as they are saved, while an editor has others. */
  readonly saved: SavedPlace | undefined;
  /** What would change the tier. */
  readonly sensitivity: Renewable<Sensitivity> | undefined;
  readonly level: TierLevel | undefined;
  readonly account: Account;
  readonly figures: () => AccountFigures;
  /** Kept, because a table asks it of every plan at once. */
  readonly due: () => readonly DueReview[];
  readonly checks: PlanChecks;
  /** What an earlier run has kept of it, while it still says the same. */
  readonly kept?: KeptPlan | undefined;
}

/** A plan's score and what it was computed from. */
export interface Scored {
  readonly source: SourceFile<'plan'>;
  readonly criteria: Criteria;
  readonly policy: Policy;
  readonly asOf: Day;
  readonly score: LastingScore;
  readonly standing: Standing;
}

/** Lets go of what can be made again of a plan, which is most of it. */
export function release({ source, scored, sensitivity }: PlanState): void {
  source.release();
  scored?.score.release();
  sensitivity?.release();
}

/** Where a plan stands by its criteria file as that is saved, while an editor has another text of it. */
export interface SavedPlace extends Omit<Scored, 'score'> {
  /** Undefined where accounts compete: then all of them are placed together, when somebody asks. */
  readonly placement: Placement | undefined;
}

/** The facts of a plan; those of before where they are equal. */
export function factsAfter(source: SourceFile<'plan'>, before: PlanState | undefined): PlanFacts {
  if (before?.source === source) return before.facts;
  const facts = factsOf(source.located);
  return before && alike(before.facts, facts) ? before.facts : facts;
}

/** The score of a plan under some terms; that of before where neither it nor they have changed. */
export function scoreAfter(
  source: SourceFile<'plan'>,
  facts: PlanFacts,
  { criteria, policy, asOf }: Pick<Scored, 'criteria' | 'policy' | 'asOf'>,
  before: Scored | undefined,
  work: Work,
): Scored {
  if (
    before?.source === source &&
    before.criteria === criteria &&
    before.policy === policy &&
    before.asOf === asOf
  )
    return before;
  work.scores++;
  const computed = new LastingScore(() => scorePlan(source.located, criteria, { policy, asOf }));
  const score =
    before?.source === source && before.criteria === criteria && sameScore(before.score, computed)
      ? before.score
      : computed;
  const standing = standingOf(source.file, facts, score.figures, policy);
  const stands = before?.criteria === criteria && sameStanding(before.standing, standing);
  return { source, criteria, policy, asOf, score, standing: stands ? before.standing : standing };
}

export function accountAfter(
  file: FileId,
  facts: PlanFacts,
  level: TierLevel | undefined,
  before: Account | undefined,
): Account {
  return before?.facts === facts && before.level === level ? before : { file, facts, level };
}

const unscored: ScoreFigures = { criteria: [], categories: [], coverage: 0, total: undefined };

/** What the portfolio's figures count of a plan; those of before where they are equal. */
export function figuresAfter(
  source: SourceFile<'plan'>,
  facts: PlanFacts,
  {
    standing,
    placement,
    level,
  }: Pick<PlanState, 'placement' | 'level'> & { readonly standing: Standing | undefined },
  { policy, asOf }: { readonly policy: Policy; readonly asOf: Day },
  before: PlanState | undefined,
): () => AccountFigures {
  const same =
    before?.source === source &&
    before.scored?.standing === standing &&
    before.placement === placement &&
    before.level === level &&
    before.checks.inputs.policy === policy;
  if (same) return before.figures;
  const known = standing ?? standingOf(source.file, facts, unscored, policy);
  const placed = { plan: source.located, facts, standing: known, placement, level };
  const figures = figuresOf(placed, { policy, asOf });
  return before && sameFigures(before.figures(), figures) ? before.figures : () => figures;
}

/** The level whose service the account is owed: the assigned one, else the computed one where it is certain. */
export function levelOf(
  facts: PlanFacts,
  criteria: Criteria | undefined,
  placement: Placement | undefined,
): TierLevel | undefined {
  const assigned = criteria?.tiers.levels.find(({ id }) => id === facts.assigned);
  return assigned ?? (placement?.certain ? placement.low : undefined);
}

function sameFigures(a: AccountFigures, b: AccountFigures): boolean {
  return a.placement === b.placement && a.level === b.level && alike(plainFigures(a), plainFigures(b));
}

/** Equal as far as the findings of the same plan can tell. */
function sameScore(a: LastingScore, b: LastingScore): boolean {
  return (
    sameValues(a.figures, b.figures) &&
    a.criteria.every((one, index) => {
      const other = b.criteria[index];
      return other !== undefined && one.missing === other.missing && alike(one.inputs, other.inputs);
    })
  );
}

/** Equal in every number, wherever in its file it stands. */
function sameValues(a: ScoreFigures, b: ScoreFigures): boolean {
  return (
    a.total?.low === b.total?.low &&
    a.total?.high === b.total?.high &&
    a.criteria.length === b.criteria.length &&
    a.criteria.every(
      ({ value, open }, index) => value === b.criteria[index]?.value && open === b.criteria[index]?.open,
    )
  );
}

/** Equal as far as other accounts' ranks and tiers can tell. */
function sameStanding(a: Standing, b: Standing): boolean {
  return (
    sameValues(a.score, b.score) &&
    a.id === b.id &&
    a.role === b.role &&
    a.revenue === b.revenue &&
    a.effortFte === b.effortFte &&
    a.assigned === b.assigned &&
    a.since === b.since
  );
}
