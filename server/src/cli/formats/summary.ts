import { count } from '../../render/words.ts';
import type { Verdict } from '../lint/verdict.ts';

/** `3 errors, 5 warnings, 2 notes in 4 of 16 files`; undefined where nothing is to be shown of errors alone. */
export function inWords({ files, counts }: Verdict, quiet = false): string | undefined {
  const { error, warning, information } = counts;
  const found = [
    error > 0 && count(error, 'error'),
    !quiet && warning > 0 && count(warning, 'warning'),
    !quiet && information > 0 && count(information, 'note'),
  ].filter((part) => part !== false);
  if (found.length === 0) return quiet ? undefined : `No findings in ${count(files.length, 'file')}`;
  const touched = files.filter(({ told }) =>
    told.some(({ severity }) => !quiet || severity === 'error'),
  ).length;
  const where =
    touched === files.length ? count(touched, 'file') : `${touched} of ${count(files.length, 'file')}`;
  return `${found.join(', ')} in ${where}`;
}
