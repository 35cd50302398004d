import { oneOf } from '../../base/suggest.ts';
import type { LocatedStruct } from '../../model/located.ts';
import type { FileTypes } from '../../model/read.ts';
import { setValues } from '../../syntax/edit.ts';
import type { Fix } from '../finding.ts';
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
        fixes: skeleton(override),
      });
    },
  },
});

type Override = NonNullable<NonNullable<LocatedStruct<FileTypes['plan']>['tier']>['override']>;

/** The keys that are not written; what is written and does not count is for a person to rewrite. */
function skeleton(override: Override): Fix[] {
  const missing = (['reason', 'approvedBy'] as const).filter(
    (key) => !override[key] && !override.unreadable?.includes(key),
  );
  if (missing.length === 0) return [];
  return [
    {
      title: `Add ${oneOf(missing, 'and')} to fill in`,
      safety: 'display',
      edits: (tree) =>
        setValues(
          tree,
          ['tier', 'override'],
          missing.map((key) => [key, ['']]),
        ),
    },
  ];
}
