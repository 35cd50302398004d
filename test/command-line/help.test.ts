import assert from 'node:assert/strict';
import { Command } from 'commander';
import { helpText } from '../../server/src/cli/help/help-text.ts';
import { plans } from './plans.ts';

describe('the help', () => {
  it('names the folder that is looked at when no path is given', async () => {
    for (const command of ['lint', 'score', 'diff', 'history', 'backtest'])
      assert.match(
        (await plans(['help', command])).out,
        /^ {2}paths +files, folders or globs.*\(default: the current folder\)/m,
      );
  });

  it('is the same, asked for in any of the ways', async () => {
    const { out } = await plans(['help', 'diff']);
    assert.deepEqual(await plans(['diff', '--help']), { code: 0, out, errors: '' });
    const all = await plans(['help']);
    assert.deepEqual(await plans(['--help']), all);
    assert.match(all.out, /^ {2}help \[command\] +print the help of a command$/m);
  });

  it('breaks its sentences where the terminal ends, and nothing else', () => {
    const examples = '\n\nExamples:\n  plans lint everything there is  with blanks\n';
    const text = `\nWhat is told here is broken\nanew, wherever it was.${examples}`;
    const command = new Command('plans').configureOutput({
      getOutHelpWidth: () => 40,
      getErrHelpWidth: () => 80,
    });
    assert.equal(
      helpText(text)({ command, error: false }),
      `\nWhat is told here is broken anew,\nwherever it was.${examples}`,
    );
    assert.equal(
      helpText(text)({ command, error: true }),
      `\nWhat is told here is broken anew, wherever it was.${examples}`,
    );
  });
});
