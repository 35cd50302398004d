import type { ModelProblem } from '../../model/problem.ts';
import type { FileContext } from '../rule.ts';

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
        edits: () => [{ start: place.start, end: place.end, text }],
      })),
    });
  }
}
