import type { Day } from '../../base/day.ts';
import { Renewable } from '../../base/renewable.ts';
import type { TierLevel } from '../../model/criteria.ts';
import type { PlanFacts } from '../../model/facts.ts';
import type { FileId } from '../../rules/finding.ts';
import { sensitivityOf } from '../../score/sensitivity.ts';
import { placeAlone } from '../../score/tier.ts';
import type { Placement, Sensitivity, TierSteps } from '../../score/types.ts';
import { withoutBaselined } from '../baseline/baseline.ts';
import { isCompetitive } from './competition.ts';
import { dueReviews, type DueReview } from './due-reviews.ts';
import { sameJudgement } from '../checks/same-judgement.ts';
import { folderOf, resolveWithin } from '../files/kinds.ts';
import { judge, type Judged } from '../findings.ts';
import { identityOf } from '../files/identity.ts';
import {
  checkPlan,
  sameInputs,
  type Lookups,
  type PlanChecks,
  type PlanInputs,
} from '../checks/plan-check.ts';
import {
  accountAfter,
  figuresAfter,
  levelOf,
  scoreAfter,
  type PlanState,
  type Scored,
} from './plan-state.ts';
import type { PortfolioState } from './portfolio-state.ts';
import type { Presence } from '../files/presence.ts';
import { samePlacement } from './same-placement.ts';
import { savedPlaceAfter } from '../files/saved-place.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Work } from '../work.ts';

/** What a plan is evaluated under. */
export interface Circumstances {
  readonly owner: PortfolioState;
  readonly asOf: Day;
  readonly presence: Presence;
  readonly work: Work;
}

/** Scores, places and checks a plan, as far as it or what it depends on has changed since `before`. */
export function evaluatePlan(
  source: SourceFile<'plan'>,
  facts: PlanFacts,
  before: PlanState | undefined,
  circumstances: Circumstances,
): PlanState {
  const { owner, asOf, work } = circumstances;
  const { file } = source;
  const { policy } = owner;
  const inForce = owner.criteriaFor(facts.criteria);
  const criteria = inForce?.criteria;
  const scored = criteria && scoreAfter(source, facts, { criteria, policy, asOf }, before?.scored, work);
  const competes = criteria !== undefined && isCompetitive(criteria);
  const competition = competes ? owner.competitions.get(inForce?.file ?? '') : undefined;
  const steps = scored && competition?.steps(scored.standing);
  const placement = competes ? competition?.placements.get(file) : placementAfter(scored, asOf, before, work);
  const savedCriteria = inForce && owner.savedCriteria(inForce.file);
  const saved = savedPlaceAfter(source, facts, savedCriteria, { policy, asOf }, before, work);
  const level = levelOf(facts, criteria, placement);
  const { fragileWeight } = policy.criteriaSets;
  const sensitivity = sensitivityLater(scored, placement, steps, fragileWeight, before);
  const inputs = inputsOf(file, facts, { scored, placement, competition }, circumstances);
  const lookups = lookupsOf(file, { sensitivity, level }, circumstances);
  const checks = checkPlan(source, inputs, lookups, before?.checks, work);
  const account = accountAfter(file, facts, level, before?.account);
  const place = { standing: scored?.standing, placement, level };
  const figures = figuresAfter(source, facts, place, { policy, asOf }, before);
  const due = dueAfter(source, level, { policy, asOf }, before);
  const now = { source, facts, scored, placement, saved, sensitivity, level, account, figures, due, checks };
  return before && isAsKept(before, now) ? { ...now, kept: before.kept } : now;
}

/** Whether what was kept of the state before still tells of this one. */
function isAsKept(before: PlanState, now: PlanState): boolean {
  return (
    before.kept !== undefined &&
    before.source === now.source &&
    before.scored === now.scored &&
    before.placement === now.placement &&
    before.figures === now.figures &&
    before.due === now.due &&
    sameInputs(before.checks.inputs, now.checks.inputs)
  );
}

