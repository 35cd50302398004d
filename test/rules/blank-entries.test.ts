import assert from 'node:assert/strict';
import { addBlanks } from '../../server/src/rules/support/blank-entries.ts';
import { applyEdits } from '../../server/src/syntax/edit.ts';
import { parse } from '../../server/src/syntax/parse.ts';

describe('adding keys to fill in', () => {
  for (const [what, before, after] of [
    ['makes the map and those above it', 'id: a\n', 'id: a\nf: { t: { x: , y: } }\n'],
    ['fills an empty map', 'f: { t: {} }\n', 'f: { t: { x: , y: } }\n'],
    ['goes on in one line', 'f: { t: { w: 1 } }\n', 'f: { t: { w: 1, x: , y: } }\n'],
    ['goes on in a block', 'f:\n  t:\n    w: 1 # one\n', 'f:\n  t:\n    w: 1 # one\n    x:\n    y:\n'],
    [
      'keeps the comma at the end of a map over several lines',
      'f:\n  t: {\n    w: 1, # one\n  }\n',
      'f:\n  t: {\n    w: 1, # one\n    x: , y:,\n  }\n',
    ],
  ] as const) {
    it(what, () => {
      const text = applyEdits(before, addBlanks(parse(before), ['f', 't'], ['x', 'y'], ''));
      assert.deepEqual(parse(text).problems, [], text);
      assert.equal(text.replace(/ +$/gm, ''), after);
    });
  }

  it('changes nothing where nothing is missing', () => {
    assert.deepEqual(addBlanks(parse('f: {}\n'), ['f', 't'], [], ''), []);
  });
});
