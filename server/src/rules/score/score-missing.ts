import type { Day } from '../../base/day.ts';
import type { Criterion, MissingMode } from '../../model/criteria.ts';
import { nodeAt } from '../../syntax/tree.ts';
import { scalar, setValue } from '../../syntax/edit.ts';
import type { CriterionScore, Score } from '../../score/types.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { inputPlace, isUnreadable, scoresPlace } from '../support/place.ts';
import { isScored } from '../support/status.ts';
import { percent, pointsWords, scoreWords } from '../support/wording.ts';

export const scoreMissing = defineRule({
  id: 'score-missing',
  severity: 'warning',
  summary: 'A criterion has no score.',
  check: {
    plan(context) {
      const { plan, criteria, score, elsewhere, report } = context;
      if (!isScored(plan) || !criteria || !score) return;
      for (const open of score.criteria) {
        const { criterion, span, missing } = open;
        // What cannot be read is a fault of the criteria file, told once there and not in every plan.
        if (missing === undefined || open.open === 'scoring-unreadable' || !counts(open)) continue;
        const input = criterion.scoring && 'input' in criterion.scoring ? criterion.scoring.input : undefined;
        if (isUnreadable(plan, input ?? `scores.${criterion.id}.rating`)) continue;
        report({
          about: criterion.id,
          at: span ?? (input === undefined ? scoresPlace(plan) : inputPlace(plan, input)),
          message: `${missing}${forCriterion(open, input)}; ${effect(open, score, criteria.missing)}`,
          related: elsewhere('criteria', criterion.path, `"${criterion.id}" is asked for here`),
          fixes: open.open === 'unscored' ? [skeleton(criterion, plan.owner?.value, context.asOf)] : [],
        });
      }
    },
  },
});

/** A criterion without weight is worth a word only where it can cap the tier. */
function counts({ criterion }: CriterionScore): boolean {
  return criterion.share > 0 || criterion.knockout !== undefined;
}

/** A rating is named after its criterion; an input has a name of its own, so its criterion is said too. */
function forCriterion({ criterion }: CriterionScore, input: string | undefined): string {
  return input === undefined ? '' : `, and "${criterion.id}" is measured by it`;
}

function effect({ criterion, most }: CriterionScore, { total, coverage }: Score, mode: MissingMode): string {
  if (criterion.share === 0)
    return `it carries no points, but can cap the tier at ${criterion.knockout?.cap ?? ''}`;
  if (!total) return `there is no score without its ${pointsWords(most)}`;
  switch (mode) {
    case 'interval':
      return `${pointsWords(most)} are open, which leaves ${scoreWords(total)}`;
    case 'zero':
      return `it counts as 0 of ${pointsWords(most)} in ${scoreWords(total)}`;
    case 'renormalise':
    case 'error':
      return `${scoreWords(total)} rests on ${percent(coverage)} of the weight, without its ${pointsWords(most)}`;
  }
}

/** A rating is given today and by the owner, if nobody says otherwise; how good it is only a person can say. */
function skeleton({ id, scoring, evidenceRequired }: Criterion, owner: string | undefined, today: Day): Fix {
  const scale = scoring?.type === 'rating' ? ` from ${scoring.min} to ${scoring.max}` : '';
  const pairs = [
    'rating: ',
    `scoredOn: ${today}`,
    owner === undefined ? 'scoredBy: ' : `scoredBy: ${scalar(owner)}`,
    ...(evidenceRequired ? ['evidence: []'] : []),
  ];
  return {
    title: `Add a rating of "${id}"${scale} to fill in`,
    safety: 'display',
    edits: (tree) => {
      const path = ['scores', id];
      const entry = nodeAt(tree.root, path);
      // What is written there already, such as evidence, stays.
      return entry?.kind === 'mapping' && entry.pairs.length > 0
        ? setValue(tree, [...path, 'rating'], [''])
        : setValue(tree, path, [`{ ${pairs.join(', ')} }`]);
    },
  };
}
