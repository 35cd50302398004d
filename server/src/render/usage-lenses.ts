import { declaredIn, usageOf, type Declared, type Usage } from '../analysis/features/navigation/usage.ts';
import type { FileView, Snapshot } from '../analysis/views.ts';
import { LineIndex } from '../base/line-index.ts';
import type { FileId } from '../rules/finding.ts';
import type { Kind } from '../schema/shape.ts';
import { parse } from '../syntax/parse.ts';
import { count } from './words.ts';

/** The line above a criterion, person or segment that says how many plans use it. Plain text. */
export interface UsageLens {
  readonly title: string;
  /** Where the entry begins that it stands above. */
  readonly above: number;
  /** The place of the id, whose references it opens. */
  readonly id: number;
}

/**
 * The lenses of a file, ordered by place. They are the same in number and place whether the plans are known yet or not, so that
 * no text moves when they are.
 */
export function usageLenses(snapshot: Snapshot, view: FileView, allKnown: boolean): readonly UsageLens[] {
  const isInForce = snapshot.criteria(view.file) ?? snapshot.portfolioOf(view.file)?.file === view.file;
  if (!isInForce) return [];
  return lensesOf(view, view.lines, (declared) => (allKnown ? usageOf(snapshot, view, declared) : undefined));
}

/** The lenses of a text while it is not known yet what it belongs to. */
export function usageLensesAtFirst(file: FileId, kind: Kind, text: string): readonly UsageLens[] {
  if (kind === 'plan') return [];
  return lensesOf({ file, kind, tree: () => parse(text) }, new LineIndex(text), () => undefined);
}

function lensesOf(
  view: Pick<FileView, 'file' | 'kind' | 'tree'>,
  lines: LineIndex,
  usage: (declared: Declared) => Usage | undefined,
): readonly UsageLens[] {
  const declared = declaredIn(view);
  const lineOf = ({ entry }: Declared): number => lines.at(entry.start).line;
  return declared.map((one) => {
    const isAlone = declared.every((other) => other === one || lineOf(other) !== lineOf(one));
    const words = inWords(usage(one));
    return { title: isAlone ? words : `${one.id}: ${words}`, above: one.entry.start, id: one.span.start };
  });
}

function inWords(usage: Usage | undefined): string {
  if (!usage) return 'used by … plans';
  const { plans, of } = usage;
  if (plans === 0) return 'used by no plan';
  return of === undefined || of === plans
    ? `used by ${count(plans, 'plan')}`
    : `used by ${plans} of ${count(of, 'plan')}`;
}
