import assert from 'node:assert/strict';
import { format } from '../../../../server/src/analysis/features/formatting/format.ts';
import { formatPart } from '../../../../server/src/analysis/features/formatting/part.ts';
import type { PrintOptions } from '../../../../server/src/analysis/features/formatting/print.ts';
import { applyEdits } from '../../../../server/src/syntax/edit.ts';
import { parse } from '../../../../server/src/syntax/parse.ts';

const usual: PrintOptions = { tabSize: 2, lineWidth: 60 };

async function formatted(text: string, options: Partial<PrintOptions> = {}): Promise<string> {
  const formatting = await format(parse(text), { ...usual, ...options });
  assert.equal(formatting.kind, 'formatted', JSON.stringify(formatting));
  return formatting.kind === 'formatted' ? applyEdits(text, formatting.edits) : '';
}

/** The text after laying out what stands between the two marks. */
async function partFormatted(marked: string): Promise<string> {
  const [before = '', within = '', after = ''] = marked.split('‸');
  const text = before + within + after;
  const span = { start: before.length, end: before.length + within.length };
  const formatting = await formatPart(parse(text), span, usual);
  assert.equal(formatting.kind, 'formatted');
  return formatting.kind === 'formatted' ? applyEdits(text, formatting.edits) : '';
}

