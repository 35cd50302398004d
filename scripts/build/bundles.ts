/** What is bundled from what, and how. */
import { readdirSync } from 'node:fs';
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

const client: BuildOptions = {
  ...everywhere,
  format: 'cjs',
  external: ['vscode'],
  entryPoints: [{ in: 'client/src/extension.ts', out: 'extension' }],
  outdir: 'dist/client',
  outExtension: { '.js': '.cjs' },
};

const server: BuildOptions = {
  ...nodeModules,
  // The formatter is loaded when something is to be formatted.
  splitting: true,
  entryPoints: [{ in: 'server/src/entry/server.node.ts', out: 'server' }],
  outdir: 'dist/server',
  chunkNames: '[name]-[hash]',
};

const commandLine: BuildOptions = {
  ...nodeModules,
  // A command is loaded when it is asked for, so `plans --version` costs hardly more than starting Node.
  splitting: true,
  entryPoints: [
    { in: 'server/src/entry/cli.ts', out: 'plans' },
    { in: 'server/src/entry/crew.ts', out: 'crew' },
  ],
  outdir: 'dist/cli',
  chunkNames: '[name]-[hash]',
};

export const commandLineBundle = 'dist/cli/plans.js';

/** What runs in the CI of others: as an action, which finds the command line beside it, and as a program of its own. */
const forCi: BuildOptions[] = [
  { entryPoints: [{ in: 'ci/src/github/main.ts', out: 'main' }], outdir: 'dist/action' },
  { entryPoints: [{ in: 'ci/src/gitlab/note.ts', out: 'note' }], outdir: 'dist/gitlab' },
].map((options) => ({ ...nodeModules, ...options }));

export const noteBundle = 'dist/gitlab/note.js';

/** Everything that is bundled, and the pages as they stand on the disk now. */
export function bundles(): BuildOptions[] {
  return [client, server, commandLine, ...forCi, rulePages()];
}

/** The pages of the rules and remarks are shipped as they are, side by side. */
function rulePages(): BuildOptions {
  const folders = ['server/src/rules', 'server/src/analysis/features/remarks'];
  const pages = folders
    .flatMap((folder) =>
      readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' }).map((page) =>
        path.join(folder, page),
      ),
    )
    .filter((page) => page.endsWith('.md'))
    .sort();
  return {
    absWorkingDir: projectRoot,
    metafile: true,
    entryPoints: pages,
    entryNames: '[name]',
    loader: { '.md': 'copy' },
    outdir: 'dist/rules',
    logLevel: 'warning',
  };
}
