import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import {
  asOf,
  folders,
  jsonOf,
  plans,
  small,
  smallPlan,
  type JsonFinding,
  type JsonResults,
  type Ran,
} from './plans.ts';

/** What is found in one file beside the small portfolio, whose own plan must keep its answers. */
interface Beside {
  readonly ran: Ran;
  readonly results: JsonResults;
  readonly found: readonly JsonFinding[];
}

describe('bad input', () => {
  const folder = folders();

  async function beside(name: string, content: string | Buffer): Promise<Beside> {
    const { path } = folder({ ...small, [name]: content });
    const ran = await plans(['lint', ...asOf, '--format', 'json'], { cwd: path });
    const results = jsonOf(ran);
    const others = results.findings.filter(({ file }) => file !== name);
    assert.deepEqual(
      others.map(({ file, rule }) => `${file} ${rule}`),
      [],
    );
    const acme = results.portfolios.flatMap(({ accounts }) => accounts).find(({ id }) => id === 'acme');
    assert.equal(acme?.score?.value, 85, 'the other plan keeps its score');
    return { ran, results, found: results.findings.filter(({ file }) => file === name) };
  }

  const wide = 'a'.repeat(100_000);
  const bomb = `id: bomb\nx-a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n${'abcdefghi'
    .split('')
    .slice(1)
    .map((name, index) => `x-${name}: &${name} [${Array(10).fill(`*${'abcdefghi'[index]}`).join(', ')}]\n`)
    .join('')}`;

  const files: readonly (readonly [what: string, content: string | Buffer, rule: string, said: RegExp])[] = [
    ['an empty file', '', 'schema-violated', /the file is empty/],
    ['a file of comments', '# later\n', 'schema-violated', /the file is empty/],
    ['a half-written file', 'id: borg\nowner: ana\naccount: { name: Borg', 'syntax-invalid', /./],
    [
      'a binary file',
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0xff, 0xfe]),
      'syntax-invalid',
      /not a text file/,
    ],
    [
      'a text that is no UTF-8',
      Buffer.from('id: borg\nowner: ana\naccount: { name: Bl\xfccher }\n', 'latin1'),
      'syntax-invalid',
      /UTF-8/,
    ],
    [
      '50 MB',
      Buffer.alloc(50_000_000, 'id: borg\n'),
      'syntax-invalid',
      /too large to be a plan \(50 MB; up to 10 MB are read\)/,
    ],
    ['a file nested a hundred thousand deep', `id: ${'['.repeat(100_000)}`, 'syntax-invalid', /./],
    [
      'a block nested two thousand deep',
      Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}k:`).join('\n'),
      'syntax-invalid',
      /nested too deeply/,
    ],
    ['an alias bomb', bomb, 'syntax-invalid', /alias/],
    ['a cycle of aliases', 'id: &a [*a]\nowner: ana\naccount: { name: Borg }\n', 'syntax-invalid', /./],
    [
      'an unresolved alias',
      'id: borg\nowner: *nobody\naccount: { name: Borg }\n',
      'syntax-invalid',
      /nobody/,
    ],
    [
      'merge conflict markers',
      `id: borg\nowner: ana\naccount: { name: Borg }\n<<<<<<< ours\nrationale: one\n=======\nrationale: two\n>>>>>>> theirs\n`,
      'syntax-invalid',
      /merge conflict/,
    ],
    [
      'a key written twice',
      'id: borg\nowner: ana\nowner: vic\naccount: { name: Borg }\n',
      'syntax-invalid',
      /owner/,
    ],
    [
      '__proto__ keys',
      'id: borg\nowner: ana\naccount: { name: Borg }\n__proto__: { polluted: true }\n',
      'schema-violated',
      /__proto__/,
    ],
    [
      'two documents',
      'id: borg\nowner: ana\naccount: { name: Borg }\n---\nid: other\n',
      'syntax-invalid',
      /document/,
    ],
    ['a list where a plan should be', '- one\n- two\n', 'schema-violated', /map of keys and values/],
  ];
  for (const [what, content, rule, said] of files) {
    it(`${what} is found, once and at its place, and the others keep their answers`, async () => {
      const { ran, found } = await beside('plans/borg.plan.yaml', content);
      assert.equal(ran.code, 1);
      const about = found.filter((finding) => finding.rule === rule && said.test(finding.message));
      assert.equal(
        about.length,
        1,
        JSON.stringify(found.map(({ rule: id, message }) => `${id}: ${message}`)),
      );
    });
  }

  it('lines and names of a hundred thousand characters are shown in part', async () => {
    const { path } = folder({
      ...small,
      'plans/borg.plan.yaml': `id: ${wide}!\nowner: ana\naccount: { name: Borg }\n`,
    });
    const { out } = await plans(['lint', ...asOf], { cwd: path });
    assert.ok(out.length < 10_000, `${out.length} characters`);
  });

  const weightless: readonly (readonly [what: string, weight: string])[] = [
    ['zero', '0'],
    ['negative', '-5'],
  ];
  for (const [what, weight] of weightless) {
    it(`a criteria file with ${what} weights is found, and its plans are still checked`, async () => {
      const criteria = small['core.criteria.yaml'].replaceAll(/weight: \d+/g, `weight: ${weight}`);
      const { path } = folder({ ...small, 'core.criteria.yaml': criteria });
      const ran = await plans(['lint', ...asOf, '--format', 'json'], { cwd: path });
      const { findings, portfolios } = jsonOf(ran);
      assert.equal(ran.code, 1);
      assert.ok(findings.some(({ file, severity }) => file === 'core.criteria.yaml' && severity === 'error'));
      assert.equal(portfolios[0]?.accounts[0]?.score, null);
      const table = await plans(['score', ...asOf], { cwd: path });
      assert.match(table.out, /^– {2}Acme AG/m);
    });
  }

  it('an unknown setting is found in portfolio.yaml', async () => {
    const { path } = folder({
      ...small,
      'portfolio.yaml': small['portfolio.yaml'].replace(
        'criteria-too-few: off,',
        'criteria-too-few: off, horizon-mising: off,',
      ),
    });
    const { findings } = jsonOf(await plans(['lint', ...asOf, '--format', 'json'], { cwd: path }));
    assert.equal(findings.length, 1);
    assert.match(findings[0]?.message ?? '', /horizon-mising.*horizon-missing/);
  });

  it('a path that is not there has a message and code 2, and the others keep their answers', async () => {
    const { path } = folder(small);
    const { code, out, errors } = await plans(
      ['lint', ...asOf, 'nowhere', 'plans', 'portfolio.yaml/x.plan.yaml', 'q*.plan.yaml'],
      { cwd: path },
    );
    assert.equal(code, 2);
    assert.equal(out, 'No findings in 1 file.\n');
    assert.deepEqual(errors.trim().split('\n'), [
      'plans: nowhere: there is no such file or folder',
      'plans: portfolio.yaml/x.plan.yaml: a part of the path is no folder',
      'plans: q*.plan.yaml: no file matches this pattern',
    ]);
    const alone = await plans(['lint', 'nowhere'], { cwd: path });
    assert.deepEqual([alone.code, alone.out], [2, '']);
    assert.match(alone.errors, /nowhere: there is no such file or folder\nplans: no plan could be read\n/);
  });

  it('lets the name of a file command no terminal, and begins no line of its own with it', async function () {
    if (process.platform === 'win32') this.skip();
    const name = 'plans/\u001B[2Ja\n::error::b\u202E.plan.yaml';
    const { path } = folder({ ...small, [name]: `${smallPlan.replace('id: acme', 'id: borg')}bogus: 1\n` });
    const { out, errors } = await plans(['lint', ...asOf], { cwd: path });
    assert.match(out, /^plans\/·\[2Ja·::error::b·\.plan\.yaml:10:1: error: unknown key "bogus"/m);
    assert.doesNotMatch(out + errors, /\u001B|\u202E|^::/m);
    const found = jsonOf(await plans(['lint', ...asOf, '--format', 'json'], { cwd: path })).findings;
    assert.deepEqual([...new Set(found.map(({ file }) => file))], [name], 'programs get the name as it is');
  });

  it('a file that is none of ours has a message and code 2', async () => {
    const { code, errors } = await plans(['lint', 'notes.md'], {
      cwd: folder({ ...small, 'notes.md': 'x' }).path,
    });
    assert.equal(code, 2);
    assert.match(errors, /notes\.md: is not the name of a plan/);
  });

  it('a folder that has the name of a plan is walked, and a pipe is not waited for', async function () {
    if (process.platform === 'win32') this.skip();
    const { path } = folder(small);
    mkdirSync(join(path, 'odd.plan.yaml'));
    execFileSync('mkfifo', [join(path, 'pipe.plan.yaml')]);
    assert.deepEqual(await plans(['lint', ...asOf], { cwd: path }), {
      code: 0,
      out: 'No findings in 3 files.\n',
      errors: '',
    });
    const named = await plans(['lint', ...asOf, 'pipe.plan.yaml'], { cwd: path });
    assert.equal(named.code, 1);
    assert.match(named.out, /cannot be read: it is no ordinary file/);
  });

  describe('links', function () {
    before(function () {
      if (process.platform === 'win32') this.skip();
    });

    it('are not followed in a circle', async () => {
      const { path } = folder(small);
      symlinkSync(path, join(path, 'plans', 'again'));
      symlinkSync('..', join(path, 'plans', 'up'));
      assert.deepEqual(await plans(['lint', ...asOf], { cwd: path }), {
        code: 0,
        out: 'No findings in 3 files.\n',
        errors: '',
      });
    });

    it('that lead nowhere, or to themselves, are told of, with code 2', async () => {
      const { path } = folder(small);
      symlinkSync('gone.plan.yaml', join(path, 'plans', 'dangling.plan.yaml'));
      symlinkSync('loop.plan.yaml', join(path, 'plans', 'loop.plan.yaml'));
      for (const paths of [
        [],
        ['plans/dangling.plan.yaml', 'plans/loop.plan.yaml', 'plans/acme.plan.yaml'],
      ]) {
        const { code, out, errors } = await plans(['lint', ...asOf, ...paths], { cwd: path });
        assert.equal(code, 2);
        assert.match(out, /^No findings in \d files?\.\n$/);
        assert.match(
          errors,
          /^plans: plans\/dangling\.plan\.yaml: is a link that cannot be followed: there is no such file or folder$/m,
        );
        assert.match(
          errors,
          /^plans: plans\/loop\.plan\.yaml: is a link that cannot be followed: its links lead in a circle$/m,
        );
        assert.equal(errors.trim().split('\n').length, 2);
      }
    });

    it('that lead out of the portfolio are left alone, and said to be', async () => {
      const outside = folder({ 'secret.plan.yaml': smallPlan.replace('id: acme', 'id: secret') });
      const { path } = folder(small);
      symlinkSync(join(outside.path, 'secret.plan.yaml'), join(path, 'plans', 'secret.plan.yaml'));
      symlinkSync(outside.path, join(path, 'more'));
      for (const paths of [[], ['plans/secret.plan.yaml', 'plans']]) {
        const { code, out, errors } = await plans(['score', ...asOf, ...paths], { cwd: path });
        assert.equal(code, 0);
        assert.doesNotMatch(out, /^2 /m);
        assert.equal(
          errors,
          'plans: plans/secret.plan.yaml: is a link that leads out of the portfolio; it is not read\n',
        );
      }
    });

    it('inside the portfolio stand for what they lead to, and never for a second plan', async () => {
      const { path } = folder({
        ...small,
        'notes/fresh.yaml': smallPlan.replace('id: acme', 'id: fresh').replace('Acme AG', 'Fresh'),
      });
      symlinkSync('../notes/fresh.yaml', join(path, 'plans', 'fresh.plan.yaml'));
      symlinkSync('acme.plan.yaml', join(path, 'plans', 'twin.plan.yaml'));
      const { portfolios, findings } = jsonOf(
        await plans(['lint', ...asOf, '--format', 'json'], { cwd: path }),
      );
      assert.deepEqual(portfolios[0]?.accounts.map(({ id }) => id).sort(), ['acme', 'fresh']);
      assert.deepEqual(findings, []);
    });
  });

  it('a folder or file without permission is told of, and the others keep their answers', async function () {
    // The superuser may read everything.
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
    const { path } = folder({
      ...small,
      'closed/borg.plan.yaml': smallPlan,
      'plans/shut.plan.yaml': smallPlan,
    });
    chmodSync(join(path, 'closed'), 0);
    chmodSync(join(path, 'plans', 'shut.plan.yaml'), 0);
    const { code, out, errors } = await plans(['lint', ...asOf], { cwd: path });
    chmodSync(join(path, 'closed'), 0o700);
    assert.equal(code, 2);
    assert.match(errors, /^plans: closed: cannot be looked into: permission denied$/m);
    assert.match(out, /shut\.plan\.yaml:1:1: error: the file cannot be read: permission denied/);
    assert.doesNotMatch(out, /acme\.plan\.yaml:/);
  });
});
