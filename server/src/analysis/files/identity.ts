import type { FileId } from '../../rules/finding.ts';
import type { Kind } from '../../schema/shape.ts';

/**
 * What a file is known by in its portfolio, wherever it stands: `plan acme`, `criteria core`, `portfolio`. A file without an id,
 * and one whose id another file has that comes before it, goes by its path.
 */
export function identityOf(
  { kind, file, root }: { readonly kind: Kind; readonly file: FileId; readonly root: FileId },
  id: string | undefined,
  namesakes: readonly FileId[] = [],
): string {
  if (kind === 'portfolio') return kind;
  const isFirst = namesakes.every((other) => file <= other);
  return `${kind} ${id !== undefined && isFirst ? id : file.slice(root.length + 1)}`;
}
