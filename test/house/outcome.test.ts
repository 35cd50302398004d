import assert from 'node:assert/strict';
import type { Check, Report } from '../../scripts/checks/check.ts';
import { outcomeOfMocha, outcomeOfOne, total } from '../../scripts/checks/outcome.ts';
import { runAll } from '../../scripts/checks/schedule.ts';

describe('the numbers at the end', () => {
  const twoOfThree = '\n  ..!\n\n  2 passing (12ms)\n  1 failing\n\n  1) adds\n       1 passing note:\n';

  it('are those that mocha wrote', () => {
    assert.deepEqual(outcomeOfMocha('\n  412 passing (3s)\n  2 pending\n', 0), {
      passed: 412,
      failed: 0,
      skipped: 2,
    });
  });
  it('are found in colour', () => {
    const coloured = '\u001b[92m \u001b[0m\u001b[32m 7 passing\u001b[0m\u001b[90m (3ms)\u001b[0m\n';
    assert.deepEqual(outcomeOfMocha(coloured, 0), { passed: 7, failed: 0, skipped: 0 });
  });
  it('count each failed test once', () => {
    assert.equal(outcomeOfMocha(twoOfThree, 1).failed, 1);
  });
  it('count a run that crashed after its tests', () => {
    assert.deepEqual(outcomeOfMocha('  2 passing (1ms)\n', 134), { passed: 2, failed: 1, skipped: 0 });
  });
  it('count a run without a test as failed', () => {
    assert.deepEqual(outcomeOfMocha('  0 passing (1ms)\n', 0), { passed: 0, failed: 1, skipped: 0 });
    assert.deepEqual(outcomeOfMocha('', 1), { passed: 0, failed: 1, skipped: 0 });
  });
  it('add up', () => {
    const sum = total([outcomeOfOne(0), outcomeOfOne(1), { passed: 5, failed: 2, skipped: 1 }]);
    assert.deepEqual(sum, { passed: 6, failed: 3, skipped: 1 });
  });
});

describe('the order of the checks', () => {
  async function run(checks: readonly Check[], failing: readonly string[] = []) {
    const log: string[] = [];
    const reports = await runAll(checks, {
      lanes: 2,
      run: async (check): Promise<Report> => {
        log.push(`+${check.script}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        log.push(`-${check.script}`);
        const outcome = outcomeOfOne(failing.includes(check.script) ? 1 : 0);
        return { check, outcome, output: '', seconds: 0 };
      },
      tell: () => undefined,
    });
    return { log: log.join(' '), failed: reports.filter(({ outcome }) => outcome.failed > 0) };
  }

  it('runs two at a time', async () => {
    const { log } = await run([{ script: 'a' }, { script: 'b' }, { script: 'c' }]);
    assert.match(log, /^\+a \+b -a .*\+c/);
  });
  it('waits for what is needed, and lets others pass', async () => {
    const { log } = await run([{ script: 'a' }, { script: 'b', needs: ['a'] }, { script: 'c' }]);
    assert.match(log, /^\+a \+c -a .*\+b/);
  });
  it('leaves out what needs something that failed, and counts it as failed', async () => {
    const { log, failed } = await run([{ script: 'a' }, { script: 'b', needs: ['a'] }], ['a']);
    assert.equal(log, '+a -a');
    assert.deepEqual(
      failed.map(({ check }) => check.script),
      ['a', 'b'],
    );
  });
  it('runs nothing beside what must be alone', async () => {
    const { log } = await run([{ script: 'a' }, { script: 'b', alone: true }, { script: 'c' }]);
    assert.equal(log, '+a -a +b -b +c -c');
  });
  it('refuses to wait for nothing', async () => {
    await assert.rejects(
      run([{ script: 'a', needs: ['nobody'] }]),
      /these wait for something that is no check: a/,
    );
  });
});
