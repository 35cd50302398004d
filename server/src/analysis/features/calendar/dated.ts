import type { Day } from '../../../base/day.ts';
import type { Spanned } from '../../../base/span.ts';
import { indexInFile } from '../../../model/located.ts';
import type { Path } from '../../../syntax/tree.ts';
import type { PlanView } from '../../views.ts';
import type { DatedObligation, Obligation } from './obligation.ts';

/**
 * What a plan has given a day itself: open actions, next moves, objectives that are not reached, risks, the end of an override,
 * of corrective action and of the horizon. An exited account owes nothing any more. What is only forecast, such as an
 * opportunity, is nobody's duty and left out.
 */
export function datedObligations(plan: PlanView): readonly Obligation[] {
  return datedIn(plan).map((dated) => ({ ...dated, plan }));
}

/** What has to be known of a plan to tell what it has given a day. */
export type DatedPlan = Pick<PlanView, 'plan' | 'facts' | 'role'>;

/** The same without a hold on the plan, for whoever keeps it longer than the plan. */
export function datedIn(plan: DatedPlan): readonly Owed[] {
  if (plan.role === 'exited') return [];
  return [
    ...actions(plan),
    ...nextMoves(plan),
    ...objectives(plan),
    ...risks(plan),
    ...overrides(plan),
    ...correctiveActions(plan),
    ...horizons(plan),
  ];
}

type Owed = Omit<Obligation, 'plan'>;

function actions(view: DatedPlan): readonly Owed[] {
  const list = view.plan.actions;
  return (list?.items ?? []).flatMap(({ id, title, owner, due, status }, index) => {
    if (status?.value === 'done' || status?.value === 'dropped') return [];
    const path = ['actions', indexInFile(list ?? {}, index)];
    return dated(view, 'action', due, {
      key: id?.value ?? String(index),
      responsible: owner,
      subject: title?.value ?? id?.value,
      path,
    });
  });
}

function nextMoves(view: DatedPlan): readonly Owed[] {
  const list = view.plan.stakeholders;
  return (list?.items ?? []).flatMap(({ id, name, relationships }, index) =>
    (relationships?.items ?? []).flatMap(({ owner, nextMove, nextMoveDue }, inner) => {
      const whom = name?.value ?? id?.value ?? `stakeholder ${index + 1}`;
      const at = indexInFile(relationships ?? {}, inner);
      return dated(view, 'next-move', nextMoveDue, {
        key: `${id?.value ?? index}.${owner?.value ?? inner}`,
        responsible: owner,
        subject: nextMove ? `${whom}: ${nextMove.value}` : whom,
        path: ['stakeholders', indexInFile(list ?? {}, index), 'relationships', at],
      });
    }),
  );
}

function objectives(view: DatedPlan): readonly Owed[] {
  const list = view.plan.objectives;
  return (list?.items ?? []).flatMap(({ id, statement, measure }, index) =>
    isReached(measure)
      ? []
      : dated(view, 'objective', measure?.due, {
          key: id?.value ?? String(index),
          subject: statement?.value ?? id?.value,
          path: ['objectives', indexInFile(list ?? {}, index)],
        }),
  );
}

type Measure = Partial<Readonly<Record<'baseline' | 'target' | 'current', Spanned<number>>>>;

/** Whether a measure stands at its target or beyond, as seen from where it began. */
function isReached({ baseline, target, current }: Measure = {}): boolean {
  if (!baseline || !target || !current) return false;
  return target.value >= baseline.value ? current.value >= target.value : current.value <= target.value;
}

function risks(view: DatedPlan): readonly Owed[] {
  const list = view.plan.risks;
  return (list?.items ?? []).flatMap(({ id, title, mitigation, owner, due }, index) => {
    const what = title?.value ?? id?.value;
    return dated(view, 'risk', due, {
      key: id?.value ?? String(index),
      responsible: owner,
      subject: mitigation && what !== undefined ? `${what}: ${mitigation.value}` : what,
      path: ['risks', indexInFile(list ?? {}, index)],
    });
  });
}

function overrides(view: DatedPlan): readonly Owed[] {
  const override = view.plan.tier?.override;
  const assigned = view.facts.assigned;
  return dated(view, 'override', override?.expires, {
    subject: assigned === undefined ? undefined : `held at ${assigned}`,
    others: override?.approvedBy ? [override.approvedBy.value] : [],
    path: ['tier', 'override', 'expires'],
  });
}

function correctiveActions(view: DatedPlan): readonly Owed[] {
  const { corrective, team } = view.plan;
  if (view.facts.status === 'active' || view.facts.status === 'candidate') return [];
  return dated(view, 'corrective', corrective?.dueBy, {
    others: team?.sponsor ? [team.sponsor.value] : [],
    path: ['corrective', 'dueBy'],
  });
}

function horizons(view: DatedPlan): readonly Owed[] {
  return dated(view, 'horizon', view.plan.horizon?.end, { path: ['horizon', 'end'] });
}

interface Particulars {
  readonly key?: string;
  /** Without one the account manager sees to it. */
  readonly responsible?: Spanned<string> | undefined;
  readonly others?: readonly string[];
  readonly subject?: string | undefined;
  readonly path: Path;
}

function dated(
  view: DatedPlan,
  kind: DatedObligation,
  due: Spanned<Day> | undefined,
  { key = '', responsible, others = [], subject, path }: Particulars,
): readonly Owed[] {
  if (!due) return [];
  const who = responsible?.value ?? view.facts.owner;
  return [
    {
      kind,
      key,
      due: due.value,
      responsible: who,
      others: others.filter((one) => one !== who),
      path,
      subject,
    },
  ];
}
