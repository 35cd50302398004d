import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compose } from '../../server/src/syntax/compose.ts';
import { parse, type SyntaxTree } from '../../server/src/syntax/parse.ts';
import type { Node, Scalar } from '../../server/src/syntax/tree.ts';
import { anyChange, anyText, changed, sampleTexts, variedText } from './texts.ts';

/** What holds of a tree whatever the text is; an alias has the content of its anchor, which stands elsewhere. */
function checkPlaces(node: Node, text: string, aliased = false): void {
  assert.ok(0 <= node.start && node.start <= node.end && node.end <= text.length);
  const inside = (part: { start: number; end: number }): void => {
    assert.ok(
      aliased || (node.start <= part.start && part.end <= node.end),
      'a part stands outside its whole',
    );
  };
  switch (node.kind) {
    case 'scalar':
      return checkScalar(node, text);
    case 'sequence':
      return node.items.forEach((item) => {
        inside(item);
        checkPlaces(item, text, aliased || text[item.start] === '*');
      });
    case 'mapping':
      return node.pairs.forEach(({ key, value }, index) => {
        inside(key);
        inside(value);
        assert.ok(aliased || key.end <= value.start, 'a value stands before its key');
        const next = node.pairs[index + 1];
        assert.ok(aliased || !next || Math.max(key.end, value.end) <= next.key.start, 'pairs out of order');
        checkPlaces(value, text, aliased || text[value.start] === '*');
      });
  }
}

function checkScalar({ style, start, end, value }: Scalar, text: string): void {
  if (style === 'absent') assert.ok(start === end && value === null);
  else assert.equal(typeof text[start], 'string');
  assert.ok(style === 'absent' || start < end);
}

function said({ root, problems }: SyntaxTree): unknown {
  return { root, problems };
}

describe('whatever a text is', () => {
  it('it is read, and every place lies where it says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { root, problems } = parse(text);
        if (root) checkPlaces(root, text);
        for (const [index, { start, end, message }] of problems.entries()) {
          assert.ok(0 <= start && start <= end && end <= text.length && message !== '');
          assert.ok(index === 0 || (problems[index - 1]?.start ?? 0) < start, 'problems out of order');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('it is read the same after a change as from the start', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(variedText, ...sampleTexts),
        fc.array(anyChange, { minLength: 1, maxLength: 6 }),
        (text, changes) => {
          let tree = parse(text.slice(0, 3000));
          for (const change of changes) {
            tree = parse(changed(tree.text, change), tree);
            assert.deepEqual(said(tree), said(parse(tree.text)));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('it is read the same in one piece and block by block, where it has no fault', () => {
    for (const text of [variedText, ...sampleTexts]) {
      const tree = parse(text);
      if (tree.problems.length === 0) assert.deepEqual(compose(text).root, tree.root);
    }
  });
});

describe('a change', () => {
  const before = parse(variedText);
  const blockOf = (tree: SyntaxTree, key: string) =>
    tree.blocks.find(({ text }) => text.startsWith(`${key}:`));

  it('leaves the blocks before it as they are', () => {
    const after = parse(variedText.replace('revenue: 3100000', 'revenue: 3200000'), before);
    for (const key of ['id', 'status', 'owner', 'account']) {
      assert.ok(blockOf(before, key));
      assert.equal(blockOf(after, key), blockOf(before, key));
    }
    assert.notEqual(blockOf(after, 'financials'), blockOf(before, 'financials'));
  });

  it('of the same length leaves the blocks behind it as they are too', () => {
    const after = parse(variedText.replace('revenue: 3100000', 'revenue: 3200000'), before);
    const same = after.blocks.filter((block) => before.blocks.includes(block));
    assert.equal(same.length, before.blocks.length - 1);
  });

  it('of another length moves the blocks behind it without reading them again', () => {
    const after = parse(variedText.replace('owner: ana', 'owner: joel'), before);
    const [old, moved] = [blockOf(before, 'horizon'), blockOf(after, 'horizon')];
    assert.ok(old && moved);
    assert.equal(moved.start, old.start + 1);
    assert.notEqual(moved.composed, old.composed);
    assert.deepEqual(said(after), said(parse(after.text)));
  });

  it('moves faults and the places they name', () => {
    const text = 'id: acme\naccount:\n  name: A\n  name: B\n';
    const [problem] = parse(`# new\n${text}`, parse(text)).problems;
    assert.deepEqual(
      [problem?.start, problem?.first?.start],
      [text.lastIndexOf('name') + 6, text.indexOf('name') + 6],
    );
  });
});
