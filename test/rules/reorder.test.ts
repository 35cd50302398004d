import assert from 'node:assert/strict';
import { sortItems } from '../../server/src/rules/support/reorder.ts';
import { applyEdits } from '../../server/src/syntax/edit.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { nodeAt, type Node } from '../../server/src/syntax/tree.ts';

function sorted(text: string): string {
  const tree = parse(text);
  const from = (item: Node) => {
    const node = nodeAt(item, ['from']);
    return node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : undefined;
  };
  return applyEdits(text, sortItems(tree, ['bands'], from));
}

describe('putting a list in order', () => {
  it('moves the items and leaves what stands between them', () => {
    const text =
      'bands:\n  # steps agreed in May\n  - { from: 4, points: 90 }\n  - { from: 1, points: 10 } # the usual\n  - { from: 2, points: 50 }\n';
    const expected =
      'bands:\n  # steps agreed in May\n  - { from: 1, points: 10 }\n  - { from: 2, points: 50 } # the usual\n  - { from: 4, points: 90 }\n';
    assert.equal(sorted(text), expected);
  });

  it('moves items of several lines whole', () => {
    const text = 'bands:\n  - from: 2\n    points: 50\n  - from: 1\n    points: 10\nid: x\n';
    assert.equal(sorted(text), 'bands:\n  - from: 1\n    points: 10\n  - from: 2\n    points: 50\nid: x\n');
  });

  it('keeps the order of equals, and everything where an item has no number', () => {
    const equal = 'bands: [{ from: 2, points: 1 }, { from: 1, points: 2 }, { from: 1, points: 3 }]\n';
    assert.equal(
      sorted(equal),
      'bands: [{ from: 1, points: 2 }, { from: 1, points: 3 }, { from: 2, points: 1 }]\n',
    );
    const odd = 'bands: [{ from: 2 }, { points: 3 }, { from: 1 }]\n';
    assert.equal(sorted(odd), odd);
    assert.equal(sorted('bands: none\n'), 'bands: none\n');
  });
});
