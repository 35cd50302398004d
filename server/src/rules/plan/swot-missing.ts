import { oneOf } from '../../base/suggest.ts';
import type { SyntaxTree } from '../../syntax/parse.ts';
import { setValue, type Edit, type YamlLines } from '../../syntax/edit.ts';
import { nodeAt } from '../../syntax/tree.ts';
import type { Fix } from '../finding.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import { appendEntry } from '../support/append-entry.ts';
import { gives, isWhole } from '../support/given.ts';
import { planPlace } from '../support/place.ts';
import { isListed } from '../support/status.ts';

export const swotMissing = defineRule({
  id: 'swot-missing',
  severity: 'information',
  summary: 'The plan gives no strengths and weaknesses against competitors.',
  check: {
    plan({ plan, report }) {
      if (!isListed(plan)) return;
      const sides = sidesMissing(plan);
      const unrivalled = (plan.competitors?.items ?? []).length === 0 && isWhole(plan, 'competitors');
      const missing = [...sides, ...(unrivalled ? ['competitors'] : [])];
      if (missing.length === 0) return;
      report({
        at: (sides.length > 0 ? plan.swot?.at : undefined) ?? planPlace(plan),
        message: `the plan names ${oneOf(
          missing.map((part) => `no ${part}`),
          'and',
        )}; write down what we do better and worse here than ${rivals(plan)}`,
        fixes: [
          ...(sides.length > 0 ? [sidesToFillIn(sides)] : []),
          ...(unrivalled ? [competitorToFillIn] : []),
        ],
      });
    },
  },
});

type Plan = PlanContext['plan'];
type Side = 'strengths' | 'weaknesses';

function sidesMissing(plan: Plan): readonly Side[] {
  if (plan.unreadable?.includes('swot')) return [];
  const swot = plan.swot ?? {};
  return (['strengths', 'weaknesses'] as const).filter((side) => {
    const list = plan.swot?.[side];
    if (!list) return !gives(swot, side);
    return !list.leftOut && !list.items.some(({ value }) => value.trim() !== '');
  });
}

function rivals({ competitors }: Plan): string {
  const names = (competitors?.items ?? []).flatMap(({ name }) => name?.value ?? []);
  if (names.length === 0) return 'whom we compete with';
  return oneOf(names.length > 3 ? [...names.slice(0, 3), 'the others'] : names, 'and');
}

const hints = {
  strengths: '["What we do better here than others."]',
  weaknesses: '["What others do better here than we do."]',
} as const satisfies Record<Side, string>;

function sidesToFillIn(sides: readonly Side[]): Fix {
  return {
    title: `Add ${oneOf(sides, 'and')} to fill in`,
    safety: 'display',
    edits: (tree) => writeSides(tree, sides),
  };
}

function writeSides(tree: SyntaxTree, sides: readonly Side[]): readonly Edit[] {
  const swot = nodeAt(tree.root, ['swot']);
  const [first, ...others] = sides.map((side) => `${side}: ${hints[side]}`);
  if (first === undefined) return [];
  const whole: YamlLines = [first, ...others];
  return swot?.kind === 'mapping' && swot.pairs.length > 0
    ? sides.flatMap((side) => setValue(tree, ['swot', side], [hints[side]]))
    : setValue(tree, ['swot'], whole);
}

const competitorToFillIn: Fix = {
  title: 'Add a competitor to fill in',
  safety: 'display',
  edits: (tree) => appendEntry(tree, ['competitors'], ['name:', 'strength:', 'ourStrength:']),
};
