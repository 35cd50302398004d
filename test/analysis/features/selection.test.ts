import assert from 'node:assert/strict';
import fc from 'fast-check';
import { selectionSteps } from '../../../server/src/analysis/features/selection/steps.ts';
import { parse } from '../../../server/src/syntax/parse.ts';

/** What is selected step by step from the mark on, without the whole file at the end. */
function steps(marked: string): readonly string[] {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const found = selectionSteps(parse(text), offset).map(({ start, end }) => text.slice(start, end));
  assert.equal(found.at(-1), text);
  return found.slice(0, -1);
}

describe('widening the selection', () => {
  const cases: readonly (readonly [what: string, marked: string, steps: readonly string[]])[] = [
    [
      'goes from a value to its pair and its map',
      'team:\n  sponsor: v‸ic\n  mentor: lee\n',
      ['vic', 'sponsor: vic', 'sponsor: vic\n  mentor: lee', 'team:\n  sponsor: vic\n  mentor: lee'],
    ],
    [
      'goes from a key to its pair',
      'id: acme\now‸ner: ana\n',
      ['owner', 'owner: ana', 'id: acme\nowner: ana'],
    ],
    [
      'goes on with the item, its dash and the list',
      'actions:\n  - id: a‸1\n    title: x\n  - id: a2\n',
      [
        'a1',
        'id: a1',
        'id: a1\n    title: x',
        '- id: a1\n    title: x',
        '- id: a1\n    title: x\n  - id: a2',
        'actions:\n  - id: a1\n    title: x\n  - id: a2',
      ],
    ],
    [
      'goes through brackets',
      'id: x\nteam: { mentor: lee, sponsor: v‸ic }\n',
      [
        'vic',
        'sponsor: vic',
        'mentor: lee, sponsor: vic',
        '{ mentor: lee, sponsor: vic }',
        'team: { mentor: lee, sponsor: vic }',
        'id: x\nteam: { mentor: lee, sponsor: vic }',
      ],
    ],
    [
      'goes through lists in brackets',
      'topics: [plan, fun‸ding]\n',
      ['funding', 'plan, funding', '[plan, funding]', 'topics: [plan, funding]'],
    ],
    ['begins inside of quotes', 'rationale: "one t‸wo"\n', ['one two', '"one two"', 'rationale: "one two"']],
    [
      'goes from what a comment says to its neighbours',
      'id: x\n  # one\n  # t‸wo\nowner: y\n',
      ['two', '# two', '# one\n  # two', 'id: x\n  # one\n  # two\nowner: y'],
    ],
    ['keeps a comment behind a value to itself', 'id: x # one‸\n# two\n', ['one', '# one']],
    ['knows no comments in texts', 'rationale: |\n  # o‸ne\n', ['|\n  # one', 'rationale: |\n  # one']],
    [
      'stops at an alias',
      'team: { sponsor: &v vic, mentor: *‸v }\n',
      [
        '*v',
        'mentor: *v',
        'sponsor: &v vic, mentor: *v',
        '{ sponsor: &v vic, mentor: *v }',
        'team: { sponsor: &v vic, mentor: *v }',
      ],
    ],
    ['is the pair where there is no value yet', 'id: x\nowner: ‸\n', ['owner: ', 'id: x\nowner: ']],
    ['is the whole file where there is nothing', '‸', []],
  ];
  for (const [what, marked, expected] of cases) it(what, () => assert.deepEqual(steps(marked), expected));

  it('holds the place and more at each step, in any text', () => {
    const piece = fc.constantFrom(
      'id: a',
      '\n',
      '  ',
      '- ',
      'actions:',
      '{ ',
      ' }',
      '[',
      ']',
      ', ',
      '"',
      ' # c',
      '&x ',
      '*x',
      '|',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.nat(), (pieces, at) => {
        const text = pieces.join('');
        const offset = at % (text.length + 1);
        const found = selectionSteps(parse(text), offset);
        for (const [index, { start, end }] of found.entries()) {
          const wider = found[index + 1];
          assert.ok(start <= offset && offset <= end);
          assert.ok(
            !wider || (wider.start <= start && end <= wider.end && wider.end - wider.start > end - start),
          );
        }
        assert.deepEqual(found.at(-1), { start: 0, end: text.length });
      }),
    );
  });
});
