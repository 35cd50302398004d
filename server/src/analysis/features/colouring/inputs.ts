import { nodeAt, pairOf } from '../../../syntax/tree.ts';
import type { FileView } from '../../views.ts';
import { foundAt } from './found-at.ts';
import type { Token, TokenModifier } from './token.ts';

/** The paths by which criteria take their figures from plans, `metrics.netContribution` in two words. */
export function inputTokens(view: FileView): readonly Token[] {
  if (view.kind !== 'criteria') return [];
  const list = nodeAt(view.tree().root, ['criteria']);
  const isUnknown = foundAt(view, 'input-unknown');
  return (list?.kind === 'sequence' ? list.items : []).flatMap((criterion): Token[] => {
    const input = pairOf(pairOf(criterion, 'scoring')?.value, 'input')?.value;
    if (input?.kind !== 'scalar' || typeof input.value !== 'string') return [];
    const modifiers: TokenModifier[] = [];
    if (input.value.startsWith('metrics.')) modifiers.push('computed');
    if (isUnknown(input)) modifiers.push('unknown');
    const written = view.text.slice(input.start, input.end);
    const dot = written.lastIndexOf('.');
    // Quotes and aliases are not taken apart.
    if (dot < 0 || written !== input.value)
      return [{ start: input.start, end: input.end, type: 'property', modifiers }];
    const middle = input.start + dot;
    return [
      { start: input.start, end: middle, type: 'namespace', modifiers },
      { start: middle + 1, end: input.end, type: 'property', modifiers },
    ];
  });
}
