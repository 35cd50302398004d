import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Repository } from '../support/repository.ts';
import { asOf, folders, jsonOf, plans, small, smallPlan, type Ran } from './plans.ts';

interface JsonBacktest {
  readonly criteria: { readonly id: string; readonly file: string };
  readonly portfolios: readonly {
    readonly months: readonly {
      readonly day: string;
      readonly unknown: string | null;
      readonly tiers: readonly { readonly id: string; readonly then: number; readonly under: number }[];
      readonly elsewhere: readonly { readonly id: string }[];
    }[];
  }[];
}

function documentIn(ran: Ran): JsonBacktest {
  assert.equal(ran.code, 0, ran.errors);
  return jsonOf(ran) as unknown as JsonBacktest;
}

describe('plans backtest', () => {
  const folder = folders();

  it('prints what tiers the accounts would have had under other criteria, month by month', async () => {
    const repository = new Repository(folder().path);
    repository.commit('2026-08-10', small);
    repository.commit('2026-10-05', { 'plans/acme.plan.yaml': smallPlan.replace('rating: 4', 'rating: 5') });
    const other = join(folder().path, 'stricter.yaml');
    writeFileSync(other, small['core.criteria.yaml'].replace('enter: 70', 'enter: 90'));
    const run = (...more: readonly string[]): Promise<Ran> =>
      plans(['backtest', '--criteria', other, '--months', '4', ...asOf, '--no-cache', ...more], {
        cwd: repository.folder,
      });
    const { code, out } = await run();
    assert.equal(code, 0);
    assert.equal(
      out.slice(out.indexOf('\n')),
      `

Of 4 months, 3 can be judged; 1 account would have been in another tier at least once.

Month to     Gold  Silver  Elsewhere  Not known because
2026-07-31      –       –          –  the history begins later
2026-08-31  1 → 0   0 → 1          1
2026-09-30  1 → 0   0 → 1          1
2026-10-31      1       0          0

Accounts that would have been elsewhere

Account  Months  At last on  Tier           Score
Acme AG       2  2026-09-30  Gold → Silver   85.0
`,
    );
    const { criteria, portfolios } = documentIn(await run('--format', 'json'));
    assert.equal(criteria.id, 'core');
    const demoted = [
      ['gold', 1, 0],
      ['silver', 0, 1],
    ];
    const kept = [
      ['gold', 1, 1],
      ['silver', 0, 0],
    ];
    assert.deepEqual(
      portfolios[0]?.months.map(({ day, unknown, tiers, elsewhere }) => [
        ...[day, unknown, tiers.map(({ id, then, under }) => [id, then, under])],
        elsewhere.map(({ id }) => id),
      ]),
      [
        ['2026-07-31', 'the history begins later', [], []],
        ['2026-08-31', null, demoted, ['acme']],
        ['2026-09-30', null, demoted, ['acme']],
        ['2026-10-31', null, kept, []],
      ],
    );
  });

  it('looks back a hundred years at most, and asks for no day before the history', async () => {
    const repository = new Repository(folder().path);
    repository.commit('2026-10-05', small);
    const run = (months: number): Promise<Ran> =>
      plans(
        ['backtest', '--criteria', 'core.criteria.yaml', '--months', String(months), ...asOf, '--no-cache'],
        {
          cwd: repository.folder,
        },
      );
    assert.match((await run(1200)).out, /^Of 1200 months, 1 can be judged/m);
    const young = new Repository(folder().path);
    young.commit('2026-11-20', small);
    const { out } = await plans(
      ['backtest', '--criteria', 'core.criteria.yaml', '--months', '2', ...asOf, '--no-cache'],
      { cwd: young.folder },
    );
    assert.match(out, /^None of 2 months can be judged\.$/m);
    const { code, errors } = await run(1201);
    assert.equal(code, 2);
    assert.match(errors, /At most 1200 months are looked at/);
  });

  it('refuses criteria that cannot stand in for any', async () => {
    const repository = new Repository(folder().path);
    repository.commit('2026-08-10', small);
    const refusal = async (text: string): Promise<string> => {
      const other = join(folder().path, 'other.yaml');
      writeFileSync(other, text);
      const ran = await plans(['backtest', '--criteria', other, ...asOf], { cwd: repository.folder });
      assert.equal(ran.code, 2);
      return ran.errors;
    };
    const criteria = small['core.criteria.yaml'];
    assert.match(
      await refusal(criteria.replace('id: core', 'id: cor')),
      /no portfolio has a criteria set "cor".*did you mean "core"\?/,
    );
    assert.match(await refusal(criteria.replace('enter: 70', 'enter: high')), /other\.yaml: .*number/);
    assert.match(await refusal(criteria.replace('id: core\n', '')), /id/);
  });
});
