import assert from 'node:assert/strict';
import { lastMove, movableAt, standsAt } from '../../../server/src/analysis/features/moves/moves.ts';
import { parse } from '../../../server/src/syntax/parse.ts';
import type { Path } from '../../../server/src/syntax/tree.ts';

const plan = (rating: number | string, more = ''): string =>
  `id: acme\ntier: { assigned: gold }\nscores:\n  brand: { rating: ${rating}${more} }\n  reach: { rating: 2 }\n`;

describe('who moved what', () => {
  const brand = ['scores', 'brand'];
  const move = (texts: readonly (string | undefined)[], path: Path = brand, isWhole = true) =>
    lastMove({ texts, isWhole }, path, standsAt(parse(texts[0] ?? '').root, path));

  const at = (text: string, what: string): Path | undefined =>
    movableAt({ kind: 'plan', tree: () => parse(text) }, text.indexOf(what) + 1);

  it('is asked about ratings, all of them together, and the tier', () => {
    const text = plan(4, ', evidence: [{ note: seen }]');
    assert.deepEqual(at(text, '4'), brand);
    assert.deepEqual(at(text, 'seen'), brand);
    assert.deepEqual(at(text, 'reach'), ['scores', 'reach']);
    assert.deepEqual(at(text, 'scores'), ['scores']);
    assert.deepEqual(at(text, 'gold'), ['tier', 'assigned']);
    assert.equal(at(text, 'acme'), undefined);
    assert.equal(movableAt({ kind: 'criteria', tree: () => parse(text) }, text.indexOf('4')), undefined);
  });

  it('is the text in which the rating became what it is, however it is written since', () => {
    const texts = [
      plan(4, ', scoredOn: 2026-10-01'),
      `# looked at\n${plan('4.0')}`,
      plan(4),
      plan(3),
      plan(4),
    ];
    assert.deepEqual(move(texts), { isCommitted: true, index: 2 });
    assert.deepEqual(move(texts, ['scores']), { isCommitted: true, index: 2 });
  });

  it('is the first text that has it, where it was never another', () => {
    assert.equal(move([plan(4), plan(4)]).index, 1);
    assert.equal(move([plan(4), 'id: acme\n']).index, 0);
    assert.equal(move([plan(4), undefined]).index, 0, 'the file had been taken away');
    assert.equal(move([plan(4), plan(3)], ['tier', 'assigned']).index, 1);
  });

  it('is unknown where the history is cut off before it', () => {
    assert.equal(move([plan(4), plan(4)], brand, false).index, undefined);
    assert.equal(move([plan(4), plan(3), plan(3)], brand, false).index, 0);
  });

  it('tells what is not committed yet from what is', () => {
    const now = standsAt(parse(plan(5)).root, brand);
    assert.deepEqual(lastMove({ texts: [plan(4), plan(3)], isWhole: true }, brand, now), {
      isCommitted: false,
      index: 0,
    });
    assert.deepEqual(lastMove({ texts: ['id: acme\n'], isWhole: true }, brand, now), {
      isCommitted: false,
      index: undefined,
    });
  });
});
