import type { Span } from '../../base/span.ts';
import type { ModelProblem } from '../../model/problem.ts';
import type { Edit } from '../../syntax/edit.ts';
import { restyled } from '../../syntax/restyled.ts';
import type { FileContext } from '../rule.ts';

/** A key, an id, an enum value, a period or a day. */
const words = /^(?!(?:true|false|null)$)(?:[A-Za-z]|\d{4}-)[\w-]*$/;

/** Reports what reading a file found for one rule. */
export function reportWritten(rule: ModelProblem['rule'], { file, problems, report }: FileContext): void {
  for (const { message, start, end, first, replacements, ...problem } of problems) {
    if (problem.rule !== rule) continue;
    report({
      at: { start, end },
      message,
      related: first ? [{ file, path: first, message: 'it is written here first' }] : [],
      fixes: replacements.map(({ title, certain, text, ...place }) => ({
        title,
        safety: certain ? 'safe' : 'unsafe',
        edits: (tree) => [inPlaceOf(tree.text, place, text)],
      })),
    });
  }
}

/** What is a text in quotes stays in them: in `{"statsu":"active"}` a plain key would run on into its value. */
function inPlaceOf(file: string, { start, end }: Span, text: string): Edit {
  const isQuoted = file[start] === '"' || file[start] === "'";
  return isQuoted && words.test(text) ? restyled(file, { start, end }, text) : { start, end, text };
}
