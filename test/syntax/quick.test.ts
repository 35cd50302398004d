import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compose } from '../../server/src/syntax/compose.ts';
import { composeQuickly } from '../../server/src/syntax/quick.ts';
import { generateCorpus } from '../support/corpus.ts';

const texts = [...generateCorpus({ plans: 20 })].map(({ text }) => text);

/** What the quick way takes, the other must read the same way and find no fault in. True where the quick way took it. */
function agrees(text: string): boolean {
  const quick = composeQuickly(text);
  if (!quick) return false;
  assert.deepEqual(compose(text), quick, JSON.stringify(text));
  return true;
}

describe('the quick way through a text', () => {
  it('takes every plan without a fault', () => {
    for (const { text, planted } of generateCorpus({ plans: 20, faultShare: 0 })) {
      assert.equal(planted, undefined);
      assert.ok(agrees(text));
    }
  });

  for (const text of [
    'a:\n',
    'a:   # c\n',
    '- \n- x\n-\n',
    'a: { b: , c }\n',
    'a: [x, ]\n',
    'a: [a: b, c]\n',
    '? a\n: b\n',
    'a: |\n  x\n',
    'a: >-\n\n  x\n   y\n\n\nb: 1\n',
    'a:\n  - |\n    t\n  - >+\n    u\n\n',
    '"a": 1\n',
    'a: "x\n  y"\n',
    'a: x\n  y\n',
    'a: 0x1F\nb: 0o17\nc: 1e3\nd: .5\ne: -.inf\nf: .nan\ng: 012\nh: +5\ni: 1_000\nj: 1.\nk: Null\nl: "null"\n',
    'a: []\nb: {}\nc: [ ]\n',
    'a: { x: 1,\n # hi }\n y: 2 }\n',
    "a: 'it''s'\n",
    'a:\r\n  b: 1\r\n  c: [x,\r\n   y]\r\n',
    'a: { 2026-01-01: x, "q": [ { z: 1 } ] }\n',
    '{}\n',
  ]) {
    it(`agrees with the thorough one on ${JSON.stringify(text)}`, () => {
      agrees(text);
    });
  }

  it('agrees with the thorough one on texts that somebody is changing', () => {
    const signs = [
      '{',
      '}',
      '[',
      ']',
      ':',
      ': ',
      '- ',
      '"',
      "'",
      '#',
      ' #',
      '\n',
      '  ',
      '|',
      '>',
      '? ',
      ',',
      '&a ',
      '*a',
      '!x',
      '%',
      '@',
      '\t',
      ' ',
    ];
    let taken = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(4500),
        fc.nat(10),
        fc.constantFrom('', ...signs),
        (text, at, length, sign) => {
          if (agrees(text.slice(0, at) + sign + text.slice(at + length))) taken++;
        },
      ),
      { numRuns: 400 },
    );
    assert.ok(taken > 100, `only ${taken} were taken`);
  });
});
