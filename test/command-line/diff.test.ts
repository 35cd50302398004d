import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Repository } from '../support/repository.ts';
import { asOf, folders, jsonOf, plans, projectRoot, small, smallPlan } from './plans.ts';

interface JsonDiff {
  readonly base: {
    readonly name: string;
    readonly asOf: string;
    readonly mergeBase: boolean;
    readonly commit: { readonly id: string };
  };
  readonly head: { readonly name: string; readonly commit: { readonly id: string } | null };
  readonly portfolios: readonly {
    readonly accounts: readonly {
      readonly id: string;
      readonly was: string | null;
      readonly fate: string;
      readonly edited: boolean;
      readonly changes: Readonly<Record<'score' | 'tier' | 'rank', boolean>>;
      readonly attribution: {
        readonly score: readonly { readonly cause: string; readonly low: number }[];
        readonly rank: readonly { readonly cause: string; readonly by: number }[];
      };
      readonly edits: readonly { readonly kind: string; readonly names: readonly string[] }[];
    }[];
    readonly findings: { readonly unchanged: number; readonly byTime: readonly { readonly rule: string }[] };
    readonly remarks: readonly { readonly rule: string; readonly account: string | null }[];
  }[];
}

/** A file of the repository with some texts in it replaced; each has to be there. */
function edit(folder: string, file: string, ...changes: readonly (readonly [string, string])[]): void {
  const path = join(folder, file);
  let text = readFileSync(path, 'utf8');
  for (const [before, after] of changes) {
    assert.ok(text.includes(before), `${file} does not say "${before}"`);
    text = text.replace(before, after);
  }
  writeFileSync(path, text);
}

/** What reviewers of the sample portfolio find in their pull request. */
function sampleBranch(): Repository {
  const repository = new Repository(mkdtempSync(join(tmpdir(), 'plans-diff-')));
  const { folder } = repository;
  cpSync(join(projectRoot, 'samples', 'emea'), join(folder, 'emea'), { recursive: true });
  commitAs(repository, 'Hélène Marchand <helene@example.com>', '2026-11-02', 'Plans of November');
  repository.git('checkout', '--quiet', '-b', 'after-the-winter-test');

  edit(
    folder,
    'emea/plans/norrbo.plan.yaml',
    ['reference: { rating: 5, scoredOn: 2026-09-21', 'reference: { rating: 4, scoredOn: 2026-11-16'],
    ['fit: { rating: 7, scoredOn: 2026-09-21', 'fit: { rating: 5, scoredOn: 2026-11-16'],
    [
      'tier: { assigned: gold, since: 2020-01-15 }',
      'tier: { assigned: gold, since: 2020-01-15, override: { reason: The northern routes are decided in May, approvedBy: tobias, expires: 2027-05-15 } }',
    ],
    ['target: 80, current: 22, due: 2028-03-31', 'target: 60, current: 22, due: 2028-06-30'],
    ['stance: opponent #', 'stance: neutral #'],
    [
      'title: Winter test at −30 °C near Jokkmokk, owner: siiri, customerOwner: e-hallgren, due: 2027-02-19, status: open',
      'title: Winter test at −30 °C near Jokkmokk, owner: siiri, customerOwner: e-hallgren, due: 2027-02-19, status: done',
    ],
  );
  commitAs(
    repository,
    'Selma Lindqvist <selma.lindqvist@example.com>',
    '2026-11-16',
    'Norrbo after the winter test',
  );

  edit(folder, 'emea/plans/oxleaze.plan.yaml', ['status: candidate', 'status: active']);
  edit(folder, 'emea/plans/aldermoor-drinks.plan.yaml', [
    'access: { rating: 4, scoredOn: 2026-07-14, scoredBy: owen',
    'access: { rating: 5, scoredOn: 2026-11-17, scoredBy: owen',
  ]);
  renameSync(
    join(folder, 'emea/plans/polderzout.plan.yaml'),
    join(folder, 'emea/plans/polderzout-chemie.plan.yaml'),
  );
  edit(folder, 'emea/plans/liivi-vesi.plan.yaml', ['status: exit-review', 'status: exited']);
  edit(folder, 'emea/core.criteria.yaml', ['    weight: 18', '    weight: 20']);
  edit(folder, 'emea/portfolio.yaml', ['singleMax: 0.25', 'singleMax: 0.24']);
  commitAs(repository, 'Tobias Renner <tobias@example.com>', '2026-11-17', 'List for January');
  return repository;
}

function commitAs(repository: Repository, author: string, day: string, subject: string): void {
  repository.git('add', '--all');
  repository.git('commit', '--quiet', `--author=${author}`, '--message', subject, `--date=${day}T12:00:00Z`);
}

