import { PassThrough } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { main } from '../../server/src/cli/main.ts';
import { fixtureDay } from '../support/workspace.ts';

/** What a command prints in a terminal of a hundred columns without colours, and its exit code. */
export async function run(
  args: readonly string[],
  cwd: string,
): Promise<{ readonly code: number; readonly output: string }> {
  let output = '';
  const stream = Object.assign(new PassThrough(), { isTTY: false, columns: 0 });
  stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await main(args, {
    cwd,
    env: { NO_COLOR: '1', COLUMNS: '100' },
    stdin: process.stdin,
    stdout: stream as unknown as WriteStream,
    stderr: stream as unknown as WriteStream,
    today: fixtureDay,
    rulePages: ['rules', 'analysis/features/remarks'].map(
      (folder) => new URL(`../../server/src/${folder}/`, import.meta.url),
    ),
    program: new URL('../../server/src/entry/cli.ts', import.meta.url),
  });
  return { code, output };
}

/** A command as it stands behind `$ ` in the README, with what is shown below it. */
export interface Shown {
  readonly args: readonly string[];
  readonly lines: readonly string[];
}

/** The `plans` commands of a block; a block may begin with another command, which runs them. */
export function commandsIn(block: string): readonly Shown[] {
  return block.split(/^(?=\$ )/m).flatMap((part) => {
    const [command = '', ...lines] = part.trimEnd().split('\n');
    const [name, ...args] = wordsOf(command.replace(/^\$ /, ''));
    return name === 'plans' ? [{ args, lines }] : [];
  });
}

/** The words of a command line; quotes hold words with blanks together. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"(?<quoted>[^"]*)"|(?<plain>\S+)/g)].map(
    ({ groups }) => groups?.['quoted'] ?? groups?.['plain'] ?? '',
  );
}

/** The first line shown that the output does not have in its place; `…` stands for any lines. Undefined when all are there. */
export function firstWrongLine(shown: readonly string[], output: string): string | undefined {
  const actual = output.trim().split('\n');
  let at = 0;
  let skips = false;
  for (const line of shown.join('\n').trim().split('\n')) {
    if (line === '…') {
      skips = true;
      continue;
    }
    const found = skips ? actual.indexOf(line, at) : at;
    if (found < 0 || actual[found] !== line) return line;
    at = found + 1;
    skips = false;
  }
  return skips || at === actual.length ? undefined : `(the output goes on) ${actual[at] ?? ''}`;
}
