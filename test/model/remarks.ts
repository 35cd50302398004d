import assert from 'node:assert/strict';
import { read } from '../../server/src/model/read.ts';
import type { Kind } from '../../server/src/schema/shape.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import type { Remark } from '../syntax/carets.ts';

/** What reading a file of a kind finds: messages, and behind "=>" what may be written instead, with "?" where it is only a guess. */
export function remarksOn(kind: Kind, text: string): readonly Remark[] {
  return read(kind, parse(text)).problems.map(({ start, end, message, replacements }) => ({
    start,
    end,
    message,
    fixes: replacements.map((change) => {
      assert.deepEqual([change.start, change.end], [start, end], 'a fix for another place');
      return change.certain ? change.text : `${change.text}?`;
    }),
  }));
}
