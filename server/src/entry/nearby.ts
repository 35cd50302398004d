import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { kindOf } from '../analysis/files/kinds.ts';
import type { Around } from '../lsp/platform.ts';

/** More folders are not looked into: whoever looks for a file names the first of its folders, and is shown what is in there. */
const MOST_FOLDERS = 300;

/**
 * The files in a folder and below it, then those around it up to the folder `bounds`; without the analyser's own, and without what
 * is hidden. Links are not followed.
 */
export async function filesAround(bounds: string, folder: string, most: number): Promise<Around> {
  const paths: string[] = [];
  const seen = new Set<string>();
  let left = MOST_FOLDERS;
  for (let start = folder; ; start = path.dirname(start)) {
    const waiting = [start];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (seen.has(next)) continue;
      if (paths.length >= most || left-- === 0) return { paths: paths.slice(0, most), isCut: true };
      seen.add(next);
      const { files, folders } = await entriesOf(next);
      paths.push(...files.map((file) => path.relative(folder, file).replaceAll('\\', '/')));
      waiting.push(...folders);
    }
    if (start === bounds || path.dirname(start) === start) return { paths, isCut: false };
  }
}

async function entriesOf(folder: string): Promise<{ files: string[]; folders: string[] }> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const shown = entries
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const named = (wanted: typeof shown) => wanted.map(({ name }) => path.join(folder, name));
  return {
    files: named(shown.filter((entry) => entry.isFile() && !kindOf(`/${entry.name}`))),
    folders: named(shown.filter((entry) => entry.isDirectory())),
  };
}
