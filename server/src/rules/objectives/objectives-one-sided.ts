import { oneOf } from '../../base/suggest.ts';
import type { LocatedStruct } from '../../model/located.ts';
import type { FileTypes } from '../../model/read.ts';
import type { Objective } from '../../schema/generated/account-plan.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { isWhole } from '../support/given.ts';
import { newObjective } from '../support/new-objective.ts';
import { planPlace } from '../support/place.ts';
import { isListed } from '../support/status.ts';

export const objectivesOneSided = defineRule({
  id: 'objectives-one-sided',
  severity: 'warning',
  summary: 'No objective benefits the customer, none is of kind retain, or none is of kind grow or expand.',
  check: {
    plan({ plan, report }) {
      if (!isListed(plan) || !isWhole(plan, 'objectives')) return;
      const objectives = plan.objectives?.items ?? [];
      const absent = sides.filter((side) => !objectives.some((objective) => isOn(side, objective)));
      if (absent.length === 0) return;
      report({
        at: plan.objectives?.at ?? planPlace(plan),
        message:
          objectives.length === 0
            ? 'the plan has no objectives; a key-account plan keeps what is there, wins more, and gives the customer something of their own'
            : `${oneOf(
                absent.map(({ lack }) => lack),
                'and',
              )}; a key-account plan keeps what is there, wins more, and gives the customer something of their own`,
        fixes: skeletons(plan, absent),
      });
    },
  },
});

/** Something that at least one objective should be for. */
interface Side {
  readonly key: 'kind' | 'benefits';
  readonly values: readonly string[];
  readonly lack: string;
}

const benefit: Side = {
  key: 'benefits',
  values: ['customer', 'both'],
  lack: 'no objective benefits the customer',
};
const retention: Side = { key: 'kind', values: ['retain'], lack: 'no objective is of kind retain' };
const growth: Side = {
  key: 'kind',
  values: ['grow', 'expand'],
  lack: 'no objective is of kind grow or expand',
};
const sides = [benefit, retention, growth];

/** What is written and cannot be read may be what is looked for. */
function isOn({ key, values }: Side, objective: LocatedStruct<Objective>): boolean {
  const value = objective[key]?.value;
  return value === undefined ? objective.unreadable?.includes(key) === true : values.includes(value);
}

/** An objective for each kind that is absent; the first of them is the customer's where nothing is yet. */
function skeletons(plan: LocatedStruct<FileTypes['plan']>, absent: readonly Side[]): readonly Fix[] {
  const kinds = [
    ...(absent.includes(retention) ? (['retain'] as const) : []),
    ...(absent.includes(growth) ? (['grow'] as const) : []),
  ];
  if (kinds.length === 0) {
    return [
      newObjective(plan, 'Add an objective that benefits the customer, to fill in', { benefits: 'customer' }),
    ];
  }
  return kinds.map((kind, index) =>
    newObjective(plan, `Add an objective of kind ${kind} to fill in`, {
      kind,
      benefits: index === 0 && absent.includes(benefit) ? 'customer' : 'both',
    }),
  );
}
