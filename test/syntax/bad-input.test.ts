import assert from 'node:assert/strict';
import { MAX_LENGTH, parse } from '../../server/src/syntax/parse.ts';
import { plainOf } from '../../server/src/syntax/tree.ts';
import { annotated, drawing, withoutNotes } from './carets.ts';

/** The one fault of a text: the place it points at and what it says. */
function faultOf(text: string): readonly [string, string] {
  const { problems } = parse(text);
  assert.equal(problems.length, 1, JSON.stringify(problems));
  const [{ start, end, message } = { start: 0, end: 0, message: '' }] = problems;
  return [text.slice(start, end), message];
}

function readingOf(text: string): unknown {
  const { root } = parse(text);
  return root && plainOf(root);
}

describe('a text that says nothing', () => {
  for (const text of [
    '',
    '\n',
    '   \n\n',
    '# to be written\n',
    '---\n',
    '---\n# later\n',
    '\uFEFF',
    '\uFEFF# later\r\n',
  ]) {
    it(`is no fault: ${JSON.stringify(text)}`, () => {
      const { root, problems } = parse(text);
      assert.deepEqual([root, problems], [undefined, []]);
    });
  }
});

describe('a merge conflict', () => {
  const message = 'a merge conflict is not resolved here; keep one side and remove the markers';
  const conflict = [
    'id: acme',
    '<<<<<<< ours',
    'owner: ana',
    'status: active',
    '=======',
    'owner: joel',
    '>>>>>>> theirs',
    'account: { name: Acme }',
    '',
  ];

  for (const [name, lineBreak] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    it(`is one fault, and our side is read, with lines ended by ${name}`, () => {
      const text = conflict.join(lineBreak);
      assert.deepEqual(faultOf(text), ['<<<<<<< ours', message]);
      assert.deepEqual(readingOf(text), {
        id: 'acme',
        owner: 'ana',
        status: 'active',
        account: { name: 'Acme' },
      });
    });
  }

  it('may show what both sides began with', () => {
    const text = conflict.toSpliced(4, 0, '||||||| base', 'owner: lee').join('\n');
    assert.deepEqual(faultOf(text), ['<<<<<<< ours', message]);
    assert.deepEqual(readingOf(text), {
      id: 'acme',
      owner: 'ana',
      status: 'active',
      account: { name: 'Acme' },
    });
  });

  it('may stand deep in a map, and more than once', () => {
    const fixture = drawing(`
account:
<<<<<<< ours
^^^^^^^^^^^^ ${message}
  name: Acme
=======
  name: ACME
>>>>>>> theirs
  parent: acme-group
<<<<<<< HEAD
^^^^^^^^^^^^ ${message}
=======
owner: joel
>>>>>>> 1a2b3c4
id: acme
`);
    const text = withoutNotes(fixture);
    assert.equal(annotated(text, parse(text).problems), fixture);
    assert.deepEqual(readingOf(text), { account: { name: 'Acme', parent: 'acme-group' }, id: 'acme' });
  });

  it('leaves every place where it is in the text', () => {
    const text = conflict.join('\r\n');
    const { root } = parse(text);
    assert.ok(root?.kind === 'mapping');
    const places = root.pairs.map(({ key, value }) => [
      text.slice(key.start, key.end),
      text.slice(value.start, value.end),
    ]);
    assert.deepEqual(places, [
      ['id', 'acme'],
      ['owner', 'ana'],
      ['status', 'active'],
      ['account', '{ name: Acme }'],
    ]);
  });

  for (const [name, text, marker] of [
    ['begins and does not end', 'id: acme\n<<<<<<< ours\nowner: ana\n', '<<<<<<< ours'],
    ['ends and does not begin', 'id: acme\nowner: ana\n>>>>>>> theirs\n', '>>>>>>> theirs'],
    ['is only parted', 'id: acme\n=======\nowner: ana\n', '======='],
  ] as const) {
    it(`that ${name} is a marker left over`, () => {
      assert.deepEqual(faultOf(text), [
        marker,
        'a marker of a merge conflict was left here; remove the line',
      ]);
      assert.deepEqual(readingOf(text), { id: 'acme', owner: 'ana' });
    });
  }

  it('is none where the same signs stand in a text', () => {
    const text = 'notes: |\n  <<<<<<< ours\n  =======\nline: "======="\n';
    assert.deepEqual(parse(text).problems, []);
  });
});

