import { fewOf } from '../../../base/suggest.ts';
import { unitAt } from '../../../score/units.ts';
import type { Node, Path } from '../../../syntax/tree.ts';
import type { Values } from './put-values.ts';

/**
 * Why a row may not give a plan another currency: the amounts of the plan that it does not give anew would count as so many of that
 * one. Undefined where there are none.
 */
export function currencyFault(
  root: Node | undefined,
  { from, to }: { readonly from: string; readonly to: string },
  values: Values,
): string | undefined {
  const left = amountsIn(root, []).filter((place) => !values.has(place));
  if (from === to || left.length === 0) return undefined;
  return `the row is in ${to}, the plan in ${from}, and the row does not give ${fewOf(left)}, which would count as ${to} then; export in ${from}, or put the plan into ${to} first`;
}

/** The places of amounts; 0 is the same in every currency. */
function amountsIn(node: Node | undefined, path: Path): readonly string[] {
  switch (node?.kind) {
    case 'mapping':
      return node.pairs.flatMap(({ key, value }) => amountsIn(value, [...path, key.value]));
    case 'sequence':
      return node.items.flatMap((item, index) => amountsIn(item, [...path, index]));
    case 'scalar':
      return node.value !== 0 && typeof node.value === 'number' && unitAt(path) === 'money'
        ? [path.join('.')]
        : [];
    case undefined:
      return [];
  }
}
