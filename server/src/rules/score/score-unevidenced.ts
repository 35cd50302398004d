import { setValue } from '../../syntax/edit.ts';
import { restyled } from '../../syntax/restyled.ts';
import type { Fix } from '../finding.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import {
  isWebAddress,
  likelyEvidence,
  likelyPaths,
  pathsMeant,
  withoutFragment,
} from '../support/evidence.ts';
import { flowList } from '../support/reviews.ts';
import { isScored } from '../support/status.ts';

export const scoreUnevidenced = defineRule({
  id: 'score-unevidenced',
  severity: 'warning',
  summary: 'Evidence is required and none is given, or the file named is not there.',
  check: {
    plan(context) {
      const { plan, criteria, exists, elsewhere, report } = context;
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
            fixes: linked(
              likelyEvidence(plan, criterion.id),
              context,
              (path) => (tree) => setValue(tree, ['scores', criterion.id, 'evidence'], [flowList([path])]),
            ),
          });
        }
        for (const item of evidence) {
          const named = item.value.trim();
          if (named === '') continue;
          if (isWebAddress(named) || !pathsMeant(named).every((path) => exists(path) === false)) continue;
          report({
            at: item,
            message: `the portfolio has no file "${named}", looked for from the folder of this plan; name one that is there, or a web address`,
            // The same file may well go by several of these names.
            fixes: linked(likelyPaths(named), context, (path) => (tree) => [
              restyled(tree.text, item, path),
            ]).slice(0, 1),
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

/** Which of several files is the evidence, or whether any is, somebody has to know. */
function linked(
  paths: readonly string[],
  { exists }: PlanContext,
  edits: (path: string) => Fix['edits'],
): Fix[] {
  return paths
    .filter((path) => exists(withoutFragment(path)) === true)
    .map((path) => ({ title: `Link ${path}`, safety: 'unsafe', edits: edits(path) }));
}