describe('formatting', () => {
  const cases: readonly (readonly [
    what: string,
    before: string,
    after: string,
    options?: Partial<PrintOptions>,
  ])[] = [
    [
      'puts blanks where they belong',
      'id:   acme\naccount: {name: Acme,segment: yards}\n',
      'id: acme\naccount: { name: Acme, segment: yards }\n',
    ],
    ['indents lists below their key', 'actions:\n- id: a1\n- id: a2\n', 'actions:\n  - id: a1\n  - id: a2\n'],
    [
      'indents by what the editor is set to',
      'account:\n  name: Acme\n',
      'account:\n    name: Acme\n',
      { tabSize: 4 },
    ],
    [
      'breaks what is too long in brackets',
      'reviews: [{ date: 2026-09-15, kind: senior, reviewers: [vic] }]\n',
      'reviews:\n  [\n    {\n      date: 2026-09-15,\n      kind: senior,\n      reviewers: [vic],\n    },\n  ]\n',
      { lineWidth: 40 },
    ],
    [
      'joins what fits on a line',
      'swot:\n  {\n    strengths: [near],\n    weaknesses: [few],\n  }\n',
      'swot: { strengths: [near], weaknesses: [few] }\n',
    ],
    ['ends the last line', 'id: acme', 'id: acme\n'],
    ['takes away blanks at the ends of lines', 'id: acme  \nowner: ana\t\n', 'id: acme\nowner: ana\n'],
    [
      'wraps no text, however long',
      'rationale:   One of the few customers who tell us what they will need the year after next.\n',
      'rationale: One of the few customers who tell us what they will need the year after next.\n',
    ],
    [
      'leaves every kind of quotes',
      `a:   'it''s'\nb: "x \\"y\\""\nc: 'z'\n`,
      `a: 'it''s'\nb: "x \\"y\\""\nc: 'z'\n`,
    ],
    [
      'leaves days and numbers as they are written',
      'due:   2026-01-01\nshare: 0.30\nsum: 1_0\n',
      'due: 2026-01-01\nshare: 0.30\nsum: 1_0\n',
    ],
    [
      'leaves the text of a block',
      'notes:   |\n  one\n    two  \n\n  three\nid: x\n',
      'notes: |\n  one\n    two  \n\n  three\nid: x\n',
    ],
    ['keeps a single blank line apart', 'id: acme\n\n\n\nowner: ana\n', 'id: acme\n\nowner: ana\n'],
    [
      'keeps comments',
      '# head\nid:   acme # its id\n   # of all\nowner: ana\n# end\n',
      '# head\nid:\n  acme # its id\n  # of all\nowner: ana\n# end\n',
    ],
    [
      'keeps the steps of keys that are commented out',
      'id:   x\n# later\n#team:\n  #sponsor:\n  #members:\n    #- person:\n#swot:\n',
      'id: x\n# later\n#team:\n  #sponsor:\n  #members:\n    #- person:\n#swot:\n',
    ],
    [
      'keeps these steps where all of them move',
      'account:\n   name: x\n   #sites:\n     #- name: y\n',
      'account:\n  name: x\n  #sites:\n    #- name: y\n',
    ],
    [
      'keeps anchors and aliases',
      'owner:   &o ana\nteam: {sponsor: *o}\n',
      'owner: &o ana\nteam: { sponsor: *o }\n',
    ],
    ['keeps line breaks', 'id:   acme\r\nowner: ana\r\n', 'id: acme\r\nowner: ana\r\n'],
    ['keeps a byte-order mark', '\uFEFFid:   acme\n', '\uFEFFid: acme\n'],
    [
      'keeps a comment behind a map in brackets with that map',
      'history: { FY2024: { revenue: 1 }, # by auction\n  FY2025: { revenue: 2 } }\n',
      'history: {\n    FY2024: { revenue: 1 }, # by auction\n    FY2025: { revenue: 2 },\n  }\n',
    ],
    [
      'writes no comma into a comment below the last words in brackets',
      'account:\n  {\n    name:\n      Acme of Graz # once\n      # two firms\n  }\n',
      'account: {\n    name:\n      Acme of Graz # once\n      # two firms\n  }\n',
      { lineWidth: 20 },
    ],
    [
      'keeps a comment in the first column with what follows',
      'team: {\n  sponsor: vic\n# who else\n  ,mentor: lee }\n',
      'team: {\n    sponsor: vic,\n    # who else\n    mentor: lee,\n  }\n',
    ],
    [
      'leaves an excused line whole, however long it is',
      'id:   acme\ntier: { assigned: gold, since: 2026-01-15 } # plans-ignore tier-fragile: known\nowner:   ana\n',
      'id: acme\ntier: { assigned: gold, since: 2026-01-15 } # plans-ignore tier-fragile: known\nowner: ana\n',
      { lineWidth: 30 },
    ],
    [
      'leaves the line below a comment that excuses it whole',
      '# plans-ignore tier-fragile: known\ntier: { assigned: gold, since: 2026-01-15 }\nowner:   ana\n',
      '# plans-ignore tier-fragile: known\ntier: { assigned: gold, since: 2026-01-15 }\nowner: ana\n',
      { lineWidth: 30 },
    ],
    [
      'breaks nothing that is empty',
      'account: {}\nsegments: []\n',
      'account: {}\nsegments: []\n',
      { lineWidth: 4 },
    ],
    ['does nothing to nothing', '', ''],
    ['leaves comments alone in a file without a value', '#  only this\n', '#  only this\n'],
    ['reads half a line', 'id:   acme\nowner:\n', 'id: acme\nowner:\n'],
  ];
  for (const [what, before, after, options] of cases) {
    it(what, async () => {
      assert.equal(await formatted(before, options), after);
      assert.equal(await formatted(after, options), after);
    });
  }

  it('changes as little of the text as can be', async () => {
    const formatting = await format(parse('id:   acme\nteam: {sponsor: vic}\nowner: ana\n'), usual);
    assert.deepEqual(formatting, {
      kind: 'formatted',
      edits: [
        { start: 4, end: 6, text: '' },
        { start: 18, end: 18, text: ' ' },
        { start: 30, end: 30, text: ' ' },
      ],
    });
  });

  it('refuses files with faults, and says which', async () => {
    for (const [text, reason, at] of [
      ['id:   acme\nid: other\n', /already used/, 11],
      ['team: { sponsor: vic\nowner: ana\n', /is not closed/, undefined],
      ['id:   acme\nowner\n', /colon/, 11],
      ['%YAML 1.1\n---\nid: acme\n', /YAML 1.2/, 0],
    ] as const) {
      const formatting = await format(parse(text), usual);
      assert.equal(formatting.kind, 'refused', text);
      if (formatting.kind !== 'refused') continue;
      assert.match(formatting.reason, reason);
      if (at !== undefined) assert.equal(formatting.at, at);
    }
  });

  describe('of a part', () => {
    const parts: readonly (readonly [what: string, marked: string, after: string])[] = [
      [
        'is of one key',
        'id:   acme\now‸ne‸r:   ana\nstatus:   active\n',
        'id:   acme\nowner: ana\nstatus:   active\n',
      ],
      [
        'is of several keys',
        'id:   acme\now‸ner:   ana\nsta‸tus:   active\n',
        'id:   acme\nowner: ana\nstatus: active\n',
      ],
      ['is of an item', 'actions:\n  - id:   a1\n  - ‸id‸:   a2\n', 'actions:\n  - id:   a1\n  - id: a2\n'],
      [
        'is of all that is in brackets',
        'team: {sponsor: v‸i‸c,mentor: lee}\nid:   x\n',
        'team: { sponsor: vic, mentor: lee }\nid:   x\n',
      ],
      [
        'takes in what it cannot do without',
        'team:\n   sponsor:   vic\n   men‸t‸or:   lee\nid:   x\n',
        'team:\n  sponsor: vic\n  mentor: lee\nid:   x\n',
      ],
      [
        'is of the items that two keys have on these lines',
        'reviews:\n  - kind:   senior\n  - ki‸nd:   mentor\nactions:\n  - i‸d:   a1\n  - id:   a2\n',
        'reviews:\n  - kind:   senior\n  - kind: mentor\nactions:\n  - id: a1\n  - id:   a2\n',
      ],
      [
        'is of a key with the first of its items',
        'act‸ions:\n  - id:   a1\n    owner:   an‸a\n  - id:   a2\n',
        'actions:\n  - id: a1\n    owner: ana\n  - id:   a2\n',
      ],
      [
        'is of a key without its items',
        'id:   x‸\nactions:   #  a‸ll\n  - id:   a1\n',
        'id: x\nactions: #  all\n  - id:   a1\n',
      ],
      [
        'takes in all items where they have to move together',
        'acti‸ons:\n    - id:   a‸1\n    - id:   a2\n',
        'actions:\n  - id: a1\n  - id: a2\n',
      ],
      ['is of blank lines', 'id:   acme\n‸\n\n‸\nowner:   ana\n', 'id:   acme\n\nowner:   ana\n'],
    ];
    for (const [what, marked, after] of parts) {
      it(what, async () => assert.equal(await partFormatted(marked), after));
    }
  });
});
