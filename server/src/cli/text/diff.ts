import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Style } from './style.ts';

/** What changes in a file, as a unified diff that `git apply` and `patch -p1` take. Of a new file nothing is before. */
export function unifiedDiff(name: string, before: string | undefined, after: string): string {
  const old = before === undefined ? '/dev/null' : `a/${name}`;
  return createTwoFilesPatch(old, `b/${name}`, before ?? '', after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}

/** A diff for people to look at. */
export function colouredDiff(diff: string, { removed, added, strong, code }: Style): string {
  return diff
    .split('\n')
    .map((line) => {
      if (/^(---|\+\+\+) /.test(line)) return strong(line);
      if (line.startsWith('@@')) return code(line);
      if (line.startsWith('-')) return removed(line);
      return line.startsWith('+') ? added(line) : line;
    })
    .join('\n');
}
