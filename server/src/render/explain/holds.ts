import type { PlanView } from '../../analysis/views.ts';
import type { Hold } from '../../score/types.ts';
import type { Line } from '../page.ts';
import { tierTitle } from '../tier-words.ts';
import { count, points } from '../words.ts';

/** Why the tier is not the one the score alone would give, a sentence each. */
export function holdsOf({ placement }: PlanView): Line[] {
  return (placement?.holds ?? []).map((hold) => [holdInWords(hold)]);
}

export function holdInWords(hold: Hold): string {
  const tier = tierTitle(hold.kind === 'knockout' ? hold.cap : hold.level);
  switch (hold.kind) {
    case 'hysteresis':
      return `${tier} is entered at ${points(hold.level.enter)} and lost only under ${points(hold.threshold)}, so the account stays in it`;
    case 'tenure':
      return `${tier} is held until ${hold.until} because of the minimum tenure; without it the tier would be ${tierTitle(hold.otherwise)}`;
    case 'knockout': {
      const { title, knockout } = hold.criterion;
      const bound = knockout ? ` ${count(knockout.below, 'point')}` : ' its bound';
      return hold.certain
        ? `${title} is under${bound}, so no tier better than ${tier} is given`
        : `${title} is open; under${bound} no tier better than ${tier} is given`;
    }
    case 'capacity':
      return `the score reaches ${tier} (from ${points(hold.level.enter)}), but better accounts have filled it`;
    case 'percentile':
      return `the score reaches ${points(hold.level.enter)}, but ${tier} also asks for ${points(hold.threshold)}, its percentile of the listed scores`;
  }
}

/** The decision to keep another tier than the score gives, as the plan states it. */
export function overrideOf({ plan }: PlanView): Line[] {
  const override = plan.tier?.override;
  if (!override) return [];
  const approver = override.approvedBy ? `approved by ${override.approvedBy.value}` : 'approved by nobody';
  const expires = override.expires ? `until ${override.expires.value}` : 'without an end';
  const reason = override.reason ? override.reason.value : 'no reason is given';
  return [[`the assigned tier is an override, ${approver}, ${expires}: ${reason}`]];
}
