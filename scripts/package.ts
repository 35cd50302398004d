/** `npm run package`: makes out/plans-as-code.vsix, building first what is missing or out of date. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { projectRoot } from './build/bundles.ts';
import { buildWhenNeeded } from './build/when-needed.ts';
import { selfContained } from './package/readme.ts';

const output = path.join(projectRoot, 'out');
/** From the root, as the packager wants it. */
const readme = 'out/package/README.md';

buildWhenNeeded();
mkdirSync(path.join(output, 'package'), { recursive: true });
const markdown = readFileSync(path.join(projectRoot, 'README.md'), 'utf8');
writeFileSync(path.join(projectRoot, readme), selfContained(markdown, projectRoot));
await createVSIX({
  cwd: projectRoot,
  packagePath: path.join(output, 'plans-as-code.vsix'),
  readmePath: readme,
  dependencies: false,
  rewriteRelativeLinks: false,
});
