import type { CriteriaView, PlanView } from '../analysis/views.ts';
import type { TierLevel } from '../model/criteria.ts';
import { levelIndex } from '../score/level-index.ts';
import { tiers as english } from './wording/english/tiers.ts';
import type { TierWording } from './wording/tiers.ts';
import { oneLine } from './words.ts';

/** A tier by its title; an account below every level has none. */
export function tierTitle(
  level: Pick<TierLevel, 'title'> | undefined,
  words: Pick<TierWording, 'none'> = english,
): string {
  return level ? oneLine(level.title, 40) : words.none;
}

/** The tiers at both ends of a score, one object where they are the same. */
interface TierTitles {
  readonly low: Pick<TierLevel, 'title'> | undefined;
  readonly high: Pick<TierLevel, 'title'> | undefined;
}

/** The computed tier, `Gold`, or both of them where the score leaves it open: `Gold or Silver`. */
export function placementTitle({ low, high }: TierTitles, words: TierWording = english): string {
  const [best, worst] = [tierTitle(high, words), tierTitle(low, words)];
  return low === high ? best : words.either(best, worst);
}

/** The tier the plan has committed to, where the computed one is certain and another one. */
export function assignedOtherwise({
  facts: { assigned },
  placement,
  criteria,
}: PlanView): string | undefined {
  if (assigned === undefined || !placement?.certain || placement.high?.id === assigned) return undefined;
  const level = criteria?.criteria.tiers.levels.find(({ id }) => id === assigned);
  return level ? tierTitle(level) : oneLine(assigned, 40);
}

/** Whether an account stands in a level for certain, or may come to stand there with what is still open. */
export function standsIn(
  level: TierLevel,
  { placement, criteria }: PlanView,
): 'certainly' | 'perhaps' | undefined {
  const levels = criteria?.criteria.tiers.levels ?? [];
  if (!placement) return undefined;
  if (placement.certain) return placement.high?.id === level.id ? 'certainly' : undefined;
  const index = levelIndex(levels, level);
  const isBetween = levelIndex(levels, placement.high) <= index && index <= levelIndex(levels, placement.low);
  return isBetween ? 'perhaps' : undefined;
}

/** How many listed accounts of a criteria set stand where. */
export interface Tally {
  /** Best first; accounts whose tier is certain. */
  readonly levels: readonly { readonly level: TierLevel; readonly accounts: number }[];
  readonly belowAll: number;
  /** Accounts whose missing scores leave the tier open. */
  readonly undetermined: number;
  readonly withoutScore: number;
}

/** Counts the listed accounts of a criteria set by computed tier. Candidates and exited accounts are not counted. */
export function tallyOf({ criteria, users }: CriteriaView): Tally {
  const listed = users.filter(({ role }) => role === 'listed');
  const scored = listed.filter(({ score }) => score?.total !== undefined);
  const certain = scored.filter(({ placement }) => placement?.certain);
  return {
    levels: criteria.tiers.levels.map((level) => ({
      level,
      accounts: certain.filter(({ placement }) => placement?.high?.id === level.id).length,
    })),
    belowAll: certain.filter(({ placement }) => placement?.high === undefined).length,
    undetermined: scored.length - certain.length,
    withoutScore: listed.length - scored.length,
  };
}
