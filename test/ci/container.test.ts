import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { projectRoot } from '../command-line/plans.ts';
import { samplesCopy } from '../support/samples-copy.ts';

interface Instruction {
  readonly name: string;
  readonly words: string;
}

const instructions = readFileSync(join(projectRoot, 'Containerfile'), 'utf8')
  .replace(/^\s*#.*\n/gm, '')
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): Instruction => {
    const [name = '', ...words] = line.split(' ');
    return { name, words: words.join(' ') };
  });

function stage(number: number): readonly Instruction[] {
  const starts = instructions.flatMap(({ name }, index) => (name === 'FROM' ? [index] : []));
  return instructions.slice(starts[number], starts[number + 1]);
}

function all(name: string, among: readonly Instruction[] = instructions): readonly string[] {
  return among.filter((one) => one.name === name).map(({ words }) => words);
}

describe('the container file', () => {
  const root = mkdtempSync(join(tmpdir(), 'plans-container-'));
  after(() => rmSync(root, { recursive: true, force: true }));

  it('ends as somebody without rights, where the plans are mounted, with the command line', () => {
    const last = stage(1);
    assert.deepEqual(all('USER', last), ['plans']);
    assert.deepEqual(all('WORKDIR', last), ['/work']);
    assert.deepEqual(all('ENTRYPOINT', last), ['["plans"]']);
    assert.match(all('RUN', last).join(), /\bapk add --no-cache git nodejs\b.*\badduser\b.* plans\b/);
    assert.ok(
      last.findIndex(({ name }) => name === 'USER') > last.findLastIndex(({ name }) => name === 'RUN'),
    );
  });

  it('builds from the files that are sent to it, and leads to programs that run', function () {
    this.timeout(120_000);
    const build = join(root, 'build');
    const left = readFileSync(join(projectRoot, '.dockerignore'), 'utf8').trim().split('\n');
    const ignore = left.flatMap((name) => [name, `${name}/**`]);
    for (const file of globSync('**', { cwd: projectRoot, dot: true, ignore })) {
      mkdirSync(dirname(join(build, file)), { recursive: true });
      cpSync(join(projectRoot, file), join(build, file));
    }
    // In the place of "npm ci", which would fetch the same.
    symlinkSync(join(projectRoot, 'node_modules'), join(build, 'node_modules'));
    const inRoot = (command: string): string =>
      command.replace(/(?<=^|[\s=])\/(?=(plans|opt|usr|build|work)\b)/g, `${root}/`);
    const run = (command: string, cwd: string): string =>
      execFileSync('sh', ['-e', '-c', inRoot(command)], {
        cwd,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    const [install, ...steps] = all('RUN', stage(0));
    assert.match(install ?? '', /^npm ci\b/);
    for (const step of steps) run(step, build);

    const [copied = ''] = all('COPY', stage(1));
    const [, from = '', to = ''] = copied.split(' ');
    cpSync(inRoot(from), inRoot(to), { recursive: true });
    mkdirSync(join(root, 'usr/local/bin'), { recursive: true });
    const links = all('RUN', stage(1)).filter((command) => command.startsWith('ln -s '));
    for (const link of links) run(link, root);
    const work = join(samplesCopy(), 'samples', 'starter');
    const [entry] = JSON.parse(all('ENTRYPOINT', stage(1))[0] ?? '') as string[];
    const { PATH = '' } = process.env;
    const env = { PATH: `${join(root, 'usr/local/bin')}:${PATH}` };
    const lint = execFileSync(entry ?? '', ['lint', '--as-of', '2026-11-22'], {
      cwd: work,
      env,
      encoding: 'utf8',
    });
    assert.equal(lint, 'No findings in 3 files.\n');
    assert.match(execFileSync(entry ?? '', ['--help'], { env, encoding: 'utf8' }), /^Usage: plans/);
    assert.match(
      execFileSync('plans-gitlab-note', ['x.md'], { env, encoding: 'utf8' }),
      /no note is written/,
    );
  });
});
