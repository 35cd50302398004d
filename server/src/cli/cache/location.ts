import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { versions } from 'node:process';
import { threadOf } from '../crew/thread.ts';
import type { Io } from '../io.ts';
import { digest, Store } from './store.ts';

/** What the command line was told of the cache. */
export interface CacheOptions {
  /** False with `--no-cache`. */
  readonly cache: boolean;
  readonly cacheLocation?: string | undefined;
  readonly cacheStrategy?: CacheStrategy | undefined;
}

/** How a file is known to be the same: by its size and times, or by what is in it. */
export type CacheStrategy = 'metadata' | 'content';

/** A store, and what its keys must name so that no other program's values are taken for this one's. */
export interface Cache {
  readonly store: Store;
  /** Differs between any two builds of the program, and between versions of Node. */
  readonly program: string;
  /** The folder, where somebody has chosen it: they are told when it cannot be written. */
  readonly chosen: string | undefined;
  readonly strategy?: CacheStrategy | undefined;
}

/**
 * The cache of this run: in the folder that was named, else in that of PLANS_CACHE_LOCATION, else where the system keeps what can
 * be made again. Undefined where none is wanted, and where the program is not the built one, which nothing tells apart from
 * the same program with another line in one of its modules.
 */
export async function openCache(
  io: Pick<Io, 'cwd' | 'env' | 'program'>,
  options: CacheOptions,
): Promise<Cache | undefined> {
  if (!options.cache) return undefined;
  const program = identityOf(io.program);
  if (program === undefined) return undefined;
  const named = options.cacheLocation ?? io.env['PLANS_CACHE_LOCATION'];
  const chosen = named === undefined || named === '' ? undefined : resolve(io.cwd, named);
  const folder = chosen ?? (await usualFolder());
  if (folder === undefined) return undefined;
  return { store: new Store(join(folder, 'results')), program, chosen, strategy: options.cacheStrategy };
}

/** Undefined for a user without a home. */
async function usualFolder(): Promise<string | undefined> {
  try {
    const { default: envPaths } = await import('env-paths');
    return envPaths('plans-as-code', { suffix: '' }).cache;
  } catch {
    return undefined;
  }
}

/** The bundle of the entry names its parts by their content, so its own text stands for all of them. */
function identityOf(program: URL): string | undefined {
  if (!program.pathname.endsWith('.js')) return undefined;
  try {
    const thread = threadOf(program);
    const texts = [program, ...(thread ? [thread] : [])].map((file) => readFileSync(file, 'utf8'));
    return digest([versions.node, ...texts].join('\n'));
  } catch {
    return undefined;
  }
}
