/** Makes the small programs that run beside the product. They run without the loader of TypeScript, which would be measured with them. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { benchFolder } from './places.ts';

/** With what a program imports left as it is, and started the way Node starts it. */
const programs = {
  floor: { source: new URL('../programs/floor.ts', import.meta.url), format: 'esm', extension: '.mjs' },
  empty: { source: new URL('../programs/empty.ts', import.meta.url), format: 'esm', extension: '.mjs' },
  meter: { source: new URL('../programs/meter.ts', import.meta.url), format: 'cjs', extension: '.cjs' },
} as const;

export function programFile(name: keyof typeof programs): string {
  return path.join(benchFolder, 'programs', `${name}${programs[name].extension}`);
}

export async function makePrograms(): Promise<void> {
  for (const [name, { source, format }] of Object.entries(programs)) {
    await build({
      entryPoints: [fileURLToPath(source)],
      outfile: programFile(name as keyof typeof programs),
      bundle: true,
      packages: 'external',
      platform: 'node',
      target: 'node20',
      format,
      logLevel: 'warning',
    });
  }
}
