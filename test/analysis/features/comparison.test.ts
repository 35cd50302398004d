import assert from 'node:assert/strict';
import {
  compareSnapshots,
  pairAccounts,
  type AccountChange,
  type Comparison,
  type FindingAt,
  type PortfolioChange,
} from '../../../server/src/analysis/features/comparison.ts';
import type { Snapshot } from '../../../server/src/analysis/views.ts';
import { analyse } from '../../support/analyse.ts';
import { smallCriteria, smallPlan, smallPortfolio, type SmallPlan } from '../../support/small-portfolio.ts';
import { fixtureDay } from '../../support/workspace.ts';

const plans: readonly SmallPlan[] = [
  { id: 'acme', brand: 5, revenue: 3_000_000, tier: 'gold' },
  { id: 'birch', brand: 3, revenue: 2_000_000 },
  { id: 'cedar', brand: 1, revenue: 200_000, tier: 'bronze' },
];

interface Texts {
  readonly criteria?: string;
  readonly portfolio?: string;
  readonly plans?: readonly SmallPlan[];
  /** What comes in front of every file. */
  readonly above?: string;
  readonly folder?: string;
}

function snapshotOf(texts: Texts = {}): Snapshot {
  const { criteria = smallCriteria(), portfolio = smallPortfolio, above = '', folder = 'plans' } = texts;
  const files = new Map([
    ['/core.criteria.yaml', above + criteria],
    ['/portfolio.yaml', above + portfolio],
    ['/plans/notes.md', ''],
    ...(texts.plans ?? plans).map(
      (plan) => [`/${folder}/${plan.id}.plan.yaml`, above + smallPlan(plan)] as const,
    ),
    ['/moved/notes.md', ''],
  ]);
  return analyse({ asOf: fixtureDay, files });
}

function compared(texts: Texts): Comparison {
  return compareSnapshots(snapshotOf(), snapshotOf(texts));
}

function only({ portfolios: [one, ...others] }: Comparison): PortfolioChange {
  assert.ok(one && others.length === 0, 'one portfolio differs');
  return one;
}

function inShort({ id, before, after, score, tier, rank }: AccountChange): string {
  const [from, to] = [before, after].map((plan) =>
    plan
      ? `${plan.placement?.high?.id ?? 'none'} ${plan.score?.total?.low.toFixed(1) ?? '–'} #${plan.rank ?? '–'}`
      : 'nothing',
  );
  const what = Object.entries({ score, tier, rank }).flatMap(([name, differs]) => (differs ? name : []));
  return `${id}: ${from} → ${to} (${what.join(', ')})`;
}

const rules = (findings: readonly FindingAt[]) =>
  findings.map(({ view, finding: { rule } }) => `${rule} ${view.file}`);

