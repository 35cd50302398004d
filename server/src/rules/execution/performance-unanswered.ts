import { addDays } from '../../base/day.ts';
import { fewOf, oneOf } from '../../base/suggest.ts';
import { spanOf } from '../../base/span.ts';
import { groupBy } from '../../score/portfolio/figure.ts';
import { defineRule } from '../rule.ts';
import { become, isRunning, openCorrective } from '../support/corrective.ts';
import { closedPeriods, failedMeasures, showsAll, type Reported } from '../support/performance.ts';
import { isListed } from '../support/status.ts';

export const performanceUnanswered = defineRule({
  id: 'performance-unanswered',
  severity: 'error',
  summary:
    'So many periods in a row failed that a corrective action or an exit review is due, and there is none.',
  check: {
    plan(context) {
      const { file, plan, report } = context;
      const { status } = plan;
      if (!isListed(plan) || plan.unreadable?.includes('status')) return;
      if (status?.value === 'corrective' || status?.value === 'exit-review' || !plan.performance) return;
      const { asOf, policy } = context;
      const failed = failedInARow(closedPeriods(plan, asOf, policy.fiscalYear.startMonth) ?? []);
      const last = failed.at(-1);
      if (!last || failed.length < policy.performance.failingPeriods) return;
      const running = isRunning(plan, asOf);
      const choice = running
        ? 'a corrective action is written, but the status does not say so; set it to corrective'
        : 'open a corrective action, or put the account up for an exit review';
      report({
        at: spanOf(last.at),
        message: `${factOf(failed)}, and the account goes on as ${status?.value ?? 'active'}; ${choice}`,
        related: [
          ...failed
            .slice(0, -1)
            .map(({ path, period }) => ({ file, path, message: `${period.name} failed too` })),
          ...context.elsewhere('portfolio', ['performance', 'failingPeriods'], 'so many call for an answer'),
        ],
        fixes: [
          running ? become('corrective', 'Set the status to corrective') : openCorrective(plan, asOf, policy),
          become('exit-review', 'Put the account up for an exit review'),
        ],
      });
    },
  },
});

interface Failed extends Reported {
  readonly measures: readonly string[];
}

/**
 * The last periods that failed one after the other, each once however many entries it has. Periods of one kind are looked at, that
 * of the last; one that shows no light says nothing, and with one that cannot be read the row ends.
 */
function failedInARow(reported: readonly Reported[]): readonly Failed[] {
  const kind = reported.at(-1)?.period.kind;
  const ofKind = reported.filter(({ period }) => period.kind === kind);
  const failed: Failed[] = [];
  for (const entries of [...groupBy(ofKind, ({ period }) => period.name).values()].reverse()) {
    if (!entries.every(({ entry }) => showsAll(entry))) break;
    const measures = entries.map(({ entry }) => failedMeasures(entry));
    if (measures.every((some) => some === undefined)) continue;
    const red = [...new Set(measures.flatMap((some) => some ?? []))];
    const worst = entries[measures.findLastIndex((some) => some && some.length > 0)];
    if (!worst) break;
    failed.unshift({ ...worst, measures: red });
  }
  return failed;
}

/** As many measures as a message can name and still be read. */
const FEW = 4;

function factOf(failed: readonly Failed[]): string {
  const names = failed.map(({ period }) => period.name);
  const measures = [...new Set(failed.flatMap((one) => one.measures))];
  const red = `red on ${oneOf(measures.length > FEW ? [...measures.slice(0, FEW), 'more'] : measures, 'and')}`;
  if (names.length === 1) return `${names.join('')} failed (${red})`;
  if (!isUnbroken(failed)) {
    const each = names.length > FEW ? fewOf(names, FEW) : oneOf(names, 'and');
    return `the last ${names.length} periods with a light failed, ${each} (${red})`;
  }
  const which = names.length > 3 ? `${names[0]} to ${names.at(-1)}` : oneOf(names, 'and');
  return `${names.length} periods in a row failed, ${which} (${red})`;
}

/** Whether each period begins where the one before it ends: none of them lacks an entry, or a light. */
function isUnbroken(failed: readonly Failed[]): boolean {
  return failed.every(({ period }, index) => {
    const before = failed[index - 1]?.period;
    return !before || period.first === addDays(before.last, 1);
  });
}
