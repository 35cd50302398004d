import assert from 'node:assert/strict';
import { definitionAt } from '../../../server/src/analysis/features/navigation/definition.ts';
import { linksIn } from '../../../server/src/analysis/features/navigation/links.ts';
import { highlightsAt, referencesAt } from '../../../server/src/analysis/features/navigation/references.ts';
import {
  placeOfSymbol,
  symbolsMatching,
} from '../../../server/src/analysis/features/navigation/workspace-symbols.ts';
import type { Snapshot } from '../../../server/src/analysis/views.ts';
import { snapshotOf, workspace } from '../../render/subject.ts';
import { pointAt, pointedIn } from '../../support/pointed.ts';

interface Spot {
  readonly file: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** `acme.plan.yaml:3 owner: ⟨ana⟩`, with the line counted from 1. */
function shown(snapshot: Snapshot, { file, span }: Spot): string {
  const view = snapshot.file(file) ?? assert.fail(`${file} is not read`);
  const { line } = view.lines.at(span.start);
  const from = view.lines.line(line)?.start ?? 0;
  const before = view.text.slice(from, span.start).split(/[,{[]/).at(-1)?.trimStart() ?? '';
  return `${file.slice(file.lastIndexOf('/') + 1)}:${line + 1} ${before}⟨${view.text.slice(span.start, span.end)}⟩`;
}

const plan = (rest: string): string =>
  `${workspace}#- /plans/dorn.plan.yaml\nid: dorn\naccount: { name: Dorn, parent: acme }\n${rest}`;

describe('the definition', () => {
  const definition = (text: string): string[] | undefined => {
    const { snapshot, view, offset } = pointedIn(text);
    return definitionAt(snapshot, view, offset)?.places.map((place) => shown(snapshot, place));
  };

  for (const [what, text, expected] of [
    ['of a person', pointAt(workspace, /scoredBy: (ana)/), ['portfolio.yaml:5 id: ⟨ana⟩']],
    ['right behind the id', pointAt(workspace, /sponsor: vic(,)/), ['portfolio.yaml:6 id: ⟨vic⟩']],
    ['of a rated criterion', pointAt(workspace, /(brand): \{ note/), ['core.criteria.yaml:8 - id: ⟨brand⟩']],
    ['of a tier', pointAt(workspace, /cap: (silver)/), ['core.criteria.yaml:27 id: ⟨silver⟩']],
    ['of a category', pointAt(workspace, /category: (strategic)/), ['core.criteria.yaml:4 id: ⟨strategic⟩']],
    ['of a criteria set', pointAt(workspace, /^criteria: (core)/m), ['core.criteria.yaml:1 id: ⟨core⟩']],
    ['of an account', pointAt(plan(''), /parent: (acme)/), ['acme.plan.yaml:1 id: ⟨acme⟩']],
    [
      'of a stakeholder',
      plan('links: [{ from: c‸eo, to: cfo }]\nstakeholders: [{ id: ceo }]\n'),
      ['dorn.plan.yaml:4 id: ⟨ceo⟩'],
    ],
    [
      'of an objective',
      plan('actions:\n  - objective: o‸ne\n\nobjectives:\n- id: "one"\n'),
      ['dorn.plan.yaml:7 - id: ⟨"one"⟩'],
    ],
    [
      'of an alias',
      plan('owner: &who ana\nteam: { sponsor: *w‸ho }\n'),
      ['dorn.plan.yaml:3 owner: &who ⟨ana⟩'],
    ],
    [
      'of an alias of the anchor before it',
      plan('owner: &w ana\nx-a: &w vic\nteam: { sponsor: *‸w }\n'),
      ['dorn.plan.yaml:4 x-a: &w ⟨vic⟩'],
    ],
    ['of a declaration is itself', pointAt(workspace, /id: (vic)/), ['portfolio.yaml:6 id: ⟨vic⟩']],
    [
      'of both of two that have one id',
      plan('owner: zo‸e\n').replace('people:\n', 'people:\n  - { id: zoe }\n  - { id: zoe }\n'),
      ['portfolio.yaml:5 id: ⟨zoe⟩', 'portfolio.yaml:6 id: ⟨zoe⟩'],
    ],
    ['of nobody', plan('owner: zo‸e\n'), undefined],
    ['of a key', plan('own‸er: ana\n'), undefined],
    ['of a value that is no id', pointAt(workspace, /rating: (4)/), undefined],
    ['in a file that says nothing', `${workspace}#- /new.plan.yaml\n‸`, undefined],
  ] as const) {
    it(`is found: ${what}`, () => assert.deepEqual(definition(text), expected));
  }
});

describe('references', () => {
  const references = (text: string): string[] => {
    const { snapshot, view, offset } = pointedIn(text);
    return [...referencesAt(snapshot, view, offset)].flat().map((place) => shown(snapshot, place));
  };

  it('of a criterion that people rate are its ratings', () => {
    assert.deepEqual(references(pointAt(workspace, /id: (brand)/)), [
      'core.criteria.yaml:8 - id: ⟨brand⟩',
      'acme.plan.yaml:7 ⟨brand⟩',
      'borg.plan.yaml:6 ⟨brand⟩',
      'cetus.plan.yaml:7 ⟨brand⟩',
    ]);
  });

  it('of a criterion that is computed are the figures it reads', () => {
    assert.deepEqual(references(pointAt(workspace, /id: (revenue)/)), [
      'core.criteria.yaml:6 id: ⟨revenue⟩',
      'acme.plan.yaml:4 revenue: ⟨3100000⟩',
      'borg.plan.yaml:4 revenue: ⟨3100000⟩',
      'cetus.plan.yaml:5 revenue: ⟨3900000⟩',
    ]);
  });

  it('of a group are the accounts in it', () => {
    const two = plan('')
      .replaceAll('parent: acme', 'parent: dorn-group')
      .replace('name: Borg Werft', 'name: Borg Werft, parent: dorn-group');
    assert.deepEqual(references(pointAt(two, /parent: (dorn-group)/)), [
      'borg.plan.yaml:3 parent: ⟨dorn-group⟩',
      'dorn.plan.yaml:2 parent: ⟨dorn-group⟩',
    ]);
  });

  it('of an anchor are its aliases, whatever they stand for', () => {
    const text = plan('owner: &wh‸o ana\nx-lead: *who\nteam: { sponsor: *who }\n');
    assert.deepEqual(references(text), [
      'dorn.plan.yaml:3 owner: ⟨&who⟩',
      'dorn.plan.yaml:4 x-lead: ⟨*who⟩',
      'dorn.plan.yaml:5 sponsor: ⟨*who⟩',
    ]);
  });

  it('of an id include the aliases that stand for it', () => {
    const text = plan('owner: &who z‸oe\nteam: { sponsor: *who }\n');
    assert.deepEqual(references(text), [
      'dorn.plan.yaml:3 owner: &who ⟨zoe⟩',
      'dorn.plan.yaml:4 sponsor: ⟨*who⟩',
    ]);
  });

  it('of one plan’s stakeholder stay in it', () => {
    const other = '#- /plans/elm.plan.yaml\nid: elm\nstakeholders: [{ id: ceo }]\n';
    const text = plan(`stakeholders: [{ id: c‸eo }]\nlinks: [{ from: ceo }]\n${other}`);
    assert.deepEqual(references(text), ['dorn.plan.yaml:3 id: ⟨ceo⟩', 'dorn.plan.yaml:4 from: ⟨ceo⟩']);
  });

  it('are none where no name stands', () => {
    assert.deepEqual(references(pointAt(workspace, /(title): Northern/)), []);
  });
});

describe('highlights', () => {
  it('are the places of the same file, with the one that declares', () => {
    const text = plan(
      'stakeholders: [{ id: ceo, name: Ceo }]\nlinks: [{ from: c‸eo, to: cfo }]\nowner: ceo\n',
    );
    const { snapshot, view, offset } = pointedIn(text);
    assert.deepEqual(
      highlightsAt(view, offset).map((place) => [place.role, shown(snapshot, place)]),
      [
        ['declaration', 'dorn.plan.yaml:3 id: ⟨ceo⟩'],
        ['reference', 'dorn.plan.yaml:4 from: ⟨ceo⟩'],
      ],
    );
  });
});

describe('links', () => {
  const linked = (
    rest: string,
    isThere: (file: string) => boolean | undefined = () => undefined,
  ): string[] => {
    const { snapshot, view } = pointedIn(plan(`${rest}‸`));
    return linksIn(snapshot, view, isThere).map(({ to, span }) => {
      const target = 'page' in to ? to.page : `${to.file}${to.fragment === '' ? '' : ` at ${to.fragment}`}`;
      return `${view.text.slice(span.start, span.end)} → ${target}`;
    });
  };
  const evidence = (...items: readonly string[]): string =>
    `scores: { brand: { evidence: [${items.join(', ')}] } }\n`;

  for (const [what, rest, expected] of [
    ['from the folder of the plan', evidence('notes/a.md'), ['notes/a.md → /plans/notes/a.md']],
    ['upwards in the portfolio', evidence('../research/a.md'), ['../research/a.md → /research/a.md']],
    ['to a place in a file', evidence('"a.md#award"'), ['"a.md#award" → /plans/a.md at award']],
    [
      'to a page',
      evidence('https://example.com/award'),
      ['https://example.com/award → https://example.com/award'],
    ],
    ['nowhere while nothing is written', evidence('', '" "'), []],
    ['not out of the portfolio', evidence('../../etc/passwd', '/etc/passwd', '..\\a.md'), []],
    ['not to commands', evidence('"command:workbench.action.terminal.new"', '"vscode://a/b"'), []],
    ['not to files of the machine', evidence('"file:///etc/passwd"', '"FILE:a.md"', 'C:/a.md'), []],
    ['not to pages with a blank', evidence('"https://example.com/a b"'), []],
    ['not to scripts', evidence('"javascript:alert(1)"', '"data:text/html,a"'), []],
  ] as const) {
    it(`lead ${what}`, () => assert.deepEqual(linked(rest), expected));
  }

  it('lead to the file that is there, from the folder of the plan or of the portfolio', () => {
    const at = (there: string) => linked(evidence('a.md'), (file) => file === there);
    assert.deepEqual([at('/a.md'), at('/plans/a.md')], [['a.md → /a.md'], ['a.md → /plans/a.md']]);
  });

  it('lead to the file of this very name, where none is called by what stands before the sign', () => {
    const at = (there: string) => linked(evidence('"notes/c #2.md#x"'), (file) => file === there);
    assert.deepEqual(at('/plans/notes/c #2.md#x'), ['"notes/c #2.md#x" → /plans/notes/c #2.md#x']);
    assert.deepEqual(at('/plans/notes/c '), ['"notes/c #2.md#x" → /plans/notes/c  at 2.md#x']);
  });

  it('lead to the customer in the CRM, unless it is no page', () => {
    const crm = (url: string) => {
      const { snapshot, view } = pointedIn(plan('‸').replace('parent: acme', `crmUrl: "${url}"`));
      return linksIn(snapshot, view, () => undefined).length;
    };
    assert.deepEqual([crm('https://crm.example.com/1'), crm('command:evil')], [1, 0]);
  });

  it('lead to the analysis of a segment', () => {
    const { snapshot, view } = pointedIn(
      workspace.replace('analysedOn:', '‸source: research/a.md, analysedOn:'),
    );
    assert.deepEqual(
      linksIn(snapshot, view, () => undefined).map(({ to }) => to),
      [{ file: '/research/a.md', fragment: '' }],
    );
  });
});

describe('the symbols of a workspace', () => {
  const snapshot = snapshotOf(workspace);
  const titles = (query: string): string[] => symbolsMatching(snapshot, query).map(({ title }) => title);

  for (const [what, query, expected] of [
    ['an account by its name', 'acme ag', ['Acme AG (acme)']],
    ['an account by its id', 'cetus', ['Cetus Line (cetus)']],
    ['a criterion by a word of its name', 'marquee', ['Marquee brand (brand)']],
    ['a person, whatever the case', 'RUIZ', ['Ana Ruiz (ana)']],
    ['a segment', 'ship', ['Ship yards (yards)']],
    ['letters in their order', 'mqbd', ['Marquee brand (brand)']],
    ['nothing', 'zzz', []],
  ] as const) {
    it(`are found: ${what}`, () => assert.deepEqual(titles(query), expected));
  }

  it('come with the nearest first', () => {
    assert.deepEqual(titles('brand').slice(0, 1), ['Marquee brand (brand)']);
    assert.deepEqual(titles('ana')[0], 'Ana Ruiz (ana)');
  });

  it('are all there where nothing is asked for, each at its id', () => {
    const all = symbolsMatching(snapshot, '');
    assert.equal(all.length, 3 + 1 + 4 + 3 + 2 + 1);
    for (const symbol of all) {
      const { start, end } = placeOfSymbol(snapshot, symbol);
      assert.equal(snapshot.file(symbol.file)?.text.slice(start, end), symbol.id);
    }
  });
});
