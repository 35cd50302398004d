import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  appendItem,
  applyEdits,
  insertLineAbove,
  removeComment,
  removePair,
  setValue,
  type YamlLines,
} from '../../server/src/syntax/edit.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { nodeAt, plainOf, type Node, type Path } from '../../server/src/syntax/tree.ts';
import { sampleTexts, variedText } from './texts.ts';

describe('an edit in whatever plan', () => {
  const texts = [variedText, ...sampleTexts].filter((text) => parse(text).problems.length === 0);
  const anyText = fc.constantFrom(...texts, ...texts.map((text) => text.replaceAll('\n', '\r\n')));
  const values: readonly YamlLines[] = [
    ['24'],
    ['{ a: 1, b: [x] }'],
    ['[x, y]'],
    ['one: 1', 'two: "2, 3"'],
    ['- id: a', '  b: c', '- id: d'],
  ];
  const anyValue = fc.constantFrom(...values);
  /** One of the places of a text: a share of all there are. */
  const anyPlace = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

  function pathsIn(node: Node | undefined, path: Path = []): Path[] {
    if (!node || node.kind === 'scalar') return [path];
    const inner =
      node.kind === 'sequence'
        ? node.items.flatMap((item, index) => pathsIn(item, [...path, index]))
        : node.pairs.flatMap(({ key, value }) => pathsIn(value, [...path, key.value]));
    return [path, ...inner];
  }

  /** A copy of a value that another may be written into. */
  function copyOf(text: string): Record<string, unknown> {
    const { root } = parse(text);
    return structuredClone(root && plainOf(root)) as Record<string, unknown>;
  }

  function partAt(plain: unknown, path: Path): Record<string | number, unknown> {
    return path.reduce<Record<string | number, unknown>>(
      (part, step) => part[step] as Record<string, unknown>,
      plain as Record<string, unknown>,
    );
  }

  function plainValue(lines: YamlLines): unknown {
    const { root } = parse(lines.join('\n'));
    return root && plainOf(root);
  }

  function assertSays(text: string, plain: unknown): void {
    const { root, problems } = parse(text);
    assert.deepEqual(problems, [], text);
    assert.deepEqual(root && plainOf(root), plain, text);
  }

  const pick = (text: string, place: number, fits: (node: Node) => boolean = () => true): Path => {
    const { root } = parse(text);
    const paths = pathsIn(root).filter((path) => {
      const node = nodeAt(root, path);
      return path.length > 0 && node !== undefined && fits(node);
    });
    return paths[Math.floor(place * paths.length)] ?? [];
  };

  it('setting a value changes that value and nothing else', () => {
    fc.assert(
      fc.property(anyText, anyPlace, anyValue, (text, place, value) => {
        const path = pick(text, place);
        const expected = copyOf(text);
        partAt(expected, path.slice(0, -1))[path.at(-1) ?? ''] = plainValue(value);
        assertSays(applyEdits(text, setValue(parse(text), path, value)), expected);
      }),
      { numRuns: 80 },
    );
  });

  it('setting a new key adds that key and nothing else', () => {
    fc.assert(
      fc.property(anyText, anyPlace, anyValue, (text, place, value) => {
        const path = pick(text, place, ({ kind }) => kind === 'mapping');
        fc.pre(path.length > 0);
        const tree = parse(text);
        const expected = copyOf(text);
        partAt(expected, path)['x-new'] = plainValue(value);
        assertSays(applyEdits(text, setValue(tree, [...path, 'x-new'], value)), expected);
      }),
      { numRuns: 80 },
    );
  });

  it('appending an item adds that item and nothing else', () => {
    fc.assert(
      fc.property(anyText, anyPlace, anyValue, (text, place, value) => {
        const path = pick(text, place, ({ kind }) => kind === 'sequence');
        fc.pre(path.length > 0 && !value[0].startsWith('- '));
        const tree = parse(text);
        const expected = copyOf(text);
        (partAt(expected, path) as unknown as unknown[]).push(plainValue(value));
        assertSays(applyEdits(text, appendItem(tree, path, value)), expected);
      }),
      { numRuns: 80 },
    );
  });

  it('removing a pair removes that pair and nothing else', () => {
    fc.assert(
      fc.property(anyText, anyPlace, (text, place) => {
        const path = pick(text, place);
        const key = path.at(-1);
        fc.pre(typeof key === 'string');
        const expected = copyOf(text);
        Reflect.deleteProperty(partAt(expected, path.slice(0, -1)), key);
        assertSays(applyEdits(text, removePair(parse(text), path)), expected);
      }),
      { numRuns: 80 },
    );
  });

  it('a comment above or gone changes nothing', () => {
    fc.assert(
      fc.property(anyText, anyPlace, (text, place) => {
        const tree = parse(text);
        const node = nodeAt(tree.root, pick(text, place));
        assert.ok(node);
        const commented = applyEdits(text, [insertLineAbove(tree, node.start, '# plans-ignore x: y')]);
        assertSays(commented, copyOf(text));
        const start = commented.indexOf('# plans-ignore x: y');
        const back = removeComment(parse(commented), { start, end: start + '# plans-ignore x: y'.length });
        assert.equal(applyEdits(commented, [back]), text);
      }),
      { numRuns: 80 },
    );
  });
});
