/** Bundles client, server and command line into dist/, with the pages of the rules. `--watch` stays and rebuilds. */
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { build, context, type Metafile } from 'esbuild';
import { bundles, commandLineBundle, noteBundle, projectRoot } from './build/bundles.ts';
import { noticesFile, thirdPartyNotices } from './build/notices.ts';

if (process.argv.includes('--watch')) {
  for (const options of bundles()) await (await context({ ...options, logLevel: 'info' })).watch();
} else {
  const started = performance.now();
  const results = await Promise.all(bundles().map((options) => build(options)));
  const metafiles = results.flatMap(({ metafile }) => metafile ?? []);
  for (const metafile of metafiles) refuseMissingModules(metafile);
  writeFileSync(path.join(projectRoot, noticesFile), thirdPartyNotices(metafiles));
  removeAllBut([noticesFile, ...metafiles.flatMap(({ outputs }) => Object.keys(outputs))]);
  for (const program of [commandLineBundle, noteBundle]) makeExecutable(program);
  console.log(`built dist/ in ${String(Math.round(performance.now() - started))} ms`);
}

/** The packages are not shipped: only what Node or VS Code brings along may still be imported at run time. */
function refuseMissingModules({ outputs }: Metafile): void {
  for (const [output, { imports }] of Object.entries(outputs)) {
    for (const { path: name, external } of imports) {
      if (external === true && name !== 'vscode' && !isBuiltin(name)) {
        throw new Error(`${output} would import "${name}" at run time, and nobody ships it`);
      }
    }
  }
}

/** Files of an older build would be packaged, too. */
function removeAllBut(built: readonly string[]): void {
  const kept = new Set(built.map((file) => path.normalize(file)));
  const dist = path.join(projectRoot, 'dist');
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const file = path.relative(projectRoot, path.join(entry.parentPath, entry.name));
    if (entry.isFile() && !kept.has(file)) rmSync(path.join(projectRoot, file));
  }
}

function makeExecutable(bundle: string): void {
  const file = path.join(projectRoot, bundle);
  if (!readFileSync(file, 'utf8').startsWith('#!')) {
    throw new Error(`${bundle} does not start with "#!": the line belongs at the top of its entry point`);
  }
  chmodSync(file, 0o755);
}
