import { oneOf } from '../../base/suggest.ts';
import { currentFiscalYear, fiscalYearsInside } from '../../score/fiscal.ts';
import { defineRule } from '../rule.ts';
import { addBlanks } from '../support/blank-entries.ts';
import { horizonOf } from '../support/horizon.ts';
import { inputPlace, isUnreadable } from '../support/place.ts';

const path = 'financials.targets';

export const targetMissing = defineRule({
  id: 'target-missing',
  severity: 'warning',
  summary: 'There is no revenue target for a fiscal year inside the horizon that is not over.',
  check: {
    plan(context) {
      const { file, plan, policy, report } = context;
      const horizon = horizonOf(plan);
      if (!horizon || isUnreadable(plan, path)) return;
      const targets = plan.financials?.targets?.entries;
      const { start, end } = horizon;
      const years = fiscalYearsInside(start.value, end.value, policy.fiscalYear.startMonth);
      const open = years.filter((year) => !targets?.has(year));
      if (open.length === 0) return;
      const running = currentFiscalYear(policy, context.asOf);
      const missing = open.filter((year) => year >= running);
      if (missing.length === 0) return;
      report({
        at: inputPlace(plan, path),
        message: `there is no revenue target for ${oneOf(missing, 'or')}, though the horizon runs to ${end.value}; give one for each fiscal year, or nobody can say whether the plan was kept`,
        related: [{ file, path: ['horizon'], message: 'the horizon' }],
        fixes: [
          {
            title: `Add ${missing.length === 1 ? 'a target' : 'targets'} for ${oneOf(missing, 'and')} to fill in`,
            safety: 'display',
            edits: (tree) => addBlanks(tree, path.split('.'), missing, ''),
          },
        ],
      });
    },
  },
});
