import type { CriteriaView, PlanView } from '../../analysis/views.ts';
import type { TierLevel } from '../../model/criteria.ts';
import { toMarkdown } from '../markdown.ts';
import { list, paragraph, strong, type Line } from '../page.ts';
import { standsIn, tierTitle } from '../tier-words.ts';
import { count, number, score } from '../words.ts';
import type { Hint } from './hint.ts';

const MOST_NAMED = 12;

/** How many listed accounts stand at each threshold of a criteria set: `6 accounts`, `1–3 accounts` where tiers are open. */
export function thresholdHints({ set, criteria, users }: CriteriaView): Hint[] {
  const scored = users.filter(({ role, score: scored }) => role === 'listed' && scored?.total !== undefined);
  return criteria.tiers.levels.flatMap((level): Hint[] => {
    const enter = set.tiers?.levels?.items[Number(level.path.at(-1))]?.enter;
    if (!enter) return [];
    const possible = scored.filter((plan) => standsIn(level, plan) !== undefined);
    const certain = possible.filter(({ placement }) => placement?.certain);
    const label =
      certain.length === possible.length
        ? count(certain.length, 'account')
        : `${certain.length}–${possible.length} accounts`;
    return [{ offset: enter.end, label, tooltip: tooltipOf(level, possible, certain.length) }];
  });
}

function tooltipOf(level: TierLevel, accounts: readonly PlanView[], certain: number): string {
  const named = accounts.slice(0, MOST_NAMED).map((plan): Line => {
    const open = plan.placement?.certain ? '' : ', tier open';
    return [plan.name, ` ${score(plan.score?.total)}${open}`];
  });
  const more = accounts.length - named.length;
  const capacity = level.capacity === undefined ? '' : ` Its capacity is ${number(level.capacity)}.`;
  return toMarkdown({
    blocks: [
      paragraph(
        strong(tierTitle(level)),
        ` is entered at ${number(level.enter)} points; ${count(certain, 'account')} ${certain === 1 ? 'stands' : 'stand'} in it.${capacity}`,
      ),
      ...list(more > 0 ? [...named, [`and ${more} more`]] : named),
    ],
  });
}
