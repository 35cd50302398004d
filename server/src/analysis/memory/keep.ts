import type { Criteria } from '../../model/criteria.ts';
import type { Finding } from '../../rules/finding.ts';
import type { ScoreFigures } from '../../score/types.ts';
import type { PlanState } from '../state/plan-state.ts';
import { plainFigures } from '../plain-figures.ts';
import type { Checked } from '../checks/recheck.ts';
import type {
  KeptAside,
  KeptCompetition,
  KeptFinding,
  KeptOutcome,
  KeptPlan,
  KeptReadings,
  KeptScore,
} from './kept-plan.ts';
import { keepPlacement } from './placement.ts';
import type { StandingsNames } from './standings-names.ts';

/** What a later run needs to know of a plan that is up to date. */
export function keepPlan(
  state: PlanState,
  evidence: KeptReadings['evidence'],
  seen: string,
  names: StandingsNames,
): KeptPlan {
  const { source, facts, scored, placement, sensitivity, figures, due, checks } = state;
  const { competition, namesakes } = checks.inputs;
  const competing: KeptCompetition | null =
    scored && competition
      ? {
          standings: names.of(competition),
          sensitivity: names.ofSensitivity(sensitivity?.value),
        }
      : null;
  return {
    facts,
    suppressions: source.suppressions,
    spans: [...source.spans].map(([path, { start, end }]) => [path, start, end]),
    places: [...source.places],
    score: scored ? keepScore(scored.score.figures, scored.criteria) : null,
    placement: placement && scored ? keepPlacement(placement, scored.criteria) : null,
    aside: JSON.stringify({ figures: plainFigures(figures()), due: due() } satisfies KeptAside),
    reads: JSON.stringify([...checks.reads]),
    found: keepFound(checks.found),
    seen,
    readings: {
      namesakes: namesakes ?? [],
      evidence,
      competition: competing,
    },
  };
}

/** Names what the checks of a portfolio can read of a plan under the same terms. */
export function seenOf({ facts, figures, placement, scored }: PlanState, { digest }: StandingsNames): string {
  const placed = placement && scored ? keepPlacement(placement, scored.criteria) : null;
  return digest(JSON.stringify([facts, plainFigures(figures()), placed]));
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

export function keepFound(found: Checked['found']): readonly KeptOutcome[] {
  return found.map(({ rule, findings }) => ({ rule: rule.id, findings: findings.map(keepFinding) }));
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
