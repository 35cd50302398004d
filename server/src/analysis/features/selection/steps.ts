import { contains, type Span } from '../../../base/span.ts';
import { commentAt } from './comment.ts';
import { endOfPair } from '../../../syntax/layout.ts';
import type { SyntaxTree } from '../../../syntax/parse.ts';
import { isAbsent, type Mapping, type Node, type Pair, type Sequence } from '../../../syntax/tree.ts';

/**
 * What somebody selects who widens the selection step by step from an offset on, the smallest first: the value or key, its pair,
 * the map, the item of a list, the list, and so on up to the whole file. Each holds the one before it and more.
 */
export function selectionSteps(tree: SyntaxTree, offset: number): readonly Span[] {
  const { text, root } = tree;
  const found: Span[] = [{ start: 0, end: text.length }];
  let node = root;
  while (node && contains(node, offset)) {
    found.push(node);
    // What an alias stands for is written elsewhere.
    if (text[node.start] === '*') break;
    const next: Step | undefined =
      node.kind === 'mapping'
        ? intoMap(text, node, offset)
        : node.kind === 'sequence'
          ? intoList(text, node, offset)
          : { spans: insideQuotes(text, node) };
    found.push(...(next?.spans ?? []));
    node = next?.node;
  }
  found.push(...commentAt(tree, offset));
  const steps: Span[] = [];
  for (const { start, end } of found.reverse()) {
    const inner = steps.at(-1);
    const isWider =
      !inner || (start <= inner.start && inner.end <= end && end - start > inner.end - inner.start);
    if (isWider && contains({ start, end }, offset)) steps.push({ start, end });
  }
  return steps;
}

interface Step {
  /** From wide to narrow. */
  readonly spans: readonly Span[];
  /** What to go on in. */
  readonly node?: Node;
}

function intoMap(text: string, map: Mapping, offset: number): Step {
  const within = insideBrackets(text, map);
  const pair = map.pairs.find((one) => contains(spanOfPair(text, one), offset));
  if (!pair) return { spans: within };
  const spans = [...within, spanOfPair(text, pair)];
  if (offset <= pair.key.end) return { spans: [...spans, pair.key] };
  return isAbsent(pair.value) ? { spans } : { spans, node: pair.value };
}

function intoList(text: string, list: Sequence, offset: number): Step {
  const within = insideBrackets(text, list);
  const item = list.items.find((one) => contains(withDash(text, list, one), offset));
  if (!item) return { spans: within };
  return { spans: [...within, withDash(text, list, item)], node: item };
}

function spanOfPair(text: string, pair: Pair): Span {
  return { start: pair.key.start, end: Math.max(endOfPair(text, pair), pair.value.end) };
}

/** An item with the dash before it. */
function withDash(text: string, list: Sequence, item: Node): Span {
  const before = list.flow ? null : /-[ \t]*(?:[&!]\S+[ \t]+)*$/.exec(text.slice(list.start, item.start));
  return { start: before ? list.start + before.index : item.start, end: item.end };
}

/** What stands inside of the brackets, without the blanks at its ends. */
function insideBrackets(text: string, { start, end, flow }: Mapping | Sequence): readonly Span[] {
  if (!flow || !/[[{]/.test(text[start] ?? '')) return [];
  const inner = text.slice(start + 1, end - 1);
  const from = start + 1 + inner.length - inner.trimStart().length;
  return inner.trim() === '' ? [] : [{ start: from, end: from + inner.trim().length }];
}

function insideQuotes(text: string, { start, end }: Node): readonly Span[] {
  return /["']/.test(text[start] ?? '') && end - start > 2 ? [{ start: start + 1, end: end - 1 }] : [];
}
