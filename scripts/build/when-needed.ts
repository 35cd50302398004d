/** Makes dist/ what the sources say, in no time when it is. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from './bundles.ts';
import { isBuilt } from './freshness.ts';

/** Generates and bundles, saying so on standard error. Throws when that fails; the reason was said then, too. */
export function buildWhenNeeded(): void {
  if (isBuilt()) return;
  for (const script of ['generate.ts', 'build.ts']) {
    const { status, error } = spawnSync(
      process.execPath,
      ['--import', 'tsx', path.join('scripts', script)],
      // What was built is no part of what somebody asked for, who may have sent that into a file.
      { cwd: projectRoot, stdio: ['ignore', 2, 2] },
    );
    if (error !== undefined) throw error;
    if (status !== 0) throw new Error(`scripts/${script} ended with ${String(status)}`);
  }
}
