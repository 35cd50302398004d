import { basename } from 'node:path';
import { CannotRun } from '../cli/exit.ts';
import type { Tables } from '../lsp/platform.ts';
import { pathOf } from './paths.ts';

/** CSV files of this machine, by their URIs, read as the command line does. */
export const csvTables: Tables = {
  async read(file, form) {
    const path = pathOf(file);
    if (path === undefined) return { fault: `${file} is no file on this machine` };
    // Few servers are ever asked for a table, and the parser need not be there before.
    const { readCsv } = await import('../cli/csv.ts');
    try {
      return await readCsv(path, basename(path), form);
    } catch (error) {
      if (error instanceof CannotRun) return { fault: error.message };
      throw error;
    }
  },
};
