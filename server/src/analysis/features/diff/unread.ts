import type { Span } from '../../../base/span.ts';
import type { SyntaxTree } from '../../../syntax/parse.ts';
import type { FileView } from '../../views.ts';
import { editsBetween, type Edit } from './edits.ts';

/** A part of a file that cannot be read on one side, and so is not compared. */
export interface Unread extends Span {
  /** In which of the two texts the fault is. */
  readonly side: 'before' | 'after';
  /** The key at the top of the file whose value it is; undefined where it is the file. */
  readonly key: string | undefined;
  readonly message: string;
}

/** What a file says otherwise, as far as both its texts can be read, and what of them cannot. */
export interface Told {
  readonly edits: readonly Edit[];
  readonly unread: readonly Unread[];
}

/** Compares two texts of a file. What is only missing because of a fault of the YAML is not told as gone, nor as come. */
export function toldBetween(before: FileView | undefined, after: FileView | undefined): Told {
  if (before?.text === after?.text) return { edits: [], unread: [] };
  const [was, is] = [before?.tree(), after?.tree()];
  const edits = editsBetween(was?.root, is?.root);
  if (!was || !is) return { edits, unread: [] };
  const [then, now] = [faultsIn(was, 'before'), faultsIn(is, 'after')];
  const known = new Set([...then].flatMap(([text, { key }]) => (now.get(text)?.key === key ? [text] : [])));
  const unread = [...then, ...now].flatMap(([text, fault]) => (known.has(text) ? [] : [fault]));
  const whole = unread.some(({ key }) => key === undefined);
  const keys = new Set(unread.map(({ key }) => key));
  return { edits: whole ? [] : edits.filter(({ path: [key] }) => !keys.has(String(key))), unread };
}

/** The first fault of each stretch of text that has one. */
function faultsIn({ root, blocks, problems }: SyntaxTree, side: Unread['side']): ReadonlyMap<string, Unread> {
  const [refused] = blocks.length === 0 && !root ? problems : [];
  if (refused) return new Map([['', { side, key: undefined, ...faultOf(refused) }]]);
  return new Map(
    blocks.flatMap(({ text, composed }): [string, Unread][] => {
      const [first] = composed.problems.toSorted((a, b) => a.start - b.start);
      const key = blocks.length > 1 ? /^[\w.-]+(?=[ \t]*:)/.exec(text)?.[0] : undefined;
      return first ? [[text, { side, key, ...faultOf(first) }]] : [];
    }),
  );
}

function faultOf({ start, end, message }: Omit<Unread, 'side' | 'key'>): Omit<Unread, 'side' | 'key'> {
  return { start, end, message };
}
