import type { DeltaOf } from '../analysis/features/delta/delta.ts';
import type { FileView, PlanView, Snapshot } from '../analysis/views.ts';
import type { Kind } from '../schema/shape.ts';
import { criteriaHeadline, planHeadline, portfolioHeadline } from './headline.ts';
import { placementTitle } from './tier-words.ts';
import { score } from './words.ts';

/** The line above a file that says how things stand, and which view opens from it. Plain text. */
export interface Lens {
  readonly title: string;
  readonly opens: 'explanation' | 'portfolio';
}

const STILL_READING = 'reading the other plans …';

/** The lens of a file while it is not known yet what it is judged by: it keeps the line that the lens will stand on. */
export function lensAtFirst(kind: Kind): Lens {
  return { title: 'reading the portfolio …', opens: kind === 'plan' ? 'explanation' : 'portfolio' };
}

/**
 * The one lens of a file; undefined for a portfolio file that is not in force and for files that are not read. While not all
 * plans are known it shows no rank, count or total, which would be wrong, and no delta.
 */
export function lensOf(
  snapshot: Snapshot,
  { file, kind }: FileView,
  allKnown: boolean,
  deltaOf: DeltaOf = () => undefined,
): Lens | undefined {
  const { asOf } = snapshot;
  switch (kind) {
    case 'plan': {
      const plan = snapshot.plan(file);
      if (!plan) return undefined;
      const title = allKnown ? planHeadline(plan, asOf, deltaOf(plan)) : aloneInWords(plan);
      return { title, opens: 'explanation' };
    }
    case 'criteria': {
      const criteria = snapshot.criteria(file);
      return criteria && { title: allKnown ? criteriaHeadline(criteria) : STILL_READING, opens: 'portfolio' };
    }
    case 'portfolio': {
      const portfolio = snapshot.portfolioOf(file);
      if (portfolio?.file !== file) return undefined;
      return { title: allKnown ? portfolioHeadline(portfolio, asOf) : STILL_READING, opens: 'portfolio' };
    }
  }
}

function aloneInWords({ score: scored, placement, criteria }: PlanView): string {
  // In a competition for places the tier, too, depends on the others.
  const competes = criteria?.criteria.tiers.assign !== 'threshold';
  const tier = placement && !competes ? `${placementTitle(placement)} ` : '';
  return scored?.total ? `${tier}${score(scored.total)} · ${STILL_READING}` : STILL_READING;
}