/** What the checks of a plan can read besides the plan. */
export function inputsOf(
  file: FileId,
  facts: PlanFacts,
  place: Pick<PlanState, 'scored' | 'placement'> & Pick<PlanInputs, 'competition'>,
  { owner, asOf, presence }: Circumstances,
): PlanInputs {
  const namesakes = owner.namesakesOf(facts.id);
  const identity = identityOf({ kind: 'plan', file, root: owner.root }, facts.id, namesakes);
  return {
    policy: owner.policy,
    portfolioFile: owner.source?.file,
    criteria: owner.criteriaFor(facts.criteria),
    criteriaSets: owner.criteriaSets,
    score: place.scored?.score,
    placement: place.placement,
    competition: place.competition,
    asOf,
    namesakes,
    presence: presence.cell(file),
    identity,
    accepted: owner.baseline?.accepted.get(identity),
  };
}

/** What they ask for besides. */
export function lookupsOf(
  file: FileId,
  { sensitivity, level }: Pick<PlanState, 'sensitivity' | 'level'>,
  { owner, presence }: Circumstances,
): Lookups {
  return {
    sensitivity: () => sensitivity?.value,
    level: () => level,
    exists: (name) => isThere(presence, owner.root, file, name),
  };
}

/** The findings of a plan after its comments were heard; the object of before where they say the same. */
export function judgePlan(checks: PlanChecks, before: PlanChecks | undefined, judgedBefore: Judged): Judged {
  const { source, found, inputs } = checks;
  const same =
    before?.source === source &&
    before.found.length === found.length &&
    before.found.every((outcome, index) => outcome === found[index]);
  const sameComments =
    source.suppressions.length === 0 ||
    (before?.inputs.asOf === inputs.asOf && before.inputs.policy === inputs.policy);
  const sameBaseline =
    before?.inputs.accepted === inputs.accepted && before?.inputs.identity === inputs.identity;
  if (same && sameComments && sameBaseline) return judgedBefore;
  const lineOf = (offset: number) => source.lines.at(offset).line;
  const heard = judge(
    found.flatMap(({ findings }) => findings),
    source.suppressions,
    lineOf,
    inputs.asOf,
    inputs.policy.rules,
  );
  const judged = withoutBaselined(heard, inputs.identity, inputs.accepted, source.placesOf);
  return sameJudgement(judgedBefore, judged) && before?.source === source ? judgedBefore : judged;
}

/** Whether evidence is there, named from the folder of the plan or from that of the portfolio; undefined while not known. */
function isThere(presence: Presence, root: FileId, plan: FileId, name: string): boolean | undefined {
  const places = new Set([resolveWithin(root, folderOf(plan), name), resolveWithin(root, root, name)]);
  let answer: boolean | undefined = false;
  for (const place of places) {
    const there = place === undefined ? false : presence.ask(plan, place);
    if (there) return true;
    if (there === undefined) answer = undefined;
  }
  return answer;
}

function placementAfter(
  scored: Scored | undefined,
  asOf: Day,
  before: PlanState | undefined,
  work: Work,
): Placement | undefined {
  if (!scored) return undefined;
  const same = before?.scored?.standing === scored.standing && before.scored.criteria === scored.criteria;
  if (same && before.checks.inputs.asOf === asOf && before.placement) return before.placement;
  work.placements++;
  const placement = placeAlone(scored.standing, scored.criteria, asOf);
  return samePlacement(before?.placement, placement) ? before?.placement : placement;
}

function dueAfter(
  source: SourceFile<'plan'>,
  level: TierLevel | undefined,
  { policy, asOf }: Pick<PlanInputs, 'policy' | 'asOf'>,
  before: PlanState | undefined,
): () => readonly DueReview[] {
  const then = before?.checks.inputs;
  if (before?.source === source && before.level === level && then?.policy === policy && then.asOf === asOf)
    return before.due;
  const due = dueReviews(source.located, level, policy, asOf);
  return () => due;
}

/** Computes the sensitivity when it is first asked for; the one of before where nothing it depends on has changed. */
export function sensitivityLater(
  scored: Scored | undefined,
  placement: Placement | undefined,
  steps: TierSteps | undefined,
  fragileWeight: number,
  before: PlanState | undefined,
): Renewable<Sensitivity> | undefined {
  const same =
    before?.scored?.standing === scored?.standing &&
    before?.scored?.criteria === scored?.criteria &&
    before?.checks.inputs.policy.criteriaSets.fragileWeight === fragileWeight;
  if (before && same && before.placement === placement && !steps) return before.sensitivity;
  if (!scored || !placement) return undefined;
  const { standing, criteria } = scored;
  return new Renewable(() => sensitivityOf(standing, criteria, placement, fragileWeight, steps));
}
