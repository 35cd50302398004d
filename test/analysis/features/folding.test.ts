import assert from 'node:assert/strict';
import { foldsIn } from '../../../server/src/analysis/features/folding/folds.ts';
import { analyse } from '../../support/analyse.ts';
import { parseWorkspace } from '../../support/workspace.ts';

/** What folds in a plan: the first and last line, from 0, and what it is where that is no block. */
function folds(text: string): readonly string[] {
  const view = analyse(parseWorkspace(text)).file('/plans/example.plan.yaml');
  assert.ok(view);
  return foldsIn(view).map(({ kind, start, end }) => {
    const [from, to] = [view.lines.at(start).line, view.lines.at(end).line];
    return `${from}-${to}${kind === 'block' ? '' : ` ${kind}`}`;
  });
}

describe('folding', () => {
  const cases: readonly (readonly [what: string, text: string, folds: readonly string[]])[] = [
    [
      'hides what stands below a key, but not the blank lines after it',
      'team:\n  sponsor: vic\n  mentor: lee\n\nid: x\n',
      ['0-2'],
    ],
    [
      'hides items of lists',
      'actions:\n  - id: a1\n    title: b\n  - id: a2\n  - id: a3\n    title: c\n',
      ['0-5', '1-2', '4-5'],
    ],
    ['hides lists that are not indented', 'actions:\n- id: a1\n  title: b\nid: x\n', ['0-2', '1-2']],
    ['hides what is inside', 'tier:\n  override:\n    reason: x\n  since: 2026-01-01\n', ['0-3', '1-2']],
    [
      'leaves the closing bracket of what opens behind a key',
      'swot: {\n  strengths: [\n    a\n  ]\n}\nid: x\n',
      ['0-3', '1-2'],
    ],
    [
      'hides brackets below their key with it',
      'swot:\n  {\n    strengths: [a],\n  }\nid: x\n',
      ['0-3', '1-2'],
    ],
    [
      'hides all of a bracket that closes behind something',
      'swot: { strengths: [a],\n  weaknesses: [b] }\n',
      ['0-1'],
    ],
    [
      'hides texts of several lines',
      'rationale: |\n  one\n  two\nlongTermGoal: three\n  four\n',
      ['0-2', '3-4'],
    ],
    ['hides comments of several lines', '# one\n# two\nid: x # three\n# four\nowner: y\n', ['0-1 comment']],
    ['knows no comments in texts', 'rationale: |\n  # one\n  # two\nid: x\n', ['0-2']],
    [
      'hides regions',
      '# region people\nowner: x\nteam:\n  sponsor: y\n#endregion\nid: z\n',
      ['0-4 region', '2-3'],
    ],
    [
      'hides regions in regions',
      '# region a\n# region b\nid: x\n# endregion\n# endregion\n# region c\n',
      ['0-4 region', '1-3 region'],
    ],
    ['hides what is written where it is written', 'tier: &t\n  assigned: gold\nx-old: *t\n', ['0-1']],
    ['hides nothing on one line', 'id: x\nteam: { sponsor: y }\n', []],
    ['hides nothing of nothing', '', []],
    ['hides what is readable of what is half typed', 'team:\n  sponsor: vic\n  men\nid:\n', ['0-2']],
  ];
  for (const [what, text, expected] of cases) {
    it(what, () => {
      assert.deepEqual(folds(text), expected);
      assert.deepEqual(folds(text.replaceAll('\n', '\r\n')), expected);
    });
  }
});
