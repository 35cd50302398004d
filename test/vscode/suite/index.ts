/** Runs under VS Code: hands the test files beside this one to mocha. */
import { readdirSync } from 'node:fs';
import * as path from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import { endMarker, resultMarker } from '../markers.ts';

export function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = (...values: unknown[]) => {
    for (const line of format(...values).split('\n')) console.log(resultMarker + line);
  };
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 20_000, forbidOnly: true });
  // `GREP=typing npm run test:vscode` runs the tests whose names match.
  if (process.env['GREP']) mocha.grep(new RegExp(process.env['GREP']));
  const files = readdirSync(__dirname).filter((name) => name.endsWith('.test.cjs'));
  for (const file of files.sort()) mocha.addFile(path.join(__dirname, file));
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      console.log(`${endMarker}${runner.stats?.tests ?? 0}`);
      if (failures > 0) reject(new Error(`${failures} of the tests failed.`));
      else if (runner.stats?.tests === 0) reject(new Error('No test was found.'));
      else resolve();
    });
  });
}
