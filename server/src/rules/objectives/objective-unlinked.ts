import { spanOf } from '../../base/span.ts';
import { oneOf } from '../../base/suggest.ts';
import { scalar, setValue } from '../../syntax/edit.ts';
import { pathOf } from '../../syntax/tree.ts';
import { defineRule } from '../rule.ts';
import { gives } from '../support/given.ts';
import { isListed } from '../support/status.ts';

export const objectiveUnlinked = defineRule({
  id: 'objective-unlinked',
  severity: 'information',
  summary: 'No objective of the company stands behind an objective.',
  check: {
    plan({ plan, policy, elsewhere, report }) {
      const company = [...policy.objectives];
      // A portfolio that lists none has nothing to link to.
      if (!isListed(plan) || company.length === 0) return;
      for (const objective of plan.objectives?.items ?? []) {
        if (gives(objective, 'companyObjective')) continue;
        const { id, at } = objective;
        report({
          at: id ? spanOf(id) : at,
          message: `${id ? `the objective "${id.value}"` : 'the objective'} serves no objective of the company; ${company.length > FEW ? 'link it to the one behind it' : `link it to ${oneOf(company)}`}, or ask why we pursue it`,
          related: elsewhere('portfolio', ['objectives'], 'the objectives of the company are listed here'),
          fixes: company.slice(0, FEW).map((name) => ({
            title: `Link it to ${name}`,
            safety: 'unsafe',
            edits: (tree) => setValue(tree, [...pathOf(tree.root, at), 'companyObjective'], [scalar(name)]),
          })),
        });
      }
    },
  },
});

/** As many choices as a message or a menu can list and still be read. */
const FEW = 6;
