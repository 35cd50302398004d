/**
 * `npm test`: everything that must hold, with what the checks said that do not. The last line sums it up: every test
 * that mocha ran, and one for each check without tests of its own.
 */
import { availableParallelism } from 'node:os';
import colors from 'picocolors';
import { projectRoot } from './build/bundles.ts';
import type { Check, Report } from './checks/check.ts';
import { total } from './checks/outcome.ts';
import { runCheck, stopAll } from './checks/run.ts';
import { runAll } from './checks/schedule.ts';

const inVsCode: readonly Check[] =
  process.platform === 'linux'
    ? [
        { script: 'test:vscode', needs: ['build', 'setup:vscode'], tests: true, shown: true, alone: true },
        { script: 'test:pictures', needs: ['build', 'setup:vscode'], alone: true },
      ]
    : [{ script: 'test:desktop', needs: ['build'], tests: true, shown: true, alone: true }];

const checks: readonly Check[] = [
  // First, because on a fresh machine it waits for the network while the others work.
  ...(process.platform === 'linux' ? [{ script: 'setup:vscode' }] : []),
  { script: 'build' },
  { script: 'check:types' },
  { script: 'check:generated' },
  { script: 'check:format' },
  { script: 'check:layers' },
  { script: 'check:unused' },
  { script: 'lint' },
  { script: 'test:coverage', tests: true, shown: true },
  { script: 'test:house', tests: true },
  { script: 'test:command-line', needs: ['build'], tests: true },
  { script: 'test:ci', needs: ['build'], tests: true },
  { script: 'test:protocol', needs: ['build'], tests: true, alone: true },
  ...inVsCode,
];

function tell({ check, outcome, output, seconds }: Report): void {
  const failed = outcome.failed > 0;
  const mark = failed ? colors.red('✗') : colors.green('✓');
  const counts = check.tests === true ? ` ${outcome.passed} passed, ${outcome.failed} failed,` : '';
  const skipped = outcome.skipped > 0 ? ` ${outcome.skipped} skipped,` : '';
  console.log(`${mark} npm run ${check.script}:${counts}${skipped} ${seconds.toFixed(1)} s`);
  if (failed || check.shown === true) console.log(output.trim().replace(/^/gm, '    '));
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stopAll();
    process.exit(1);
  });
}
const reports = await runAll(checks, {
  lanes: Math.min(availableParallelism(), 4),
  run: (check) => runCheck(check, projectRoot),
  tell,
});
const { passed, failed, skipped } = total(reports.map(({ outcome }) => outcome));
const broken = reports.filter(({ outcome }) => outcome.failed > 0).map(({ check }) => check.script);
if (broken.length > 0) console.log(`\nfailed: ${broken.map((script) => `npm run ${script}`).join(', ')}`);
if (skipped > 0) console.log(`\nskipped: ${skipped}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
