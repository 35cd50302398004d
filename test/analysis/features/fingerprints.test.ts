import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fingerprintsIn, fingerprintsOf } from '../../../server/src/analysis/features/fingerprints.ts';
import type { Finding } from '../../../server/src/rules/finding.ts';
import { catalogue } from '../../../server/src/rules/catalogue.generated.ts';
import { analyse } from '../../support/analyse.ts';
import { examplesOf } from '../../support/pages.ts';
import { foldersIn, sampleWorkspace } from '../../support/samples.ts';
import { smallCriteria, smallPortfolio } from '../../support/small-portfolio.ts';
import { fixtureDay, parseWorkspace } from '../../support/workspace.ts';

const head = [
  'id: acme',
  'owner: ana',
  'account: { name: Acme }',
  'horizon: { start: 2026-01-01, end: 2026-12-31 }',
];
const objectives = [
  '  - { id: stoppages, kind: retain, statement: Cut stoppages }',
  '  - { id: plants, kind: grow, statement: Win the second plant }',
  '  - { id: joint, kind: expand, statement: Develop together, measure: { unit: eur, target: 4 } }',
];
const actions = [
  '  - { id: audit, objective: plants, title: Audit, due: 2026-02-01, status: open }',
  '  - { id: visit, objective: plants, title: Visit, due: 2026-03-01, owner: ana, status: open }',
];

function planText(parts: { objectives: readonly string[]; actions: readonly string[] }): string {
  return [...head, 'objectives:', ...parts.objectives, 'actions:', ...parts.actions, ''].join('\n');
}

function found(plan: string, file = '/plans/acme.plan.yaml'): ReadonlyMap<Finding, string> {
  const files = new Map([
    ['/portfolio.yaml', smallPortfolio],
    ['/core.criteria.yaml', smallCriteria()],
    [file, plan],
  ]);
  const view = analyse({ asOf: fixtureDay, files }).file(file);
  assert.ok(view);
  return fingerprintsIn(view);
}

/** Each with its rule, in an order of their own. */
function told(prints: ReadonlyMap<Finding, string>): readonly string[] {
  return [...prints].map(([{ rule }, print]) => `${rule} ${print}`).sort();
}

/** Texts of the same plan, with what nobody looks at in between, and its items in another order. */
const anyLayout = fc
  .record({
    objectives: fc.shuffledSubarray(objectives, { minLength: objectives.length }),
    actions: fc.shuffledSubarray(actions, { minLength: actions.length }),
    between: fc.array(fc.tuple(fc.nat(20), fc.constantFrom('', '# seen by the board', '   ')), {
      maxLength: 6,
    }),
  })
  .map(({ between, ...parts }) => {
    const lines = planText(parts).split('\n');
    for (const [at, line] of between) lines.splice(at % lines.length, 0, line);
    return lines.join('\n');
  });

describe('a fingerprint', () => {
  const plain = planText({ objectives, actions });

  it('stays where lines move, items change places and the file is renamed', () => {
    const before = told(found(plain));
    assert.ok(before.length > 8);
    fc.assert(
      fc.property(anyLayout, fc.constantFrom('/acme.plan.yaml', '/emea/key/x.plan.yml'), (text, file) => {
        assert.deepEqual(told(found(text, file)), before);
      }),
      { numRuns: 60 },
    );
  });

  it('stays where what the finding says changes', () => {
    const [before, after] = [plain, plain.replace('end: 2026-12-31', 'end: 2026-11-30')].map((text) =>
      found(text),
    );
    const messages = (prints: typeof before) => [...(prints?.keys() ?? [])].map(({ message }) => message);
    assert.notDeepEqual(messages(before), messages(after));
    assert.deepEqual(told(before ?? new Map()), told(after ?? new Map()));
  });

  it('is that of no other finding of the portfolio', () => {
    for (const name of ['emea', 'starter', ...foldersIn('faults').map((rule) => `faults/${rule}`)]) {
      const snapshot = analyse(sampleWorkspace(name));
      for (const { root } of snapshot.portfolios) {
        const files = snapshot.files.filter((file) => snapshot.portfolioOf(file)?.root === root);
        const prints = files.flatMap((file) => {
          const view = snapshot.file(file);
          return view ? [...fingerprintsIn(view).values()] : [];
        });
        assert.equal(new Set(prints).size, prints.length, name);
        assert.ok(prints.every((print) => /^[0-9a-f]{32}$/.test(print)));
      }
    }
  });

  it('is the same whether something excuses the finding or not', () => {
    const excused = plain.replace('horizon:', '# plans-ignore horizon-transactional: the merger\nhorizon:');
    const view = (text: string) => told(found(text)).find((one) => one.startsWith('horizon-transactional'));
    assert.equal(view(excused), view(plain));
  });

  it('tells things at one place apart by what they are about, whatever goes before them', () => {
    const scored = (scores: string) => {
      const prints = found(plain.replace('horizon:', `scores: ${scores}\nhorizon:`));
      return new Map(
        [...prints].flatMap(([{ rule, about = '' }, print]) =>
          rule === 'score-missing' ? [[about, print]] : [],
        ),
      );
    };
    const [neither, one] = [scored('{}'), scored('{ brand: { rating: 4 } }')];
    assert.deepEqual([...neither.keys()].sort(), ['brand', 'revenue']);
    assert.deepEqual([...one], [['revenue', neither.get('revenue')]]);
  });

  it('is not the same in two plans of one id, of which the first by name keeps it', () => {
    const files = new Map([
      ['/portfolio.yaml', smallPortfolio],
      ['/core.criteria.yaml', smallCriteria()],
      ['/plans/acme.plan.yaml', plain],
      ['/plans/copy.plan.yaml', plain],
    ]);
    const snapshot = analyse({ asOf: fixtureDay, files });
    const [own, copy] = ['/plans/acme.plan.yaml', '/plans/copy.plan.yaml'].map((file) => snapshot.file(file));
    assert.ok(own && copy);
    assert.deepEqual([own.identity, copy.identity], ['plan acme', 'plan plans/copy.plan.yaml']);
    const alone = new Set(told(found(plain)));
    const together = told(fingerprintsIn(own)).filter((one) => !one.startsWith('id-duplicate'));
    assert.deepEqual(
      together.filter((one) => !alone.has(one)),
      [],
    );
    assert.deepEqual(
      told(fingerprintsIn(copy)).filter((one) => alone.has(one)),
      [],
    );
  });

  it('are not those of another fault at the same place, so that none stands in for one that was mended', () => {
    // What does not parse has no names, and comments have none of their own.
    const nameless = ['syntax-invalid', 'suppression-unexplained'];
    let looked = 0;
    for (const page of catalogue.map(({ id }) => id)) {
      for (const { text } of examplesOf(page)) {
        const snapshot = analyse(parseWorkspace(text));
        for (const { findings, placesOf } of snapshot.files.flatMap((file) => snapshot.file(file) ?? [])) {
          const places = placesOf(findings.map(({ span }) => span));
          const names = findings
            .map(({ rule, about }, index) => ({ rule, name: JSON.stringify([rule, about, places[index]]) }))
            .filter(({ rule }) => !nameless.includes(rule))
            .map(({ name }) => name);
          assert.deepEqual(names, [...new Set(names)], page);
          looked += names.length;
        }
      }
    }
    assert.ok(looked > 500);
  });
});

