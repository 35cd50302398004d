import { posix, relative, resolve, sep } from 'node:path';
import type { FileId } from '../../rules/finding.ts';

/** The analyser's name of a file on disk: its absolute path with "/" between the parts. */
export function fileIdOf(cwd: string, path: string): FileId {
  const absolute = resolve(cwd, path);
  const named = sep === '/' ? absolute : absolute.replaceAll(sep, '/');
  return named.length > 1 && named.endsWith('/') ? named.slice(0, -1) : named;
}

/** The same path with "/" between the parts, as it comes from the file system of Windows. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

/** A file as people in `cwd` would write it, with "/" between the parts. */
export function displayed(cwd: string, file: FileId): string {
  const path = relative(cwd, file);
  if (path === '') return '.';
  return sep === '/' ? path : path.split(sep).join(posix.sep);
}
