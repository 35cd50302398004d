import { parse } from './parse.ts';
import { isAbsent, type Node } from './tree.ts';

/** A text as a plain or, where it must be, a double-quoted YAML scalar. What could not be seen in the file is written as a number. */
export function scalar(text: string): string {
  const plain = /^[A-Za-z][^:#[\]{},&*!|>'"%@`\n\r\t\\]*$/.test(text) && text === text.trim();
  const isWord = plain && !unseen.test(text) && !/^(true|false|null|~|yes|no|on|off)$/i.test(text);
  return isWord ? text : quoted(text);
}

/**
 * Control characters, most of which YAML does not allow as they are; what turns the direction of writing or breaks the line for
 * some readers only; and what stands for no character or for a lost one.
 */
const unseen = /[\p{Cc}\u2028-\u202E\u2066-\u2069\uFEFF\uFFFD-\uFFFF]/u;

function quoted(text: string): string {
  return JSON.stringify(text).replace(
    new RegExp(unseen, 'gu'),
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
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
