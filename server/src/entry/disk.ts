import { access, readdir } from 'node:fs/promises';
import { isRead } from '../analysis/files/kinds.ts';
import { inWords } from '../cli/fault.ts';
import { realWithin } from '../cli/reading/inside.ts';
import { readChange } from '../cli/reading/read.ts';
import { filesBelow } from '../cli/reading/walk.ts';
import type { FileSystem, FileText, Listing } from '../lsp/platform.ts';
import { filesAround } from './nearby.ts';
import { pathOf } from './paths.ts';

const nothing: Listing = { paths: [], problems: [] };

/** The files of this machine, by their URIs. Files are found and read as the command line does. */
export const disk: FileSystem = {
  async list(folder, depth) {
    const path = pathOf(folder);
    if (path === undefined) return nothing;
    return depth === 'all' ? listAll(path) : listHere(path);
  },

  async read(file): Promise<FileText> {
    const path = pathOf(file);
    if (path === undefined || !(await isThere(path))) return { kind: 'absent' };
    const change = await readChange(path);
    if (change.kind === 'written') return { kind: 'text', text: change.text };
    return change.kind === 'unreadable' ? { kind: 'unreadable', reason: change.reason } : { kind: 'absent' };
  },

  async exists(file) {
    const path = pathOf(file);
    return path !== undefined && isThere(path);
  },

  async existsWithin(folder, file) {
    const [root, path] = [pathOf(folder), pathOf(file)];
    if (root === undefined || path === undefined) return false;
    try {
      return (await realWithin(root, path)) !== undefined;
    } catch {
      return false;
    }
  },

  async around(bounds, folder, most) {
    const [root, path] = [pathOf(bounds), pathOf(folder)];
    const isInside = root !== undefined && path !== undefined && (await this.existsWithin(bounds, folder));
    return isInside ? filesAround(root, path, most) : { paths: [], isCut: false };
  },
};

async function listAll(folder: string): Promise<Listing> {
  const { files, faults } = await filesBelow(folder);
  const outermost =
    faults.some(({ path }) => path === folder) && files.length === 0 && !(await isFolder(folder));
  return {
    paths: files.map((file) => file.slice(folder.length + 1)),
    problems: outermost ? [] : faults.map(({ path, message }) => `${path} ${message}`),
  };
}

async function listHere(folder: string): Promise<Listing> {
  try {
    const entries = await readdir(folder || '/', { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && isRead(`${folder}/${entry.name}`));
    return { paths: files.map(({ name }) => name).sort(), problems: [] };
  } catch (error) {
    return { paths: [], problems: [`${folder} cannot be looked into: ${inWords(error)}`] };
  }
}

async function isFolder(path: string): Promise<boolean> {
  return readdir(path || '/').then(
    () => true,
    () => false,
  );
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
