import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Repository } from '../support/repository.ts';
import { asOf, folders, jsonOf, plans, small, smallPlan, type Ran } from './plans.ts';

interface JsonCommit {
  readonly id: string;
  readonly day: string;
  readonly author: string;
  readonly subject: string;
}

interface JsonState {
  readonly score: { readonly value: number | null } | null;
  readonly tier: { readonly computed: string | null } | null;
  readonly assigned: string | null;
}

interface JsonOrigin {
  readonly kind: string;
  readonly day: string;
  readonly commit: JsonCommit | null;
  readonly brought: readonly JsonCommit[];
  readonly causes: readonly string[];
}

interface JsonHistory {
  readonly accounts: readonly {
    readonly account: { readonly id: string; readonly file: string; readonly portfolio: string };
    readonly commits: number;
    readonly cutAt: string | null;
    readonly events: readonly (JsonOrigin & {
      readonly before: JsonState | null;
      readonly after: JsonState | null;
      readonly criteria: readonly { readonly id: string; readonly low: number }[];
    })[];
    readonly criteria: readonly (JsonOrigin & {
      readonly criterion: { readonly id: string; readonly contribution: number | null };
      readonly reasons: readonly { readonly kind: string }[];
    })[];
  }[];
}

function documentIn(ran: Ran): unknown {
  assert.equal(ran.code, 0, ran.errors);
  return jsonOf(ran);
}

function accountIn(ran: Ran) {
  const [account] = (documentIn(ran) as JsonHistory).accounts;
  assert.ok(account);
  return account;
}

const rated = (rating: number, revenue = 4_000_000): string =>
  smallPlan.replace('rating: 4', `rating: ${rating}`).replace('revenue: 4000000', `revenue: ${revenue}`);

/** A year of a portfolio of one account, with a merge, a rename and an edit that is not committed. */
function yard(repository: Repository): void {
  repository.commit('2026-02-10', { ...small, 'plans/acme.plan.yaml': rated(2, 2_000_000) });
  repository.git('checkout', '--quiet', '-b', 'lab-day');
  repository.commit('2026-04-05', { 'plans/acme.plan.yaml': rated(3, 2_000_000) });
  repository.git('checkout', '--quiet', 'main');
  repository.commit('2026-04-06', { 'README.md': 'Plans\n' });
  repository.merge('2026-04-07', 'lab-day');
  repository.commit('2026-06-20', {
    'core.criteria.yaml': small['core.criteria.yaml'].replace('weight: 60', 'weight: 120'),
  });
  repository.commit('2026-08-01', {
    'plans/acme.plan.yaml': undefined,
    'yards/acme-ag.plan.yaml': rated(3, 2_000_000),
  });
  repository.commit('2026-10-01', { 'yards/acme-ag.plan.yaml': rated(5, 2_000_000) });
  writeFileSync(join(repository.folder, 'yards/acme-ag.plan.yaml'), rated(5));
}

