import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import english from '../../package.nls.json' with { type: 'json' };
import { display } from '../../server/src/score/compare.ts';
import { analyse } from '../support/analyse.ts';
import { differencesIn } from '../support/check.ts';
import { differences } from '../support/markers.ts';
import { samplesCopy } from '../support/samples-copy.ts';
import type { Workspace } from '../support/workspace.ts';
import { example, exampleWith, fencesOf, isAnalysed, projectRoot, readme, yamlFences } from './fences.ts';
import { run } from './terminal.ts';

describe('the files in README.md', () => {
  it('are a portfolio, a criteria set and a plan with just the findings that are marked', () => {
    assert.deepEqual(
      [...example.files.keys()],
      ['/portfolio.yaml', '/core.criteria.yaml', '/plans/acme.plan.yaml'],
    );
    assert.deepEqual(differencesIn(example), []);
  });

  for (const fence of yamlFences.filter((fence) => isAnalysed(fence) && fence.isPart)) {
    const [, first = ''] = fence.text.split('\n');
    it(`fit where they are a part of one: ${first}`, () => {
      const file = `/${fence.name}`;
      assert.ok(example.files.has(file));
      const workspace = exampleWith(fence);
      assert.deepEqual(
        differences(workspace.files.get(file) ?? '', analyse(workspace).file(file)?.findings ?? []),
        [],
      );
    });
  }

  it('excuse what a comment names', () => {
    const excusing = yamlFences.find(({ text }) => text.includes('plans-ignore'));
    assert.ok(excusing);
    const view = analyse(exampleWith(excusing)).file(`/${excusing.name}`);
    assert.deepEqual(
      view?.suppressed.map(({ finding }) => finding.rule),
      ['tier-fragile'],
    );
  });

  it('are otherwise workflows whose every plans command is one', async () => {
    const workflows = yamlFences.filter((fence) => !isAnalysed(fence));
    assert.deepEqual(
      workflows.map(({ name }) => name),
      ['.github/workflows/plans.yml'],
    );
    for (const { text } of workflows) {
      const { errors, warnings } = parseDocument(text);
      assert.deepEqual([...errors, ...warnings], []);
      const commands = [...text.matchAll(/run: npx plans (.*)$/gm)].map(([, words = '']) => words);
      assert.ok(commands.length > 0);
      for (const words of commands) {
        const args = words.replace('"origin/$GITHUB_BASE_REF"', 'HEAD').split(' ');
        const { code, output } = await run([...args, 'samples/starter'], samplesCopy());
        assert.equal(code, 0, output);
      }
    }
  });

  it('say rightly what keeps a tier and what does not', () => {
    assert.deepEqual(standing(withAcme('rating: 4', 'rating: 3')), ['65.0', 'silver']);
    assert.deepEqual(standing(withAcme('revenue: 3100000', 'revenue: 2270000')), ['68.0', 'gold']);
  });
});

function withAcme(from: string, to: string): Workspace {
  const file = '/plans/acme.plan.yaml';
  const text = example.files.get(file) ?? '';
  assert.ok(text.includes(from));
  return { ...example, files: new Map(example.files).set(file, text.replace(from, to)) };
}

function standing(workspace: Workspace): readonly (string | undefined)[] {
  const plan = analyse(workspace).plan('/plans/acme.plan.yaml');
  assert.ok(plan?.score?.total && plan.placement?.certain);
  return [display(plan.score.total.low), plan.placement.low?.id];
}

describe('the commands in README.md', () => {
  it('are scripts of package.json', () => {
    const named = [...readme.matchAll(/\bnpm (?:run (?<script>[\w:]+)|(?<short>start|test)\b)/g)].map(
      ({ groups }) => groups?.['script'] ?? groups?.['short'] ?? '',
    );
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((name) => !(name in manifest.scripts)),
      [],
    );
  });

  it('in the editor are those of package.json', () => {
    const { commands } = manifest.contributes;
    assert.deepEqual(
      firstCells(/^Plans: /),
      commands.map(({ category, title }) => `${said(category)}: ${said(title)}`),
    );
  });

  function said(key: string): string {
    const texts: Readonly<Record<string, string>> = english;
    return texts[key.replaceAll('%', '')] ?? key;
  }
});

describe('the settings in README.md', () => {
  it('are those of package.json, with their defaults', () => {
    const { properties } = manifest.contributes.configuration;
    assert.deepEqual(
      rows()
        .filter(([name = '']) => name.startsWith('`plans.'))
        .map(([name = '', value = '']) => [name, value]),
      Object.entries(properties).map(([name, { default: value }]) => [
        `\`${name}\``,
        `\`${JSON.stringify(value)}\``,
      ]),
    );
  });
});

function rows(): readonly (readonly string[])[] {
  return readme
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

function firstCells(pattern: RegExp): readonly string[] {
  return rows().flatMap(([cell = '']) => (pattern.test(cell) ? [cell] : []));
}

describe('the pictures in README.md', () => {
  it('are quick to load', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, picture = '']) => picture);
    assert.ok(pictures.length > 0);
    for (const picture of pictures) {
      const { size } = statSync(join(projectRoot, picture));
      assert.ok(size < 300_000, `${picture} has ${size} bytes`);
      assert.equal(readFileSync(join(projectRoot, picture)).toString('latin1', 1, 4), 'PNG');
    }
  });
});

describe('the folders in README.md', () => {
  it('are those of the server', () => {
    const [tree = ''] = fencesOf('');
    const told = [...tree.matchAll(/^ {2}([a-z]+)\/ /gm)].map(([, name = '']) => name);
    const there = readdirSync(join(projectRoot, 'server/src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    assert.deepEqual([...told].sort(), there.sort());
  });

  it('are there', () => {
    const [tree = ''] = fencesOf('');
    const told = [...tree.matchAll(/^([a-z/]+)\/ /gm)].map(([, name = '']) => name);
    assert.ok(told.length > 0);
    assert.deepEqual(
      told.filter((name) => !existsSync(join(projectRoot, name))),
      [],
    );
  });
});
