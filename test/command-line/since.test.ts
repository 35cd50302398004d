import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Repository } from '../support/repository.ts';
import { asOf, folders, plans, small, smallPlan, type Folder, type Ran } from './plans.ts';

const other = (id: string): string => smallPlan.replace('id: acme', `id: ${id}`);
const silver = (id: string): string => other(id).replace('assigned: gold', 'assigned: silver');

/** One plan has a fault from long ago, and evidence that is there. */
const before = {
  ...small,
  'core.criteria.yaml': small['core.criteria.yaml'].replace('weight: 60,', 'weight: 60, evidence: required,'),
  'plans/acme.plan.yaml': smallPlan.replace('scoredBy: ana', 'scoredBy: ana, evidence: [../notes/acme.md]'),
  'plans/borg.plan.yaml': silver('borg').replace(
    'scoredBy: ana',
    'scoredBy: ana, evidence: [../notes/borg.md]',
  ),
  'notes/acme.md': 'seen\n',
  'notes/borg.md': 'seen\n',
};

describe('plans lint --since', () => {
  const folder = folders();

  function repository(): { readonly made: Folder; readonly git: Repository } {
    const made = folder();
    const git = new Repository(made.path);
    git.commit('2026-11-01', before);
    git.git('checkout', '--quiet', '-b', 'change');
    return { made, git };
  }

  const since = ({ path }: Folder, ...args: readonly string[]): Promise<Ran> =>
    plans(['lint', ...asOf, '--since', 'main', ...args], { cwd: path });

  const told = ({ out }: Ran): readonly string[] =>
    [...out.matchAll(/^(\S+?):\d+:\d+: (\w+): .*\[([a-z-]+)( · clock)?\]$/gm)].map(
      ([, file = '', severity = '', rule = '']) => `${file} ${severity} ${rule}`,
    );

  it('tells of nothing where nothing has changed, whatever was there', async () => {
    const { made } = repository();
    assert.equal((await plans(['lint', ...asOf], { cwd: made.path })).code, 1);
    assert.deepEqual(await since(made), { code: 0, out: 'No findings in 4 files.\n', errors: '' });
  });

  it('tells of everything in files that changed: committed, not committed, and not added yet', async () => {
    const { made, git } = repository();
    git.commit('2026-11-10', { 'plans/borg.plan.yaml': before['plans/borg.plan.yaml'] + '# seen\n' });
    made.write(
      'plans/cole.plan.yaml',
      silver('cole').replace('scoredBy: ana', 'scoredBy: ana, evidence: [../notes/acme.md]'),
    );
    assert.deepEqual(told(await since(made)), [
      'plans/borg.plan.yaml error tier-mismatch',
      'plans/cole.plan.yaml error tier-mismatch',
    ]);
  });

  it('tells of files that did not change what the change has brought, and not what was there', async () => {
    const { made, git } = repository();
    git.commit('2026-11-10', {
      'core.criteria.yaml': before['core.criteria.yaml'].replace('enter: 70,', 'enter: 95,'),
    });
    const ran = await since(made);
    assert.deepEqual(told(ran), [
      'plans/acme.plan.yaml information tier-fragile',
      'plans/acme.plan.yaml error tier-mismatch',
      'plans/borg.plan.yaml information tier-fragile',
    ]);
    assert.equal(ran.code, 1);
  });

  it('tells whose evidence has gone', async () => {
    const { made, git } = repository();
    git.commit('2026-11-10', { 'notes/acme.md': undefined });
    assert.deepEqual(told(await since(made)), ['plans/acme.plan.yaml warning score-unevidenced']);
  });

  it('begins where the branch left the other, whatever happened there since', async () => {
    const { made, git } = repository();
    git.git('checkout', '--quiet', 'main');
    git.commit('2026-11-12', { 'plans/late.plan.yaml': silver('late') });
    git.git('checkout', '--quiet', 'change');
    git.commit('2026-11-13', { 'notes/acme.md': 'seen twice\n' });
    assert.deepEqual(told(await since(made)), []);
  });

  it('does not take a file that was only renamed for new findings elsewhere', async () => {
    const { made } = repository();
    renameSync(join(made.path, 'plans/acme.plan.yaml'), join(made.path, 'plans/zeta.plan.yaml'));
    assert.deepEqual(told(await since(made)), []);
  });

  it('tells of what the change takes out of the baseline, and not of what it leaves in', async () => {
    const { made, git } = repository();
    git.commit('2026-11-05', { 'plans/cole.plan.yaml': silver('cole') });
    await plans(['lint', ...asOf, '--update-baseline'], { cwd: made.path });
    git.commit('2026-11-06', {});
    git.git('branch', '--force', 'main');
    assert.deepEqual(told(await since(made)), []);

    const baseline = readFileSync(join(made.path, 'plans-baseline.json'), 'utf8');
    const kept = baseline.split('\n').filter((line) => !line.includes('"file":"plan borg"'));
    assert.notEqual(kept.length, baseline.split('\n').length);
    made.write('plans-baseline.json', kept.join('\n').replace(/,(\n *\])/, '$1'));
    const some = await since(made);
    assert.deepEqual([some.code, told(some)], [1, ['plans/borg.plan.yaml error tier-mismatch']]);
    assert.deepEqual(told(await since(made, '--baseline', 'off')), []);

    rmSync(join(made.path, 'plans-baseline.json'));
    const all = told(await since(made));
    assert.ok(all.length > 1 && all.some((one) => one.startsWith('plans/cole.plan.yaml ')), all.join('\n'));
    assert.deepEqual(told(await since(made, '--baseline', 'off')), []);
  });

  it('lets what time brought fail only files of the change, unless the clock is to count', async () => {
    const { made, git } = repository();
    const monthly = before['core.criteria.yaml'].replace('seniorReviewMonths: 3', 'seniorReviewMonths: 1');
    git.commit('2026-11-10', { 'core.criteria.yaml': monthly });
    const later = ['--as-of', '2026-12-20', '--since', 'main'];
    const run = (...args: readonly string[]): Promise<Ran> =>
      plans(['lint', ...later, ...args], { cwd: made.path });
    const spared = await run();
    assert.ok(told(spared).includes('plans/acme.plan.yaml error review-stale'));
    assert.equal(spared.code, 0);
    assert.match(spared.out, /findings? of these came with time alone, and do(es)? not fail this run\.\n$/);
    assert.equal((await run('--clock', 'fail')).code, 1);
    assert.deepEqual(told(await run('--clock', 'off')), []);
    made.write('plans/acme.plan.yaml', before['plans/acme.plan.yaml'] + '# seen\n');
    assert.equal((await run()).code, 1);
    assert.equal((await run('--clock', 'warn')).code, 0);
  });

  it('says why it cannot tell', async () => {
    const { made, git } = repository();
    const wrong: readonly (readonly [args: readonly string[], said: RegExp])[] = [
      [['--since', 'mian'], /--since mian: there is no revision "mian"; did you mean "main"\?/],
      [['--since', '--output=x'], /there is no revision "--output=x"/],
      [['--since', 'main', '--fix'], /cannot be used with/],
      [['--since', 'main', '--update-baseline'], /cannot be used with/],
      [['--since', 'main', '--stdin-filename', 'plans/acme.plan.yaml'], /files on disk/],
    ];
    for (const [args, said] of wrong) {
      const { code, errors } = await plans(['lint', ...asOf, ...args], { cwd: made.path });
      assert.deepEqual([code, said.test(errors)], [2, true], errors);
    }
    const bare = folder(small);
    const { code, errors } = await since(bare);
    assert.equal(code, 2);
    assert.match(errors, /--since main: the folder is not in a git repository/);
    git.commit('2026-11-20', { 'notes/acme.md': 'seen again\n' });
    const shallow = folder();
    git.git(
      'clone',
      '--quiet',
      '--depth',
      '1',
      '--branch',
      'change',
      `file://${made.path}`,
      join(shallow.path, 'clone'),
    );
    const cut = await plans(['lint', ...asOf, '--since', 'main'], { cwd: join(shallow.path, 'clone') });
    assert.equal(cut.code, 2);
    assert.match(cut.errors, /which is shallow; fetch more history/);
  });
});

