import { addDays, daysBetween } from '../../base/day.ts';
import { spanOf } from '../../base/span.ts';
import type { LocatedStruct } from '../../model/located.ts';
import type { PerformanceEntry } from '../../schema/generated/account-plan.ts';
import { cadenceOf } from '../../score/standing.ts';
import { scalar } from '../../syntax/edit.ts';
import type { Fix } from '../finding.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import { appendEntry } from '../support/append-entry.ts';
import { beginningOf } from '../support/beginning.ts';
import { closedPeriods, type Reported } from '../support/performance.ts';
import { kindLasting, lastClosedBefore, type Period } from '../support/period.ts';
import { planPlace } from '../support/place.ts';
import { isListed } from '../support/status.ts';
import { count } from '../support/wording.ts';

export const progressUnreported = defineRule({
  id: 'progress-unreported',
  severity: 'warning',
  clock: true,
  summary: 'There is no performance entry for the last closed period.',
  check: {
    plan(context) {
      const { plan, report } = context;
      if (!isListed(plan)) return;
      const { asOf, policy } = context;
      const reported = closedPeriods(plan, asOf, policy.fiscalYear.startMonth);
      const last = reported?.at(-1);
      const owed = reported && owedPeriod(context, last);
      if (!owed || (last && last.period.last >= owed.last)) return;
      const fact = `no performance entry for ${owed.name}, which ended ${count(daysBetween(owed.last, asOf), 'day')} ago, on ${owed.last}`;
      const before = last ? `the last one is for ${last.period.name}` : 'there is none so far';
      report({
        at: last ? spanOf(last.at) : planPlace(plan),
        message: `${fact}; ${before}; say how we served the account and how it met our needs`,
        related: context.elsewhere('portfolio', ['cadence', 'graceDays'], 'how late an entry may be'),
        fixes: [entryToFillIn(owed, last?.entry)],
      });
    },
  },
});

/** The last period whose entry is due; undefined where none was over before the plan began. */
function owedPeriod(context: PlanContext, last: Reported | undefined): Period | undefined {
  const { plan, asOf, policy } = context;
  const kind = last?.period.kind ?? kindLasting(cadenceOf(context.level, policy).progressMonths);
  const owed = lastClosedBefore(addDays(asOf, -policy.cadence.graceDays), kind, policy.fiscalYear.startMonth);
  const beginning = beginningOf(plan) ?? last?.period.first;
  return beginning !== undefined && owed.first >= beginning ? owed : undefined;
}

/** An entry with the measures of the last one, their lights to be filled in. */
function entryToFillIn({ name }: Period, last: LocatedStruct<PerformanceEntry> | undefined): Fix {
  return {
    title: `Add an entry for ${name} to fill in`,
    safety: 'display',
    edits: (tree) =>
      appendEntry(
        tree,
        ['performance'],
        [`period: ${name}`, `ours:${measuresOf(last?.ours)}`, `theirs:${measuresOf(last?.theirs)}`],
      ),
  };
}

function measuresOf(lights: LocatedStruct<PerformanceEntry>['ours']): string {
  const measures = [...(lights?.entries.keys() ?? [])];
  return measures.length === 0 ? '' : ` { ${measures.map(scalar).join(': , ')}: }`;
}
