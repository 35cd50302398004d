import type { Span } from '../base/span.ts';
import type { Composed } from './compose.ts';
import type { Node } from './tree.ts';

/** The same content some characters further on in the text (or back, for a negative distance). */
export function shift(composed: Composed, distance: number): Composed {
  if (distance === 0) return composed;
  return {
    root: composed.root && moved(composed.root, distance),
    problems: composed.problems.map((found) => ({
      ...place(found, distance),
      message: found.message,
      ...(found.first && { first: place(found.first, distance) }),
    })),
  };
}

function moved(node: Node, distance: number): Node {
  const start = node.start + distance;
  const end = node.end + distance;
  switch (node.kind) {
    case 'scalar':
      return { kind: 'scalar', value: node.value, style: node.style, start, end };
    case 'sequence':
      return {
        kind: 'sequence',
        flow: node.flow,
        items: node.items.map((item) => moved(item, distance)),
        start,
        end,
      };
    case 'mapping': {
      const pairs = node.pairs.map(({ key, value }) => ({
        key: { value: key.value, start: key.start + distance, end: key.end + distance },
        value: moved(value, distance),
      }));
      return { kind: 'mapping', flow: node.flow, pairs, start, end };
    }
  }
}

function place({ start, end }: Span, distance: number): Span {
  return { start: start + distance, end: end + distance };
}
