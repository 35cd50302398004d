import assert from 'node:assert/strict';
import fc from 'fast-check';
import YAML from 'yaml';
import { parse } from '../../server/src/syntax/parse.ts';
import { plainOf } from '../../server/src/syntax/tree.ts';
import { generateCorpus } from '../support/corpus.ts';
import { sampleTexts, variedText } from './texts.ts';

function readingOf(text: string): unknown {
  const { root, problems } = parse(text);
  assert.deepEqual(problems, [], text);
  return root && plainOf(root);
}

/** What another reader of YAML 1.2 says. */
function otherReading(text: string): unknown {
  return YAML.parse(text, { schema: 'core', version: '1.2' });
}

describe('a plan without a fault says what another YAML reader says', () => {
  it('in the samples', () => {
    const faultless = sampleTexts.filter((text) => parse(text).problems.length === 0);
    assert.ok(faultless.length > 20);
    for (const text of [variedText, ...faultless]) assert.deepEqual(readingOf(text), otherReading(text));
  });

  it('in a generated corpus', () => {
    const corpus = [...generateCorpus({ plans: 15, faultShare: 0 })];
    assert.ok(corpus.length >= 15);
    for (const { text } of corpus) assert.deepEqual(readingOf(text), otherReading(text));
  });

  it('in texts that it has written itself', () => {
    const key = fc.stringMatching(/^[a-z][A-Za-z]{0,8}$/);
    const leaf = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('2026-09-30', 'no', '~', '0x1F', '1e3', ' x', '# x', 'a: b', '- x', '*x', 'x\ny\n', ''),
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 3, withCrossShrink: true }, leaf, tie('list'), tie('map')),
      list: fc.array(tie('any'), { maxLength: 4 }),
      map: fc.dictionary(key, tie('any'), { maxKeys: 4, noNullPrototype: true }),
    }));
    fc.assert(
      fc.property(
        fc.dictionary(key, value.any, { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
        fc.integer({ min: 30, max: 120 }),
        (plain, lineWidth) => {
          fc.pre(!JSON.stringify(plain).includes('\\u0000'));
          assert.deepEqual(readingOf(YAML.stringify(plain, { lineWidth })), plain);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a scalar', () => {
  for (const [written, value] of [
    ['3100000', 3_100_000],
    ['-5', -5],
    ['+5', 5],
    ['0.38', 0.38],
    ['.5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['1.5E-2', 0.015],
    ['0o17', 15],
    ['0x1F', 31],
    ['007', 7],
    ['.inf', Infinity],
    ['-.INF', -Infinity],
    ['1_000', '1_000'],
    ['3,100,000', '3,100,000'],
    ['25%', '25%'],
    ['1.2.3', '1.2.3'],
    ['0b1', '0b1'],
    ['0o8', '0o8'],
    ['2026-09-30', '2026-09-30'],
    ['2026-09-30T10:00:00Z', '2026-09-30T10:00:00Z'],
    ['10:30', '10:30'],
    ['true', true],
    ['False', false],
    ['TRUE', true],
    ['yes', 'yes'],
    ['no', 'no'],
    ['on', 'on'],
    ['y', 'y'],
    ['null', null],
    ['Null', null],
    ['~', null],
    ['', null],
    ['nil', 'nil'],
    ['"true"', 'true'],
    ["'4'", '4'],
    ['""', ''],
    ['"a\\nb\\u00e9"', 'a\nbé'],
    ["'it''s'", "it's"],
    ['Müller & Söhne', 'Müller & Söhne'],
    ['a, b [c] {d}', 'a, b [c] {d}'],
    ['https://crm.example.com/acme#top', 'https://crm.example.com/acme#top'],
    ['-x', '-x'],
    ['?x', '?x'],
    [':x', ':x'],
    ['x # y', 'x'],
    ['"x" # y', 'x'],
  ] as const) {
    it(`written ${written || 'not at all'} is ${JSON.stringify(value) ?? String(value)}`, () => {
      assert.deepEqual(readingOf(`a: ${written}\n`), { a: value });
      assert.deepEqual(otherReading(`a: ${written}\n`), { a: value });
    });
  }

  it('.nan is no number', () => {
    assert.deepEqual(readingOf('a: .nan\n'), { a: NaN });
  });
});
