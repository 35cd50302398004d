/** The TypeScript that people write here, as paths from the project's root. */
import { globSync } from 'tinyglobby';
import { projectRoot } from '../../scripts/build/bundles.ts';

export const sourceFiles: readonly string[] = globSync(['{ci,client,scripts,server,test}/**/*.ts'], {
  cwd: projectRoot,
  ignore: ['**/generated/**', '**/*.generated.ts', '**/node_modules/**'],
}).sort();
