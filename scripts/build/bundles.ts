/** What is bundled from what, and how. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'esbuild';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const everywhere = {
  absWorkingDir: projectRoot,
  bundle: true,
  metafile: true,
  platform: 'node',
  target: 'node20',
  // Identifiers keep their names: a stack trace in somebody's log should be readable.
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'warning',
} satisfies BuildOptions;

const nodeModules = {
  ...everywhere,
  format: 'esm',
  // Some dependencies are CommonJS and ask for Node's own modules, which an ES module has no `require` for.
  banner: {
    js: "import { createRequire as createNodeRequire } from 'node:module';const require = createNodeRequire(import.meta.url);",
  },
  // The build of `yaml` for Node reads an environment variable at every token; the other one does not.
  alias: { yaml: path.join(projectRoot, 'node_modules', 'yaml', 'browser', 'index.js') },
} satisfies BuildOptions;

export const commandLineBundle = 'dist/cli/plans.js';

const bundles: readonly BuildOptions[] = [
  {
    ...everywhere,
    format: 'cjs',
    external: ['vscode'],
    entryPoints: [{ in: 'client/src/extension.ts', out: 'extension' }],
    outdir: 'dist/client',
    outExtension: { '.js': '.cjs' },
  },
  {
    ...nodeModules,
    entryPoints: [{ in: 'server/src/entry/server.node.ts', out: 'server' }],
    outdir: 'dist/server',
  },
  {
    ...nodeModules,
    // A command is loaded when it is asked for, so `plans --version` costs hardly more than starting Node.
    splitting: true,
    entryPoints: [{ in: 'server/src/entry/cli.ts', out: 'plans' }],
    outdir: 'dist/cli',
    chunkNames: '[name]-[hash]',
  },
];

/** The options of everything that can be built, and the entry points that do not exist. */
export function plannedBundles(): { readonly planned: readonly BuildOptions[]; readonly missing: string[] } {
  const missing: string[] = [];
  const planned = bundles.filter(({ entryPoints }) => {
    const absent = Object.values(entryPoints ?? {})
      .map((entry: string | { in: string }) => (typeof entry === 'string' ? entry : entry.in))
      .filter((entry) => !existsSync(path.join(projectRoot, entry)));
    missing.push(...absent);
    return absent.length === 0;
  });
  return { planned: [...planned, rulePages()], missing };
}

/** The pages of the rules are shipped as they are, side by side. */
function rulePages(): BuildOptions {
  const rules = 'server/src/rules';
  const pages = readdirSync(path.join(projectRoot, rules), { recursive: true, encoding: 'utf8' })
    .filter((page) => page.endsWith('.md'))
    .sort();
  return {
    absWorkingDir: projectRoot,
    metafile: true,
    entryPoints: pages.map((page) => path.join(rules, page)),
    entryNames: '[name]',
    loader: { '.md': 'copy' },
    outdir: 'dist/rules',
    logLevel: 'warning',
  };
}
