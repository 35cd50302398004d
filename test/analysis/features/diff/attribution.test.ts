import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AccountDiff, Diff } from '../../../../server/src/analysis/features/diff/diff.ts';
import { standOf } from '../../../../server/src/analysis/features/diff/stand.ts';
import { passes, type Pass } from '../../../../server/src/analysis/features/diff/steps.ts';
import { compare } from '../../../../server/src/score/compare.ts';
import { diffIn, parseChange, stepsOf } from '../../../support/diffs.ts';

interface Account {
  readonly id: string;
  readonly brand: number;
  readonly access: number | undefined;
  readonly tier: string;
  readonly status: string;
}

interface Criteria {
  readonly weight: number;
  readonly enter: number;
  readonly assign: string;
}

const criteriaFile = ({ weight, enter, assign }: Criteria): string => `id: core
criteria:
  - { id: brand, weight: ${weight}, scoring: { type: rating, min: 1, max: 5 } }
  - { id: access, weight: 30, scoring: { type: rating, min: 1, max: 5 } }
tiers:
  assign: ${assign}
  hysteresis: 3
  minTenureMonths: 6
  levels: [{ id: gold, enter: ${enter}, capacity: 2 }, { id: silver, enter: 30, capacity: 2 }, { id: bronze, enter: 0 }]
`;

const planFile = ({ id, brand, access, tier, status }: Account): string => `id: ${id}
status: ${status}
owner: mara
account: { name: ${id} }
scores: { brand: { rating: ${brand} }${access === undefined ? '' : `, access: { rating: ${access} }`} }
tier: { assigned: ${tier}, since: 2026-04-10 }
`;

const rating = fc.integer({ min: 1, max: 5 });
const account = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  brand: rating,
  access: fc.option(rating, { nil: undefined }),
  tier: fc.constantFrom('gold', 'silver', 'bronze'),
  status: fc.constantFrom('active', 'active', 'active', 'candidate', 'exited'),
});
const portfolio = fc.record({
  criteria: fc.record({
    weight: fc.integer({ min: 0, max: 90 }),
    enter: fc.integer({ min: 40, max: 80 }),
    assign: fc.constantFrom('threshold', 'top-n'),
  }),
  accounts: fc.uniqueArray(account, { selector: ({ id }) => id, minLength: 1 }),
  /** So that plans are found in other files than before. */
  folder: fc.constantFrom('plans', 'moved'),
});

interface Portfolio {
  readonly criteria: Criteria;
  readonly accounts: readonly Account[];
  readonly folder: string;
}

function filesOf({ criteria, accounts, folder }: Portfolio): ReadonlyMap<string, string> {
  return new Map([
    ['/core.criteria.yaml', criteriaFile(criteria)],
    ...accounts.map((one): [string, string] => [`/${folder}/${one.id}.plan.yaml`, planFile(one)]),
  ]);
}

