import { defineRule } from '../rule.ts';
import { isScored } from '../support/status.ts';

export const scoreUnevidenced = defineRule({
  id: 'score-unevidenced',
  severity: 'warning',
  summary: 'Evidence is required and none is given, or the file named is not there.',
  check: {
    plan({ plan, criteria, exists, elsewhere, report }) {
      if (!isScored(plan) || !criteria) return;
      for (const criterion of criteria.criteria) {
        const entry = plan.scores?.entries.get(criterion.id);
        const score = entry?.value;
        if (!entry || !score?.rating || criterion.scoring?.type !== 'rating') continue;
        const evidence = score.evidence?.items ?? [];
        if (
          criterion.evidenceRequired &&
          !isUnread(score) &&
          evidence.every(({ value }) => value.trim() === '')
        ) {
          report({
            at: entry.key,
            message: `"${criterion.id}" is rated ${score.rating.value} without evidence, which its criterion requires; name a file or a web address`,
            related: elsewhere('criteria', [...criterion.path, 'evidence'], 'evidence is required here'),
          });
        }
        for (const item of evidence) {
          const named = item.value.trim();
          if (named === '' || isWebAddress(named) || exists(withoutFragment(named)) !== false) continue;
          report({
            at: item,
            message: `the portfolio has no file "${named}", looked for from the folder of this plan; name one that is there, or a web address`,
          });
        }
      }
    },
  },
});

function isUnread({
  evidence,
  unreadable,
}: {
  readonly evidence?: { readonly leftOut?: unknown };
  readonly unreadable?: readonly string[];
}): boolean {
  return unreadable?.includes('evidence') === true || evidence?.leftOut !== undefined;
}

function isWebAddress(evidence: string): boolean {
  return /^https?:\/\//i.test(evidence);
}

/** `notes/brand.md#award` is a place in `notes/brand.md`. */
function withoutFragment(path: string): string {
  return path.replace(/#.*$/, '');
}
