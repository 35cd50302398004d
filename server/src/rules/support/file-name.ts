import type { FileId } from '../finding.ts';

/** What a message calls a file: its name without the folders. Where it is, the related place says. */
export function fileName(file: FileId): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
