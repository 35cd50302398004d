import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asOf, folders, jsonOf, plans, small, smallPlan, type JsonFinding } from './plans.ts';

interface JsonStanding {
  readonly rank: number | null;
  readonly score: { readonly value: number | null } | null;
  readonly tier: { readonly computed: string | null };
}

interface JsonWhatIf {
  readonly command: string;
  readonly set: readonly {
    readonly place: string;
    readonly before: unknown;
    readonly after: unknown;
    readonly pointer: string;
  }[];
  readonly portfolios: readonly {
    readonly accounts: readonly {
      readonly id: string;
      readonly changes: Readonly<Record<'score' | 'tier' | 'rank', boolean>>;
      readonly before: JsonStanding | null;
      readonly after: JsonStanding | null;
    }[];
    readonly unchanged: number;
    readonly figures: readonly {
      readonly name: string;
      readonly before: number | null;
      readonly after: number | null;
    }[];
    readonly appeared: readonly JsonFinding[];
    readonly gone: readonly JsonFinding[];
    readonly reworded: readonly { readonly before: JsonFinding; readonly after: JsonFinding }[];
  }[];
}

describe('plans what-if', () => {
  const folder = folders();
  const yards = {
    ...small,
    'plans/borg.plan.yaml': smallPlan
      .replace('id: acme', 'id: borg')
      .replace('Acme AG', 'Borg Werft')
      .replace('rating: 4', 'rating: 1')
      .replace('assigned: gold', 'assigned: silver'),
  };
  const whatIf = (set: readonly string[], { cwd, more = [] }: { cwd: string; more?: readonly string[] }) =>
    plans(['what-if', ...more, ...set.flatMap((one) => ['--set', one]), ...asOf], { cwd });
  const json = async (set: readonly string[], cwd: string): Promise<JsonWhatIf> =>
    jsonOf(await whatIf(set, { cwd, more: ['--format', 'json'] })) as unknown as JsonWhatIf;

  it('prints who changes score, rank and tier, and what would be violated', async () => {
    const { path } = folder(yards);
    const { code, out, errors } = await whatIf(['acme.scores.brand.rating=2'], { cwd: path });
    assert.equal(errors, '');
    assert.equal(code, 0);
    assert.match(out, /^What if\n\n- acme\.scores\.brand\.rating = 2 \(4 now\)\n\nYards\n\n/);
    assert.match(out, /^Acme AG +Gold → Silver +85\.0 → 55\.0 +1 /m);
    assert.match(out, /^1 account stays as it is\.$/m);
    assert.match(out, /^Accounts scored Gold +1 +0$/m);
    assert.match(
      out,
      /^What would be violated \(\d+\)\n\n- error: .*\n?.*\[tier-mismatch\] plans\/acme\.plan\.yaml:7$/m,
    );
    assert.doesNotMatch(out, /What would be settled/);
  });

  it('writes nothing', async () => {
    const { path } = folder(yards);
    await whatIf(['criteria.brand.weight=10', 'portfolio.title=Other', 'acme.owner=vic'], { cwd: path });
    for (const [name, text] of Object.entries(yards))
      assert.equal(readFileSync(join(path, name), 'utf8'), text);
  });

  it('sees the values of one run together', async () => {
    const { path } = folder(yards);
    const set = ['acme.scores.brand.rating=1', 'borg.scores.brand.rating=5', 'tiers.gold.enter=95'];
    const [portfolio] = (await json(set, path)).portfolios;
    assert.deepEqual(
      portfolio?.accounts.map(({ id, before, after }) => [
        id,
        before?.tier.computed,
        after?.tier.computed,
        after?.rank,
      ]),
      [
        ['borg', 'silver', 'gold', 1],
        ['acme', 'gold', 'silver', 2],
      ],
    );
  });

  it('says so when nothing changes', async () => {
    const { path } = folder(yards);
    const { code, out } = await whatIf(['portfolio.exchangeRates.rates.GBP=1.3'], { cwd: path });
    assert.equal(code, 0);
    assert.match(out, /^Nothing changes\. 2 accounts stay as they are, and so does every finding\.$/m);
    assert.deepEqual((await json(['criteria.brand.weight=60'], path)).portfolios, []);
  });

  it('has everything in its JSON', async () => {
    const { path } = folder(yards);
    const { command, set, portfolios } = await json(['criteria.core.brand.weight=10'], path);
    assert.equal(command, 'what-if');
    assert.deepEqual(
      set.map(({ place, before, after, pointer }) => ({ place, before, after, pointer })),
      [{ place: 'criteria.core.brand.weight', before: 60, after: 10, pointer: '/criteria/1/weight' }],
    );
    const [portfolio, ...others] = portfolios;
    assert.ok(portfolio && others.length === 0);
    const borg = portfolio.accounts.find(({ id }) => id === 'borg');
    assert.deepEqual([borg?.before?.score?.value, borg?.after?.score?.value], [40, 80]);
    assert.deepEqual(borg?.changes, { score: true, tier: true, rank: false });
    assert.ok(
      portfolio.appeared.some(
        ({ rule, file }) => rule === 'tier-mismatch' && file === 'plans/borg.plan.yaml',
      ),
    );
    assert.deepEqual(
      portfolio.figures
        .filter(({ name }) => name.startsWith('tiers.'))
        .map(({ name, before, after }) => [name, before, after]),
      [
        ['tiers.gold', 1, 2],
        ['tiers.silver', 1, 0],
      ],
    );
  });

  it('tells what would be settled', async () => {
    const { path } = folder({
      ...yards,
      'plans/acme.plan.yaml': smallPlan.replace('owner: ana', 'owner: anna'),
    });
    const { out } = await whatIf(['acme.owner=ana'], { cwd: path });
    assert.match(out, /^No account changes its score, tier or rank\.$/m);
    assert.match(out, /^What would be settled \(\d+\)\n\n- error: .*"anna"/m);
  });

  it('shows the accounts that were asked for', async () => {
    const { path } = folder(yards);
    const more = ['plans/borg.plan.yaml'];
    const { out } = await whatIf(['criteria.brand.weight=10'], { cwd: path, more });
    assert.match(out, /^Borg Werft /m);
    assert.doesNotMatch(out, /Acme/);
  });

  it('looks at a text from standard input in place of the file', async () => {
    const { path } = folder(yards);
    const { out } = await plans(
      ['what-if', '--stdin-filename', 'plans/acme.plan.yaml', '--set', 'acme.scores.brand.rating=5', ...asOf],
      { cwd: path, input: smallPlan.replace('rating: 4', 'rating: 1') },
    );
    assert.match(out, /^Acme AG +Silver → Gold +40\.0 → 100\.0/m);
  });

  for (const [what, set, message] of [
    [
      'leads nowhere',
      'criteria.brnad.weight=30',
      'criteria set core has no criterion "brnad"; did you mean "brand"?',
    ],
    ['has no such account', 'acmee.owner=ana', /there is no account "acmee".*did you mean "acme"\?/],
    [
      'cannot have the value',
      'tiers.assign=treshold',
      /"assign" cannot be "treshold"; did you mean "threshold"\?/,
    ],
    ['cannot have a text', 'acme.financials.revenue=much', /"revenue" should be a number/],
    ['has no value', 'acme.owner', /write a place, "=" and a value/],
  ] as const) {
    it(`refuses a place that ${what}`, async () => {
      const { path } = folder(yards);
      const { code, out, errors } = await whatIf([set], { cwd: path });
      assert.equal(code, 2);
      assert.equal(out, '');
      if (typeof message === 'string') assert.equal(errors, `plans: --set ${set}: ${message}\n`);
      else assert.match(errors, message);
    });
  }

  it('asks for something to set, and for plans', async () => {
    const { path } = folder(yards);
    const nothing = await plans(['what-if', ...asOf], { cwd: path });
    assert.equal(nothing.code, 2);
    assert.match(nothing.errors, /'--set <place=value>' not specified/);
    const nowhere = await whatIf(['criteria.brand.weight=1'], { cwd: folder({}).path });
    assert.equal(nowhere.code, 2);
    assert.match(nowhere.errors, /no plan found/);
  });
});
