import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assign, type Assignments } from '../../../server/src/analysis/features/assignments.ts';
import { analyse } from '../../support/analyse.ts';
import { parseWorkspace } from '../../support/workspace.ts';

const one = `#- /portfolio.yaml
criteria: core
people: [{ id: ana, fte: 1.0 }] # the whole team
exchangeRates: { asOf: 2026-09-30, rates: { GBP: 1.17 } }
#- /core.criteria.yaml
id: core
criteria:
  # size
  - { id: revenue, weight: 60, scoring: { type: linear, input: financials.revenue, zeroAt: 0, fullAt: 4000000 } }
  - id: brand
    weight: 40 # more next year
    scoring: { type: rating, min: 1, max: 5 }
tiers:
  levels:
    - { id: gold, enter: 70 }
    - { id: silver, enter: 0 }
#- /plans/acme.plan.yaml
id: acme
owner: ana
account: { name: Acme AG }
scores:
  brand: { rating: 4 }
objectives:
  - id: fewer-stoppages
    statement: Cut stoppages
    measure: { target: 34 }
competitors: [{ name: Rival }, { name: Other }]
`;
const growth = `#- /growth.criteria.yaml
id: growth
criteria:
  - { id: brand, weight: 5, scoring: { type: rating, min: 1, max: 5 } }
  - { id: pull, weight: 5, scoring: { type: rating, min: 1, max: 5 } }
tiers: { levels: [{ id: gold, enter: 80 }, { id: tin, enter: 0 }] }
`;

function outcome(text: string, ...set: readonly string[]) {
  const snapshot = analyse(parseWorkspace(text));
  const assignments = set.map((written) => {
    const at = written.indexOf('=');
    return { place: written.slice(0, at), value: written.slice(at + 1) };
  });
  return { snapshot, result: assign(snapshot, snapshot.portfolios, assignments) };
}

function faultOf(written: string, text = one): string {
  const { result } = outcome(text, written);
  assert.ok('fault' in result, `${written} leads somewhere`);
  return result.fault;
}

function made(text: string, ...set: readonly string[]): Assignments {
  const { result } = outcome(text, ...set);
  if ('fault' in result) assert.fail(result.fault);
  return result;
}

/** The lines that are other than before, as they would be. */
function changed(written: string, text = one): readonly string[] {
  const { snapshot, result } = outcome(text, written);
  if ('fault' in result) assert.fail(result.fault);
  return [...result.texts].flatMap(([file, after]) => {
    const before = new Set(snapshot.file(file)?.text.split('\n'));
    return after.split('\n').filter((line) => !before.has(line));
  });
}

