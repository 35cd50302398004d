import type { Criterion } from '../../../model/criteria.ts';
import type { AccountPlan } from '../../../schema/generated/account-plan.ts';
import type { LocatedStruct } from '../../../model/located.ts';
import type { PlanView } from '../../views.ts';
import type { AccountContext } from './remark.ts';

type RatedScore =
  NonNullable<LocatedStruct<AccountPlan>['scores']> extends {
    readonly entries: ReadonlyMap<string, { readonly value: infer Value }>;
  }
    ? NonNullable<Value>
    : never;

/** A rating that is higher than before on a scale that is as before. */
export interface RaisedRating {
  readonly criterion: Criterion;
  readonly before: RatedScore;
  readonly after: RatedScore;
  readonly from: number;
  readonly to: number;
}

/** Ratings that were raised, in the order of the criteria. A criterion that was rated for the first time is not among them. */
export function raisedRatings({ before, after }: Pick<AccountContext, 'before' | 'after'>): RaisedRating[] {
  return (after.criteria?.criteria.criteria ?? []).flatMap((criterion): RaisedRating[] => {
    const [was, is] = [scoreOf(before, criterion), scoreOf(after, criterion)];
    const [from, to] = [was?.rating?.value, is?.rating?.value];
    if (!was || !is || from === undefined || to === undefined || to <= from) return [];
    return sameScale(before, criterion) ? [{ criterion, before: was, after: is, from, to }] : [];
  });
}

function scoreOf({ plan }: PlanView, { id }: Criterion): RatedScore | undefined {
  return plan.scores?.entries.get(id)?.value;
}

function sameScale({ criteria }: PlanView, { id, scoring }: Criterion): boolean {
  const then = criteria?.criteria.criteria.find((one) => one.id === id)?.scoring;
  return (
    then?.type === 'rating' &&
    scoring?.type === 'rating' &&
    then.min === scoring.min &&
    then.max === scoring.max
  );
}
