import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';

/** A file the generator owns: its path from the root of the repository, with forward slashes, and its whole content. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** True when the file is not there, or its content is another. */
export async function isStale(root: string, file: GeneratedFile): Promise<boolean> {
  const present = await readFile(join(root, file.path), 'utf8').catch(() => undefined);
  return present !== file.content;
}

/** The comment at the top of a generated file. `source` says what to change instead. */
export function banner(source: string): string {
  return `// Generated from ${source} by scripts/generate.ts. Do not edit: change the source and run "npm run generate".\n`;
}

/** TypeScript formatted as the rest of the repository is. */
export function formatTypeScript(source: string): Promise<string> {
  return format(source, { parser: 'typescript', printWidth: 110, singleQuote: true, trailingComma: 'all' });
}
