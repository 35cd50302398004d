import type { Span } from '../../../base/span.ts';
import type { Criteria } from '../../../model/criteria.ts';
import { compare, display } from '../../../score/compare.ts';
import { levelIndex } from '../../../score/level-index.ts';
import type { Placement } from '../../../score/types.ts';
import { pairAt, pairOf } from '../../../syntax/tree.ts';
import type { PlanView } from '../../views.ts';
import { defineRemark, type CriteriaContext } from './remark.ts';

/** With fewer accounts whatever helps one is likely to help that one alone. */
const FEWEST = 3;

export const criteriaTailored = defineRemark({
  id: 'criteria-tailored',
  severity: 'warning',
  summary: 'A change of the criteria helps one account alone.',
  check: {
    criteria(context) {
      const accounts = movedAccounts(context);
      const [only, ...others] = accounts.filter(({ higher, better }) => higher || better);
      const [promoted, ...more] = accounts.filter(({ better }) => better);
      const at = placeOf(context);
      if (accounts.length < FEWEST || !at) return;
      const rest = `${accounts.length - 1} other accounts`;
      if (only && others.length === 0)
        context.report({
          at,
          message: `of these changes ${only.name} alone has anything: it ${gains(only)}, and none of the ${rest} gains a point; say what they are for`,
        });
      else if (promoted && more.length === 0)
        context.report({
          at,
          severity: 'information',
          message: `these changes bring ${promoted.name} alone into a better tier: it ${gains(promoted)}, and none of the ${rest} rises; say what they are for`,
        });
    },
  },
});

/** The first thing that the file says otherwise; where it only says less, the list or the part that something is gone from. */
function placeOf({ diff: { edits, after }, steps: { head } }: CriteriaContext): Span | undefined {
  const said = edits.find(({ kind }) => kind !== 'removed');
  const [gone] = edits;
  const root = after === undefined ? undefined : head.file(after)?.tree().root;
  if (said || !gone || !root) return said?.span;
  // The items of lists may stand in another place than before.
  const item = gone.path.findIndex((step) => typeof step === 'number');
  const path = item < 0 ? gone.path.slice(0, -1) : gone.path.slice(0, item);
  return pairAt(root, path)?.key ?? pairOf(root, 'id')?.key ?? root;
}

interface Moved {
  readonly name: string;
  readonly higher: boolean;
  readonly better: boolean;
  readonly points: number;
  readonly tier: string;
}

/** The listed accounts of the set, as the criteria and portfolio files alone move them. */
function movedAccounts({ diff, steps: { later, ruled } }: CriteriaContext): readonly Moved[] {
  const set = diff.after === undefined ? undefined : ruled.criteria(diff.after);
  return (set?.users ?? []).flatMap((now): Moved[] => {
    const before = later.plan(now.file);
    const [was, is] = [before?.scoreFigures?.total, now.scoreFigures?.total];
    if (!before || !was || !is || now.role !== 'listed') return [];
    return [
      {
        name: now.name,
        higher: compare(is.low, was.low) > 0,
        better: levelIn(set?.criteria, now.placement) < levelOf(before),
        points: is.low - was.low,
        tier: now.placement?.low?.title ?? '',
      },
    ];
  });
}

function levelOf({ criteria, placement }: PlanView): number {
  return levelIn(criteria?.criteria, placement);
}

/** 0 for the best; that of the low end. */
function levelIn(criteria: Criteria | undefined, placement: Placement | undefined): number {
  return levelIndex(criteria?.tiers.levels ?? [], placement?.low);
}

function gains({ higher, better, points, tier }: Moved): string {
  const parts = [higher && `gains ${display(points)} points`, better && `becomes ${tier}`];
  return parts.filter(Boolean).join(' and ');
}
