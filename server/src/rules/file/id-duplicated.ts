import { spanOf, type Spanned } from '../../base/span.ts';
import { restyled } from '../../syntax/restyled.ts';
import type { Path } from '../../syntax/tree.ts';
import type { FileId } from '../finding.ts';
import { defineRule, type Report } from '../rule.ts';
import { duplicatesIn, type NamedList } from '../support/duplicates.ts';
import { fileName } from '../support/file-name.ts';

export const idDuplicated = defineRule({
  id: 'id-duplicated',
  severity: 'error',
  summary: 'Two plans, criteria sets, or entries of one list share an id.',
  check: {
    plan({ file, plan, namesakes, report }) {
      reportNamesakes('plan', plan.id, namesakes, report);
      for (const [key, what] of planLists)
        reportDuplicates({ file, path: [key], what, list: plan[key] }, report);
    },
    criteria({ file, set, namesakes, report }) {
      reportNamesakes('criteria set', set.id, namesakes, report);
      const lists: readonly Place[] = [
        { file, path: ['categories'], what: 'category', list: set.categories },
        { file, path: ['criteria'], what: 'criterion', list: set.criteria },
        { file, path: ['tiers', 'levels'], what: 'tier', list: set.tiers?.levels },
      ];
      for (const list of lists) reportDuplicates(list, report);
    },
    portfolio({ file, portfolio, report }) {
      for (const [key, what] of portfolioLists) {
        reportDuplicates({ file, path: [key], what, list: portfolio[key] }, report);
      }
    },
  },
});

const planLists = [
  ['objectives', 'objective'],
  ['actions', 'action'],
  ['stakeholders', 'stakeholder'],
  ['opportunities', 'opportunity'],
  ['risks', 'risk'],
  ['questions', 'question'],
] as const;

const portfolioLists = [
  ['people', 'person'],
  ['segments', 'segment'],
  ['products', 'product'],
  ['objectives', 'objective'],
] as const;

interface Place {
  readonly file: FileId;
  readonly path: Path;
  /** What one entry of the list is. */
  readonly what: string;
  readonly list: NamedList | undefined;
}

/** Neither file is the first: the fault is shown in each of them. */
function reportNamesakes(
  what: string,
  id: Spanned<string> | undefined,
  namesakes: readonly FileId[],
  report: (report: Report) => void,
): void {
  if (!id || namesakes.length === 0) return;
  report({
    at: spanOf(id),
    message: `the id "${id.value}" is also that of the ${what} in ${namesakes.map(fileName).join(', ')}; give each its own`,
    related: namesakes.map((file) => ({ file, path: ['id'], message: `another ${what} with this id` })),
  });
}

function reportDuplicates({ file, path, what, list }: Place, report: (report: Report) => void): void {
  for (const { id, first, free } of duplicatesIn(list)) {
    report({
      at: spanOf(id),
      message: `the id "${id.value}" is already that of another ${what}; names that point to it cannot tell the two apart`,
      related: [{ file, path: [...path, ...first], message: `the first ${what} with this id` }],
      fixes: [
        {
          title: `Change this one to "${free}"`,
          safety: 'unsafe',
          edits: (tree) => [restyled(tree.text, id, free)],
        },
      ],
    });
  }
}
