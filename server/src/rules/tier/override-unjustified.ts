import { oneOf } from '../../base/suggest.ts';
import { defineRule } from '../rule.ts';
import { isSelfApproved, unjustified } from '../support/override.ts';
import { isListed } from '../support/status.ts';

export const overrideUnjustified = defineRule({
  id: 'override-unjustified',
  severity: 'error',
  summary: 'An override gives no reason, names no approver, or is approved by the plan’s own owner.',
  check: {
    plan({ plan, report }) {
      const override = plan.tier?.override;
      if (!override || !isListed(plan)) return;
      const lacks = unjustified(plan);
      if (lacks.length === 0) return;
      const selfApproved = lacks.length === 1 && isSelfApproved(plan);
      report({
        at: (selfApproved ? override.approvedBy : undefined) ?? override.at,
        message: `the override ${oneOf(lacks, 'and')}; somebody else has to stand for it, with a reason others can read`,
        related: [],
      });
    },
  },
});
