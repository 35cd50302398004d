/** `npm run test:vscode`: the suite under a real extension host, in the browser build of VS Code. */
import { buildSuite } from './build-suite.ts';
import { runSuite } from './in-workbench.ts';
import { extensionDirectory, sampleWorkspace } from './places.ts';
import { SetupError, setUp } from './setup.ts';

try {
  setUp();
  process.exitCode = await runSuite({
    extension: extensionDirectory,
    tests: await buildSuite(),
    workspace: sampleWorkspace,
  });
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
