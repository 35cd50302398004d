import { spanOf } from '../../base/span.ts';
import type { LocatedStruct } from '../../model/located.ts';
import type { Objective } from '../../schema/generated/account-plan.ts';
import { setValue } from '../../syntax/edit.ts';
import { pathOf } from '../../syntax/tree.ts';
import type { Fix } from '../finding.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import { addBlanks } from '../support/blank-entries.ts';
import { gives } from '../support/given.ts';
import { isListed } from '../support/status.ts';

export const objectiveUnmeasured = defineRule({
  id: 'objective-unmeasured',
  severity: 'warning',
  summary: 'An objective without a measure, a target or a due day.',
  check: {
    plan(context) {
      const { plan, report } = context;
      if (!isListed(plan)) return;
      for (const objective of plan.objectives?.items ?? []) {
        const lacks = lackingIn(objective);
        if (lacks.length === 0) continue;
        const { id, measure, at } = objective;
        report({
          at: measure?.at ?? (id ? spanOf(id) : at),
          message: `${id ? `the objective "${id.value}"` : 'the objective'} has ${lacks.map((key) => `no ${words[key]}`).join(' and ')}; nobody can say one day whether it was reached`,
          fixes: [fixOf(context, objective, lacks)],
        });
      }
    },
  },
});

type LocatedObjective = LocatedStruct<Objective>;
type Lack = keyof typeof words;

const words = { measure: 'measure', target: 'target', due: 'due day' } as const;

function lackingIn(objective: LocatedObjective): readonly Lack[] {
  const { measure } = objective;
  if (measure) return (['target', 'due'] as const).filter((key) => !gives(measure, key));
  return gives(objective, 'measure') ? [] : ['measure'];
}

/** A day alone can be taken over from the horizon; how an objective is measured only a person knows. */
function fixOf(context: PlanContext, { at }: LocatedObjective, lacks: readonly Lack[]): Fix {
  const end = context.plan.horizon?.end?.value;
  if (lacks.every((key) => key === 'due') && end !== undefined && end >= context.asOf) {
    return {
      title: `Make it due on ${end}, the end of the horizon`,
      safety: 'unsafe',
      edits: (tree) => setValue(tree, [...pathOf(tree.root, at), 'measure', 'due'], [end]),
    };
  }
  return {
    title: `Add the ${lacks.map((key) => words[key]).join(' and the ')} to fill in`,
    safety: 'display',
    edits: (tree) =>
      addBlanks(
        tree,
        [...pathOf(tree.root, at), 'measure'],
        lacks.includes('measure') ? ['unit', 'baseline', 'target', 'current', 'due'] : lacks,
        '',
      ),
  };
}
