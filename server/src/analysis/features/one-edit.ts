import type { Edit } from '../../syntax/edit.ts';

/** The one edit that makes one text of another, as short as can be; undefined where they are the same. */
export function oneEdit(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same])
    same++;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}
