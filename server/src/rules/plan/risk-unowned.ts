import { oneOf } from '../../base/suggest.ts';
import { indexInFile } from '../../model/located.ts';
import { setValue } from '../../syntax/edit.ts';
import type { Path } from '../../syntax/tree.ts';
import type { Fix } from '../finding.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import { addBlanks } from '../support/blank-entries.ts';
import { gives } from '../support/given.ts';
import { isListed } from '../support/status.ts';

export const riskUnowned = defineRule({
  id: 'risk-unowned',
  severity: 'warning',
  summary: 'A high risk has no owner, no mitigation or no day.',
  check: {
    plan(context) {
      const { plan, report } = context;
      const { risks } = plan;
      if (!isListed(plan) || !risks) return;
      for (const [index, risk] of risks.items.entries()) {
        const { id, likelihood, impact } = risk;
        if (!likelihood || !impact) continue;
        const size = likelihood.value * impact.value;
        const missing = lacks(risk);
        if (missing.length === 0 || size < context.policy.risks.highFrom) continue;
        report({
          at: id ?? likelihood,
          message: `${nameOf(risk)} is high (likelihood ${likelihood.value} × impact ${impact.value} = ${size}) and has ${listed(missing, (key) => `no ${words[key]}`)}; say ${listed(missing, (key) => questions[key])}`,
          related: context.elsewhere('portfolio', ['risks', 'highFrom'], 'from here on a risk is high'),
          fixes: [toFillIn(['risks', indexInFile(risks, index)], risk, missing)],
        });
      }
    },
  },
});

type Risk = NonNullable<PlanContext['plan']['risks']>['items'][number];

type Key = 'owner' | 'mitigation' | 'due';

const words = { owner: 'owner', mitigation: 'mitigation', due: 'day' } as const satisfies Record<Key, string>;
const questions = {
  owner: 'who watches it',
  mitigation: 'what is done about it',
  due: 'by when',
} as const satisfies Record<Key, string>;

/** What nobody has written; a mitigation in no words is none. */
function lacks(risk: Risk): readonly Key[] {
  return (['owner', 'mitigation', 'due'] as const).filter((key) =>
    risk[key] ? risk[key].value.trim() === '' : !gives(risk, key),
  );
}

function nameOf({ title, id }: Risk): string {
  const name = [title?.value.trim(), id?.value].find(Boolean);
  return name === undefined ? 'a risk' : `the risk "${name}"`;
}

function listed(keys: readonly Key[], say: (key: Key) => string): string {
  return oneOf(keys.map(say), 'and');
}

/** A mitigation in no words is there to be filled in already. */
function toFillIn(path: Path, risk: Risk, missing: readonly Key[]): Fix {
  const absent = missing.filter((key) => !risk[key]);
  return {
    title: `Add the ${listed(missing, (key) => words[key])} to fill in`,
    safety: 'display',
    edits: (tree) =>
      absent.length > 0 ? addBlanks(tree, path, absent, '') : setValue(tree, [...path, 'mitigation'], ['']),
  };
}
