import type { CriteriaView } from '../../analysis/views.ts';
import type { Criterion } from '../../model/criteria.ts';
import { knownInputs } from '../../score/inputs.ts';
import { metricOf } from '../../score/metrics.ts';
import { code, list, paragraph, strong, table, type Block, type Line } from '../page.ts';
import { valueInShort } from '../explain/breakdown.ts';
import { NOTHING, points } from '../words.ts';

const MOST_ROWS = 20;

/** What an input of a scoring is, and what it is at each account. */
export function inputBlocks(
  path: string,
  criterion: Criterion | undefined,
  view: CriteriaView,
): readonly Block[] {
  const input = knownInputs().find((known) => known.path === path);
  const formula = path.startsWith('metrics.') ? metricOf(path.slice('metrics.'.length))?.formula : undefined;
  const words = input
    ? [strong(input.title), input.description === undefined ? '' : `: ${input.description}`]
    : [code(path)];
  return [
    paragraph(...words),
    ...list([
      ...(formula === undefined ? [] : [[`computed as ${formula}`]]),
      ...(input?.unit === 'money' ? [[`money is converted to ${view.portfolio.policy.currency} first`]] : []),
      ...(input?.values ? [[`one of ${input.values.join(', ')}`]] : []),
    ]),
    ...(criterion ? accounts(criterion, view) : []),
  ];
}

function accounts({ id }: Criterion, { users, portfolio }: CriteriaView): readonly Block[] {
  const rows = users.flatMap((plan) => {
    const part = plan.score?.criteria.find(({ criterion }) => criterion.id === id);
    return part && plan.role !== 'exited' ? [{ plan, part }] : [];
  });
  const shown = rows.slice(0, MOST_ROWS);
  return [
    ...table(
      [
        { title: 'Account', align: 'left' },
        { title: 'Value', align: 'left' },
        { title: 'Points', align: 'right' },
      ],
      shown.map(({ plan, part }): Line[] => [
        [plan.name],
        [valueInShort(part, portfolio.policy.currency)],
        [part.value === undefined ? NOTHING : points(100 * part.value)],
      ]),
    ),
    ...(rows.length > shown.length ? [paragraph(`… and ${rows.length - shown.length} more`)] : []),
  ];
}
