import { kebab } from '../../../base/kebab.ts';
import type { FileId } from '../../../rules/finding.ts';

/** What a file's name says of what is in it, as an id: `acme-ag` of `Acme AG.plan.yaml`. */
export function textOfFileName(file: FileId): string {
  return kebab(file.slice(file.lastIndexOf('/') + 1).replace(/\.(plan|criteria)\.ya?ml$/, ''));
}
