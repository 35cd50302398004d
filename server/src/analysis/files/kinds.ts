import type { FileId } from '../../rules/finding.ts';
import type { Kind } from '../../schema/shape.ts';

/** The file names the analyser reads, as globs relative to a folder. */
export const filePatterns = [
  '**/portfolio.{yaml,yml}',
  '**/*.criteria.{yaml,yml}',
  '**/*.plan.{yaml,yml}',
  '**/plans-baseline.json',
] as const;

/** Stands in the folder of a portfolio: the findings that are left for later. */
export const BASELINE_NAME = 'plans-baseline.json';

/** Whether a file is of the analyser's business: one with a kind, or a baseline. */
export function isRead(file: FileId): boolean {
  return kindOf(file) !== undefined || isBaseline(file);
}

export function isBaseline(file: FileId): boolean {
  return file.slice(file.lastIndexOf('/') + 1) === BASELINE_NAME;
}

/** What kind of file a name stands for; undefined for files that are none of the analyser's business. */
export function kindOf(file: FileId): Kind | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (/^portfolio\.ya?ml$/.test(name)) return 'portfolio';
  if (/.\.criteria\.ya?ml$/.test(name)) return 'criteria';
  return /.\.plan\.ya?ml$/.test(name) ? 'plan' : undefined;
}

/** The folder of a file, without a trailing slash. */
export function folderOf(file: FileId): FileId {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

/** Whether a file or folder stands in a folder, at any depth, or is it. */
export function isWithin(folder: FileId, file: FileId): boolean {
  return file === folder || file.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** Whether any of some files stands in a folder under a name that matches, relative to it. */
export function anyWithin(
  folder: FileId,
  files: Iterable<FileId>,
  matches: (name: string) => boolean,
): boolean {
  for (const file of files) if (isWithin(folder, file) && matches(file.slice(folder.length + 1))) return true;
  return false;
}

/** A file named relative to a folder; undefined when the name is absolute or leads out of `root`. */
export function resolveWithin(root: FileId, folder: FileId, name: string): FileId | undefined {
  if (name.startsWith('/') || name.includes('\\') || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(name)) return undefined;
  const parts = folder.split('/');
  for (const part of name.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const file = parts.join('/');
  return isWithin(root, file) ? file : undefined;
}

/** How a path leads from a folder to a file: `../notes/brand.md`. */
export function pathFrom(folder: FileId, file: FileId): string {
  const [from, to] = [folder.split('/'), file.split('/')];
  const apart = from.findIndex((part, index) => part !== to[index]);
  const common = apart < 0 ? from.length : apart;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
