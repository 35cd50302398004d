import type { FileView, Snapshot } from '../analysis/views.ts';
import { criteriaHeadline, planHeadline, portfolioHeadline } from './headline.ts';

/** The line above a file that says how things stand, and which view opens from it. Plain text. */
export interface Lens {
  readonly title: string;
  readonly opens: 'explanation' | 'portfolio';
}

/** The one lens of a file; undefined for a portfolio file that is not in force and for files that are not read. */
export function lensOf(snapshot: Snapshot, { file, kind }: FileView): Lens | undefined {
  switch (kind) {
    case 'plan': {
      const plan = snapshot.plan(file);
      return plan && { title: planHeadline(plan, snapshot.asOf), opens: 'explanation' };
    }
    case 'criteria': {
      const criteria = snapshot.criteria(file);
      return criteria && { title: criteriaHeadline(criteria), opens: 'portfolio' };
    }
    case 'portfolio': {
      const portfolio = snapshot.portfolioOf(file);
      return portfolio?.file === file ? { title: portfolioHeadline(portfolio, snapshot.asOf), opens: 'portfolio' } : undefined;
    }
  }
}