describe('fingerprints of findings that nothing else tells apart', () => {
  const finding = (start: number, end: number, message = 'a fault', about?: string): Finding => ({
    rule: 'syntax-invalid',
    severity: 'error',
    clock: false,
    message,
    span: { start, end },
    ...(about !== undefined && { about }),
    related: [],
    fixes: [],
  });
  /** By the order the findings are given in. */
  const prints = (...findings: readonly Finding[]): readonly (string | undefined)[] => {
    const of = fingerprintsOf('plan acme', (spans) => spans.map(() => []), findings);
    return findings.map((one) => of.get(one));
  };
  const [first, second, third] = [finding(3, 9), finding(20, 24), finding(31, 32)];
  const [one, two, three] = prints(first, second, third);

  it('are told by the order they come in in the file, in whatever order they were found', () => {
    assert.equal(new Set([one, two, three]).size, 3);
    assert.deepEqual(prints(third, first, second), [three, one, two]);
  });

  it('stay for the first of them where another comes after it', () => {
    assert.deepEqual(prints(first), [one]);
    assert.deepEqual(prints(first, second), [one, two]);
    assert.deepEqual(prints(third), [one]);
  });

  it('are told by their ends, and then by their words, where they begin together', () => {
    const [short, long] = [finding(3, 5), finding(3, 9)];
    assert.deepEqual(prints(long, short), [two, one]);
    assert.deepEqual(prints(short, long), [one, two]);
    const [quote, tab] = [finding(3, 5, 'a quote is open'), finding(3, 5, 'a tab stands here')];
    assert.deepEqual(prints(tab, quote), [two, one]);
    assert.deepEqual(prints(quote, tab), [one, two]);
  });

  it('count those at each place, of each thing and of each file by themselves', () => {
    const [brand, revenue] = [finding(3, 9, 'a fault', 'brand'), finding(3, 9, 'a fault', 'revenue')];
    assert.deepEqual(prints(brand, revenue), [...prints(brand), ...prints(revenue)]);
    assert.notEqual(prints(brand)[0], prints(revenue)[0]);
    const places = new Map([first, second].map(({ span }) => [span, [`line ${span.start}`]]));
    const placed = (...findings: Finding[]) =>
      fingerprintsOf('plan acme', (spans) => spans.map((span) => places.get(span) ?? []), findings);
    assert.equal(placed(first, second).get(second), placed(second).get(second));
    assert.notEqual(placed(first, second).get(first), placed(first, second).get(second));
    const elsewhere = fingerprintsOf('plan borg', (spans) => spans.map(() => []), [first]);
    assert.notEqual(elsewhere.get(first), one);
  });

  it('are what baselines and code scanning remember: others would make every finding a new one', () => {
    assert.deepEqual([one, two], ['7358ca6e84d0765cac313f1a3936a3a3', '630342143631d1b56bfb22de19af2e99']);
  });
});
