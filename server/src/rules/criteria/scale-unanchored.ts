import { oneOf } from '../../base/suggest.ts';
import { pathOf, type Path } from '../../syntax/tree.ts';
import { setValue } from '../../syntax/edit.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { writtenAs } from '../support/weights.ts';

export const scaleUnanchored = defineRule({
  id: 'scale-unanchored',
  severity: 'information',
  summary: 'A rating scale has no words at its ends.',
  check: {
    criteria({ set, criteria, report }) {
      for (const criterion of criteria.criteria) {
        const { scoring } = criterion;
        if (scoring?.type !== 'rating') continue;
        const { min, max, anchors } = scoring;
        const bare = [min, max].filter((end) => !anchors.get(end)?.trim());
        if (bare.length === 0) continue;
        const written = writtenAs(set, criterion);
        report({
          at: written?.id ?? set.at,
          message: `"${criterion.id}" is rated from ${min} to ${max}, and nothing says what ${oneOf(bare.map(String), 'and')} ${bare.length === 1 ? 'means' : 'mean'}; add anchors, so that two raters mean the same`,
          fixes: written?.scoring ? [skeleton(written.scoring.at, bare, anchors.size > 0)] : [],
        });
      }
    },
  },
});

function skeleton(scoring: { start: number; end: number }, bare: readonly number[], someWritten: boolean): Fix {
  return {
    title: `Add anchors for ${oneOf(bare.map(String), 'and')} to fill in`,
    safety: 'display',
    edits: (tree) => {
      const anchors: Path = [...pathOf(tree.root, scoring), 'anchors'];
      return someWritten
        ? bare.flatMap((end) => setValue(tree, [...anchors, String(end)], ['']))
        : setValue(tree, anchors, [`{ ${bare.map((end) => `${end}: `).join(', ')}}`]);
    },
  };
}
