import type { Day } from '../../base/day.ts';
import { once } from '../../base/once.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { PlanFacts } from '../../model/facts.ts';
import type { FileId, Finding } from '../../rules/finding.ts';
import type { Rule } from '../../rules/rule.ts';
import { scorePlan } from '../../score/score.ts';
import { standingOf } from '../../score/standing.ts';
import type { AccountFigures, CriterionFigures, Placement, ScoreFigures } from '../../score/types.ts';
import { isCompetitive } from '../state/competition.ts';
import { inputsOf, lookupsOf, sensitivityLater, type Circumstances } from '../state/evaluate-plan.ts';
import { rules } from '../findings.ts';
import { LastingScore } from '../state/lasting-score.ts';
import { checkAgain, type Lookups, type PlanChecks, type PlanInputs } from '../checks/plan-check.ts';
import type { PlainFigures } from '../plain-figures.ts';
import { accountAfter, levelOf, type PlanState, type Scored } from '../state/plan-state.ts';
import type { PortfolioState } from '../state/portfolio-state.ts';
import type { Presence } from '../files/presence.ts';
import type { Checked } from '../checks/recheck.ts';
import { samePlacement } from '../state/same-placement.ts';
import type { SourceFile } from '../files/source-file.ts';
import type {
  KeptAside,
  KeptFinding,
  KeptOutcome,
  KeptPlacement,
  KeptPlan,
  KeptReadings,
  KeptScore,
} from './kept-plan.ts';
import { itemAt, recallPlacement } from './placement.ts';
import type { StandingsNames } from './standings-names.ts';

/** The score of a plan as it was kept; its parts are computed again when somebody asks how the numbers came about. */
export function recallScored(
  source: SourceFile<'plan'>,
  facts: PlanFacts,
  kept: KeptScore | null,
  { owner, asOf }: { readonly owner: PortfolioState; readonly asOf: Day },
): Scored | undefined {
  const { policy } = owner;
  const criteria = owner.criteriaFor(facts.criteria)?.criteria;
  if (!kept || !criteria) return undefined;
  const figures = recallScore(kept, criteria);
  const score = new LastingScore(() => scorePlan(source.located, criteria, { policy, asOf }), figures);
  score.release();
  return { source, criteria, policy, asOf, score, standing: standingOf(source.file, facts, figures, policy) };
}

/**
 * A plan as it was when it was kept, as the state before the present one: what it read of others and finds unchanged is the
 * present object, so that only checks that have read something else are run again.
 */
export function recallPlan(
  source: SourceFile<'plan'>,
  kept: KeptPlan,
  scored: Scored | undefined,
  circumstances: Circumstances,
  names: StandingsNames,
): PlanState {
  const { owner, presence } = circumstances;
  const { facts } = kept;
  const { file } = source;
  const criteria = scored?.criteria;
  const competition =
    criteria && isCompetitive(criteria)
      ? owner.competitions.get(owner.criteriaFor(facts.criteria)?.file ?? '')
      : undefined;
  const { competition: competed } = kept.readings;
  const placement =
    criteria && competed
      ? recallPlace(kept.placement, competition?.placements.get(file), criteria)
      : criteria && kept.placement
        ? recallPlacement(kept.placement, criteria)
        : undefined;
  const level = levelOf(facts, criteria, placement);
  const steps = scored && competition?.steps(scored.standing);
  const { fragileWeight } = owner.policy.criteriaSets;
  const sensitivity = sensitivityLater(scored, placement, steps, fragileWeight, undefined);
  const now = inputsOf(file, facts, { scored, placement, competition }, circumstances);
  const asBefore = !competition || names.of(competition) === competed?.standings;
  const alike = asBefore || names.ofSensitivity(sensitivity?.value) === competed?.sensitivity;
  const inputs: PlanInputs = {
    ...now,
    namesakes: sameNames(now.namesakes ?? [], kept.readings.namesakes) ? now.namesakes : [],
    presence: isAsExpected(presence, kept.readings.evidence) ? now.presence : {},
    competition: alike ? competition : undefined,
  };
  const lookups = lookupsOf(file, { sensitivity, level }, circumstances);
  const aside = once(() => JSON.parse(kept.aside) as KeptAside);
  return {
    ...{ source, facts, scored, placement, saved: undefined, sensitivity, level },
    due: () => aside().due,
    account: accountAfter(file, facts, level, undefined),
    figures: once(() => recallFigures(aside().figures, placement, level)),
    checks: recallChecks(source, kept, inputs, lookups),
    kept: asBefore ? kept : undefined,
  };
}

function recallScore({ criteria, categories, coverage, total }: KeptScore, set: Criteria): ScoreFigures {
  return {
    criteria: criteria.map(([index, value, most, open]): CriterionFigures => {
      const criterion = itemAt(set.criteria, index);
      return { criterion, value: value ?? undefined, most, ...(open !== undefined && { open }) };
    }),
    categories,
    coverage,
    total: total ?? undefined,
  };
}

/** The place an account has, where it is the one it had. */
function recallPlace(
  kept: KeptPlacement | null,
  now: Placement | undefined,
  criteria: Criteria,
): Placement | undefined {
  const then = kept ? recallPlacement(kept, criteria) : undefined;
  return samePlacement(then, now) ? now : then;
}

function recallFigures(
  { history, targets, allocations, ...figures }: PlainFigures,
  placement: Placement | undefined,
  level: AccountFigures['level'],
): AccountFigures {
  return {
    ...figures,
    placement,
    level,
    history: new Map(history),
    targets: new Map(targets),
    allocations: new Map(allocations),
  };
}

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));

function recallChecks(
  source: SourceFile<'plan'>,
  { reads, found }: KeptPlan,
  inputs: PlanInputs,
  lookups: Lookups,
): PlanChecks {
  return {
    source,
    inputs,
    reads: recallReads(reads),
    found: recallFound(found, (rule) => checkAgain(rule, source, inputs, lookups)),
  };
}

/** What was read, as text; the one object for the many plans of which the same was read. */
const readsByText = new Map<string, Uint16Array>();

function recallReads(text: string): Uint16Array {
  let reads = readsByText.get(text);
  if (!reads) readsByText.set(text, (reads = Uint16Array.from(JSON.parse(text) as number[])));
  return reads;
}

/** What checks have found; `look` has a rule look again, for what the fixes would change. */
export function recallFound(
  found: readonly KeptOutcome[],
  look: (rule: Rule) => readonly Finding[],
): Checked['found'] {
  return found.map(({ rule: id, findings }) => {
    const rule = ruleById.get(id);
    if (!rule) throw new RangeError(`there is no rule ${id}`);
    const again = once(() => look(rule));
    return {
      rule,
      findings: findings.map((finding, index) => recallFinding(rule, finding, () => again()[index])),
    };
  });
}

/** A finding whose fixes have the rule look at the plan again for what they would change. */
function recallFinding(
  rule: Rule,
  { severity, clock, message, start, end, about, related, fixes }: KeptFinding,
  again: () => Finding | undefined,
): Finding {
  return {
    rule: rule.id,
    ...{ severity, clock, message, related },
    span: { start, end },
    ...(about !== undefined && { about }),
    fixes: fixes.map((fix, index) => ({ ...fix, edits: (tree) => again()?.fixes[index]?.edits(tree) ?? [] })),
  };
}

function sameNames(a: readonly FileId[], b: readonly FileId[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index]);
}

function isAsExpected(presence: Presence, evidence: KeptReadings['evidence']): boolean {
  return evidence.every(([file, present]) => presence.of(file) === present);
}
