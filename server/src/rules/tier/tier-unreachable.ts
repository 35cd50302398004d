import type { Criteria, Criterion } from '../../model/criteria.ts';
import { below, display } from '../../score/compare.ts';
import { defineRule, type CriteriaContext, type Report } from '../rule.ts';
import { criteriaAsWritten, levelsAsWritten, type WrittenCriterion } from '../support/as-written.ts';
import { bestScore, reachOf } from '../support/reach.ts';
import { weighted } from '../support/weights.ts';
import { pointsWords } from '../support/wording.ts';

export const tierUnreachable = defineRule({
  id: 'tier-unreachable',
  severity: 'warning',
  summary: 'No score can reach a tier, or a knock-out can never make a difference.',
  check: {
    criteria(context) {
      levelFaults(context).forEach(context.report);
      for (const [criterion, written] of criteriaAsWritten(context)) {
        knockoutFaults(context.criteria, criterion, written).forEach(context.report);
      }
    },
  },
});

function levelFaults(context: CriteriaContext): Report[] {
  const { file, criteria } = context;
  const deciding = weighted(criteria);
  if (deciding.length === 0) return [];
  const best = bestScore(criteria);
  return levelsAsWritten(context).flatMap(([level, written]) => {
    if (written.enter && below(best, level.enter)) {
      return {
        at: written.enter,
        message: `nobody can be ${level.id}: it starts at ${display(level.enter)}, and the criteria add up to ${pointsWords(best)} at most`,
        related: deciding
          .filter(({ scoring }) => below(reachOf(scoring).most, 100))
          .map(({ id, path, scoring }) => ({
            file,
            path: [...path, 'scoring'],
            message: `"${id}" gives ${pointsWords(reachOf(scoring).most)} of 100 at most`,
          })),
      };
    }
    if (criteria.tiers.assign === 'top-n' && written.capacity && written.capacity.value < 1) {
      return {
        at: written.capacity,
        message: `nobody can be ${level.id}: it has room for ${written.capacity.value} accounts`,
      };
    }
    return [];
  });
}

function knockoutFaults(
  criteria: Criteria,
  { id, knockout, scoring }: Criterion,
  { knockout: written }: WrittenCriterion,
): Report[] {
  if (!knockout || !written?.below || !written.cap) return [];
  const rank = rankOf(criteria, knockout.cap);
  if (rank < 0) return []; // A tier that the set does not have is reported as a reference.
  if (rank === 0)
    return [
      { at: written.cap, message: `this knock-out holds nobody back: ${knockout.cap} is the best tier` },
    ];
  const { least, most } = reachOf(scoring);
  if (!below(least, knockout.below)) {
    const why = knockout.below === 0 ? 'no criterion has' : `"${id}" never has`;
    return [
      {
        at: written.below,
        message: `this knock-out can never fire: ${why} fewer than ${pointsWords(knockout.below)}`,
      },
    ];
  }
  if (below(most, knockout.below)) {
    return [
      {
        at: written.below,
        message: `this knock-out always fires: "${id}" has ${pointsWords(most)} at most, so nobody gets better than ${knockout.cap}`,
      },
    ];
  }
  return [];
}

function rankOf({ tiers }: Criteria, level: string): number {
  return tiers.levels.findIndex(({ id }) => id === level);
}
