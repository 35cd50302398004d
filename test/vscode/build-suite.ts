/** Bundles the suite to CommonJS, a file a test file: extension hosts of every age can require that. */
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { suiteDirectory, suiteSources } from './places.ts';

/** Returns the path of the module that exports `run`. */
export async function buildSuite(): Promise<string> {
  const entryPoints = readdirSync(suiteSources)
    .filter((name) => name === 'index.ts' || name.endsWith('.test.ts'))
    .map((name) => path.join(suiteSources, name));
  rmSync(suiteDirectory, { recursive: true, force: true });
  await build({
    entryPoints,
    outdir: suiteDirectory,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return path.join(suiteDirectory, 'index.cjs');
}
