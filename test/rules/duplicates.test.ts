import assert from 'node:assert/strict';
import { duplicatesIn } from '../../server/src/rules/support/duplicates.ts';

const named = (...ids: (string | undefined)[]) => ({
  items: ids.map((id, index) =>
    id === undefined ? {} : { id: { value: id, start: index * 10, end: index * 10 + id.length } },
  ),
});

describe('duplicates in a list', () => {
  it('are the later ones, each with the first', () => {
    const found = duplicatesIn(named('a', 'b', 'a', undefined, 'a'));
    assert.deepEqual(
      found.map(({ id, first }) => [id.start, first]),
      [
        [20, [0, 'id']],
        [40, [0, 'id']],
      ],
    );
  });

  it('point into the file, past the entries that cannot be read', () => {
    const found = duplicatesIn({ ...named('x', 'a', 'a'), leftOut: [0, 2] });
    assert.deepEqual(
      found.map(({ first }) => first),
      [[3, 'id']],
    );
  });

  it('are offered an id that nobody has, not even another duplicate', () => {
    assert.deepEqual(
      duplicatesIn(named('a1', 'a2', 'a1', 'a1')).map(({ free }) => free),
      ['a3', 'a4'],
    );
    assert.deepEqual(
      duplicatesIn(named('j-meier', 'j-meier-2', 'j-meier')).map(({ free }) => free),
      ['j-meier-3'],
    );
  });

  it('are none in a list that is not there', () => {
    assert.deepEqual(duplicatesIn(undefined), []);
  });
});