describe('what fails plans lint', () => {
  const folder = folders();
  const short = smallPlan.replace('end: 2028-12-31', 'end: 2027-06-30');

  async function codes(
    text: string,
    ...runs: readonly (readonly string[])[]
  ): Promise<readonly (number | null)[]> {
    const { path } = folder({ ...small, 'plans/acme.plan.yaml': text });
    const ran: (number | null)[] = [];
    for (const args of runs) ran.push((await plans(['lint', ...asOf, ...args], { cwd: path })).code);
    return ran;
  }

  it('is the severity of --fail-on, or a worse one', async () => {
    const on = (severity: string): readonly string[] => ['--fail-on', severity];
    assert.deepEqual(
      await codes(short, on('error'), on('warning'), on('information'), on('never')),
      [0, 1, 1, 0],
    );
    assert.deepEqual(await codes(silver('acme'), on('error'), on('warning'), on('never')), [1, 1, 0]);
    assert.deepEqual(await codes(smallPlan, on('information')), [0]);
  });

  it('is too many warnings, whatever else does', async () => {
    assert.deepEqual(await codes(short, ['--fail-on', 'never', '--max-warnings', '0']), [1]);
  });

  it('is also what time alone brought, unless the clock is not to count', async () => {
    const late = ['--as-of', '2027-06-01'];
    const runs = [late, [...late, '--clock', 'warn'], [...late, '--clock', 'off']];
    assert.deepEqual(await codes(smallPlan, ...runs), [1, 0, 0]);
    const { path } = folder(small);
    const off = await plans(['lint', ...late, '--clock', 'off'], { cwd: path });
    assert.doesNotMatch(off.out, /clock/);
  });
});
