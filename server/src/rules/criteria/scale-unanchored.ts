import { oneOf } from '../../base/suggest.ts';
import { pathOf, type Path } from '../../syntax/tree.ts';
import { setValue } from '../../syntax/edit.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { criteriaAsWritten, type WrittenScoring } from '../support/as-written.ts';

export const scaleUnanchored = defineRule({
  id: 'scale-unanchored',
  severity: 'information',
  summary: 'A rating scale has no words at its ends.',
  check: {
    criteria(context) {
      for (const [{ id, scoring }, written] of criteriaAsWritten(context)) {
        if (scoring?.type !== 'rating' || !written.id || !written.scoring) continue;
        const { min, max, anchors } = scoring;
        const pending = unreadableAnchors(written.scoring);
        const bare = [min, max].filter((end) => !anchors.get(end)?.trim() && !pending.includes(end));
        if (bare.length === 0 || written.scoring.unreadable?.includes('anchors')) continue;
        context.report({
          at: written.id,
          message: `"${id}" is rated from ${min} to ${max}, and nothing says what ${oneOf(bare.map(String), 'and')} ${bare.length === 1 ? 'means' : 'mean'}; add anchors, so that two raters mean the same`,
          fixes: [skeleton(written.scoring.at, bare, anchors.size > 0)],
        });
      }
    },
  },
});

/** Anchors that are being written, or are not text: they are told of as such. */
function unreadableAnchors(scoring: WrittenScoring): readonly number[] {
  const { anchors } = scoring as Extract<WrittenScoring, { anchors?: unknown }>;
  return [...(anchors?.entries.values() ?? [])].flatMap(({ key, value }) => (value ? [] : Number(key.value)));
}

function skeleton(
  scoring: { start: number; end: number },
  bare: readonly number[],
  someWritten: boolean,
): Fix {
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
