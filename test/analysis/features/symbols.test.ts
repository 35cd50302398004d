import assert from 'node:assert/strict';
import fc from 'fast-check';
import { symbolsIn, type OutlineSymbol } from '../../../server/src/analysis/features/symbols.ts';
import { analyse } from '../../support/analyse.ts';
import { parseWorkspace } from '../../support/workspace.ts';

const file = '/plans/example.plan.yaml';

function outline(text: string): readonly OutlineSymbol[] {
  const view = analyse(parseWorkspace(text)).file(file);
  assert.ok(view);
  return symbolsIn(view);
}

/** The names of an outline, a line each, indented by depth, with their details. */
function lines(symbols: readonly OutlineSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail === '' ? '' : `: ${detail}`}`,
    ...lines(children, `${indent}  `),
  ]);
}

describe('the outline of a file', () => {
  it('names items by their ids, and says what they are', () => {
    const text = `id: acme
account: { name: Acme AG }
actions:
  - { id: a1, title: Audit line 3 }
  - title: No id yet
reviews: [{ date: 2026-09-15, kind: senior }]
swot: { strengths: [quick, near] }
`;
    assert.deepEqual(lines(outline(text)), [
      'id: acme',
      'account',
      '  name: Acme AG',
      'actions',
      '  a1: Audit line 3',
      '    id: a1',
      '    title: Audit line 3',
      '  2: No id yet',
      '    title: No id yet',
      'reviews',
      '  2026-09-15: senior',
      '    date: 2026-09-15',
      '    kind: senior',
      'swot',
      '  strengths: quick, near',
    ]);
  });

  it('selects the name inside the whole', () => {
    const text = 'actions:\n  - title: Audit\n    id: a1\n';
    const [actions] = outline(text);
    const [item] = actions?.children ?? [];
    assert.equal(item?.name, 'a1');
    assert.equal(text.slice(item.selection.start, item.selection.end), 'a1');
    assert.equal(text.slice(item.span.start, item.span.end), 'title: Audit\n    id: a1');
  });

  it('leaves nothing without a name, for which editors would refuse it', () => {
    assert.deepEqual(lines(outline('"": 1\nactions: [{ id: "" }, , { id: " " }]\n')), [
      '"": 1',
      'actions',
      '  1',
      '    id',
      '  2',
      '    id',
    ]);
  });

  it('of any text has names everywhere and selections that lie within', () => {
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
      'date: 2026-01-01',
      '#',
      '&x ',
      '*x',
      '|',
    );
    const check = (symbols: readonly OutlineSymbol[]): void => {
      for (const { name, span, selection, children } of symbols) {
        assert.notEqual(name.trim(), '');
        assert.ok(span.start <= selection.start && selection.end <= span.end);
        check(children);
      }
    };
    fc.assert(fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => check(outline(pieces.join('')))));
  });
});
