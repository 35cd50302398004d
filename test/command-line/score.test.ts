import assert from 'node:assert/strict';
import { asOf, folders, jsonOf, plans, small, smallPlan } from './plans.ts';

describe('plans score', () => {
  const folder = folders();

  it('prints the table of the sample portfolio, best first', async () => {
    const { code, out, errors } = await plans(['score', 'samples/emea', ...asOf]);
    assert.deepEqual([code, errors], [0, '']);
    const rows = out.split('\n');
    assert.equal(rows[0], 'EMEA key accounts');
    const head = rows.findIndex((row) =>
      /^ *# {2}Account +Tier +Score +financial +strategic +Next review/.test(row),
    );
    const accounts = rows.slice(head + 1, head + 15);
    assert.match(accounts[0] ?? '', /^ 1 {2}\S/);
    assert.equal(accounts.filter((row) => /\d+\.\d/.test(row)).length, 14);
    const scores = accounts.slice(0, 13).map((row) => Number(/ (\d+\.\d)/.exec(row)?.[1]));
    assert.deepEqual(
      scores,
      [...scores].sort((a, b) => b - a),
    );
    assert.match(out, /\d+\.\d–\d+\.\d/, 'an account with an open score shows its range');
  });

  it('writes the same whatever it is run from, without trailing blanks, within the columns given', async () => {
    const wide = await plans(['score', 'samples/emea', ...asOf]);
    assert.equal(
      (await plans(['score', 'samples/emea', ...asOf], { env: { TERM: 'xterm-256color' } })).out,
      wide.out,
    );
    assert.doesNotMatch(wide.out, / $/m);
    for (const columns of [100, 80, 60, 45]) {
      const { out } = await plans(['score', 'samples/emea', ...asOf], { env: { COLUMNS: String(columns) } });
      const lines = out.split('\n');
      const table = lines.slice(lines.findIndex((line) => /^ # {2}Account/.test(line))).slice(0, 15);
      assert.match(table.at(-1) ?? '', /^ (–|\d)|^\d\d/);
      for (const line of table) assert.ok(line.length <= columns, `${line.length} > ${columns}: ${line}`);
      if (columns === 60) assert.doesNotMatch(out, /financial/);
    }
  });

  it('ranks a plan among all of its portfolio when only it is asked for', async () => {
    const { path } = folder({
      ...small,
      'plans/borg.plan.yaml': smallPlan
        .replace('id: acme', 'id: borg')
        .replace('Acme AG', 'Borg')
        .replace('rating: 4', 'rating: 2'),
    });
    const { out } = await plans(['score', ...asOf, 'plans/borg.plan.yaml'], { cwd: path });
    assert.match(out, /^2 {2}Borg +Silver, assigned Gold +55\.0/m);
    assert.doesNotMatch(out, /Acme AG/);
  });

  it('has a table for each portfolio', async () => {
    const { path } = folder(
      Object.fromEntries(
        ['north', 'south'].flatMap((name) =>
          Object.entries(small).map(([file, text]) => [
            `${name}/${file}`,
            file === 'portfolio.yaml' ? text.replace('Yards', name) : text,
          ]),
        ),
      ),
    );
    const { out } = await plans(['score', ...asOf], { cwd: path });
    assert.match(out, /^north\n[^]*^1 {2}Acme AG[^]*^south\n[^]*^1 {2}Acme AG/m);
  });

  it('scores a lone plan beside a criteria file, without a portfolio', async () => {
    const { path } = folder({
      'core.criteria.yaml': small['core.criteria.yaml'],
      'acme.plan.yaml': smallPlan,
    });
    assert.match((await plans(['score', ...asOf], { cwd: path })).out, /Acme AG +Gold +85\.0/);
  });

  it('has code 0 whatever is found, and says where to look', async () => {
    const { path } = folder({ ...small, 'plans/acme.plan.yaml': smallPlan.replace(/^horizon.*\n/m, '') });
    const { code, out } = await plans(['score', ...asOf], { cwd: path });
    assert.equal(code, 0);
    assert.match(out, /"plans lint" shows them/);
  });

  it('gives every number of the table unrounded as JSON', async () => {
    const { path } = folder(small);
    const results = jsonOf(await plans(['score', ...asOf, '--format', 'json'], { cwd: path }));
    const [account] = results.portfolios[0]?.accounts ?? [];
    assert.ok(account);
    assert.equal(account.score?.value, 85);
    assert.deepEqual([account.rank, account.coverage, account.file], [1, 1, 'plans/acme.plan.yaml']);
    assert.deepEqual(account.tier, { ...account.tier, computed: 'gold', assigned: 'gold', certain: true });
    assert.deepEqual(
      account.criteria.map(({ id, value, weight, share, contribution }) => [
        id,
        value,
        weight,
        share,
        contribution,
      ]),
      [
        ['revenue', 1, 40, 0.4, 40],
        ['brand', 0.75, 60, 0.6, 45],
      ],
    );
    assert.equal(account.metrics['revenueShare']?.value, 0.2);
    assert.match(account.metrics['netContribution']?.missing ?? '', /grossMargin/);
  });
});
