import type { PlanView } from '../../analysis/views.ts';
import { heading, paragraph, strong, table, type Block, type Line } from '../page.ts';
import { valueInWords } from '../words.ts';

const subjects = ['Money', 'Relationships', 'Time'] as const;

/** The figures computed from a plan, by subject; those that cannot be computed with the reason why. */
export function metricBlocks(plan: PlanView): readonly Block[] {
  const all = [...plan.metrics];
  if (all.length === 0) return [];
  const known = all.filter(([, { value }]) => value !== undefined);
  const rows = subjects.flatMap((subject) =>
    known
      .filter(([id]) => subjectOf(id) === subject)
      .map(([, { label, value, unit, formula }], index): Line[] => [
        index === 0 ? [strong(subject)] : [],
        [label],
        [value === undefined ? '' : valueInWords(value, unit, plan.portfolio.policy.currency)],
        [formula],
      ]),
  );
  const missing = all.flatMap(([, { label, value, missing: reason }]) =>
    value === undefined ? [`${label} (${reason ?? 'unknown'})`] : [],
  );
  return [
    heading(2, 'Metrics'),
    ...table(
      [
        { title: 'About', align: 'left' },
        { title: 'Metric', align: 'left' },
        { title: 'Value', align: 'right' },
        { title: 'Formula', align: 'left', expendable: 1 },
      ],
      rows,
    ),
    ...(missing.length > 0 ? [paragraph(`Not computed: ${missing.join('; ')}.`)] : []),
  ];
}

function subjectOf(id: string): (typeof subjects)[number] {
  if (/^(relationship|supportive|single|opponents|unmapped)/.test(id)) return 'Relationships';
  return /^(months|horizon)|Due$/.test(id) ? 'Time' : 'Money';
}
