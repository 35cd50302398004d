import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder, and those around it that are not there yet. Each is tried twice at most: Node's recursive way never ends where the
 * system calls a folder missing and does not let it be made, as in /proc.
 */
export async function makeFolder(folder: string, mode?: number): Promise<void> {
  const parent = dirname(folder);
  try {
    await makeOne(folder, mode);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || parent === folder) throw error;
    await makeFolder(parent, mode);
    await makeOne(folder, mode);
  }
}

async function makeOne(folder: string, mode: number | undefined): Promise<void> {
  try {
    await mkdir(folder, { mode });
  } catch (error) {
    const about = await stat(folder).catch(() => undefined);
    if (!about?.isDirectory()) throw error;
  }
}