describe('YAML that plans are not written in', () => {
  for (const [name, text, token, message, reading] of [
    [
      'a 1.1 header',
      '%YAML 1.1\n---\nid: acme\ncountry: no\n',
      '%YAML 1.1',
      'plans are YAML 1.2; remove this line (1.1 reads words such as "no" and "on" as false and true)',
      { id: 'acme', country: 'no' },
    ],
    [
      'a second document',
      'id: acme\n---\nid: beta\n',
      '---',
      'a second document starts here; a file holds one document, so remove the "---" or move the rest to its own file',
      { id: 'acme' },
    ],
    [
      'a tag of its own',
      'id: !name acme\n',
      '!name',
      'tags (!…) are not used in plans; remove it, or quote the text that begins with "!"',
      { id: 'acme' },
    ],
    [
      'an alias of nothing',
      'id: acme\nowner: *ana\n',
      '*ana',
      'nothing is named "&ana" before this alias; put a text that begins with "*" in quotes',
      { id: 'acme', owner: null },
    ],
    [
      'an alias of what follows',
      'owner: *ana\nid: &ana acme\n',
      '*ana',
      'nothing is named "&ana" before this alias; put a text that begins with "*" in quotes',
      { owner: null, id: 'acme' },
    ],
    [
      'an alias inside its anchor',
      'id: acme\nteam: &team { members: [*team] }\n',
      '*team',
      '"*team" stands inside what it refers to; such a value has no end',
      { id: 'acme', team: { members: [null] } },
    ],
  ] as const) {
    it(`is ${name}`, () => {
      assert.deepEqual(faultOf(text), [token, message]);
      assert.deepEqual(readingOf(text), reading);
    });
  }

  it('is not a 1.2 header, a marked start, an anchor or an alias', () => {
    const text =
      '%YAML 1.2\n---\nid: &acme acme\nowner: *acme\naccount: &a { name: Acme }\nx-copy: *a\n...\n';
    const { root, problems } = parse(text);
    assert.deepEqual(problems, []);
    assert.ok(root);
    assert.deepEqual(plainOf(root), {
      id: 'acme',
      owner: 'acme',
      account: { name: 'Acme' },
      'x-copy': { name: 'Acme' },
    });
  });

  it('has its aliases stand at their own place', () => {
    const text = 'account: &a { name: Acme }\nx-copy: *a\n';
    const { root } = parse(text);
    assert.ok(root?.kind === 'mapping');
    const copy = root.pairs[1]?.value;
    assert.ok(copy?.kind === 'mapping');
    assert.equal(text.slice(copy.start, copy.end), '*a');
    assert.equal(text.slice(copy.pairs[0]?.value.start, copy.pairs[0]?.value.end), 'Acme');
  });
});

/** Each of these took seconds or the whole stack in a reader that took them at their word. */
describe('a text made to hurt', () => {
  const bomb = ['x', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    .map((name, level, names) =>
      level === 0
        ? 'x: &x [boom, boom, boom]'
        : `${name}: &${name} [${`*${names[level - 1]}, `.repeat(9)}*${names[level - 1]}]`,
    )
    .join('\n');

  it('stops at an alias bomb', () => {
    const { problems, root } = parse(`${bomb}\nid: acme\n`);
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['aliases repeat more than 10,000 values from here on; the rest of them is not read'],
    );
    assert.ok(JSON.stringify(root).length < 10_000_000);
  });

  for (const [name, deep] of [
    ['brackets', `deep: ${'['.repeat(100_000)}\n`],
    ['braces', `deep: ${'{ a: '.repeat(100_000)}\n`],
    ['braces that are closed', `deep: ${'{ a: '.repeat(50_000)}1${' }'.repeat(50_000)}\n`],
    ['dashes', `deep:\n  ${'- '.repeat(100_000)}\n`],
    ['lines', `deep:\n${Array.from({ length: 300 }, (_, i) => `${' '.repeat(i + 1)}a:`).join('\n')}\n`],
    ['question marks', `deep:\n  ${'? '.repeat(100_000)}\n`],
  ] as const) {
    it(`stops at deeply nested ${name}, and reads what stands around them`, () => {
      const { problems, root } = parse(`id: acme\n${deep}owner: ana\n`);
      assert.deepEqual(
        problems.map(({ message }) => message),
        ['nested too deeply to be read'],
      );
      assert.ok(root);
      const { id, owner } = plainOf(root) as Record<string, unknown>;
      assert.deepEqual([id, owner], ['acme', 'ana']);
    });
  }

  it('takes many brackets that are closed again for what they are', () => {
    const items = Array.from({ length: 1000 }, () => '[{ a: [1] }]').join(', ');
    assert.deepEqual(parse(`x-list: [${items}]\n`).problems, []);
  });

  for (const [name, text] of [
    ['words and keys by turns', `a:\n${'  word\n  key: 1\n'.repeat(600)}`],
    ['the same key', 'a: 1\n'.repeat(600)],
    ['markers of conflicts', 'a: 1\n<<<<<<< x\n'.repeat(600)],
    ['keys that are no texts', `a:\n${'  ? [x]\n'.repeat(600)}`],
    ['aliases of nothing', `a:\n${'  - *b\n'.repeat(600)}`],
    ['colons', `a: ${'b: '.repeat(600)}\n`],
  ] as const) {
    it(`lists the first hundred faults at most: ${name}`, () => {
      const { problems } = parse(text);
      assert.ok(problems.length > 0 && problems.length <= 101);
      if (problems.length > 100)
        assert.match(problems.at(-1)?.message ?? '', /^\d+ more faults from here on/);
    });
  }
});

