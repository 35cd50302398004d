import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  appendItem,
  applyEdits,
  insertLineAbove,
  removeComment,
  removePair,
  scalar,
  setValue,
  type Edit,
  type YamlLines,
} from '../../server/src/syntax/edit.ts';
import { parse, type SyntaxTree } from '../../server/src/syntax/parse.ts';
import { nodeAt, plainOf, type Node, type Path } from '../../server/src/syntax/tree.ts';
import { drawing } from './carets.ts';
import { sampleTexts, variedText } from './texts.ts';

type Change = (tree: SyntaxTree) => readonly Edit[];

const set =
  (path: string, ...value: YamlLines): Change =>
  (tree) =>
    setValue(tree, pathOf(path), value);
const append =
  (path: string, ...item: YamlLines): Change =>
  (tree) =>
    appendItem(tree, pathOf(path), item);
const remove =
  (path: string): Change =>
  (tree) =>
    removePair(tree, pathOf(path));

/** `actions.0.title` */
function pathOf(dotted: string): Path {
  return dotted.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function after(text: string, change: Change): string {
  return applyEdits(text, change(parse(text)));
}

/** What a text becomes; it is written between two line breaks, and so is what it was. */
type Case = readonly [name: string, change: Change, before: string, after: string];

function turn(cases: readonly Case[]): void {
  for (const [name, change, before, expected] of cases) {
    it(name, () => {
      const result = after(drawing(before), change);
      assert.equal(result, drawing(expected));
      assert.deepEqual(parse(result).problems, []);
    });
  }
}

describe('a value set', () => {
  turn([
    [
      'takes the place of another',
      set('status', 'exited'),
      '\nstatus: active # for now\n',
      '\nstatus: exited # for now\n',
    ],
    [
      'keeps its quotes to itself',
      set('title', '"B: C"'),
      "\ntitle: 'A' # old\nid: x\n",
      '\ntitle: "B: C" # old\nid: x\n',
    ],
    ['is put behind an empty key', set('owner', 'ana'), '\nowner:\nid: x\n', '\nowner: ana\nid: x\n'],
    [
      'is put before a comment',
      set('owner', 'ana'),
      '\nowner: # who?\nid: x\n',
      '\nowner: ana # who?\nid: x\n',
    ],
    ['leaves no blanks behind', set('owner', 'ana'), '\nowner:  \nid: x\n', '\nowner: ana\nid: x\n'],
    [
      'is put behind an anchor',
      set('owner', 'ana'),
      '\nowner: &who\nmentor: *who\n',
      '\nowner: &who ana\nmentor: *who\n',
    ],
    [
      'takes the place of an alias',
      set('mentor', 'lee'),
      '\nowner: &a ana\nmentor: *a\n',
      '\nowner: &a ana\nmentor: lee\n',
    ],
    [
      'takes the place of a text block',
      set('notes', 'none'),
      '\nnotes: |\n  one\n\n  two\n\nid: x\n',
      '\nnotes: none\n\nid: x\n',
    ],
    [
      'is added to a map',
      set('horizon.end', '2028-12-31'),
      '\nhorizon:\n  start: 2026-01-01 # Thursday\nid: x\n',
      '\nhorizon:\n  start: 2026-01-01 # Thursday\n  end: 2028-12-31\nid: x\n',
    ],
    [
      'is added behind a text block',
      set('owner', 'ana'),
      '\nid: x\nnotes: |\n  one\n',
      '\nid: x\nnotes: |\n  one\nowner: ana\n',
    ],
    [
      'is added behind an empty key',
      set('owner', 'ana'),
      '\nid: x\nstatus: # later\n',
      '\nid: x\nstatus: # later\nowner: ana\n',
    ],
    [
      'is added to a map in braces',
      set('horizon.end', '2028-12-31'),
      '\nhorizon: { start: 2026-01-01 } # now\n',
      '\nhorizon: { start: 2026-01-01, end: 2028-12-31 } # now\n',
    ],
    [
      'is added to empty braces',
      set('tier.assigned', 'gold'),
      '\ntier: {}\n',
      '\ntier: { assigned: gold }\n',
    ],
    [
      'is added to braces with a comment',
      set('tier.assigned', 'gold'),
      '\ntier: { # none yet\n  }\n',
      '\ntier: { assigned: gold # none yet\n  }\n',
    ],
    [
      'is added behind an empty key in braces',
      set('tier.since', '2026-01-15'),
      '\ntier: { assigned: }\n',
      '\ntier: { assigned:, since: 2026-01-15 }\n',
    ],
    [
      'fills an empty key in braces',
      set('tier.assigned', 'gold'),
      '\ntier: { assigned:, since: 2026-01-15 }\n',
      '\ntier: { assigned: gold, since: 2026-01-15 }\n',
    ],
    [
      'fills a key without a colon in braces',
      set('tier.assigned', 'gold'),
      '\ntier: { assigned }\n',
      '\ntier: { assigned: gold }\n',
    ],
    [
      'is added on a line of its own where the others have one',
      set('horizon.note', 'long'),
      '\nhorizon: {\n  start: 2026-01-01, # first\n  end: 2028-12-31 # last\n}\n',
      '\nhorizon: {\n  start: 2026-01-01, # first\n  end: 2028-12-31, # last\n  note: long\n}\n',
    ],
    [
      'follows a comma at the end',
      set('horizon.note', 'long'),
      '\nhorizon: {\n  start: 2026-01-01,\n}\n',
      '\nhorizon: {\n  start: 2026-01-01,\n  note: long,\n}\n',
    ],
    [
      'makes the map above it',
      set('tier.assigned', 'gold'),
      '\nid: x\n',
      '\nid: x\ntier: { assigned: gold }\n',
    ],
    [
      'makes all maps above it',
      set('tier.override.expires', '2026-12-31'),
      '\nid: x\n',
      '\nid: x\ntier: { override: { expires: 2026-12-31 } }\n',
    ],
    [
      'makes the map of an empty key',
      set('tier.assigned', 'gold'),
      '\ntier:\nid: x\n',
      '\ntier: { assigned: gold }\nid: x\n',
    ],
    [
      'is added to an item',
      set('actions.0.due', '2026-12-15'),
      '\nactions:\n  - id: a1\n  - id: a2\n',
      '\nactions:\n  - id: a1\n    due: 2026-12-15\n  - id: a2\n',
    ],
    [
      'is added to an item in the column of its key',
      set('actions.0.due', '2026-12-15'),
      '\nactions:\n- id: a1\nid: x\n',
      '\nactions:\n- id: a1\n  due: 2026-12-15\nid: x\n',
    ],
    [
      'takes the place of an item',
      set('topics.1', 'risk'),
      '\ntopics: [plan, progress]\n',
      '\ntopics: [plan, risk]\n',
    ],
    [
      'fills an empty item',
      set('topics.0', 'risk'),
      '\ntopics:\n  -\n  - plan\n',
      '\ntopics:\n  - risk\n  - plan\n',
    ],
    ['starts an empty file', set('id', 'acme'), '\n', '\nid: acme\n'],
    ['starts a file of comments', set('id', 'acme'), '\n# Acme', '\n# Acme\nid: acme\n'],
    [
      'gets quotes where braces would cut it',
      set('account.name', 'Acme, Inc.'),
      '\naccount: { parent: x }\n',
      '\naccount: { parent: x, name: "Acme, Inc." }\n',
    ],
    [
      'has its key in quotes where it must',
      set('anchors.a: b', 'x'),
      '\nanchors:\n  1: y\n',
      '\nanchors:\n  1: y\n  "a: b": x\n',
    ],
  ]);

  it('is not written where something else than a map stands above it', () => {
    for (const [text, path] of [
      ['tier: gold\n', 'tier.assigned'],
      ['tier: [gold]\n', 'tier.assigned'],
      ['topics: [plan]\n', 'topics.4'],
      ['- id: x\n', 'owner'],
      ['id: \0\n', 'owner'],
    ] as const)
      assert.deepEqual(set(path, 'x')(parse(text)), []);
  });
});

describe('a value of several lines', () => {
  const review: YamlLines = ['date: 2026-11-20', 'kind: senior'];
  turn([
    [
      'is added below its key',
      set('review', ...review),
      '\nid: x\n',
      '\nid: x\nreview:\n  date: 2026-11-20\n  kind: senior\n',
    ],
    [
      'is put below an empty key',
      set('review', ...review),
      '\nreview: # soon\nid: x\n',
      '\nreview: # soon\n  date: 2026-11-20\n  kind: senior\nid: x\n',
    ],
    [
      'takes the place of a word',
      set('review', ...review),
      '\nreview: none # yet\nid: x\n',
      '\nreview: # yet\n  date: 2026-11-20\n  kind: senior\nid: x\n',
    ],
    [
      'takes the place of a map',
      set('review', ...review),
      '\nreview:\n    date: 2026-01-01\nid: x\n',
      '\nreview:\n    date: 2026-11-20\n    kind: senior\nid: x\n',
    ],
    [
      'takes the place of a list in the column of its key',
      set('review', ...review),
      '\nreview:\n- none\nid: x\n',
      '\nreview:\n  date: 2026-11-20\n  kind: senior\nid: x\n',
    ],
    [
      'gives way to a single line',
      set('review', 'none'),
      '\nreview: # soon\n  date: 2026-11-20\n  kind: senior\nid: x\n',
      '\nreview: none # soon\nid: x\n',
    ],
    [
      'stands in braces inside braces',
      set('x-all.review', ...review),
      '\nx-all: { a: 1 }\n',
      '\nx-all: { a: 1, review: { date: 2026-11-20, kind: senior } }\n',
    ],
    [
      'stands in brackets inside braces',
      set('x-all.topics', '- plan', '- "a, b"'),
      '\nx-all: { a: 1 }\n',
      '\nx-all: { a: 1, topics: [plan, "a, b"] }\n',
    ],
    [
      'may be deep',
      set('x-all.last.review', ...review),
      '\nid: x\n',
      '\nid: x\nx-all:\n  last:\n    review:\n      date: 2026-11-20\n      kind: senior\n',
    ],
  ]);
});

describe('an item appended', () => {
  const action: YamlLines = ['id: a3', 'title: Meet the CFO'];
  turn([
    [
      'follows the last',
      append('topics', 'risk'),
      '\ntopics:\n  - plan\n  - progress # always\nid: x\n',
      '\ntopics:\n  - plan\n  - progress # always\n  - risk\nid: x\n',
    ],
    [
      'follows the last in the column of the key',
      append('actions', ...action),
      '\nactions:\n- id: a1\n  title: Audit\n',
      '\nactions:\n- id: a1\n  title: Audit\n- id: a3\n  title: Meet the CFO\n',
    ],
    [
      'follows a text block',
      append('notes', 'two'),
      '\nnotes:\n  - |\n    one\n\nid: x\n',
      '\nnotes:\n  - |\n    one\n  - two\n\nid: x\n',
    ],
    [
      'follows an empty item',
      append('topics', 'risk'),
      '\ntopics:\n  - plan\n  -\n',
      '\ntopics:\n  - plan\n  -\n  - risk\n',
    ],
    [
      'follows an item with dashes and an anchor',
      append('topics', 'risk'),
      '\ntopics:\n  - &a-b on-time - or not\n',
      '\ntopics:\n  - &a-b on-time - or not\n  - risk\n',
    ],
    [
      'follows the last in brackets',
      append('topics', 'risk'),
      '\ntopics: [plan, progress] # all\n',
      '\ntopics: [plan, progress, risk] # all\n',
    ],
    [
      'stands in braces in brackets',
      append('actions', ...action),
      '\nactions: [{ id: a1 }]\n',
      '\nactions: [{ id: a1 }, { id: a3, title: Meet the CFO }]\n',
    ],
    [
      'has its own line in brackets where the others have',
      append('topics', 'risk'),
      '\ntopics: [\n  plan, # first\n  progress # then\n]\n',
      '\ntopics: [\n  plan, # first\n  progress, # then\n  risk\n]\n',
    ],
    [
      'has its own line before a bracket on the last',
      append('topics', 'risk'),
      '\ntopics: [\n  plan,\n  progress ]\n',
      '\ntopics: [\n  plan,\n  progress,\n  risk ]\n',
    ],
    ['makes the list', append('topics', 'risk'), '\nid: x\n', '\nid: x\ntopics: [risk]\n'],
    [
      'makes the list of an empty key',
      append('actions', ...action),
      '\nactions:\nid: x\n',
      '\nactions:\n  - id: a3\n    title: Meet the CFO\nid: x\n',
    ],
    [
      'takes the place of empty brackets',
      append('actions', ...action),
      '\nactions: [] # none\nid: x\n',
      '\nactions: # none\n  - id: a3\n    title: Meet the CFO\nid: x\n',
    ],
    [
      'gets quotes where brackets would cut it',
      append('topics', 'plan, progress'),
      '\nid: x\n',
      '\nid: x\ntopics: ["plan, progress"]\n',
    ],
  ]);
});

describe('a pair removed', () => {
  turn([
    [
      'takes its line and comment along',
      remove('status'),
      '\nid: x\nstatus: active # for now\nowner: ana\n',
      '\nid: x\nowner: ana\n',
    ],
    [
      'takes all lines of its value along',
      remove('tier'),
      '\nid: x\ntier:\n  assigned: gold # yes\n  override:\n    reason: x\n# next\nowner: ana\n',
      '\nid: x\n# next\nowner: ana\n',
    ],
    [
      'takes its text block along, and nothing behind it',
      remove('notes'),
      '\nnotes: |\n  one\n  two\nowner: ana\n',
      '\nowner: ana\n',
    ],
    ['may have no value', remove('tier'), '\ntier: # none\nowner: ana\n', '\nowner: ana\n'],
    ['may be the last without a line break', remove('owner'), '\nid: x\nowner: ana', '\nid: x\n'],
    [
      'leaves the dash of its item',
      remove('actions.0.id'),
      '\nactions:\n  - id: a1 # one\n    title: Audit\n  - id: a2\n',
      '\nactions:\n  - title: Audit\n  - id: a2\n',
    ],
    [
      'leaves an empty item',
      remove('actions.0.id'),
      '\nactions:\n  - id: a1\n  - id: a2\n',
      '\nactions:\n  - {}\n  - id: a2\n',
    ],
    [
      'leaves an empty map',
      remove('tier.assigned'),
      '\ntier: # of today\n  assigned: gold\nid: x\n',
      '\ntier: {} # of today\nid: x\n',
    ],
    [
      'leaves a map in braces',
      remove('tier.since'),
      '\ntier: { assigned: gold, since: 2026-01-15 } # now\n',
      '\ntier: { assigned: gold } # now\n',
    ],
    [
      'may be the first in braces',
      remove('tier.assigned'),
      '\ntier: { assigned: gold, since: 2026-01-15 }\n',
      '\ntier: { since: 2026-01-15 }\n',
    ],
    [
      'may stand between others in braces',
      remove('tier.b'),
      '\ntier: { a: 1, b: [2, 3], c: 4 }\n',
      '\ntier: { a: 1, c: 4 }\n',
    ],
    [
      'may be the only one in braces',
      remove('tier.assigned'),
      '\ntier: { assigned: gold, }\n',
      '\ntier: {}\n',
    ],
    [
      'may have no value in braces',
      remove('tier.since'),
      '\ntier: { assigned: gold, since: }\n',
      '\ntier: { assigned: gold }\n',
    ],
    [
      'takes its own line in braces along',
      remove('tier.since'),
      '\ntier: {\n  assigned: gold, # yes\n  since: 2026-01-15 # then\n}\n',
      '\ntier: {\n  assigned: gold, # yes\n}\n',
    ],
  ]);

  it('that is not there changes nothing', () => {
    assert.deepEqual(remove('tier.since')(parse('tier: { assigned: gold }\n')), []);
    assert.deepEqual(remove('tier.since')(parse('id: x\n')), []);
  });
});

describe('a comment removed', () => {
  for (const [name, text, expected] of [
    ['takes its line along', 'id: x\n  # plans-ignore a: b\nowner: ana\n', 'id: x\nowner: ana\n'],
    ['leaves what stands before it', 'id: x   # plans-ignore a: b\nowner: ana\n', 'id: x\nowner: ana\n'],
    [
      'leaves what stands before it, with CRLF',
      'id: x # plans-ignore a: b\r\nowner: ana\r\n',
      'id: x\r\nowner: ana\r\n',
    ],
    ['may end the text', 'id: x\n# plans-ignore a: b', 'id: x\n'],
  ] as const) {
    it(name, () => {
      const start = text.indexOf('#');
      const end = start + '# plans-ignore a: b'.length;
      assert.equal(applyEdits(text, [removeComment(parse(text), { start, end })]), expected);
    });
  }
});

describe('a line put above', () => {
  for (const [name, text, at, expected] of [
    ['is indented like the line', 'tier:\n  since: x\n', 'since', 'tier:\n  # why\n  since: x\n'],
    ['stands before an item', 'a:\n  - id: x\n', 'id', 'a:\n  # why\n  - id: x\n'],
    ['stands between two keys', 'id: x\nowner: y\n', 'owner', 'id: x\n# why\nowner: y\n'],
    ['may be the first', 'id: x\n', 'id', '# why\nid: x\n'],
    ['ends as the others do', 'id: x\r\nowner: y\r\n', 'owner', 'id: x\r\n# why\r\nowner: y\r\n'],
    ['does not get into a text', 'a:\n  b: "x\n\n    y"\n', 'y', 'a:\n  # why\n  b: "x\n\n    y"\n'],
    ['does not get into a text block', 'a: |\n  one\n  two\n', 'two', '# why\na: |\n  one\n  two\n'],
    ['may stand inside braces', 'a: {\n  b: 1,\n  c: 2 }\n', 'c', 'a: {\n  b: 1,\n  # why\n  c: 2 }\n'],
  ] as const) {
    it(name, () => {
      const tree = parse(text);
      assert.equal(applyEdits(text, [insertLineAbove(tree, text.indexOf(at), '# why')]), expected);
    });
  }
});

describe('edits', () => {
  it('at one place come in their order, as in an editor', () => {
    const tree = parse('id: x\n');
    const edits = [...setValue(tree, ['owner'], ['ana']), ...setValue(tree, ['status'], ['active'])];
    assert.equal(applyEdits(tree.text, edits), 'id: x\nowner: ana\nstatus: active\n');
  });

  for (const [name, lineBreak] of [
    ['CRLF', '\r\n'],
    ['LF', '\n'],
  ] as const) {
    it(`write lines that end in ${name} where the others do`, () => {
      const text = ['id: x', 'actions:', '  - id: a1', ''].join(lineBreak);
      assert.equal(
        after(text, append('actions', 'id: a2', 'title: y')),
        ['id: x', 'actions:', '  - id: a1', '  - id: a2', '    title: y', ''].join(lineBreak),
      );
      assert.equal(after(text, set('owner', 'ana')), `${text}owner: ana${lineBreak}`);
      assert.equal(after(text, remove('id')), ['actions:', '  - id: a1', ''].join(lineBreak));
    });
  }

  it('count columns from behind a byte order mark', () => {
    assert.equal(after('\uFEFFid: x\n', set('owner', 'ana')), '\uFEFFid: x\nowner: ana\n');
  });

  it('need no line break at the end', () => {
    assert.equal(after('id: x', set('owner', 'ana')), 'id: x\nowner: ana');
    assert.equal(after('a:\n  - x', append('a', 'y')), 'a:\n  - x\n  - y');
  });
});

describe('a text as a scalar', () => {
  for (const [text, written] of [
    ['Acme AG', 'Acme AG'],
    ['trusted-advisor', 'trusted-advisor'],
    ['Acme, Inc.', '"Acme, Inc."'],
    ['4', '"4"'],
    ['2026-01-01', '"2026-01-01"'],
    ['true', '"true"'],
    ['No', '"No"'],
    ['', '""'],
    [' x', '" x"'],
    ['a: b', '"a: b"'],
    ['a # b', '"a # b"'],
    ['- a', '"- a"'],
    ['say "hi"', '"say \\"hi\\""'],
    ['two\nlines', '"two\\nlines"'],
    ['C:\\plans', '"C:\\\\plans"'],
  ] as const) {
    it(`is ${written}`, () => {
      assert.equal(scalar(text), written);
    });
  }

  it('is read as the same text, inside braces too', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        fc.pre(!/[\0\uFFFD]/.test(text));
        const tree = parse(`a: ${scalar(text)}\nb: { c: ${scalar(text)}, d: [${scalar(text)}] }\n`);
        assert.deepEqual(tree.problems, []);
        assert.ok(tree.root);
        assert.deepEqual(plainOf(tree.root), { a: text, b: { c: text, d: [text] } });
      }),
      { numRuns: 300 },
    );
  });
});

describe('in whatever plan', () => {
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
      { numRuns: 120 },
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
      { numRuns: 120 },
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
      { numRuns: 120 },
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
      { numRuns: 120 },
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
      { numRuns: 120 },
    );
  });
});
