import type { Criteria } from '../../model/criteria.ts';
import type { Finding } from '../../rules/finding.ts';
import type { AccountFigures, ScoreFigures } from '../../score/types.ts';
import type { PlanState } from '../plan-state.ts';
import type {
  KeptCompetition,
  KeptFigures,
  KeptFinding,
  KeptPlan,
  KeptReadings,
  KeptScore,
} from './kept-plan.ts';
import { keepPlacement } from './placement.ts';
import type { StandingsNames } from './standings-names.ts';

/** What a later run needs to know of a plan that is up to date. */
export function keepPlan(
  { source, facts, scored, placement, sensitivity, figures, due, checks }: PlanState,
  evidence: KeptReadings['evidence'],
  names: StandingsNames,
): KeptPlan {
  const { competition, namesakes } = checks.inputs;
  const competing = (criteria: Criteria): KeptCompetition | null =>
    competition
      ? {
          standings: names.of(competition),
          placement: placement ? keepPlacement(placement, criteria) : null,
          sensitivity: names.ofSensitivity(sensitivity?.value),
        }
      : null;
  return {
    facts,
    suppressions: source.suppressions,
    spans: [...source.spans].map(([path, { start, end }]) => [path, start, end]),
    places: [...source.places],
    score: scored ? keepScore(scored.score.figures, scored.criteria) : null,
    figures: keepFigures(figures),
    due,
    reads: [...checks.reads],
    found: checks.found.map(({ rule, findings }) => ({ rule: rule.id, findings: findings.map(keepFinding) })),
    readings: {
      namesakes: namesakes ?? [],
      evidence,
      competition: scored ? competing(scored.criteria) : null,
    },
  };
}

function keepScore({ criteria, categories, coverage, total }: ScoreFigures, set: Criteria): KeptScore {
  return {
    criteria: criteria.map(({ criterion, value = null, most, open }) => {
      const index = set.criteria.indexOf(criterion);
      return open === undefined ? [index, value, most] : [index, value, most, open];
    }),
    categories,
    coverage,
    total: total ?? null,
  };
}

function keepFigures({
  placement: _placement,
  level: _level,
  history,
  targets,
  allocations,
  ...figures
}: AccountFigures): KeptFigures {
  return { ...figures, history: [...history], targets: [...targets], allocations: [...allocations] };
}

function keepFinding({ severity, clock, message, span, about, related, fixes }: Finding): KeptFinding {
  return {
    severity,
    clock,
    message,
    start: span.start,
    end: span.end,
    about,
    related,
    fixes: fixes.map(({ edits: _edits, ...fix }) => fix),
  };
}
