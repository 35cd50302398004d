import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The pages of rules and remarks as they are installed, each read when it is asked for; undefined for one that is not there. */
export async function rulePages(
  folders: readonly URL[],
): Promise<(id: string) => Promise<string | undefined>> {
  const pages = new Map<string, URL>();
  for (const folder of folders) {
    const names = await readdir(fileURLToPath(folder), { recursive: true }).catch(() => []);
    for (const name of names.map((one) => one.replaceAll('\\', '/'))) {
      const id = name.slice(name.lastIndexOf('/') + 1, -'.md'.length);
      if (name.endsWith('.md') && !pages.has(id)) pages.set(id, new URL(name, folder));
    }
  }
  return async (id) => {
    const page = pages.get(id);
    return page === undefined ? undefined : readFile(page, 'utf8');
  };
}
