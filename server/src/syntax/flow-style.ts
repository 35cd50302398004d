import { parse } from './parse.ts';
import { isAbsent, type Node } from './tree.ts';

/** A text as a plain or, where it must be, a double-quoted YAML scalar. */
export function scalar(text: string): string {
  const plain = /^[A-Za-z][^:#[\]{},&*!|>'"%@`\n\r\t\\]*$/.test(text) && text === text.trim();
  return plain && !/^(true|false|null|~|yes|no|on|off)$/i.test(text) ? text : JSON.stringify(text);
}

/** YAML in block style as one line that can stand inside { } or [ ]. */
export function inFlow(lines: readonly string[]): string {
  const text = lines.join('\n');
  const { root, problems } = parse(text);
  return root && problems.length === 0 ? flowOf(root, text) : lines.join(' ').trim();
}

function flowOf(node: Node, text: string): string {
  const written = text.slice(node.start, node.end);
  if (isAbsent(node)) return '';
  switch (node.kind) {
    case 'scalar':
      if (node.style === 'block' || /[\r\n]/.test(written)) return JSON.stringify(node.value);
      return node.style === 'plain' && /[,[\]{}]/.test(written) ? JSON.stringify(written) : written;
    case 'sequence':
      return node.flow ? written : `[${node.items.map((item) => flowOf(item, text)).join(', ')}]`;
    case 'mapping': {
      if (node.flow) return written;
      const pairs = node.pairs.map(
        ({ key, value }) => `${text.slice(key.start, key.end)}: ${flowOf(value, text)}`,
      );
      return `{ ${pairs.join(', ')} }`;
    }
  }
}
