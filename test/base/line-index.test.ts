import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex } from '../../server/src/base/line-index.ts';

/** Each line of a text as it reads without its line break. */
function linesOf(text: string): string[] {
  const index = new LineIndex(text);
  return Array.from({ length: index.lineCount }, (_, line) => {
    const span = index.line(line);
    assert.ok(span);
    return text.slice(span.start, span.end);
  });
}

describe('a line index', () => {
  for (const [name, lineBreak] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    it(`ends a line at ${name}`, () => {
      assert.deepEqual(linesOf(['id: acme', '', 'owner: ana'].join(lineBreak)), [
        'id: acme',
        '',
        'owner: ana',
      ]);
    });
  }

  it('tells line breaks apart where they are mixed', () => {
    assert.deepEqual(linesOf('a\r\nb\rc\nd\n\re'), ['a', 'b', 'c', 'd', '', 'e']);
  });

  it('ends no line at characters that only look like line breaks', () => {
    assert.deepEqual(linesOf('a\u2028b\u0085c\vd'), ['a\u2028b\u0085c\vd']);
  });

  it('has an empty last line behind a final line break, and one line in an empty text', () => {
    assert.deepEqual(linesOf('a\n'), ['a', '']);
    assert.deepEqual(linesOf(''), ['']);
  });

  it('knows no line before the first or behind the last', () => {
    const index = new LineIndex('a\nb');
    assert.deepEqual([index.line(-1), index.line(2)], [undefined, undefined]);
  });

  it('counts columns in UTF-16 code units, as editors do', () => {
    assert.deepEqual(new LineIndex('a: 😀x').at(5), { line: 0, column: 5 });
  });

  it('moves an offset outside the text to its nearest end', () => {
    const index = new LineIndex('ab\ncd');
    assert.deepEqual(index.at(-3), { line: 0, column: 0 });
    assert.deepEqual(index.at(99), { line: 1, column: 2 });
  });

  it('moves a place outside the text to the nearest that there is', () => {
    const index = new LineIndex('ab\r\ncd\n');
    for (const [line, column, offset] of [
      [0, 99, 2],
      [1, 99, 6],
      [1, -5, 4],
      [2, 4, 7],
      [9, 0, 7],
      [-1, 3, 0],
    ] as const)
      assert.equal(index.offset({ line, column }), offset, `${line}:${column}`);
  });

  it('turns every offset into a place and back, save between CR and LF', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\r\n', '😀'), maxLength: 30 });
    fc.assert(
      fc.property(text, (content) => {
        const index = new LineIndex(content);
        for (let offset = 0; offset <= content.length; offset++) {
          const insideBreak = content[offset - 1] === '\r' && content[offset] === '\n';
          const back = index.offset(index.at(offset));
          assert.equal(back, insideBreak ? offset - 1 : offset);
        }
      }),
    );
  });
});
