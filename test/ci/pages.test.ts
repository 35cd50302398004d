import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { parse, parseAllDocuments, parseDocument } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { plans, projectRoot } from '../command-line/plans.ts';
import { fencesOf, yamlFencesOf } from '../readme/fences.ts';
import { actionFile } from './runner.ts';

const [ci, layout] = ['ci.md', 'repository-layout.md'].map((name) =>
  readFileSync(join(projectRoot, 'docs', name), 'utf8'),
) as [string, string];
const fences = yamlFencesOf(ci);

/** Every value of a key, wherever it is. */
function valuesOf(key: string, value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name === key ? [inner as unknown] : []),
    ...valuesOf(key, inner),
  ]);
}

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

describe('docs/ci.md', () => {
  it('has files that can be copied as they are', () => {
    assert.deepEqual(
      fences.filter(({ isPart }) => !isPart).map(({ name }) => name),
      ['.github/workflows/plans.yml', '.gitlab-ci.yml', '.pre-commit-config.yaml'],
    );
    for (const { name, text } of fences) {
      const { errors, warnings } = parseDocument(text);
      assert.deepEqual([...errors, ...warnings], [], name);
    }
  });

  it('has a workflow that a merge queue gets its check from, and in which no event ends the run of another', () => {
    const { on, concurrency } = parse(fences[0]?.text ?? '') as {
      on: object;
      concurrency: { group: string };
    };
    assert.deepEqual(Object.keys(on), ['pull_request', 'merge_group', 'push', 'schedule']);
    assert.match(concurrency.group, /github\.event_name.*github\.ref/);
  });

  it('uses the action by its inputs and outputs', () => {
    const steps = fences.flatMap(({ text }) => valuesOf('steps', parse(text))).flat() as readonly Step[];
    const own = steps.filter(({ uses }) => uses?.startsWith(`${manifest.publisher}/plans@v1`));
    assert.ok(own.length > 2);
    for (const { with: given = {} } of own)
      for (const input of Object.keys(given)) assert.ok(input in actionFile.inputs, input);
    const outputs = [...ci.matchAll(/steps\.plans\.outputs\.([\w-]+)/g)].map(([, name = '']) => name);
    assert.ok(outputs.length > 0);
    for (const output of outputs) assert.ok(output in actionFile.outputs, output);
  });

  it('tells of every input and output, and of no other', () => {
    const [github = '', gitlab = ''] = ci.split(/^## GitLab$/m);
    const rows = (page: string): readonly string[] =>
      [...page.matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, name = '']) => name);
    assert.deepEqual(rows(github), [...Object.keys(actionFile.inputs), ...Object.keys(actionFile.outputs)]);
    const [header] = parseAllDocuments(
      readFileSync(join(projectRoot, 'ci/gitlab/plans.gitlab-ci.yml'), 'utf8'),
    );
    const { spec } = header?.toJS() as { spec: { inputs: object } };
    assert.deepEqual([...rows(gitlab)].sort(), Object.keys(spec.inputs).sort());
    const [include] = valuesOf(
      'include',
      parse(fences.find(({ name }) => name === '.gitlab-ci.yml')?.text ?? ''),
    );
    const [{ file, inputs }] = include as [{ file: string; inputs: object }];
    assert.ok(existsSync(join(projectRoot, file)));
    for (const input of Object.keys(inputs)) assert.ok(input in spec.inputs, input);
  });

  it('names hooks that there are, with options that they take', async () => {
    const { text } = fences.find(({ name }) => name === '.pre-commit-config.yaml') ?? { text: '' };
    const [used] = valuesOf('hooks', parse(text)) as [readonly { id: string; args?: readonly string[] }[]];
    const hooks = parse(readFileSync(join(projectRoot, '.pre-commit-hooks.yaml'), 'utf8')) as {
      id: string;
    }[];
    for (const { id, args = [] } of used) {
      assert.ok(
        hooks.some((hook) => hook.id === id),
        id,
      );
      const command = id.replace('plans-', '');
      const { code, errors } = await plans([command, 'samples/starter/portfolio.yaml', ...args]);
      assert.equal(code, 0, errors);
    }
  });

  it('shows commands with options that they take', async () => {
    const shown = [...fencesOf('sh', ci), ...(ci.match(/^ {3}plans .*$/gm) ?? [])].join('\n');
    const commands = [...shown.matchAll(/^ *plans (?<name>[a-z-]+)(?<words>.*)$/gm)];
    assert.ok(commands.length > 4);
    for (const { groups } of commands) {
      const { name = '', words = '' } = groups ?? {};
      const help = (await plans([name, '--help'])).out;
      for (const [option] of words.split('|')[0]?.matchAll(/(?<![\w-])--[a-z][a-z-]*/g) ?? [])
        assert.match(help, new RegExp(`^ +(-\\w, )?${option}\\b`, 'm'), `plans ${name} ${option}`);
    }
  });
});

describe('docs/repository-layout.md', () => {
  const [tree = '', owners = ''] = fencesOf('', layout);
  const files = tree
    .trim()
    .split('\n')
    .map((line) => line.split(/ {2,}/)[0] ?? '');

  /** Of the last line that matches, as the platforms read it. */
  function ownersOf(file: string): string | undefined {
    const lines = owners.split('\n').flatMap((line) => {
      const { pattern = '', names = '' } = /^(?<pattern>[^#\s]\S*) +(?<names>@.*)$/.exec(line)?.groups ?? {};
      if (pattern === '') return [];
      const within = pattern.replace(/^\//, '').replace(/\/$/, '/**');
      const glob = /.\/./.test(pattern) || pattern.startsWith('/') ? within : `**/${within}`;
      return picomatch(glob, { dot: true })(file) ? [names] : [];
    });
    return lines.at(-1);
  }

  it('says by CODEOWNERS who owns plans, and who owns what they are measured by', () => {
    assert.ok(files.length > 10);
    for (const file of files) {
      const region = file.split('/')[0] ?? '';
      const isTheirs = /\/(plans|notes)\//.test(file);
      const expected = isTheirs ? `@acme/${region}-account-managers` : '@acme/sales-operations';
      const more = file === 'emea/plans/acme.plan.yaml' ? ' @acme/executives' : '';
      assert.equal(ownersOf(file), expected + more, file);
    }
  });
});

describe('the pages on CI', () => {
  it('lead to files of the project, and to places on its pages', () => {
    for (const page of [ci, layout]) {
      const links = [...page.matchAll(/\]\((?<file>[^)#\s]*)(?:#(?<place>[^)\s]+))?\)/g)];
      assert.ok(links.length > 0);
      for (const { groups } of links) {
        const { file = '', place } = groups ?? {};
        const target = file === '' ? page : readFileSync(join(projectRoot, 'docs', file), 'utf8');
        if (place === undefined) continue;
        const places = [...target.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
          title
            .toLowerCase()
            .replaceAll(' ', '-')
            .replace(/[^\w-]/g, ''),
        );
        assert.ok(places.includes(place), `${file}#${place}`);
      }
    }
  });

  it('are led to by the page of the commands', () => {
    assert.match(readFileSync(join(projectRoot, 'docs/commands.md'), 'utf8'), /\]\(ci\.md\)/);
  });
});