describe('a file that is no text', () => {
  it('is told by its NUL bytes', () => {
    assert.deepEqual(faultOf('PK\u0003\u0004\0\0id: acme\n'), [
      'P',
      'this is not a text file (it holds NUL bytes)',
    ]);
    assert.equal(readingOf('PK\0id: acme\n'), undefined);
  });

  it('is told by what could not be decoded, and read all the same', () => {
    const text = 'id: acme\naccount: { name: M\uFFFDller, parent: M\uFFFDller }\n';
    assert.deepEqual(faultOf(text), ['\uFFFD', 'this character could not be read; save the file as UTF-8']);
    assert.deepEqual(readingOf(text), {
      id: 'acme',
      account: { name: 'M\uFFFDller', parent: 'M\uFFFDller' },
    });
  });

  it('is not read when no plan could be as long', () => {
    const { root, problems } = parse(`id: acme\n${'#'.repeat(MAX_LENGTH)}`);
    assert.equal(root, undefined);
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['the file is too large to be a plan (10.1 MB; up to 10 MB are read)'],
    );
  });
});

describe('places in the text', () => {
  /** Every key and value as the text has it at its place. */
  function written(text: string): readonly (readonly [string, string])[] {
    const { root, problems } = parse(text);
    assert.deepEqual(problems, []);
    assert.ok(root?.kind === 'mapping');
    return root.pairs.map(({ key, value }) => [
      text.slice(key.start, key.end),
      text.slice(value.start, value.end),
    ]);
  }

  it('are right behind a byte order mark', () => {
    assert.deepEqual(written('\uFEFFid: acme\nowner: ana\n'), [
      ['id', 'acme'],
      ['owner', 'ana'],
    ]);
    assert.deepEqual(written('\uFEFF---\nid: acme\n'), [['id', 'acme']]);
    assert.deepEqual(written('\uFEFF# Acme\nid: acme\n'), [['id', 'acme']]);
  });

  for (const [name, lineBreak] of [
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    it(`are right where lines end in ${name}`, () => {
      const text = [
        '# Acme',
        'id: acme',
        'account:',
        '  name: "Acme',
        '    AG"',
        'notes: |',
        '  one',
        '  two',
        'owner: ana',
        '',
      ].join(lineBreak);
      assert.deepEqual(written(text), [
        ['id', 'acme'],
        ['account', ['name: "Acme', '    AG"'].join(lineBreak)],
        ['notes', ['|', '  one', '  two'].join(lineBreak)],
        ['owner', 'ana'],
      ]);
      assert.deepEqual(readingOf(text), {
        id: 'acme',
        account: { name: 'Acme AG' },
        notes: 'one\ntwo\n',
        owner: 'ana',
      });
    });
  }

  it('of values over several lines hold all of them, and no blank line behind', () => {
    const text = drawing(`
plain: one
  two

quoted: "one

  two"
block: |
  one

  # two

folded: >-
  one
  two

# the end
flow: {
  a: 1, # one
  b: [
    2 ]
}
`);
    assert.deepEqual(written(text), [
      ['plain', 'one\n  two'],
      ['quoted', '"one\n\n  two"'],
      ['block', '|\n  one\n\n  # two'],
      ['folded', '>-\n  one\n  two'],
      ['flow', '{\n  a: 1, # one\n  b: [\n    2 ]\n}'],
    ]);
    assert.deepEqual(readingOf(text), {
      plain: 'one two',
      quoted: 'one\ntwo',
      block: 'one\n\n# two\n',
      folded: 'one two',
      flow: { a: 1, b: [2] },
    });
  });

  it('are not moved by characters that only look like line breaks', () => {
    const text = 'title: one\u2028owner: two\nid: acme\n';
    assert.deepEqual(readingOf(text), { title: 'one\u2028owner: two', id: 'acme' });
  });
});
