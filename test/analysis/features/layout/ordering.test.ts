import assert from 'node:assert/strict';
import { orderKeys } from '../../../../server/src/analysis/features/ordering/order.ts';
import { applyEdits } from '../../../../server/src/syntax/edit.ts';
import { parse } from '../../../../server/src/syntax/parse.ts';

function ordered(text: string): string {
  return applyEdits(text, orderKeys('plan', parse(text)));
}

describe('ordering keys as in the schema', () => {
  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    ['moves keys', 'owner: ana\nid: acme\n', 'id: acme\nowner: ana\n'],
    ['moves keys without a last line break', 'owner: ana\nid: acme', 'id: acme\nowner: ana'],
    [
      'moves keys inside of others',
      'id: acme\naccount:\n  segment: yards\n  name: Acme\n',
      'id: acme\naccount:\n  name: Acme\n  segment: yards\n',
    ],
    [
      'moves keys in brackets',
      'team: {mentor: lee, sponsor: vic }\n',
      'team: {sponsor: vic, mentor: lee }\n',
    ],
    [
      'moves keys of items',
      'actions:\n  - title: Audit\n    id: a1\n  - id: a2\n',
      'actions:\n  - id: a1\n    title: Audit\n  - id: a2\n',
    ],
    [
      'moves what stands below a key with it',
      'owner: ana\nswot:\n  strengths:\n    - near\nid: acme\n',
      'id: acme\nowner: ana\nswot:\n  strengths:\n    - near\n',
    ],
    [
      'puts unknown keys last, in their own order',
      'x-b: 1\nnew: 2\nid: acme\nx-a: 3\n',
      'id: acme\nx-b: 1\nnew: 2\nx-a: 3\n',
    ],
    [
      'leaves maps whose keys are the writer’s own',
      'scores:\n  zeal: { rating: 1 }\n  brand: { rating: 2 }\n',
      'scores:\n  zeal: { rating: 1 }\n  brand: { rating: 2 }\n',
    ],
    [
      'moves comments with their keys',
      '# what the file is about\nowner: ana # since May\n# its name\n# for ever\nid: acme\n# the end\n',
      '# what the file is about\n# its name\n# for ever\nid: acme\nowner: ana # since May\n# the end\n',
    ],
    [
      'moves comments that are indented below a key with it',
      'owner:\n  ana\n  # and nobody else\nid: acme\n',
      'id: acme\nowner:\n  ana\n  # and nobody else\n',
    ],
    [
      'leaves a map as it is whose first line is excused, since findings about the map are, too',
      '# plans-ignore goal-missing: later\nowner: ana\nid: acme\nteam: { mentor: lee, sponsor: vic }\n',
      '# plans-ignore goal-missing: later\nowner: ana\nid: acme\nteam: { sponsor: vic, mentor: lee }\n',
    ],
    [
      'moves a comment that excuses a line with that line',
      'status: active\n# plans-ignore goal-missing: later\nowner: ana\nid: acme\n',
      'id: acme\nstatus: active\n# plans-ignore goal-missing: later\nowner: ana\n',
    ],
    [
      'moves blank lines with the key below them',
      'owner: ana\nstatus: active\n\nid: acme\naccount: { name: Acme }\n',
      'id: acme\nstatus: active\n\nowner: ana\naccount: { name: Acme }\n',
    ],
    [
      'moves comments of items above their dash',
      'actions:\n  - title: Audit\n    # short\n    id: a1\n',
      'actions:\n  # short\n  - id: a1\n    title: Audit\n',
    ],
    [
      'moves comments inside of brackets, and leaves the comma to the others',
      'team: {\n  mentor: lee, # from outside\n  # who pays\n  sponsor: vic # a year\n}\n',
      'team: {\n  # who pays\n  sponsor: vic, # a year\n  mentor: lee # from outside\n}\n',
    ],
    [
      'leaves brackets alone where nobody can say whose comment it is',
      'team: { mentor: lee, sponsor: vic # both\n}\n',
      'team: { mentor: lee, sponsor: vic # both\n}\n',
    ],
    [
      'leaves an alias behind what it repeats',
      'team: { sponsor: &v vic }\nowner: *v\nid: acme\n',
      'team: { sponsor: &v vic }\nowner: *v\nid: acme\n',
    ],
    [
      'moves texts with all their lines',
      'rationale: |\n  # no comment\n  one\n\n  two\n\nid: acme\n',
      'id: acme\n\nrationale: |\n  # no comment\n  one\n\n  two\n',
    ],
    ['keeps line breaks', 'owner: ana\r\nid: acme\r\n', 'id: acme\r\nowner: ana\r\n'],
    ['keeps a byte-order mark', '\uFEFFowner: ana\nid: acme\n', '\uFEFFid: acme\nowner: ana\n'],
    ['leaves files with faults', 'owner: ana\nid: acme\nid: other\n', 'owner: ana\nid: acme\nid: other\n'],
    ['does nothing to nothing', '', ''],
  ];
  for (const [what, before, after] of cases) {
    it(what, () => {
      assert.equal(ordered(before), after);
      assert.equal(ordered(after), after);
    });
  }

  it('moves no more than has to move', () => {
    const text =
      'id: acme\nowner: ana\naccount: { name: Acme, segment: yards }\nteam: { mentor: lee, sponsor: vic }\n';
    const [edit, ...others] = orderKeys('plan', parse(text));
    assert.equal(others.length, 0);
    assert.ok(edit && edit.start > text.indexOf('team') && edit.end < text.length - 1);
  });
});
