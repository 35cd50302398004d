import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { askerOn, settle, type Asker } from '../../server/src/cli/ask.ts';
import { CannotRun } from '../../server/src/cli/exit.ts';
import type { Io } from '../../server/src/cli/io.ts';

/** A terminal at which these keys are typed, each as soon as something new is shown. */
function terminal(
  ...keys: readonly string[]
): Pick<Io, 'stdin' | 'stdout'> & { readonly shown: () => string } {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 40 });
  const left = [...keys];
  let shown = '';
  let waiting: NodeJS.Timeout | undefined;
  stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    clearTimeout(waiting);
    waiting = setTimeout(() => stdin.write(left.shift() ?? ''), 20);
  });
  return { stdin, stdout: stdout as unknown as Io['stdout'], shown: () => shown };
}

async function askerAt(at: Pick<Io, 'stdin' | 'stdout'>): Promise<Asker> {
  const asker = await askerOn(at, false);
  assert.ok(asker);
  return asker;
}

describe('asking at a terminal', () => {
  it('takes what is typed, and the default for nothing', async () => {
    const at = terminal('Acme', ' AG', '\r');
    assert.equal(await (await askerAt(at)).text({ message: 'Which account?' }), 'Acme AG');
    assert.match(at.shown(), /Which account\?/);
    const other = await askerAt(terminal('\r'));
    assert.equal(await other.text({ message: 'Which currency?', fallback: 'EUR' }), 'EUR');
  });

  it('asks again for what cannot be, and for an answer that is needed', async () => {
    const check = (answer: string): string | undefined => (answer === '13' ? 'no month' : undefined);
    const at = terminal('\r', '13', '\r', '\x7f\x7f4', '\r');
    assert.equal(await (await askerAt(at)).text({ message: 'Which month?', check }), '4');
    assert.match(at.shown(), /an answer is needed/);
    assert.match(at.shown(), /no month/);
  });

  it('lets one of several be chosen', async () => {
    const asker = await askerAt(terminal('\x1b[B', '\r'));
    const choices = [
      { value: 'ana', label: 'Ana Ruiz', hint: 'account-manager' },
      { value: 'ben', label: 'Ben Ode' },
    ];
    assert.equal(await asker.choose('Who?', choices), 'ben');
  });

  it('ends the run when it is broken off', async () => {
    const asker = await askerAt(terminal('\x03'));
    await assert.rejects(asker.text({ message: 'Which account?' }), new CannotRun('nothing was written'));
  });

  it('asks nobody where there is no terminal, or where nothing is to be asked', async () => {
    const { stdin, stdout } = terminal();
    const pipe = new PassThrough();
    assert.equal(await askerOn({ stdin, stdout }, true), undefined);
    assert.equal(await askerOn({ stdin: pipe, stdout }, false), undefined);
    assert.equal(await askerOn({ stdin, stdout: pipe as unknown as Io['stdout'] }, false), undefined);
  });
});

describe('settling a question', () => {
  const question = {
    message: 'Which month?',
    fallback: '1',
    check: (answer: string): string | undefined => (answer === '13' ? 'no month' : undefined),
  };

  it('prefers what was given, then what is answered, then the default', async () => {
    const asker: Asker = {
      text: () => Promise.resolve('7'),
      choose: () => Promise.reject(new Error('not asked')),
    };
    assert.equal(await settle(asker, { ...question, given: ' 4 ' }), '4');
    assert.equal(await settle(asker, { ...question, given: undefined }), '7');
    assert.equal(await settle(undefined, { ...question, given: undefined }), '1');
  });

  it('refuses what was given and cannot be', async () => {
    await assert.rejects(settle(undefined, { ...question, given: '13' }), new CannotRun('no month'));
  });
});
