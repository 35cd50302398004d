/** Which documents are ours. They stay in the YAML language, so we know them by name and never by language. */
import type { Uri } from 'vscode';

export type FileKind = 'portfolio' | 'criteria' | 'plan';

const patterns: Record<FileKind, { readonly glob: string; readonly path: RegExp }> = {
  portfolio: { glob: '**/portfolio.{yaml,yml}', path: /\/portfolio\.ya?ml$/ },
  criteria: { glob: '**/*.criteria.{yaml,yml}', path: /[^/]\.criteria\.ya?ml$/ },
  plan: { glob: '**/*.plan.{yaml,yml}', path: /[^/]\.plan\.ya?ml$/ },
};

/** Finds a file of any kind. Not the globs below between braces: searching knows no braces inside of braces. */
export const anyFileGlob = '**/{portfolio,*.criteria,*.plan}.{yaml,yml}';

export const fileGlobs: readonly string[] = Object.values(patterns).map((pattern) => pattern.glob);

/** Only files on disk: the server reads a document's neighbours from the folder it stands in. */
export const documentSelector = fileGlobs.map((pattern) => ({ scheme: 'file', pattern }));

/** What kind of file this is by its name, or undefined when it is none of ours. */
export function kindOfFile(uri: Uri): FileKind | undefined {
  if (uri.scheme !== 'file') return undefined;
  const kinds = Object.keys(patterns) as FileKind[];
  return kinds.find((kind) => patterns[kind].path.test(uri.path));
}
