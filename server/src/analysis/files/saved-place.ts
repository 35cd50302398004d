import type { Criteria } from '../../model/criteria.ts';
import type { PlanFacts } from '../../model/facts.ts';
import { scorePlan, withoutOrigins } from '../../score/score.ts';
import { standingOf } from '../../score/standing.ts';
import { placeAlone } from '../../score/tier.ts';
import { isCompetitive } from '../state/competition.ts';
import type { PlanState, SavedPlace, Scored } from '../state/plan-state.ts';
import type { Work } from '../work.ts';
import type { SourceFile } from './source-file.ts';

/**
 * The place of a plan by saved criteria. What was computed while they were in force is taken over, so that the first change of a
 * criteria file makes no more work than any other.
 */
export function savedPlaceAfter(
  source: SourceFile<'plan'>,
  facts: PlanFacts,
  criteria: Criteria | undefined,
  { policy, asOf }: Pick<Scored, 'policy' | 'asOf'>,
  before: PlanState | undefined,
  work: Work,
): SavedPlace | undefined {
  if (!criteria) return undefined;
  const terms = { source, criteria, policy, asOf };
  const holds = (known: Omit<Scored, 'score'> | undefined): boolean =>
    known?.source === source && known.criteria === criteria && known.policy === policy && known.asOf === asOf;
  if (holds(before?.saved)) return before?.saved;
  const competes = isCompetitive(criteria);
  if (before?.scored && holds(before.scored)) {
    const { standing } = before.scored;
    return { ...terms, standing, placement: competes ? undefined : before.placement };
  }
  work.scores++;
  const figures = withoutOrigins(scorePlan(source.located, criteria, { policy, asOf }));
  const standing = standingOf(source.file, facts, figures, policy);
  return { ...terms, standing, placement: competes ? undefined : placeAlone(standing, criteria, asOf) };
}
