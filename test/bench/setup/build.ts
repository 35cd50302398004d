import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../../../scripts/build/bundles.ts';
import { isBuilt } from '../../../scripts/build/freshness.ts';

/** Generates and bundles the product when the sources are newer than what is built. */
export function buildWhenNeeded(): void {
  if (isBuilt()) return;
  for (const script of ['generate.ts', 'build.ts']) {
    const words = ['--import', 'tsx', path.join('scripts', script)];
    const { status, error } = spawnSync(process.execPath, words, {
      cwd: projectRoot,
      stdio: ['ignore', 2, 2],
    });
    if (error) throw error;
    if (status !== 0)
      throw new Error(`the product could not be built: scripts/${script} ended with ${String(status)}`);
  }
}
