import assert from 'node:assert/strict';
import { isSlip, nearest, oneOf } from '../../server/src/base/suggest.ts';

const keys = ['start', 'end', 'horizon', 'stakeholders', 'relationships', 'productLine'];
const steps = ['vendor', 'credible-source', 'problem-solver', 'trusted-advisor'];

describe('the nearest word', () => {
  for (const [word, candidates, meant] of [
    ['horizn', keys, 'horizon'],
    ['Horizon', keys, 'horizon'],
    ['stakeholder', keys, 'stakeholders'],
    ['product-line', keys, 'productLine'],
    ['strat', keys, 'start'],
    ['ned', keys, 'end'],
    ['vendr', steps, 'vendor'],
    ['advisor', steps, 'trusted-advisor'],
    ['Solver', steps, 'problem-solver'],
    ['zzz', keys, undefined],
    ['vandar', steps, 'vendor'],
    ['vandaz', steps, undefined],
    ['gaad', ['gold'], undefined],
    ['bx', ['by', 'ay'], 'by'],
    ['bx', ['ay'], undefined],
    ['uk', ['retail-uk'], undefined],
    ['usa', ['retail-usa'], 'retail-usa'],
    ['apac', ['Retail-APAC'], 'Retail-APAC'],
    ['x', ['y'], 'y'],
    ['', keys, undefined],
    ['advisor', ['trusted-advisor', 'tax-advisor'], undefined],
    ['tart', ['cart', 'tarts'], 'cart'],
    ['anything', [], undefined],
    ['o3', ['o1', 'o2'], undefined],
    ['plant-12', ['plant-13'], undefined],
    ['plnt-12', ['plant-12', 'plant-13'], 'plant-12'],
    ['a1', ['a-1'], 'a-1'],
  ] as const) {
    it(`to "${word}" among ${candidates.join(', ') || 'none'} is ${meant ?? 'none'}`, () => {
      assert.equal(nearest(word, candidates), meant);
    });
  }
});

describe('a slip of the hand', () => {
  for (const [word, meant] of [
    ['Active', 'active'],
    ['product-line', 'productLine'],
    ['exit_review', 'exit-review'],
    ['horizn', 'horizon'],
    ['strat', 'start'],
    ['relatonshps', 'relationships'],
    ['treshhold', 'threshold'],
    ['tresold', 'threshold'],
    ['segmnts', 'segments'],
  ] as const) {
    it(`turned ${meant} into ${word}`, () => {
      assert.ok(isSlip(word, meant));
    });
  }

  for (const [word, meant] of [
    ['nme', 'name'],
    ['mx', 'max'],
    ['advisor', 'trusted-advisor'],
    ['strand', 'start'],
    ['sgmnts', 'segments'],
    ['trsold', 'threshold'],
  ] as const) {
    it(`need not be what made ${word} of ${meant}`, () => {
      assert.ok(!isSlip(word, meant));
    });
  }
});

describe('choices in a sentence', () => {
  for (const [words, sentence] of [
    [[], ''],
    [['gold'], 'gold'],
    [['gold', 'silver'], 'gold or silver'],
    [['gold', 'silver', 'bronze'], 'gold, silver or bronze'],
  ] as const) {
    it(`read "${sentence}"`, () => {
      assert.equal(oneOf(words), sentence);
    });
  }

  it('may all hold', () => {
    assert.equal(oneOf(['start', 'end'], 'and'), 'start and end');
  });
});