/** Ids depend on every byte of the samples. */
function withoutIds(text: string): string {
  return text.replace(/\b[0-9a-f]{10}\b/g, 'c0ffee0000');
}

const expected = join(projectRoot, 'test', 'command-line', 'diff');

/** Compares with a document that is kept beside the test; `UPDATE_DOCUMENTS=1` writes it anew, to be looked at. */
function assertDocument(name: string, text: string): void {
  const file = join(expected, name);
  if (process.env['UPDATE_DOCUMENTS']) writeFileSync(file, withoutIds(text));
  assert.equal(withoutIds(text), readFileSync(file, 'utf8'));
}

describe('plans diff', () => {
  const folder = folders();
  let sample: Repository;
  const made: Repository[] = [];
  before(() => {
    sample = sampleBranch();
  });
  after(() => sample.remove());
  afterEach(() => {
    for (const one of made.splice(0)) one.remove();
  });

  const diff = (args: readonly string[], cwd = sample.folder) => plans(['diff', ...args, ...asOf], { cwd });
  const json = async (args: readonly string[], cwd = sample.folder): Promise<JsonDiff> =>
    jsonOf(await diff([...args, '--format', 'json'], cwd)) as unknown as JsonDiff;
  /** A repository with a small portfolio, and a branch on which nothing has happened yet. */
  const yard = (): Repository => {
    const repository = new Repository();
    made.push(repository);
    repository.commit('2026-11-02', small);
    repository.git('checkout', '--quiet', '-b', 'topic');
    return repository;
  };

  it('prints what a branch changes', async () => {
    const { code, out, errors } = await diff(['main', 'after-the-winter-test', 'emea']);
    assert.equal(errors, '');
    assert.equal(code, 0);
    assertDocument('sample.txt', out);
  });

  it('prints it as Markdown for a pull request', async () => {
    const link = 'https://github.example/tessel/plans/blob/topic';
    const { code, out } = await diff(['main', '--worktree', '--format', 'markdown', '--link', link]);
    assert.equal(code, 0);
    assertDocument('sample.md', out);
  });

  it('has everything in its JSON, whose parts add up', async () => {
    const { base, head, portfolios } = await json(['main...after-the-winter-test', 'emea']);
    assert.deepEqual([base.name, head.name], ['main', 'after-the-winter-test']);
    const [portfolio, ...others] = portfolios;
    assert.ok(portfolio && others.length === 0);
    const fates = portfolio.accounts.filter(({ fate }) => fate !== 'stays');
    assert.deepEqual(
      fates.map(({ id, fate }) => [id, fate]),
      [['liivi-vesi', 'exited']],
    );
    const moved = portfolio.accounts.find(({ was }) => was !== null);
    assert.deepEqual(
      [moved?.id, moved?.was, moved?.edits.length],
      ['polderzout', 'emea/plans/polderzout.plan.yaml', 0],
    );
    assert.deepEqual(
      portfolio.remarks.map(({ rule, account }) => [rule, account]),
      [
        ['rating-raised-unevidenced', 'aldermoor-drinks'],
        ['override-self-granted', 'norrbo'],
      ],
    );
  });

  it('compares with the commit where a branch left, and with --direct with the base itself', async () => {
    const repository = yard();
    repository.git('checkout', '--quiet', 'main');
    repository.commit('2026-11-10', { 'plans/acme.plan.yaml': smallPlan.replace('rating: 4', 'rating: 2') });
    repository.git('checkout', '--quiet', 'topic');
    repository.commit('2026-11-12', { 'plans/acme.plan.yaml': smallPlan.replace('AG', 'SE') });
    const edits = async (args: readonly string[]) =>
      (await json(args, repository.folder)).portfolios.flatMap(({ accounts }) =>
        accounts.flatMap(({ edits: some }) => some.map(({ names }) => names.join('.'))),
      );
    assert.deepEqual(await edits(['main', 'topic']), ['account.name']);
    assert.deepEqual(await edits(['main...topic']), ['account.name']);
    assert.deepEqual(await edits([]), ['account.name']);
    const direct = ['account.name', 'scores.brand.rating'];
    assert.deepEqual(await edits(['main', 'topic', '--direct']), direct);
    assert.deepEqual(await edits(['main..topic']), direct);
    assert.deepEqual(await edits(['main...topic', '--direct']), direct);
    assert.deepEqual(await edits(['main..topic', 'plans']), direct);
    assert.deepEqual(await edits([':/as of 2026-11-10', 'topic', '--direct']), direct);
    const { base } = await json(['main', 'topic'], repository.folder);
    assert.equal(base.mergeBase, true);
  });

  it('takes what the base has lost since for nobody’s doing', async () => {
    const repository = yard();
    const people = 'people: [{ id: ana, name: Ines Halloran, role: account-manager }]\n';
    const override = 'override: { reason: A tender, approvedBy: vic, expires: 2026-12-31 }';
    const held = smallPlan.replace('since: 2026-01-15', `since: 2026-01-15, ${override}`);
    repository.git('checkout', '--quiet', 'main');
    repository.commit('2026-11-03', { 'portfolio.yaml': people, 'plans/acme.plan.yaml': held });
    repository.git('checkout', '--quiet', '-b', 'typo');
    repository.commit('2026-11-04', { 'plans/acme.plan.yaml': held.replace('AG', 'SE') });
    repository.git('checkout', '--quiet', 'main');
    repository.commit('2026-11-05', { 'plans/acme.plan.yaml': smallPlan });
    const remarked = async (...args: readonly string[]) =>
      (await json(args, repository.folder)).portfolios.flatMap(({ remarks }) =>
        remarks.map(({ rule }) => rule),
      );
    assert.deepEqual(await remarked('main..typo'), []);
    assert.deepEqual(await remarked('topic', 'typo'), ['override-self-granted']);
  });

  it('looks at the working tree with what is not committed, and what is not even added', async () => {
    const repository = yard();
    const { folder: path } = repository;
    edit(path, 'plans/acme.plan.yaml', ['rating: 4', 'rating: 5']);
    writeFileSync(join(path, 'plans/borg.plan.yaml'), smallPlan.replace('id: acme', 'id: borg'));
    writeFileSync(join(path, '.gitignore'), '*.draft.plan.yaml\n');
    writeFileSync(join(path, 'plans/x.draft.plan.yaml'), 'id: x\n');
    const { head, portfolios } = await json(['main'], path);
    assert.equal(head.commit, null);
    assert.deepEqual(
      portfolios[0]?.accounts.map(({ id, fate, edited, attribution }) => [
        id,
        fate,
        edited,
        attribution.score.map(({ cause, low }) => [cause, Math.round(low)]),
        attribution.rank,
      ]),
      [
        ['borg', 'added', true, [], []],
        ['acme', 'stays', true, [['plan', 15]], []],
      ],
    );
    rmSync(join(path, 'plans/borg.plan.yaml'));
    edit(path, 'plans/acme.plan.yaml', ['rating: 5', 'rating: 4']);
    const { out } = await diff(['main'], path);
    assert.match(out, /^Nothing changes in what the plans say\.$/m);
  });

  it('looks at both from one day where that is before the commit', async () => {
    const repository = yard();
    repository.commit('2026-11-30', { 'plans/acme.plan.yaml': smallPlan.replace('AG', 'SE') });
    edit(repository.folder, 'plans/acme.plan.yaml', ['SE', 'NV']);
    const { base } = await json(['HEAD'], repository.folder);
    assert.equal(base.asOf, '2026-11-22');
    assert.match(
      (await diff(['HEAD'], repository.folder)).out,
      / as of 2026-11-22 to .* as of\s2026-11-22\./,
    );
  });

  it('tells by its code whether anything is different, where that is asked for', async () => {
    const repository = yard();
    assert.equal((await diff(['main', '--exit-code'], repository.folder)).code, 0);
    edit(repository.folder, 'plans/acme.plan.yaml', ['AG', 'SE']);
    assert.equal((await diff(['main', '--exit-code'], repository.folder)).code, 1);
    assert.equal((await diff(['main'], repository.folder)).code, 0);
  });

  it('tells the new rank of a candidate that is listed, and how many it passes', async () => {
    const repository = yard();
    const { folder: path } = repository;
    const borg = smallPlan.replace('id: acme', 'id: borg').replace('Acme AG', 'Borg');
    const listed = borg.replace('rating: 4', 'rating: 5');
    repository.commit('2026-11-03', { 'plans/borg.plan.yaml': `${listed}status: candidate\n` });
    repository.commit('2026-11-04', { 'plans/borg.plan.yaml': listed });
    const { out } = await diff(['HEAD~1', 'HEAD'], path);
    assert.match(out, /^1 account changes .*, 1 changes rank alone\./m);
    assert.match(out, /^- Acme AG 1 → 2, because of others$/m);
    assert.match(out, /^Borg: \d+\.\d, rank – → 1$/m);
  });

  it('looks at a folder that a link leads to', async () => {
    const repository = yard();
    edit(repository.folder, 'plans/acme.plan.yaml', ['AG', 'SE']);
    const { path } = folder();
    symlinkSync(join(repository.folder, 'plans'), join(path, 'yards'));
    const { code, out } = await diff(['main', '--worktree', 'yards'], path);
    assert.equal(code, 0);
    assert.match(out, /^1 account changes in other ways\./m);
  });

  it('says in which folder a plan stands now', async () => {
    const repository = yard();
    repository.commit('2026-11-03', { 'plans/acme.plan.yaml': undefined, 'lost/acme.plan.yaml': smallPlan });
    const { out } = await diff(['main', 'topic'], repository.folder);
    assert.match(out, /^- The file is now lost\/acme\.plan\.yaml$/m);
  });

  it('takes nothing for removed that a sparse checkout leaves out', async () => {
    const repository = yard();
    repository.commit('2026-11-03', { 'plans/borg.plan.yaml': smallPlan.replace('id: acme', 'id: borg') });
    repository.git('sparse-checkout', 'set', '--no-cone', '/*.yaml', '/plans/acme.plan.yaml');
    const { out } = await diff(['topic'], repository.folder);
    assert.match(out, /^Nothing changes in what the plans say\.$/m);
    const { portfolios } = await json(['main'], repository.folder);
    assert.deepEqual(
      portfolios[0]?.accounts.map(({ id, fate }) => [id, fate]),
      [['borg', 'added']],
    );
  });

  it('shows the accounts that were asked for', async () => {
    const repository = yard();
    repository.commit('2026-11-12', {
      'plans/acme.plan.yaml': smallPlan.replace('AG', 'SE'),
      'plans/borg.plan.yaml': smallPlan.replace('id: acme', 'id: borg').replace('Acme AG', 'Borg'),
    });
    const { out } = await diff(['main', 'topic', 'plans/borg.plan.yaml'], repository.folder);
    assert.match(out, /^Borg /m);
    assert.doesNotMatch(out, /Acme SE/);
  });

  describe('refuses', () => {
    const refused = async (args: readonly string[], cwd: string): Promise<string> => {
      const { code, out, errors } = await diff(args, cwd);
      assert.equal(code, 2);
      assert.equal(out, '');
      return errors;
    };

    it('a folder without a repository', async () => {
      const errors = await refused(['main'], folder(small).path);
      assert.equal(errors, 'plans: the folder is not in a git repository\n');
    });

    it('a repository without a commit', async () => {
      const repository = new Repository();
      made.push(repository);
      assert.equal(await refused([], repository.folder), 'plans: there is no commit yet\n');
    });

    it('a revision that is not there, and says which was meant', async () => {
      const { folder: path } = yard();
      assert.equal(
        await refused(['mian'], path),
        'plans: there is no revision "mian"; did you mean "main"?\n',
      );
      assert.equal(
        await refused(['main...topic', '--worktree'], path),
        'plans: main...topic names what to look at, and so does --worktree; leave out one of them\n',
      );
      assert.match(await refused(['main..topic', 'topic'], path), /^plans: no plan, .* in topic, neither /);
      assert.match(await refused([':/nowhere...'], path), /^plans: there is no revision ":\/nowhere\.\.\."/);
      assert.match(await refused(['--output=x'], path), /unknown option '--output=x'/);
      assert.match(await refused(['main', 'plans'], path), /plans diff main --worktree plans\n$/);
      assert.match(await refused(['plans'], path), /plans diff <base> --worktree plans\n$/);
    });

    it('a shallow clone that does not reach back, and says what to do', async () => {
      const repository = yard();
      repository.commit('2026-11-12', { 'plans/acme.plan.yaml': smallPlan.replace('AG', 'SE') });
      repository.git('checkout', '--quiet', 'main');
      repository.commit('2026-11-13', { 'plans/acme.plan.yaml': smallPlan.replace('AG', 'NV') });
      const clone = folder();
      const url = `file://${repository.folder}`;
      repository.git('clone', '--quiet', '--depth=1', '--no-single-branch', url, join(clone.path, 'clone'));
      const errors = await refused(['origin/main', 'origin/topic'], join(clone.path, 'clone'));
      assert.match(errors, /the clone is shallow .*git fetch --unshallow.*fetch depth of 0/);
    });

    it('a working tree with conflicts of a merge', async () => {
      const repository = yard();
      repository.commit('2026-11-12', { 'plans/acme.plan.yaml': smallPlan.replace('AG', 'SE') });
      repository.git('checkout', '--quiet', 'main');
      repository.commit('2026-11-13', { 'plans/acme.plan.yaml': smallPlan.replace('AG', 'NV') });
      assert.throws(() => repository.git('merge', 'topic'));
      const errors = await refused(['topic'], repository.folder);
      assert.match(
        errors,
        /^plans: a merge has left conflicts in plans\/acme\.plan\.yaml; settle them first/,
      );
    });

    it('paths that lead to nothing in either', async () => {
      const { folder: path } = yard();
      assert.match(
        await refused(['main', '--worktree', 'nowhere'], path),
        /no plan.* in nowhere, neither in main/,
      );
    });
  });
});