function changeOf(before: Portfolio, after: Portfolio) {
  const days = parseChange('# from 2026-08-02\n');
  return { ...days, before: filesOf(before), after: filesOf(after) };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const same = (a: number, b: number): void => assert.ok(compare(a, b) === 0, `${a} is not ${b}`);

function checkAccount({ before, after, attribution, criteria }: AccountDiff): void {
  if (!before || !after) return;
  const [was, is] = [before.score?.total, after.score?.total];
  if (was && is) {
    for (const end of ['low', 'high'] as const) {
      same(sum(attribution.score.map((step) => step[end])), is[end] - was[end]);
      same(sum(criteria.map((change) => change[end])), is[end] - was[end]);
    }
    for (const change of criteria) same(sum(change.by.map(({ low }) => low)), change.low);
  }
  if (before.rank !== undefined && after.rank !== undefined)
    assert.equal(sum(attribution.rank.map(({ by }) => by)), after.rank - before.rank);
  const [first, last] = [attribution.tier.at(0), attribution.tier.at(-1)];
  if (before.placement && after.placement && first && last) {
    assert.equal(first.from?.low?.id, before.placement.low?.id);
    assert.equal(last.to?.low?.id, after.placement.low?.id);
  }
}

function accountIn({ portfolios }: Diff, id: string): AccountDiff {
  const found = portfolios.flatMap(({ accounts }) => accounts).find((one) => one.id === id);
  assert.ok(found, `${id} is not in the diff`);
  return found;
}

const three: Portfolio = {
  criteria: { weight: 70, enter: 60, assign: 'threshold' },
  accounts: [
    { id: 'a', brand: 5, access: 3, tier: 'gold', status: 'active' },
    { id: 'b', brand: 3, access: 3, tier: 'silver', status: 'active' },
    { id: 'c', brand: 2, access: 2, tier: 'bronze', status: 'active' },
  ],
  folder: 'plans',
};
const withAccount = (id: string, change: Partial<Account>): Portfolio => ({
  ...three,
  accounts: three.accounts.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

describe('what brought a change', () => {
  it('adds up to the change, for whatever is changed at once', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(portfolio, portfolio, async (before, after) => {
        const diff = await diffIn(changeOf(before, after));
        for (const { accounts } of diff.portfolios) accounts.forEach(checkAccount);
      }),
      { numRuns: 150 },
    );
  });

  it('is for every plan what its own edit would have brought had it been the only one', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(portfolio, portfolio, async (before, after) => {
        const change = changeOf(before, after);
        const { alone, later, head } = await stepsOf(change);
        const rules = [...change.after].filter(([file]) => file.endsWith('.criteria.yaml'));
        const others = [...change.before].filter(([file]) => file.endsWith('.plan.yaml'));
        for (const { id, file } of head.portfolios.flatMap(({ plans }) => plans)) {
          const was = later.portfolios.flatMap(({ plans }) => plans).find((one) => one.id === id)?.file;
          const rest = others.filter(([other]) => other !== was);
          const only = new Map([...rules, ...rest, [file, change.after.get(file) ?? '']]);
          const plan = (await stepsOf({ ...change, after: only })).head.plan(file);
          const stand = alone.get(file);
          if (!stand) assert.equal(change.before.get(file), change.after.get(file));
          else assert.deepEqual(stand, plan && standOf(plan));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is nothing where nothing differs but the day', async () => {
    const change = changeOf(three, three);
    assert.deepEqual((await diffIn({ ...change, from: change.asOf })).portfolios, []);
  });

  it("is the plan's own edit for one, and other accounts for those it passes", async () => {
    const diff = await diffIn(changeOf(three, withAccount('c', { brand: 5, access: 5 })));
    const { attribution, edited } = accountIn(diff, 'a');
    assert.equal(edited, false);
    assert.deepEqual(attribution, { score: [], tier: [], rank: [{ cause: 'others', by: 1 }] });
    const own = accountIn(diff, 'c').attribution;
    assert.deepEqual(
      own.score.map(({ cause, low }) => [cause, low]),
      [['plan', 75]],
    );
    assert.deepEqual(own.rank, [{ cause: 'plan', by: -2 }]);
  });

  it('is other accounts where they take a place in a tier', async () => {
    const full: Portfolio = {
      ...three,
      criteria: { weight: 70, enter: 40, assign: 'top-n' },
      accounts: three.accounts.map((one) => ({ ...one, tier: 'bronze' })),
    };
    const after = {
      ...full,
      accounts: full.accounts.map((one) => (one.id === 'c' ? { ...one, brand: 5, access: 5 } : one)),
    };
    const change = changeOf(full, after);
    const diff = await diffIn({ ...change, from: change.asOf });
    const { attribution, before, after: now } = accountIn(diff, 'b');
    assert.deepEqual([before?.placement?.high?.id, now?.placement?.high?.id], ['gold', 'silver']);
    assert.deepEqual(
      attribution.tier.map(({ cause, to }) => [cause, to?.high?.id]),
      [['others', 'silver']],
    );
  });

  it('is the criteria where a weight moves', async () => {
    const diff = await diffIn(
      changeOf(three, { ...three, criteria: { ...three.criteria, weight: 30, enter: 80 } }),
    );
    const { attribution, tier } = accountIn(diff, 'a');
    assert.equal(tier, true);
    assert.deepEqual(
      [...attribution.score, ...attribution.tier].map(({ cause }) => cause),
      ['criteria', 'criteria'],
    );
    const [found] = diff.portfolios;
    assert.deepEqual(found?.ruled.tiers, 1);
    assert.deepEqual(
      found?.rules.flatMap(({ edits }) => edits.map(({ names }) => names.join('/'))),
      ['criteria/brand/weight', 'tiers/levels/gold/enter'],
    );
  });

  it('is the criteria where these leave an account without a score', async () => {
    const change = changeOf(three, three);
    const set = change.after.get('/core.criteria.yaml') ?? '';
    const other = new Map(change.after).set('/core.criteria.yaml', set.replace('id: core', 'id: other'));
    const named = '/plans/a.plan.yaml';
    const plan = `${change.after.get(named) ?? ''}criteria: core\n`;
    const [before, after] = [new Map(change.before).set(named, plan), other.set(named, plan)];
    const { score, tier } = accountIn(
      await diffIn({ ...change, from: change.asOf, before, after }),
      'a',
    ).attribution;
    assert.deepEqual(score, []);
    assert.deepEqual(
      tier.map(({ cause, from, to }) => [cause, from?.high?.id, to?.high?.id]),
      [['criteria', 'gold', undefined]],
    );
  });

  it('is time alone where a tenure ends', async () => {
    const held = withAccount('c', { tier: 'silver' });
    const change = changeOf(held, held);
    const diff = await diffIn(change);
    const { attribution, before, after } = accountIn(diff, 'c');
    assert.deepEqual([before?.placement?.high?.id, after?.placement?.high?.id], ['silver', 'bronze']);
    assert.deepEqual(
      attribution.tier.map(({ cause }) => cause),
      ['time'],
    );
    const mismatch = diff.portfolios.flatMap(({ findings }) =>
      findings.byTime.map(({ finding }) => finding.rule),
    );
    assert.ok(mismatch.includes('tier-mismatch'));
    assert.deepEqual(
      diff.portfolios.map(({ findings }) => findings.appeared),
      [[]],
    );
  });

  it('shows what time alone has brought where it stands in the head', async () => {
    const held = withAccount('c', { tier: 'silver' });
    const change = changeOf(held, { ...held, folder: 'moved' });
    const after = new Map(
      [...change.after].map(([file, text]) => [
        file,
        file.endsWith('.plan.yaml') ? `# moved\n\n${text}` : text,
      ]),
    );
    const placesIn = (diff: Diff): readonly string[] =>
      diff.portfolios.flatMap(({ findings }) =>
        findings.byTime.map(
          ({ view, finding: { rule, span } }) =>
            `${rule} ${view.file} ${view.text.slice(span.start, span.end)}`,
        ),
      );
    const found = await diffIn({ ...change, after });
    assert.deepEqual(placesIn(found), ['tier-mismatch /moved/c.plan.yaml silver']);
    const [only] = found.portfolios.flatMap(({ findings }) => findings.byTime);
    assert.ok(only && found.head.file(only.view.file)?.findings.includes(only.finding));
  });

  it('follows an account whose file is renamed, and finds nothing else to tell', async () => {
    const diff = await diffIn({
      ...changeOf(three, { ...three, folder: 'moved' }),
      from: parseChange('').asOf,
    });
    const [found] = diff.portfolios;
    assert.ok(found);
    assert.deepEqual(
      found.accounts.map(({ id, fate, edits, score, tier, rank }) => [
        id,
        fate,
        edits.length,
        score,
        tier,
        rank,
      ]),
      ['a', 'b', 'c'].map((id) => [id, 'stays', 0, false, false, false]),
    );
    const { appeared, gone, byTime } = found.findings;
    assert.deepEqual([appeared, gone, byTime], [[], [], []]);
  });

  it('takes evidence that is missing for missing still, where the plan has another file', async () => {
    const rated = 'scores: { brand: { rating: 4, evidence: [../notes/here.md, ../notes/gone.md] } }';
    const filesIn = (folder: string, ...notes: readonly string[]) =>
      new Map([
        ...filesOf({ ...three, folder }),
        [`/${folder}/a.plan.yaml`, `id: a\nowner: mara\naccount: { name: a }\n${rated}\n`],
        ...notes.map((note): [string, string] => [`/notes/${note}.md`, 'seen']),
      ]);
    const { asOf } = parseChange('');
    const days = { earlier: new Map(), from: asOf, asOf, author: undefined };
    const changed = async (
      before: ReadonlyMap<string, string>,
      after: ReadonlyMap<string, string>,
    ): Promise<readonly (readonly string[])[]> =>
      (await diffIn({ ...days, before, after })).portfolios.map(({ findings: { appeared, gone } }) =>
        [...appeared, ...gone].map(({ finding }) => finding.rule),
      );
    assert.deepEqual(await changed(filesIn('plans', 'here'), filesIn('moved', 'here')), [[]]);
    assert.deepEqual(await changed(filesIn('plans', 'here'), filesIn('moved')), [['score-unevidenced']]);
    assert.deepEqual(await changed(filesIn('plans'), filesIn('moved', 'here')), [['score-unevidenced']]);
  });

  it('tells a finding that a comment excuses from one that is settled', async () => {
    const change = changeOf(three, three);
    const after = new Map(change.after);
    const file = '/plans/c.plan.yaml';
    after.set(
      file,
      `# plans-ignore-file horizon-missing: they sign in March\n${change.after.get(file) ?? ''}`,
    );
    const diff = await diffIn({ ...change, from: change.asOf, after });
    const [found] = diff.portfolios;
    assert.deepEqual(
      found?.findings.excused.map(({ finding }) => finding.rule),
      ['horizon-missing'],
    );
    assert.deepEqual(found?.findings.gone, []);
  });

  it('takes no finding for excused because the same is excused elsewhere', async () => {
    const change = changeOf(three, three);
    const [settled, excused] = ['/plans/b.plan.yaml', '/plans/c.plan.yaml'];
    const excuse = '# plans-ignore-file horizon-missing: they sign in March\n';
    const before = new Map(change.before).set(excused, `${excuse}${change.before.get(excused) ?? ''}`);
    const after = new Map(before).set(
      settled,
      `${change.after.get(settled) ?? ''}horizon: { start: 2026-01-01, end: 2028-12-31 }\n`,
    );
    const [found] = (await diffIn({ ...change, from: change.asOf, before, after })).portfolios;
    assert.deepEqual(found?.findings.excused, []);
    assert.ok(found?.findings.gone.some(({ finding }) => finding.rule === 'horizon-missing'));
  });

  it('tells whoever does the work how far on the way it is', async () => {
    const change = changeOf(
      { criteria: { weight: 60, enter: 60, assign: 'threshold' }, accounts: [], folder: 'plans' },
      { criteria: { weight: 30, enter: 60, assign: 'threshold' }, accounts: [], folder: 'plans' },
    );
    const done: Pass[] = [];
    await stepsOf(change, (host, pass) => {
      done.push(pass);
      return host.snapshot();
    });
    assert.deepEqual([...new Set(done)], passes);
  });
});
