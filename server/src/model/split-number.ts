import { isAbsent, type Node } from '../syntax/tree.ts';
import { numberMeant } from './meant.ts';
import { at, replacement } from './place.ts';
import type { ModelProblem } from './problem.ts';

export interface SplitNumber {
  /** What is left of the number. */
  readonly value: Node;
  readonly problem: ModelProblem;
}

/** `{ revenue: 3,100,000 }` gives 3 and two strange keys, for inside { } a comma ends the value. */
export function splitNumber(node: Node, name: string): SplitNumber | undefined {
  if (node.kind !== 'mapping' || !node.flow) return undefined;
  let last = node.pairs.findIndex(({ key }) => key.value === name);
  const isRest = (index: number): boolean => {
    const [before, pair] = [node.pairs[index - 1], node.pairs[index]];
    if (!before || !pair || !/^\d+$/.test(pair.key.value) || !isAbsent(pair.value)) return false;
    return pair.key.start === Math.max(before.key.end, before.value.end) + 1;
  };
  if (!isRest(last)) return undefined;
  let first = last;
  while (isRest(first)) first--;
  while (isRest(last + 1)) last++;
  const [pair, end] = [node.pairs[first], node.pairs[last]?.key.end];
  if (pair?.value.kind !== 'scalar' || typeof pair.value.value !== 'number' || end === undefined)
    return undefined;
  const { start, value } = pair.value;
  const rest = node.pairs.slice(first + 1, last + 1).map(({ key }) => key.value);
  const meant = numberMeant([value, ...rest].join(','), undefined);
  const advice = meant
    ? `did you mean ${meant.text}?`
    : 'write it without commas, and decimals after a point';
  const message = `"${pair.key.value}" is read as ${value}, for a comma ends a value inside { }; ${advice}`;
  const fixes = meant ? [replacement({ start, end }, meant.text, `Change to ${meant.text}`, true)] : [];
  return { value: pair.value, problem: at({ start, end }, message, fixes) };
}
