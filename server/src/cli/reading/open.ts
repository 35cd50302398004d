import { openCache, type CacheOptions } from '../cache/location.ts';
import { PlanMemory } from '../cache/plan-memory.ts';
import type { Io } from '../io.ts';
import type { Output } from '../output.ts';
import { progressOn } from '../progress.ts';
import { openPast, type At } from './past-workspace.ts';
import { openWorkspace, type Workspace, type WorkspaceRequest } from './workspace.ts';

/** What to look at, and as it was at which time. */
export interface Request extends WorkspaceRequest {
  /** Undefined for the files as they are on disk. */
  readonly at?: At | undefined;
  /** Where earlier runs have kept what they found out; without it, nothing is kept. */
  readonly cache?: CacheOptions | undefined;
}

/** Reads everything the paths ask for, from the disk or as it was at another time, and analyses it. */
export async function open(io: Io, { at, cache, ...request }: Request): Promise<Workspace> {
  const kept = cache && (await openCache(io, cache));
  const progress = progressOn(io);
  const remembering = { ...request, memory: kept && new PlanMemory(kept), progress };
  try {
    return await (at === undefined ? openWorkspace(io, remembering) : openPast(io, at, remembering));
  } finally {
    progress?.end();
  }
}

/** Keeps what was found out for the next run. */
export async function remember({ remember: keep }: Workspace, errors: Output): Promise<void> {
  const fault = await keep();
  if (fault !== undefined)
    await errors.write(`plans: the cache in ${fault}; nothing is kept for the next run\n`);
}
