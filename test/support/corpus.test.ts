import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Host } from '../../server/src/analysis/host.ts';
import { parseDay } from '../../server/src/base/day.ts';
import { corpusDay, generateCorpus, generatePlan, plantedFaults, type CorpusFile } from './corpus.ts';

const plansOf = (options: Parameters<typeof generateCorpus>[0]) =>
  [...generateCorpus(options)].filter((file) => file.path.endsWith('.plan.yaml'));

/** The rules that have something to say about each file. */
function findingsIn(files: readonly CorpusFile[]): (path: string) => readonly string[] {
  const asOf = parseDay(corpusDay);
  assert.ok(asOf);
  const host = new Host({ roots: ['/corpus'], asOf });
  host.apply(files.map(({ path, text }) => ({ kind: 'written', file: `/corpus/${path}`, text })));
  const snapshot = host.snapshot();
  return (path) => (snapshot.file(`/corpus/${path}`)?.findings ?? assert.fail(path)).map(({ rule }) => rule);
}

describe('the generated corpus', () => {
  it('is the same every time, and another with another seed', () => {
    const texts = (seed: number) => [...generateCorpus({ plans: 30, seed })].map((file) => file.text);
    assert.deepEqual(texts(1), texts(1));
    assert.notDeepEqual(texts(1), texts(2));
  });

  it('does not change a plan when more plans follow it', () => {
    const few = plansOf({ plans: 8 });
    const many = plansOf({ plans: 80 });
    assert.deepEqual(many.slice(0, 8), few);
  });

  it('is a portfolio, a criteria set and the plans in folders of a hundred', () => {
    const paths = [...generateCorpus({ plans: 201 })].map((file) => file.path);
    assert.deepEqual(paths.slice(0, 3), [
      'portfolio.yaml',
      'core.criteria.yaml',
      'plans/000/account-00000.plan.yaml',
    ]);
    assert.equal(paths.at(-1), 'plans/002/account-00200.plan.yaml');
    assert.equal(new Set(paths).size, 203);
  });

  it('has plans of about 4.5 KB and 120 to 180 lines', () => {
    const plans = plansOf({ plans: 200 });
    const sizes = plans.map((file) => Buffer.byteLength(file.text));
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    assert.ok(mean > 4200 && mean < 4800, `mean size ${mean}`);
    assert.ok(Math.max(...sizes) - Math.min(...sizes) > 300, 'the sizes vary');
    for (const { path, text } of plans) {
      const lines = text.split('\n').length;
      assert.ok(lines >= 120 && lines <= 180, `${path} has ${lines} lines`);
    }
  });

  it('spreads the plans over all three tiers', () => {
    const plans = plansOf({ plans: 200 });
    for (const tier of ['gold', 'silver', 'bronze']) {
      const share = plans.filter((file) => file.text.includes(`assigned: ${tier}`)).length / plans.length;
      assert.ok(share > 0.1, `${tier}: ${share}`);
    }
  });

  it('plants every kind of fault in a few per cent of the plans', () => {
    const planted = plansOf({ plans: 1000 }).flatMap((file) => file.planted ?? []);
    assert.ok(planted.length >= 15 && planted.length <= 50, `${planted.length} planted`);
    assert.deepEqual(new Set(planted), new Set(plantedFaults));
    assert.equal(plansOf({ plans: 200, faultShare: 0 }).filter((file) => file.planted).length, 0);
  });

  it('has no findings but the planted ones', () => {
    const files = [...generateCorpus({ plans: 120, faultShare: 0.2 })];
    const rulesOf = findingsIn(files);
    for (const { path, planted } of files) assert.deepEqual(rulesOf(path), planted ? [planted] : [], path);
  });
});

describe('a generated plan', () => {
  for (const bytes of [5_000, 50_000, 1_000_000]) {
    it(`grows to ${bytes} bytes with no id twice`, () => {
      const text = generatePlan({ bytes });
      const size = Buffer.byteLength(text);
      assert.ok(size >= bytes && size < bytes + 1000, `${size} bytes`);
      const ids = [...text.matchAll(/^ {2}- (?:\{ )?id: ([a-z0-9-]+)/gm)].map((match) => match[1]);
      assert.ok(ids.length > 8);
      assert.equal(new Set(ids).size, ids.length);
    });
  }

  it('is clean beside a corpus', () => {
    const files = [...generateCorpus({ plans: 1, faultShare: 0 })];
    const plan = { path: 'plans/large.plan.yaml', text: generatePlan({ bytes: 50_000, id: 'large' }) };
    assert.deepEqual(findingsIn([...files, plan])(plan.path), []);
  });

  it('takes its id and owner from the caller', () => {
    const text = generatePlan({ bytes: 5000, id: 'lone-one', ownerIndex: 1 });
    assert.match(text, /^id: lone-one$/m);
    assert.match(text, /^owner: am-001$/m);
  });
});