describe('plans history', () => {
  const folder = folders();
  let repository: Repository;

  beforeEach(() => {
    repository = new Repository(folder().path);
    yard(repository);
  });

  const look = (command: string, ...more: readonly string[]): Promise<Ran> =>
    plans([command, 'acme', ...asOf, '--no-cache', ...more], { cwd: repository.folder });

  it('prints what moved the account, newest first, with the commit and the criterion', async () => {
    const { code, out, errors } = await look('history');
    assert.deepEqual({ code, errors }, { code: 0, errors: '' });
    const [rated5, , , merged, , first] = repository
      .git('log', '--format=%h', '--abbrev=8', '--first-parent')
      .trim()
      .split('\n');
    assert.equal(
      out,
      `Acme AG

Score ▁▃▇█ from 35.0 to 100.0, lowest 35.0, highest 100.0 · Gold

3 of 5 commits moved it.

Day                Score  Tier           What moved it                       Commit         Author
2026-11-22  87.5 → 100.0  Gold           revenue: 2 M EUR → 4 M EUR (+12.5)  not committed  –
2026-10-01   50.0 → 87.5  Silver → Gold  brand: rating 3 → 5 (+37.5)         ${rated5}       Ines Halloran
2026-04-07   35.0 → 50.0  Silver         brand: rating 2 → 3 (+15.0)         ${merged}       Ines Halloran
2026-02-10      – → 35.0  – → Silver     the account is new                  ${first}       Ines Halloran
`,
    );
  });

  it('tells each move in JSON, seen from its own day', async () => {
    const { account, commits, cutAt, events } = accountIn(await look('history', '--format', 'json'));
    assert.deepEqual(account, {
      ...{ id: 'acme', name: 'Acme AG', file: 'yards/acme-ag.plan.yaml', portfolio: '.' },
    });
    assert.deepEqual([commits, cutAt], [5, null]);
    assert.deepEqual(
      events.map(({ kind, day, commit, brought, causes, after, criteria }) => [
        ...[kind, day, commit?.subject, brought.map(({ subject }) => subject), causes],
        ...[after?.score?.value, after?.tier?.computed, criteria.map(({ id }) => id)],
      ]),
      [
        ['commit', '2026-02-10', 'as of 2026-02-10', [], ['plan'], 35, 'silver', []],
        ['commit', '2026-04-07', 'Merge lab-day', ['as of 2026-04-05'], ['plan'], 50, 'silver', ['brand']],
        ['commit', '2026-10-01', 'as of 2026-10-01', [], ['plan'], 87.5, 'gold', ['brand']],
        ['uncommitted', '2026-11-22', undefined, [], ['plan'], 100, 'gold', ['revenue']],
      ],
    );
  });

  it('leaves out what was made after the day it looks from', async () => {
    const { events } = accountIn(
      await plans(['history', 'acme', '--as-of', '2026-05-01', '--no-cache', '--format', 'json'], {
        cwd: repository.folder,
      }),
    );
    assert.deepEqual(
      events.map(({ day }) => day),
      ['2026-02-10', '2026-04-07'],
    );
  });

  it('counts the moves of which no digit would show anything', async () => {
    const yards = new Repository(folder().path);
    yards.commit('2026-02-10', { ...small, 'plans/acme.plan.yaml': rated(3, 2_000_000) });
    yards.commit('2026-03-10', { 'plans/acme.plan.yaml': rated(3, 2_001_000) });
    yards.commit('2026-04-10', { 'plans/acme.plan.yaml': rated(4, 2_001_000) });
    const { out } = await plans(['history', 'acme', ...asOf, '--no-cache'], { cwd: yards.folder });
    assert.match(out, /^All 3 commits moved it\.$/m);
    assert.match(out, /^And 1 move of less than 0\.05 points\.$/m);
    assert.doesNotMatch(out, /2026-03-10|\+0\.0/);
    const { events } = accountIn(
      await plans(['history', 'acme', ...asOf, '--no-cache', '--format', 'json'], { cwd: yards.folder }),
    );
    assert.equal(events.length, 3);
  });

  it('goes back to before its folder was moved, and moved again', async () => {
    const yards = new Repository(folder().path);
    const emea = Object.fromEntries(Object.entries(small).map(([file, text]) => [`emea/${file}`, text]));
    const old = 'id: gone\naccount: { name: Gone }\n';
    yards.commit('2026-02-10', {
      ...emea,
      'emea/portfolio.yaml': 'title: Yards\n',
      'emea/plans/acme.plan.yaml': rated(2),
      'emea/plans/gone.plan.yaml': old,
      'emea/plans/other.plan.yaml': old.replace('gone', 'other').replace('Gone', 'Other'),
    });
    yards.git('checkout', '--quiet', '-b', 'lab-day');
    yards.commit('2026-03-10', { 'emea/plans/acme.plan.yaml': rated(3) });
    yards.git('checkout', '--quiet', 'main');
    yards.commit('2026-03-11', { 'README.md': 'Plans\n' });
    yards.merge('2026-03-12', 'lab-day');
    yards.git('mv', 'emea', 'europe');
    yards.commit('2026-04-10', { 'europe/plans/gone.plan.yaml': undefined });
    yards.git('mv', 'europe', 'west');
    yards.commit('2026-05-10', {});
    yards.commit('2026-06-10', { 'west/plans/acme.plan.yaml': rated(5) });
    const ran = await plans(['history', 'acme', ...asOf, '--no-cache', '--format', 'json'], {
      cwd: yards.folder,
    });
    const { events, commits } = accountIn(ran);
    assert.equal(commits, 5);
    assert.deepEqual(
      events.map(({ day, brought }) => [day, brought.map((one) => one.day)]),
      [
        ['2026-02-10', []],
        ['2026-03-12', ['2026-03-10']],
        ['2026-06-10', []],
      ],
    );
  });

  it('is of what is not committed alone, where no commit has the folder', async () => {
    const regions = new Repository(folder().path);
    regions.commit('2026-02-10', { 'README.md': 'Plans of all regions' });
    for (const [path, text] of Object.entries(small)) {
      mkdirSync(dirname(join(regions.folder, 'emea', path)), { recursive: true });
      writeFileSync(join(regions.folder, 'emea', path), text);
    }
    const run = (command: string): Promise<Ran> =>
      plans([command, 'acme', 'emea', ...asOf, '--no-cache'], { cwd: regions.folder });
    const { out } = await run('history');
    assert.match(out, /^Nothing of it is committed yet\.$/m);
    assert.match(out, /^2026-11-22 .* the account is new +not committed/m);
    assert.match((await run('blame')).out, /^\S+ .* of .* the account is new +2026-11-22 +not committed/m);
  });

  it('says what is missing where nothing was checked out', async () => {
    const clone = join(folder().path, 'clone');
    repository.git('clone', '--quiet', '--no-checkout', `file://${repository.folder}`, clone);
    const { code, errors } = await plans(['history', 'acme', ...asOf, '--no-cache'], { cwd: clone });
    assert.equal(code, 2);
    assert.match(
      errors,
      /^plans: the commit here has 1 plan that is not on disk; check out .*"git checkout HEAD -- \."/,
    );
  });

  it('looks at all accounts where they compete for places', async () => {
    const cache = folder().path;
    const yards = new Repository(folder().path);
    const one = small['core.criteria.yaml']
      .replace('tiers:', 'tiers:\n  assign: top-n')
      .replace('enter: 70', 'enter: 70, capacity: 1');
    const borg = (rating: number): string =>
      rated(rating).replace('id: acme', 'id: borg').replace('Acme AG', 'Borg');
    yards.commit('2026-02-10', { ...small, 'core.criteria.yaml': one, 'plans/borg.plan.yaml': borg(3) });
    yards.commit('2026-05-10', { 'plans/borg.plan.yaml': borg(5) });
    writeFileSync(join(yards.folder, 'plans/borg.plan.yaml'), borg(2));
    const run = (): Promise<Ran> =>
      plans(['history', 'acme', ...asOf, '--cache-location', cache, '--format', 'json'], {
        cwd: yards.folder,
      });
    const cold = accountIn(await run());
    assert.deepEqual(
      cold.events.map(({ kind, causes, after }) => [
        kind,
        causes,
        after?.score?.value,
        after?.tier?.computed,
      ]),
      [
        ['commit', ['plan'], 85, 'gold'],
        ['commit', ['others'], 85, 'silver'],
        ['uncommitted', ['others'], 85, 'gold'],
      ],
    );
    assert.deepEqual(accountIn(await run()), cold);
    const blame = async (): Promise<string> =>
      (await plans(['blame', 'acme', ...asOf, '--no-cache'], { cwd: yards.folder })).out;
    assert.match(await blame(), /^Acme AG: 85\.0, Gold\n/);
    yards.git('checkout', '--quiet', '--', '.');
    assert.match(await blame(), /^Acme AG: 85\.0, Silver\n/);
  });

  it('blames for each criterion the commit that set what it brings, or what is not committed', async () => {
    const { criteria } = accountIn(await look('blame', '--format', 'json'));
    assert.deepEqual(
      criteria.map(({ criterion, kind, commit, reasons }) => [
        ...[criterion.id, criterion.contribution, kind, commit?.subject],
        reasons.map((reason) => reason.kind),
      ]),
      [
        ['revenue', 25, 'uncommitted', undefined, ['read']],
        ['brand', 75, 'commit', 'as of 2026-10-01', ['read']],
      ],
    );
    const { out } = await look('blame');
    assert.match(out, /^Acme AG: 100\.0, Gold\n/);
    assert.match(out, /^revenue +4 M EUR +25\.0 of 25\.0 +2 M EUR → 4 M EUR +2026-11-22 +not committed/m);
  });

  it('says the same from the cache, without reading the commits again, and what is new as well', async () => {
    const cache = folder().path;
    const run = (...more: readonly string[]): Promise<Ran> =>
      plans(['history', 'acme', ...asOf, '--cache-location', cache, ...more], { cwd: repository.folder });
    const cold = await run();
    assert.equal(cold.code, 0);
    const first = repository.git('rev-parse', 'HEAD~4:plans/acme.plan.yaml').trim();
    // Without its text the first commit cannot be judged again.
    rmSync(join(repository.folder, '.git/objects', first.slice(0, 2), first.slice(2)));
    assert.deepEqual(await run(), cold);
    const without = await run('--no-cache');
    assert.equal(without.code, 2);
    assert.match(without.errors, /files of that time are missing in the repository/);

    repository.commit('2026-11-02', { 'yards/acme-ag.plan.yaml': rated(1) });
    const { events } = accountIn(await run('--format', 'json'));
    assert.deepEqual(events.map(({ day }) => day).slice(-2), ['2026-10-01', '2026-11-02']);
  });

  it('keeps control characters of a hostile history from the terminal', async () => {
    writeFileSync(join(repository.folder, 'yards/acme-ag.plan.yaml'), rated(1));
    repository.git('add', '--all');
    repository.git(
      ...[
        'commit',
        '--quiet',
        '--message',
        'Set\u001b]0;title\u0007 \u202eevil',
        '--author',
        'Eve\u001b[31m <e@x>',
      ],
      '--date=2026-11-01T12:00:00Z',
    );
    const { out } = await look('history');
    assert.match(out, /2026-11-01/);
    assert.doesNotMatch(out, /[\u001b\u0007\u202e]/);
  });

  it('says that the clone is shallow, and where it begins', async () => {
    const clone = join(folder().path, 'clone');
    mkdirSync(clone);
    repository.git('clone', '--quiet', '--depth=2', `file://${repository.folder}`, clone);
    const ran = await plans(['history', 'acme', ...asOf, '--no-cache', '--format', 'json'], { cwd: clone });
    assert.equal(accountIn(ran).cutAt, '2026-08-01');
    const { out } = await plans(['history', 'acme', ...asOf, '--no-cache'], { cwd: clone });
    assert.match(out, /The clone is shallow: of what was before 2026-08-01 nothing is known/);
  });

  it('needs a history, a commit and an account', async () => {
    const answers = async (cwd: string, account = 'acme') =>
      plans(['history', account, ...asOf, '--no-cache'], { cwd });
    const none = await answers(folder(small).path);
    assert.equal(none.code, 2);
    assert.match(none.errors, /there is no history: the folder is not in a git repository/);
    const empty = folder(small).path;
    new Repository(empty);
    assert.match((await answers(empty)).errors, /there is no history: there is no commit yet/);
    assert.match(
      (await answers(repository.folder, 'amce')).errors,
      /no account "amce"; did you mean "acme"\?/,
    );
  });
});
