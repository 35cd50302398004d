import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { samplesCopy } from '../support/samples-copy.ts';
import type { Workspace } from '../support/workspace.ts';
import { commandsPage, example, fencesOf, projectRoot, readme, yamlFencesOf } from './fences.ts';
import { commandsIn, firstWrongLine, run } from './terminal.ts';

const pages = { 'README.md': readme, 'docs/commands.md': commandsPage };

for (const [name, page] of Object.entries(pages))
  describe(`the commands shown in ${name}`, () => {
    const made: string[] = [];
    after(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

    function folderWith({ files }: Pick<Workspace, 'files'>): string {
      const folder = mkdtempSync(join(tmpdir(), 'plans-readme-'));
      made.push(folder);
      for (const [file, text] of files) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), text);
      }
      return folder;
    }

    /** The samples are looked at, a beginning is made in an empty folder, and all else is about the three files in a minute. */
    function placeOf(block: string): string {
      if (block.includes(' samples/')) return samplesCopy();
      return folderWith(block.includes('$ plans init') ? { files: new Map() } : example);
    }

    const blocks = fencesOf('console', page).filter((block) => commandsIn(block).length > 0);

    it('are shown with their output', () => assert.ok(blocks.length > 2));

    for (const block of blocks) {
      const commands = commandsIn(block);
      it(`print what is shown: ${commands.map(({ args }) => args.slice(0, 2).join(' ')).join(', ')}`, async () => {
        const folder = placeOf(block);
        for (const { args, lines } of commands) {
          const { output } = await run(args, folder);
          const wrong = firstWrongLine(lines, output);
          assert.equal(
            wrong,
            undefined,
            `${name} shows\n${wrong ?? ''}\nwhere the command prints\n${output}`,
          );
        }
      });
    }
  });

describe('the commands told of', () => {
  let had: readonly string[] = [];
  before(async () => (had = commandsOf((await run(['--help'], projectRoot)).output)));

  it('in README.md are all that the command line has', () => {
    const told = [...readme.matchAll(/^\| `plans ([a-z-]+)[^`]*` +\|/gm)].map(([, name]) => name);
    assert.ok(told.length > 0);
    assert.deepEqual(told, had);
  });

  it('in docs/commands.md are the same, in this order', () => {
    assert.deepEqual(
      [...commandsPage.matchAll(/^## plans ([a-z-]+)$/gm)].map(([, name]) => name),
      had,
    );
  });

  it('have in docs/commands.md every option they take, and no page tells of another', async () => {
    const [common = '', ...sections] = commandsPage.split(/^## plans /m);
    const taken = new Set<string>();
    for (const section of sections) {
      const command = section.split('\n')[0] ?? '';
      const options = optionsIn((await run([command, '--help'], projectRoot)).output);
      options.delete('--help');
      for (const option of options) taken.add(option);
      const told = optionsIn(section + common);
      assert.deepEqual(
        [...options].filter((option) => !told.has(option)),
        [],
        `plans ${command} takes these as well`,
      );
    }
    const named = [...optionsIn(readme), ...optionsIn(commandsPage)];
    assert.deepEqual(
      named.filter((option) => !taken.has(option) && !ofOthers.has(option)),
      [],
    );
  });
});

/** Options of npm, of VS Code and of the server, which README.md names too. */
const ofOthers = new Set(['--global', '--save-dev', '--install-extension', '--stdio']);

function commandsOf(help: string): readonly string[] {
  return [...help.matchAll(/^ {2}([a-z-]+) (?:\[|<)/gm)].flatMap(([, name = '']) =>
    name === 'help' ? [] : [name],
  );
}

function optionsIn(text: string): Set<string> {
  return new Set([...text.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([option]) => option));
}

describe('the parts of samples in docs/commands.md', () => {
  for (const { name, text } of yamlFencesOf(commandsPage))
    it(`stand in ${name}`, () => {
      const there = readFileSync(join(projectRoot, name), 'utf8').split('\n');
      const [, ...lines] = text.trimEnd().split('\n');
      assert.deepEqual(
        lines.filter((line) => !there.includes(line)),
        [],
      );
    });
});
