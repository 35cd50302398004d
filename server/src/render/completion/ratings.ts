import type { Context } from '../../analysis/features/completion/context.ts';
import type { ValueSite } from '../../analysis/features/completion/site.ts';
import { criterionInPlan } from '../hover/criterion.ts';
import { ratingChoices } from '../hover/ratings.ts';
import { toMarkdown } from '../markdown.ts';
import { number, oneLine } from '../words.ts';
import type { Completion } from './completion.ts';
import { inEffect } from './labels.ts';

/** What a line of the list has room for in VS Code. What a rating would do is never to be pushed out by its words. */
const LINE = 42;
const SHORTEST = 16;

/** The ratings of a scale, each with its words and what it would make of the account; undefined where there is no score. */
export function ratingCompletions(
  { path }: ValueSite,
  { view, plan, snapshot }: Context,
): readonly Completion[] | undefined {
  const isRating = view.kind === 'plan' && path.length === 3 && path[0] === 'scores' && path[2] === 'rating';
  const part = isRating ? plan?.score?.criteria.find(({ criterion }) => criterion.id === path[1]) : undefined;
  const scale = part?.criterion.scoring;
  if (!plan || !part || scale?.type !== 'rating') return undefined;
  const document = (): string => toMarkdown({ blocks: criterionInPlan(plan, part.criterion, snapshot.asOf) });
  return ratingChoices(plan, part, scale, snapshot.asOf).map(
    ({ rating, isNow, total, placement, means }): Completion => {
      const label = number(rating);
      const effect = inEffect(total, placement);
      return {
        label,
        detail: oneLine(means, Math.max(SHORTEST, LINE - ` · ${label}${effect}`.length)),
        description: effect,
        kind: 'rating',
        insert: [label],
        filter: label,
        leadsOn: false,
        isSelected: isNow,
        document,
      };
    },
  );
}
