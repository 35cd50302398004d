import assert from 'node:assert/strict';
import { parse } from '../../server/src/syntax/parse.ts';
import {
  locate,
  nodeAt,
  pairAt,
  pathOf,
  plainOf,
  toPointer,
  type Path,
} from '../../server/src/syntax/tree.ts';

const text = `account: { name: Acme, geographies: [DE, US] }
actions:
  - id: a1
    title: Audit
  - id: a2
tier:
owner: ana
`;
const { root } = parse(text);

describe('a place in a tree', () => {
  for (const [path, value] of [
    [[], undefined],
    [['account', 'name'], 'Acme'],
    [['account', 'geographies', 1], 'US'],
    [['actions', 1, 'id'], 'a2'],
    [['tier'], null],
  ] as const) {
    it(`${toPointer(path) || 'the root'} is found by its path`, () => {
      const node = nodeAt(root, path);
      assert.ok(node);
      if (value !== undefined) assert.equal(plainOf(node), value);
    });
  }

  for (const path of [
    ['owner', 'x'],
    ['actions', 'first'],
    ['actions', 9],
    ['account', 0],
    ['nothing'],
  ] as const) {
    it(`${toPointer(path)} is not there`, () => {
      assert.equal(nodeAt(root, path), undefined);
      assert.equal(pairAt(root, path), undefined);
    });
  }

  it('of a key written twice is that of the first', () => {
    const node = nodeAt(parse('a: 1\nb: 2\na: 3\n').root, ['a']);
    assert.ok(node);
    assert.equal(plainOf(node), 1);
  });

  it('is written as a JSON pointer', () => {
    assert.equal(toPointer(['scores', 'a/b', 'c~d', 0]), '/scores/a~1b/c~0d/0');
    assert.equal(toPointer([]), '');
  });
});

describe('an offset', () => {
  for (const [word, path, onKey] of [
    ['name', ['account', 'name'], true],
    ['Acme', ['account', 'name'], false],
    ['US', ['account', 'geographies', 1], false],
    ['title', ['actions', 0, 'title'], true],
    ['a2', ['actions', 1, 'id'], false],
    ['tier', ['tier'], true],
  ] as const) {
    it(`in "${word}" is at ${toPointer(path)}${onKey ? ', on the key' : ''}`, () => {
      const location = locate(root, text.indexOf(word) + 1);
      assert.deepEqual([location?.path, location?.onKey], [path, onKey]);
    });
  }

  it('between a key and its value belongs to the pair', () => {
    const location = locate(root, text.indexOf('owner: ') + 6);
    assert.deepEqual([location?.path, location?.onKey], [['owner'], false]);
  });

  it('outside the root is nowhere', () => {
    assert.equal(locate(parse('# Acme\nid: x\n').root, 2), undefined);
    assert.equal(locate(undefined, 0), undefined);
  });
});

describe('a span', () => {
  for (const [written, path] of [
    ['Acme', ['account', 'name']],
    ['name', ['account', 'name']],
    ['geographies', ['account', 'geographies']],
    ['[DE, US]', ['account', 'geographies']],
    ['DE', ['account', 'geographies', 0]],
    ['id: a2', ['actions', 1]],
    ['geographies: [DE, US]', ['account', 'geographies']],
    ['owner', ['owner']],
  ] as const) {
    it(`"${written}" has the path ${toPointer(path)}`, () => {
      const start = text.indexOf(written);
      assert.deepEqual(pathOf(root, { start, end: start + written.length }), path satisfies Path);
    });
  }
});