describe('an assignment', () => {
  it('finds criteria, tiers, policies and plans by their names, and changes the value alone', () => {
    assert.deepEqual(changed('criteria.brand.weight=30'), ['    weight: 30 # more next year']);
    assert.deepEqual(changed('criteria.core.brand.weight=30'), ['    weight: 30 # more next year']);
    assert.deepEqual(changed('tiers.gold.enter=75'), ['    - { id: gold, enter: 75 }']);
    assert.deepEqual(changed('tiers.core.gold.enter=75'), ['    - { id: gold, enter: 75 }']);
    assert.deepEqual(changed('portfolio.people.ana.fte=0.5'), [
      'people: [{ id: ana, fte: 0.5 }] # the whole team',
    ]);
    assert.deepEqual(changed('acme.scores.brand.rating=3'), ['  brand: { rating: 3 }']);
    assert.deepEqual(changed('acme.objectives.fewer-stoppages.measure.target=30'), [
      '    measure: { target: 30 }',
    ]);
  });

  it('writes what is not there yet', () => {
    assert.deepEqual(changed('acme.scores.revenue.rating=3'), ['  revenue: { rating: 3 }']);
    assert.deepEqual(changed('portfolio.exchangeRates.rates.USD=0.9'), [
      'exchangeRates: { asOf: 2026-09-30, rates: { GBP: 1.17, USD: 0.9 } }',
    ]);
    assert.deepEqual(changed('tiers.hysteresis=5'), ['  hysteresis: 5']);
    assert.deepEqual(changed('criteria.missing=zero'), ['missing: zero']);
  });

  it('names items of lists by what they call themselves, or by their number', () => {
    assert.deepEqual(changed('acme.competitors.Other.strength=4'), [
      'competitors: [{ name: Rival }, { name: Other, strength: 4 }]',
    ]);
    assert.deepEqual(changed('acme.competitors.1.strength=4'), [
      'competitors: [{ name: Rival, strength: 4 }, { name: Other }]',
    ]);
  });

  it('says what stood there before', () => {
    const { made: all } = made(
      one,
      'criteria.brand.weight=30',
      'acme.scores.brand.note=later',
      'criteria.brand.weight=31',
    );
    assert.deepEqual(
      all.map(({ before, after }) => [before, after]),
      [
        [40, 30],
        [undefined, 'later'],
        [40, 31],
      ],
      'in the files, whatever was set before',
    );
  });

  it('takes values as YAML has them', () => {
    assert.deepEqual(changed('acme.rationale="true"'), ['rationale: "true"']);
    assert.deepEqual(changed("acme.rationale='quick, near'"), ['rationale: "quick, near"']);
    assert.deepEqual(changed('acme.account.name=Acme, Ltd'), ['account: { name: "Acme, Ltd" }']);
    assert.deepEqual(changed('acme.horizon.start=2026-01-01'), ['horizon: { start: 2026-01-01 }']);
    assert.equal(faultOf('acme.rationale='), 'there is no value to put there');
    for (const value of ['[1]', '{ a: 1 }', '4 # more', '"open', 'a: b', '4\n5', '|'])
      assert.match(faultOf(`acme.rationale=${value}`), /is no single YAML value$/);
  });

  it('asks for the set where several could be meant, and only there', () => {
    const both = one + growth;
    assert.equal(
      faultOf('criteria.brand.weight=30', both),
      'there are several criteria sets; write criteria.core.brand.weight or criteria.growth.brand.weight',
    );
    assert.deepEqual(changed('criteria.pull.weight=9', both), [
      '  - { id: pull, weight: 9, scoring: { type: rating, min: 1, max: 5 } }',
    ]);
    assert.deepEqual(changed('tiers.growth.tin.enter=9', both), [
      'tiers: { levels: [{ id: gold, enter: 80 }, { id: tin, enter: 9 }] }',
    ]);
    assert.match(
      faultOf('criteria.missing=zero', both),
      /write criteria\.core\.missing or criteria\.growth\.missing/,
    );
    assert.match(faultOf('tiers.gold.enter=1', both), /write tiers\.core\.gold\.enter/);
  });

  it('lets a criterion be called like its set', () => {
    const alike = one.replaceAll('id: core', 'id: brand').replace('criteria: core', 'criteria: brand');
    assert.deepEqual(changed('criteria.brand.weight=30', alike), ['    weight: 30 # more next year']);
    assert.deepEqual(changed('criteria.brand.brand.weight=30', alike), ['    weight: 30 # more next year']);
  });

  it('tells what was meant by a name that leads nowhere', () => {
    const near = {
      'criteria.brnad.weight=1': 'criteria set core has no criterion "brnad"; did you mean "brand"?',
      'criteria.cores.brand.weight=1': 'criteria set core has no criterion "cores"; did you mean "core"?',
      'criteria.brand.wieght=1': 'criteria set core: criteria.brand has no "wieght"; did you mean "weight"?',
      'tiers.gould.enter=1': 'criteria set core has no tier "gould"; did you mean "gold"?',
      'portfolio.peple.ana.fte=1': 'portfolio.yaml has no "peple"; did you mean "people"?',
      'acmee.owner=ben':
        'there is no account "acmee", and a place that is none begins with criteria, tiers or portfolio; did you mean "acme"?',
      'acme.scores.brnad.rating=1': 'acme: scores has no criterion "brnad"; did you mean "brand"?',
      'acme.objectives.fewer-stopages.measure.target=1':
        'acme: objectives has no "fewer-stopages"; did you mean "fewer-stoppages"?',
      'acme.objectives.2.statement=x': 'acme: objectives has no "2"',
      'criteria.brand.scoring.fullAt=1': 'criteria set core: criteria.brand.scoring has no "fullAt"',
      'acme.owner.name=x': 'acme: owner is a single value; there is no "name" in it',
      'acme.objectives=x': 'acme: objectives is not a single value; name one of fewer-stoppages',
      'acme..owner=x': 'a place is named by words with points between them',
    };
    for (const [written, fault] of Object.entries(near)) assert.equal(faultOf(written), fault);
  });

  it('is refused as a whole with the first that cannot be made', () => {
    const { result } = outcome(one, 'criteria.brand.weight=30', 'acme.nobody=3', 'acme.else=4');
    assert.ok('fault' in result);
    assert.equal(result.assignment.place, 'acme.nobody');
  });

  it('never throws, whatever is written', () => {
    const words = [
      'criteria',
      'tiers',
      'portfolio',
      'acme',
      'core',
      'brand',
      'gold',
      'scores',
      '1',
      '0',
      '',
      '__proto__',
      'weight',
    ];
    const snapshot = analyse(parseWorkspace(one));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 6 }), fc.string(), (names, value) => {
        const result = assign(snapshot, snapshot.portfolios, [{ place: names.join('.'), value }]);
        assert.ok('fault' in result ? result.fault.length > 0 : result.texts.size === 1);
      }),
    );
  });
});
