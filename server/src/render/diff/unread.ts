import type { Unread } from '../../analysis/features/diff/unread.ts';
import { shapes } from '../../schema/shape.ts';
import { inFile, type Line } from '../page.ts';
import { oneLine } from '../words.ts';
import type { EditedSide } from './edits.ts';

/** `Stakeholders: cannot be read since line 30, and is left out: the "[" before this is not closed; add "]"`. */
export function unreadLines(all: readonly Unread[], before: EditedSide, after: EditedSide): readonly Line[] {
  return all.map(({ side, key, start, message }): Line => {
    const { file, lines, reader } = side === 'before' ? before : after;
    const { line } = lines.at(start);
    const title = titleOf(key, reader.kind);
    const fault = oneLine(message, 200);
    return side === 'after'
      ? [inFile(title, file, line), `: cannot be read since line ${line + 1}, and is left out: ${fault}`]
      : [`${title}: could not be read since line ${line + 1}, and is left out: ${fault}`];
  });
}

function titleOf(key: string | undefined, kind: EditedSide['reader']['kind']): string {
  if (key === undefined) return 'The file';
  const shape = shapes[kind];
  const title = shape.kind === 'struct' ? shape.properties.get(key)?.title : undefined;
  return title ?? oneLine(key, 60);
}
