import type { Day } from '../../base/day.ts';
import { indexInFile, type LocatedStruct } from '../../model/located.ts';
import type { FileTypes } from '../../model/read.ts';
import type { Path } from '../../syntax/tree.ts';
import { actionName } from './actions.ts';
import { isWhole } from './given.ts';
import { periodOf } from './period.ts';

type Plan = LocatedStruct<FileTypes['plan']>;

/** Something that was done on a plan by a day, and where the plan says so. */
export interface Movement {
  /** As it stands behind "since": `the review of 2026-07-14`. */
  readonly what: string;
  readonly day: Day;
  readonly path: Path;
}

/** Whether every day on which something moved can be read: one that cannot may be the very last. */
export function movementsAreReadable(plan: Plan): boolean {
  const { actions, reviews, performance } = plan;
  if (!isWhole(plan, 'actions') || !isWhole(plan, 'reviews') || !isWhole(plan, 'performance')) return false;
  return (
    !actions?.items.some(({ unreadable }) => unreadable?.includes('updatedOn')) &&
    !reviews?.items.some(({ date }) => !date) &&
    !performance?.items.some(({ period }) => !period)
  );
}

/** The last movement of all the actions, reviews and performance entries of a plan; what is dated after the day has not happened. */
export function lastMovement(plan: Plan, asOf: Day, startMonth: number): Movement | undefined {
  return latest(
    [...actionsMoved(plan), ...reviewsHeld(plan), ...periodsReported(plan, asOf, startMonth)],
    asOf,
  );
}

/** The last review of any kind up to a day. */
export function lastReview(plan: Plan, asOf: Day): Movement | undefined {
  return latest(reviewsHeld(plan), asOf);
}

/** Of several on the last day, the first. */
function latest(movements: readonly Movement[], asOf: Day): Movement | undefined {
  let last: Movement | undefined;
  for (const movement of movements) {
    if (movement.day <= asOf && (!last || movement.day > last.day)) last = movement;
  }
  return last;
}

function actionsMoved({ actions }: Plan): Movement[] {
  return (actions?.items ?? []).flatMap((action, index) => {
    const day = action.updatedOn?.value;
    if (!actions || day === undefined) return [];
    const path = ['actions', indexInFile(actions, index), 'updatedOn'];
    return [{ what: `${actionName(action)} on ${day}`, day, path }];
  });
}

function reviewsHeld({ reviews }: Plan): Movement[] {
  return (reviews?.items ?? []).flatMap(({ date }, index) =>
    reviews && date
      ? [
          {
            what: `the review of ${date.value}`,
            day: date.value,
            path: ['reviews', indexInFile(reviews, index), 'date'],
          },
        ]
      : [],
  );
}

/** An entry does not say when it was written: not before its period was over, or, while that is running, had begun. */
function periodsReported({ performance }: Plan, asOf: Day, startMonth: number): Movement[] {
  return (performance?.items ?? []).flatMap(({ period: name }, index) => {
    const period = name && periodOf(name.value, startMonth);
    if (!performance || !period) return [];
    const isOver = period.last <= asOf;
    return [
      {
        what: `the report on ${period.name}, which ${isOver ? `ended on ${period.last}` : `began on ${period.first}`}`,
        day: isOver ? period.last : period.first,
        path: ['performance', indexInFile(performance, index), 'period'],
      },
    ];
  });
}
