import type { Path } from '../syntax/tree.ts';
import type { Unit } from './types.ts';

/**
 * The units of the plan's numbers; `*` stands for any key of a record or any place in a list. Amounts of money are in the
 * plan's currency. A test holds this table to the descriptions in the plan's schema.
 */
const units: Readonly<Record<string, Unit>> = {
  'financials.revenue': 'money',
  'financials.grossMargin': 'share',
  'financials.costToServe': 'money',
  'financials.shareOfWallet': 'share',
  'financials.history.*.revenue': 'money',
  'financials.history.*.grossMargin': 'share',
  'financials.targets.*': 'money',
  'scores.*.rating': 'rating',
  'team.members.*.allocation': 'share',
  'opportunities.*.potential': 'money',
  'opportunities.*.current': 'money',
  'opportunities.*.probability': 'share',
  'resources.budget': 'money',
  'resources.effortFte': 'fte',
};

const patterns = Object.entries(units).map(([pattern, unit]) => ({ steps: pattern.split('.'), unit }));

/** The unit of a number at a place in a plan; `number` where it has none of its own. */
export function unitAt(path: Path): Unit {
  const known = patterns.find(
    ({ steps }) =>
      steps.length === path.length && steps.every((step, depth) => step === '*' || step === path[depth]),
  );
  return known?.unit ?? 'number';
}
