import type { Criteria, Scoring } from '../../model/criteria.ts';
import { shapeAt } from '../../schema/shape.ts';

/** The fewest and the most points, 0–100, that a criterion can ever have. */
export interface Reach {
  readonly least: number;
  readonly most: number;
}

/** What a scoring can give any plan that keeps to its schema; 0 to 100 where that cannot be told. */
export function reachOf(scoring: Scoring | undefined): Reach {
  switch (scoring?.type) {
    case 'linear':
      return linearReach(scoring);
    case 'bands':
      return bandsReach(scoring);
    case 'lookup':
      return scoring.points.size > 0 ? among([...scoring.points.values()]) : { least: 0, most: 100 };
    default:
      return { least: 0, most: 100 };
  }
}

/** The best score, 0–100, that the criteria allow. */
export function bestScore({ criteria }: Criteria): number {
  return criteria.reduce((sum, { share, scoring }) => sum + share * reachOf(scoring).most, 0);
}

function linearReach({ input, zeroAt, fullAt }: Extract<Scoring, { type: 'linear' }>): Reach {
  const { low, high } = boundsOf(input);
  return among([low, high].map((x) => 100 * Math.min(1, Math.max(0, (x - zeroAt) / (fullAt - zeroAt)))));
}

function bandsReach({ input, bands }: Extract<Scoring, { type: 'bands' }>): Reach {
  const { low, high } = boundsOf(input);
  const ordered = [...bands].sort((a, b) => a.from - b.from);
  const reached = ordered.filter(
    ({ from }, index) => from <= high && (ordered[index + 1]?.from ?? Infinity) > low,
  );
  const underAll = low < (ordered[0]?.from ?? -Infinity) ? [0] : [];
  return among([...underAll, ...reached.map(({ points }) => points)]);
}

/** The numbers that the plan's schema allows an input; metrics have no bounds. */
function boundsOf(input: string): { low: number; high: number } {
  const shape = shapeAt('plan', input.split('.'));
  if (shape?.kind !== 'scalar') return { low: -Infinity, high: Infinity };
  return { low: shape.minimum ?? shape.exclusiveMinimum ?? -Infinity, high: shape.maximum ?? Infinity };
}

function among(points: readonly number[]): Reach {
  return points.length > 0
    ? { least: Math.min(...points), most: Math.max(...points) }
    : { least: 0, most: 100 };
}
