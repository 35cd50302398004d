import type { Day } from '../base/day.ts';
import { fingerprint } from '../base/stable.ts';
import type { Criteria, TierLevel } from '../model/criteria.ts';
import { factsOf, type PlanFacts } from '../model/facts.ts';
import type { Policy } from '../model/policy.ts';
import type { Account } from '../rules/rule.ts';
import { convert } from '../score/money.ts';
import { scorePlan } from '../score/score.ts';
import { standingOf } from '../score/standing.ts';
import type { Placement, Score, Sensitivity, Standing } from '../score/types.ts';
import type { DueReview } from './due-reviews.ts';
import type { PlanChecks } from './plan-check.ts';
import type { SourceFile } from './source-file.ts';
import type { Work } from './work.ts';

/** One plan under its portfolio. Never changes; what comes out equal is the same object as before. */
export interface PlanState {
  readonly source: SourceFile<'plan'>;
  readonly facts: PlanFacts;
  readonly scored: Scored | undefined;
  readonly placement: Placement | undefined;
  /** What would change the tier; computed when it is first asked for. */
  readonly sensitivity: () => Sensitivity | undefined;
  readonly level: TierLevel | undefined;
  readonly account: Account;
  /** Kept, because a table asks it of every plan at once. */
  readonly due: readonly DueReview[];
  readonly checks: PlanChecks;
}

/** A plan's score and what it was computed from. */
export interface Scored {
  readonly source: SourceFile<'plan'>;
  readonly criteria: Criteria;
  readonly policy: Policy;
  readonly asOf: Day;
  readonly score: Score;
  readonly standing: Standing;
}

/** The facts of a plan; those of before where they are equal. */
export function factsAfter(source: SourceFile<'plan'>, before: PlanState | undefined): PlanFacts {
  if (before?.source === source) return before.facts;
  const facts = factsOf(source.located);
  return before && fingerprint(before.facts) === fingerprint(facts) ? before.facts : facts;
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
  const computed = scorePlan(source.located, criteria, { policy, asOf });
  const score =
    before?.source === source && before.criteria === criteria && sameScore(before.score, computed)
      ? before.score
      : computed;
  const standing = standingOf(source.file, facts, score, policy);
  const stands = before?.criteria === criteria && sameStanding(before.standing, standing);
  return { source, criteria, policy, asOf, score, standing: stands ? before.standing : standing };
}

export function accountAfter(
  source: SourceFile<'plan'>,
  facts: PlanFacts,
  policy: Policy,
  level: TierLevel | undefined,
  before: Account | undefined,
): Account {
  const revenue = revenueOf(facts, policy);
  if (before?.facts === facts && before.revenue === revenue && before.level === level) return before;
  return { file: source.file, facts, revenue, level };
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

function revenueOf({ revenue, currency }: PlanFacts, policy: Policy): number | undefined {
  return revenue === undefined ? undefined : convert(revenue, currency, policy);
}

/** Equal as far as the findings of the same plan can tell. */
function sameScore(a: Score, b: Score): boolean {
  return (
    sameValues(a, b) &&
    a.criteria.every((one, index) => {
      const other = b.criteria[index];
      return one.missing === other?.missing && fingerprint(one.inputs) === fingerprint(other?.inputs);
    })
  );
}

/** Equal in every number, wherever in its file it stands. */
function sameValues(a: Score, b: Score): boolean {
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