describe('a comparison', () => {
  it('of equal texts has nothing in it, whatever stands where', () => {
    assert.deepEqual(compared({}).portfolios, []);
    assert.deepEqual(compared({ above: '# moved down\n\n' }).portfolios, []);
    assert.deepEqual(compared({ folder: 'moved' }).portfolios, []);
  });

  it('tells which accounts score, stand and rank otherwise, those that change most first', () => {
    const { accounts, unchanged } = only(
      compared({
        plans: [
          { id: 'acme', brand: 1, revenue: 3_000_000, tier: 'gold' },
          { id: 'birch', brand: 4, revenue: 2_000_000 },
          { id: 'cedar', brand: 1, revenue: 200_000, tier: 'bronze' },
        ],
      }),
    );
    assert.deepEqual(accounts.map(inShort), [
      'acme: gold 85.0 #1 → silver 45.0 #2 (score, tier, rank)',
      'birch: silver 50.0 #2 → silver 60.0 #1 (score, rank)',
    ]);
    assert.equal(unchanged, 1);
  });

  it('tells a sub-score that changes though the total does not', () => {
    const criteria = smallCriteria().replace('category: strategic', 'category: other');
    const { accounts } = only(compared({ criteria }));
    assert.deepEqual(
      accounts.map(({ id, score, tier, rank }) => [id, score, tier, rank]),
      plans.map(({ id }) => [id, true, false, false]),
    );
  });

  it('knows accounts again by their ids, and tells those that come and go first', () => {
    const [acme, birch] = plans;
    assert.ok(acme && birch);
    const dove = { id: 'dove', brand: 3, revenue: 1_000_000, tier: 'bronze' };
    const { accounts } = only(compared({ folder: 'moved', plans: [acme, birch, dove] }));
    assert.deepEqual(accounts.map(inShort), [
      'cedar: bronze 3.0 #3 → nothing (score, tier, rank)',
      'dove: nothing → bronze 35.0 #3 (score, tier, rank)',
    ]);
  });

  it('tells the figures of the portfolio that are others', () => {
    const portfolio = smallPortfolio.replace('revenue: 90000000', 'revenue: 45000000');
    const { accounts, unchanged, figures } = only(compared({ portfolio }));
    assert.deepEqual(accounts, []);
    assert.equal(unchanged, 3);
    const share = figures.find(({ name }) => name === 'designatedShare');
    assert.equal(share?.before?.toFixed(4), (5_200_000 / 90_000_000).toFixed(4));
    assert.equal(share?.after?.toFixed(4), (5_200_000 / 45_000_000).toFixed(4));
    assert.ok(!figures.some(({ name }) => name === 'revenue'));
  });

  it('counts the accounts of each tier', () => {
    const { figures } = only(compared({ criteria: smallCriteria().replace('enter: 40', 'enter: 55') }));
    assert.deepEqual(
      figures.flatMap(({ name, before, after }) =>
        name.startsWith('tiers.') ? [[name, before, after]] : [],
      ),
      [
        ['tiers.silver', 1, 0],
        ['tiers.bronze', 1, 2],
      ],
    );
  });

  it('tells which findings come, which go, and which say something else', () => {
    const wrong = snapshotOf({ plans: plans.map((plan) => ({ ...plan, tier: 'bronze' })) });
    const wronger = snapshotOf({
      plans: plans.map((plan) => ({
        ...plan,
        tier: plan.id === 'birch' ? 'silver' : 'bronze',
        brand: plan.id === 'acme' ? 4 : plan.brand,
      })),
    });
    const mismatches = (findings: readonly FindingAt[]) =>
      rules(findings).filter((name) => name.startsWith('tier-mismatch'));
    const { appeared, gone, reworded } = only(compareSnapshots(wrong, wronger));
    assert.deepEqual(mismatches(gone), ['tier-mismatch /plans/birch.plan.yaml']);
    assert.deepEqual(mismatches(appeared), []);
    assert.deepEqual(
      reworded
        .filter(({ after }) => after.finding.rule === 'tier-mismatch')
        .map(({ before, after }) =>
          [before, after].map(({ finding }) => /score of (\S+)/.exec(finding.message)?.[1]),
        ),
      [['85.0', '75.0']],
    );
    assert.deepEqual(mismatches(only(compareSnapshots(wronger, wrong)).appeared), [
      'tier-mismatch /plans/birch.plan.yaml',
    ]);
  });

  it('tells two findings that say the same apart by their places', () => {
    const withActions = (...actions: readonly string[]): Snapshot =>
      analyse({
        asOf: fixtureDay,
        files: new Map([
          ['/core.criteria.yaml', smallCriteria()],
          ['/portfolio.yaml', smallPortfolio],
          ...plans.map(
            (plan) =>
              [`/plans/${plan.id}.plan.yaml`, smallPlan(plan) + 'actions:\n' + actions.join('')] as const,
          ),
        ]),
      });
    const one = '  - { id: one, title: Audit, owner: ana, due: 2026-12-24, colour: red }\n';
    const two = '  - { id: two, title: Visit, owner: ana, due: 2026-12-24, colour: red }\n';
    const { gone, appeared } = only(
      compareSnapshots(withActions(one, two), withActions(two, one.replace(', colour: red', ''))),
    );
    assert.deepEqual(rules(appeared), []);
    assert.deepEqual(
      gone.map(({ view, finding: { span } }) =>
        view.text
          .slice(0, span.start)
          .match(/id: \w+/g)
          ?.at(-1),
      ),
      plans.map(() => 'id: one'),
    );
  });

  it('can be of some files alone', () => {
    const criteria = smallCriteria({ brandWeight: 10 });
    const among = (file: string) => file === '/plans/acme.plan.yaml';
    const { accounts, appeared, gone } = only(
      compareSnapshots(snapshotOf(), snapshotOf({ criteria }), among),
    );
    assert.deepEqual(
      accounts.map(({ id }) => id),
      ['acme'],
    );
    for (const { view } of [...appeared, ...gone]) assert.equal(view.file, '/plans/acme.plan.yaml');
  });

  it('has portfolios that come and go', () => {
    const none = analyse({ asOf: fixtureDay, files: new Map() });
    const { before, after, accounts } = only(compareSnapshots(none, snapshotOf()));
    assert.equal(before, undefined);
    assert.equal(after?.title, 'Test accounts');
    assert.equal(accounts.length, 3);
    assert.deepEqual(
      only(compareSnapshots(snapshotOf(), none)).accounts.map(({ after: then }) => then),
      [undefined, undefined, undefined],
    );
  });

  it('knows an account again whose id was changed, by its file or by its name', () => {
    const file = (id: string, name: string): string => `id: ${id}\naccount: { name: ${name} }\nowner: mara\n`;
    const of = (files: Readonly<Record<string, string>>): Snapshot =>
      analyse({ asOf: fixtureDay, files: new Map(Object.entries(files)) });
    const before = of({
      '/a.plan.yaml': file('acme', 'Acme'),
      '/b.plan.yaml': file('birch', 'Birch'),
      '/c.plan.yaml': file('cedar', 'Cedar'),
    });
    const after = of({
      '/a.plan.yaml': file('acme-ag', 'Acme AG'),
      '/moved/b.plan.yaml': file('birch-kg', 'Birch'),
      '/c.plan.yaml': file('cedar', 'Cedar'),
      '/d.plan.yaml': file('dogwood', 'Cedar'),
    });
    const pairs = pairAccounts(before.portfolios[0], after.portfolios[0]);
    assert.deepEqual(
      pairs.map(({ id, before: was, after: is }) => [id, was?.id, is?.id]),
      [
        ['acme-ag', 'acme', 'acme-ag'],
        ['birch-kg', 'birch', 'birch-kg'],
        ['cedar', 'cedar', 'cedar'],
        ['dogwood', undefined, 'dogwood'],
      ],
    );
    const findings = compareSnapshots(before, after).portfolios.flatMap(({ gone }) => gone);
    assert.deepEqual(
      findings.map(({ finding }) => finding.rule),
      [],
    );
  });
});
