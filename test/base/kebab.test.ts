import assert from 'node:assert/strict';
import fc from 'fast-check';
import { kebab, unique } from '../../server/src/base/kebab.ts';

describe('a name as an id', () => {
  for (const [name, id] of [
    ['Acme AG', 'acme-ag'],
    ['  Ångström & Søn A/S ', 'angstrom-son-a-s'],
    ['Łódź Żagle Sp. z o.o.', 'lodz-zagle-sp-z-o-o'],
    ['Weißbräu “Zur Post”', 'weissbrau-zur-post'],
    ["O'Brien’s Dairy", 'obriens-dairy'],
    ['3M', '3m'],
    ['İzmir Demir', 'izmir-demir'],
    ['日本', ''],
    ['--', ''],
  ] as const) {
    it(`makes "${id}" of "${name}"`, () => assert.equal(kebab(name), id));
  }

  it('is an id as the schemas have it, or nothing, and its own id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const id = kebab(name);
        assert.match(id, /^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        assert.equal(kebab(id), id);
      }),
    );
  });
});

describe('a name that is not taken', () => {
  it('is the name itself, or the first number behind it that is free', () => {
    const taken = new Set(['acme', 'acme-2', 'acme-4']);
    assert.equal(
      unique('borg', (id) => taken.has(id)),
      'borg',
    );
    assert.equal(
      unique('acme', (id) => taken.has(id)),
      'acme-3',
    );
  });
});
