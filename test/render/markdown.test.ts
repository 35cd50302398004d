import assert from 'node:assert/strict';
import { escapeMarkdown, inlineCode, toMarkdown } from '../../server/src/render/markdown.ts';
import {
  code,
  fold,
  heading,
  inFile,
  link,
  list,
  paragraph,
  strong,
  table,
  type Line,
} from '../../server/src/render/page.ts';

describe('escaping what users wrote', () => {
  const hostile: readonly (readonly [name: string, text: string, escaped: string])[] = [
    ['a link', '[pay here](https://evil.example)', '\\[pay here\\](https\\://evil.example)'],
    ['an image', '![x](https://evil.example/x.png)', '\\!\\[x\\](https\\://evil.example/x.png)'],
    ['a command', '[run](command:workbench.action.quit)', '\\[run\\](command:workbench.action.quit)'],
    ['a bare address', 'see www.evil.example', 'see www\\.evil.example'],
    ['an e-mail address', 'a@evil.example', 'a\\@evil.example'],
    ['HTML', '<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['an entity', '&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['a table', 'a | b', 'a \\| b'],
    ['code', 'a `b` c', 'a \\`b\\` c'],
    ['emphasis', '**now** _or_ ~~never~~', '\\*\\*now\\*\\* \\_or\\_ \\~\\~never\\~\\~'],
    ['a theme icon', '$(trash)', '\\$(trash)'],
    ['a heading', '# big', '\\# big'],
    ['a list', '- a', '\\- a'],
    ['a numbered list', '1. a', '1\\. a'],
    ['a backslash', 'a\\[b', 'a\\\\\\[b'],
    ['line breaks', 'a\n\n# b', 'a \\# b'],
  ];
  for (const [name, text, escaped] of hostile) {
    it(`leaves ${name} to be read and not to be followed`, () => assert.equal(escapeMarkdown(text), escaped));
  }

  it('leaves plain words and numbers as they are', () => {
    assert.equal(
      escapeMarkdown('Águas do Minho: 3.1 M EUR (25 %), -5 k EUR'),
      'Águas do Minho: 3.1 M EUR (25 %), -5 k EUR',
    );
  });

  it('fences code with more backticks than it holds', () => {
    assert.equal(inlineCode('a`b'), '``a`b``');
    assert.equal(inlineCode('`a'), '`` `a ``');
    assert.equal(inlineCode('a`'), '`` a` ``');
    assert.equal(inlineCode(''), '');
  });

  it('fences blocks of code with more backticks than they hold, and with three at least', () => {
    const block = (text: string) => toMarkdown({ blocks: [{ kind: 'code', language: 'sh', text }] });
    assert.equal(block('a `b` ``c``'), '```sh\na `b` ``c``\n```');
    assert.equal(block('```\na\n```'), '````sh\n```\na\n```\n````');
    assert.equal(block('`````'), '``````sh\n`````\n``````');
  });

  it('cuts a text that is as long as a book', () => {
    assert.equal(escapeMarkdown('a'.repeat(600)), 'a'.repeat(600));
    assert.equal(escapeMarkdown('a'.repeat(601)), `${'a'.repeat(599)}…`);
  });
});

describe('a page as Markdown', () => {
  it('has its blocks one below the other', () => {
    const markdown = toMarkdown({
      blocks: [
        heading(1, 'Acme AG'),
        paragraph(
          'the ',
          strong('tier'),
          ' is ',
          code('gold'),
          ', ',
          link('see [it]', 'https://plans.example/x'),
        ),
        ...list([['one'], ['two']]),
        ...table(
          [
            { title: 'Name', align: 'left' },
            { title: 'Points', align: 'right' },
          ],
          [[['A | B'], [code('a|b')]]],
        ),
        { kind: 'code', language: 'sh', text: 'plans explain acme' },
      ],
    });
    assert.equal(
      markdown,
      [
        '## Acme AG',
        'the **tier** is `gold`, [see \\[it\\]](https://plans.example/x)',
        '- one\n- two',
        '| Name | Points |\n| :-- | --: |\n| A \\| B | `a\\|b` |',
        '```sh\nplans explain acme\n```',
      ].join('\n\n'),
    );
  });

  const cell = (...line: Line) => table([{ title: 'Due', align: 'left' }], [[line]]);

  it('keeps the dates of a table on one line, and leaves those of code and texts to be copied', () => {
    const blocks = [
      ...cell('2026-12-04, ', strong('2026-12-05'), ' ', code('--as-of 2026-12-06')),
      paragraph('on 2026-12-07'),
    ];
    const markdown = toMarkdown({ blocks });
    assert.match(markdown, /\| 2026\u201112\u201104, \*\*2026\u201112\u201105\*\* `--as-of 2026-12-06` \|/);
    assert.match(markdown, /\non 2026-12-07$/);
  });

  it('folds blocks below a title that shows just what was written', () => {
    const blocks = fold('<b>R&D</b> says "no" to #12 and @ana', [paragraph('one'), paragraph('two')]);
    assert.equal(
      toMarkdown({ blocks }),
      '<details><summary>&lt;b&gt;R&amp;D&lt;/b&gt; says &quot;no&quot; to #&#8203;12 and @&#8203;ana</summary>\n\none\n\ntwo\n\n</details>',
    );
    assert.deepEqual(fold('Nothing', []), []);
  });

  it('leaves out what is strong and empty, and lets nothing in an address end its link or its cell', () => {
    assert.equal(toMarkdown({ blocks: [paragraph('a', strong(''), 'b')] }), 'ab');
    const linked = cell(link('a|b', 'https://plans.example/a|b'));
    assert.equal(
      toMarkdown({ blocks: [paragraph(link('a', '/a\tb (1).yaml'))] }),
      '[a](/a%09b%20%281%29.yaml)',
    );
    assert.match(toMarkdown({ blocks: linked }), /\| \[a\\\|b\]\(https:\/\/plans\.example\/a%7Cb\) \|$/);
  });

  it('names files, and leads to them where there are addresses', () => {
    const blocks = [
      paragraph('see ', inFile('line [4]', '/a (1).yaml', 3)),
      ...cell(inFile('a', '/a|b.yaml')),
    ];
    assert.match(toMarkdown({ blocks }), /^see line \\\[4\\\]\n\n.*\n.*\n\| a \|$/);
    assert.match(
      toMarkdown({ blocks }, (file, line) => `${file}#${String(line)}`),
      /^see \[line \\\[4\\\]\]\(\/a%20%281%29\.yaml#3\)\n\n.*\n.*\n\| \[a\]\(\/a%7Cb\.yaml#undefined\) \|$/,
    );
  });

  it('leaves out lists and tables with nothing in them', () => {
    assert.equal(toMarkdown({ blocks: [...list([]), ...table([{ title: 'Name', align: 'left' }], [])] }), '');
  });
});
