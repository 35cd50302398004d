import assert from 'node:assert/strict';
import { occurrencesIn } from '../../../server/src/analysis/features/names/occurrences.ts';
import type { NameKind } from '../../../server/src/analysis/features/names/places.ts';
import { linksAfter, type Move } from '../../../server/src/analysis/features/rename/moved-links.ts';
import { rename, type Renaming } from '../../../server/src/analysis/features/rename/rename.ts';
import { renameSubjectAt, type Refusal } from '../../../server/src/analysis/features/rename/subject.ts';
import type { FileView, Snapshot } from '../../../server/src/analysis/views.ts';
import { applyEdits } from '../../../server/src/syntax/edit.ts';
import { snapshotOf, workspace } from '../../render/subject.ts';
import { analyse } from '../../support/analyse.ts';
import { pointAt, pointedIn } from '../../support/pointed.ts';
import { sampleWorkspace } from '../../support/samples.ts';

function renamed(snapshot: Snapshot, view: FileView, offset: number, after: string): Renaming | Refusal {
  const subject = renameSubjectAt(snapshot, view, offset);
  if ('refused' in subject) return subject;
  const steps = rename(snapshot, subject, after);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The lines that a renaming changes, as they are afterwards; or why it is refused. */
function changes(text: string, after: string): string[] | string {
  const { snapshot, view, offset } = pointedIn(text);
  const result = renamed(snapshot, view, offset, after);
  if ('refused' in result) return result.refused;
  return result.files.flatMap(({ file, edits }) => {
    const before = snapshot.file(file)?.text ?? '';
    const lines = before.split(/\r?\n/);
    return applyEdits(before, edits)
      .split(/\r?\n/)
      .flatMap((line, index) => (line === lines[index] ? [] : [`${file.slice(1)}: ${line.trim()}`]));
  });
}

const small = (plan: string): string =>
  `#- /portfolio.yaml\npeople: [{ id: ana }, { id: vic }]\n#- /a.plan.yaml\nid: a\n${plan}`;

describe('renaming', () => {
  for (const [what, text, after, expected] of [
    [
      'a criterion, with its ratings',
      pointAt(workspace, /(brand): \{ rating: 4/),
      'marquee',
      [
        'core.criteria.yaml: - id: marquee',
        'plans/acme.plan.yaml: marquee: { rating: 4, scoredOn: 2026-09-12, scoredBy: ana }',
        'plans/borg.plan.yaml: marquee: { note: after the visit }',
        'plans/cetus.plan.yaml: marquee: { rating: 5 }',
      ],
    ],
    [
      'a tier, with the plans in it and the knock-outs that cap at it',
      pointAt(workspace, /id: (silver)/),
      'second',
      [
        'core.criteria.yaml: knockout: { below: 1, cap: second }',
        'core.criteria.yaml: - { id: second, title: Silver, enter: 50, service: { seniorReviewMonths: 6 } }',
      ],
    ],
    [
      'a segment',
      pointAt(workspace, /segment: (yards)/),
      'ship-yards',
      [
        'portfolio.yaml: segments: [{ id: ship-yards, name: Ship yards, analysedOn: 2026-02-01 }]',
        'plans/acme.plan.yaml: account: { name: Acme AG, segment: ship-yards, wantsKeyStatus: accepted }',
      ],
    ],
    [
      'a criteria set, with the portfolio that uses it',
      pointAt(workspace, /id: (core)/),
      'main',
      ['portfolio.yaml: criteria: main', 'core.criteria.yaml: id: main'],
    ],
    [
      'an account, with the accounts of its group',
      small('‸\n#- /b.plan.yaml\nid: b\naccount: { parent: a }\n').replace('id: a\n‸', 'id: ‸a\n'),
      'first',
      ['a.plan.yaml: id: first', 'b.plan.yaml: account: { parent: first }'],
    ],
    [
      'a stakeholder in its plan alone',
      small(
        'stakeholders: [{ id: c‸eo }]\nactions: [{ customerOwner: ceo }]\n#- /b.plan.yaml\nstakeholders: [{ id: ceo }]\n',
      ),
      'boss',
      ['a.plan.yaml: stakeholders: [{ id: boss }]', 'a.plan.yaml: actions: [{ customerOwner: boss }]'],
    ],
    [
      'in the quotes that stand there, with CRLF',
      small(`owner: "vi‸c"\r\nteam: { mentor: 'vic' }\r\n`),
      'viktor',
      [
        'portfolio.yaml: people: [{ id: ana }, { id: viktor }]',
        'a.plan.yaml: owner: "viktor"',
        "a.plan.yaml: team: { mentor: 'viktor' }",
      ],
    ],
    [
      'to what needs quotes',
      small('owner: an‸a\n'),
      '2026',
      ['portfolio.yaml: people: [{ id: "2026" }, { id: vic }]', 'a.plan.yaml: owner: "2026"'],
    ],
    [
      'somebody who is listed nowhere',
      small('owner: zo‸e\nteam: { mentor: zoe }\n'),
      'zora',
      ['a.plan.yaml: owner: zora', 'a.plan.yaml: team: { mentor: zora }'],
    ],
    ['somebody misspelt to somebody listed', small('owner: an‸na\n'), 'ana', ['a.plan.yaml: owner: ana']],
    ['to the same name', small('owner: an‸a\n'), 'ana', []],
    [
      'what an alias repeats, which follows',
      small('owner: &who vi‸c\nteam: { mentor: *who }\n'),
      'viktor',
      ['portfolio.yaml: people: [{ id: ana }, { id: viktor }]', 'a.plan.yaml: owner: &who viktor'],
    ],
    [
      'what an alias repeats at a place that means something else, which stays',
      small('owner: &who vi‸c\nx-initials: *who\n'),
      'viktor',
      [
        'portfolio.yaml: people: [{ id: ana }, { id: viktor }]',
        'a.plan.yaml: owner: &who viktor',
        'a.plan.yaml: x-initials: vic',
      ],
    ],
    [
      'what stands only for aliases',
      small('x-lead: &who vic\nowner: *who\n').replace('id: vic', 'id: vi‸c'),
      'viktor',
      ['portfolio.yaml: people: [{ id: ana }, { id: viktor }]', 'a.plan.yaml: x-lead: &who viktor'],
    ],
    [
      'an anchor with its aliases',
      small('owner: &who ana\nteam: { mentor: *w‸ho }\nx-a: *who\n'),
      'lead',
      ['a.plan.yaml: owner: &lead ana', 'a.plan.yaml: team: { mentor: *lead }', 'a.plan.yaml: x-a: *lead'],
    ],
    [
      'an id in a list under an anchor, whose aliases follow',
      small('reviews: [{ kind: senior, reviewers: &r [vi‸c, ana] }, { kind: mentor, reviewers: *r }]\n'),
      'viktor',
      [
        'portfolio.yaml: people: [{ id: ana }, { id: viktor }]',
        'a.plan.yaml: reviews: [{ kind: senior, reviewers: &r [viktor, ana] }, { kind: mentor, reviewers: *r }]',
      ],
    ],
  ] as const) {
    it(`changes ${what}`, () => assert.deepEqual(changes(text, after), expected));
  }

  for (const [what, text, after, why] of [
    [
      'what is no id',
      pointAt(workspace, /title: (Northern)/),
      'x',
      /^No id stands here\. Ids can be renamed/,
    ],
    ['a key', pointAt(workspace, /(owner): ana/), 'x', /^"owner" is a key of the file's format\./],
    [
      'the categories that rules look for',
      pointAt(workspace, /category: (strategic)/),
      'x',
      /^The category "strategic" keeps its id/,
    ],
    [
      'to what is no id',
      small('owner: an‸a\n'),
      'Ana Ruíz',
      /^"Ana Ruíz" is no id: .*, such as "ana-ruiz"\.$/,
    ],
    [
      'to nothing',
      small('owner: an‸a\n'),
      '',
      /^"" is no id: an id has lower-case letters, digits and single dashes between them\.$/,
    ],
    [
      'to an id that is taken',
      small('owner: an‸a\n'),
      'vic',
      /^There is already a person with the id "vic", in portfolio\.yaml:1\.$/,
    ],
    [
      'to an id that something unlisted is named by',
      small('owner: an‸a\nteam: { mentor: zoe }\n'),
      'zoe',
      /^"zoe" is already named as a person in a\.plan\.yaml:3, though there is none with this id/,
    ],
    [
      'what two things are called',
      small('owner: an‸a\n').replace('{ id: vic }', '{ id: ana }'),
      'x',
      /^The id "ana" belongs to more than one person, in portfolio\.yaml:1 and portfolio\.yaml:1\./,
    ],
    [
      'to a rating that is there already',
      pointAt(
        workspace.replace('brand: { rating: 4', 'brnd: { rating: 2 }\n  brand: { rating: 4'),
        /(brnd):/,
      ),
      'brand',
      /^acme\.plan\.yaml:8 has "brand" already beside "brnd"\.$/,
    ],
    [
      'while a file with the name cannot be read',
      small('owner: an‸a\n#- /b.plan.yaml\nid: b\nowner: ana\nteam: [\n'),
      'anna',
      /^b\.plan\.yaml:\d cannot be read: .*\. Mend that first/,
    ],
    [
      'what stands for two things through an alias',
      small('objectives: &l [{ id: on‸e }]\nstakeholders: *l\n'),
      'two',
      /^"one" in a\.plan\.yaml:2 stands for an objective and, through an alias, for a stakeholder as well/,
    ],
    [
      'an anchor to one that is there',
      small('owner: &w‸ ana\nx-b: &b 1\n'),
      'b',
      /^There is already an anchor "&b", in a\.plan\.yaml:3\.$/,
    ],
    ['an anchor to what cannot be one', small('owner: &w‸ ana\n'), 'a b', /^"a b" cannot name an anchor/],
  ] as const) {
    it(`refuses ${what}`, () => {
      const refused = changes(text, after);
      assert.match(typeof refused === 'string' ? refused : refused.join('\n'), why);
    });
  }

  it('says what is typed over, without quotes and signs', () => {
    const typedOver = (text: string) => {
      const { snapshot, view, offset } = pointedIn(text);
      const subject = renameSubjectAt(snapshot, view, offset);
      assert.ok('span' in subject);
      return [subject.before, view.text.slice(subject.span.start, subject.span.end)];
    };
    assert.deepEqual(typedOver(small(`owner: 'an‸a'\n`)), ['ana', 'ana']);
    assert.deepEqual(typedOver(small('owner: &w‸ ana\n')), ['w', 'w']);
    assert.deepEqual(typedOver(small('owner: &w ana\nteam: { mentor: ‸*w }\n')), ['w', 'w']);
  });
});

describe('renaming anything in a real portfolio', () => {
  const sample = sampleWorkspace('emea');
  const before = analyse(sample);
  const meaning = (snapshot: Snapshot): unknown => [
    snapshot.files.map((file) =>
      snapshot
        .file(file)
        ?.findings.map(({ rule }) => rule)
        .sort(),
    ),
    snapshot.portfolios.map(({ plans }) =>
      plans.map(({ file, scoreFigures, rank, placement }) => [
        file,
        scoreFigures?.criteria.map(({ value }) => value),
        rank,
        placement?.low?.title,
      ]),
    ),
  ];
  // One of each kind, the one that is named most.
  const most = new Map<
    NameKind,
    { readonly file: string; readonly offset: number; readonly id: string; readonly times: number }
  >();
  for (const file of before.files) {
    const view = before.file(file) ?? assert.fail();
    const all = occurrencesIn(view);
    for (const { kind, id, role, span } of all) {
      const times = all.filter((other) => other.kind === kind && other.id === id).length;
      if (
        role === 'declaration' &&
        times > (most.get(kind)?.times ?? 0) &&
        id !== 'financial' &&
        id !== 'strategic'
      )
        most.set(kind, { file, offset: span.start, id, times });
    }
  }

  it('has something of most kinds', () => assert.ok(most.size >= 12));

  for (const [kind, { file, offset, id }] of most) {
    it(`keeps every finding and score: ${kind} ${id}`, () => {
      const view = before.file(file) ?? assert.fail();
      const result = renamed(before, view, offset, `${id}-2`);
      assert.ok('files' in result && result.files.length > 0, JSON.stringify(result));
      const files = new Map(sample.files);
      for (const { file: changed, edits } of result.files)
        files.set(changed, applyEdits(files.get(changed) ?? '', edits));
      const after = analyse({ ...sample, files });
      assert.deepEqual(meaning(after), meaning(before));
    }).timeout(10_000);
  }
});

describe('when files move, paths', () => {
  const files = (plan: string, rest = ''): string =>
    `#- /portfolio.yaml\nsegments: [{ id: s, source: research/s.md }]\n#- /plans/a.plan.yaml\nid: a\n${plan}\n${rest}`;
  const evidence = (...items: readonly string[]): string =>
    `scores: { brand: { evidence: [${items.join(', ')}] } }`;
  /** What stands in the places that change. */
  const after = (text: string, moves: readonly Move[], there: readonly string[] = []): string[] => {
    const snapshot = snapshotOf(text);
    const isThere = (file: string) => (there.length === 0 ? undefined : there.includes(file));
    return [...linksAfter(snapshot, moves, isThere)]
      .flat()
      .flatMap(({ file, edits }) => edits.map((edit) => `${file}: ${edit.text}`));
  };
  const move = (from: string, to: string): Move[] => [{ from, to }];

  for (const [what, text, moves, expected] of [
    [
      'to a file that is renamed follow it',
      files(evidence('notes/a.md')),
      move('/plans/notes/a.md', '/plans/notes/b.md'),
      ['/plans/a.plan.yaml: notes/b.md'],
    ],
    [
      'keep the place in the file and their quotes',
      files(evidence('"notes/a.md#x"')),
      move('/plans/notes/a.md', '/notes/a.md'),
      ['/plans/a.plan.yaml: "../notes/a.md#x"'],
    ],
    [
      'keep their "./"',
      files(evidence('./a.md')),
      move('/plans/a.md', '/plans/n/b.md'),
      ['/plans/a.plan.yaml: ./n/b.md'],
    ],
    [
      'into a folder that is renamed follow it',
      files(evidence('notes/a.md', 'notes/deep/b.md')),
      move('/plans/notes', '/plans/papers'),
      ['/plans/a.plan.yaml: papers/a.md', '/plans/a.plan.yaml: papers/deep/b.md'],
    ],
    [
      'to a segment’s analysis follow it',
      files(''),
      move('/research', '/studies'),
      ['/portfolio.yaml: studies/s.md'],
    ],
    [
      'of a plan that moves lead to the same files',
      files(evidence('notes/a.md', 'https://example.com/a')),
      move('/plans/a.plan.yaml', '/plans/old/a.plan.yaml'),
      ['/plans/a.plan.yaml: ../notes/a.md'],
    ],
    [
      'of a plan that moves along with them stay',
      files(evidence('notes/a.md')),
      move('/plans', '/accounts'),
      [],
    ],
    [
      'from the portfolio’s folder stay when the plan moves',
      files(evidence('shared/a.md')),
      move('/plans/a.plan.yaml', '/b.plan.yaml'),
      [],
    ],
    [
      'that only look alike stay',
      files(evidence('notes/a.md')),
      move('/plans/other/a.md', '/plans/other/b.md'),
      [],
    ],
    [
      'are written in quotes where they must be',
      files(evidence('a.md')),
      move('/plans/a.md', '/plans/a: b.md'),
      ['/plans/a.plan.yaml: "a: b.md"'],
    ],
  ] as const) {
    const there = what.startsWith('from the portfolio') ? ['/shared/a.md'] : [];
    it(what, () => assert.deepEqual(after(text, moves, there), expected));
  }

  it('that lead nowhere stay, also when their plan moves', () => {
    assert.deepEqual(
      after(files(evidence('gone.md')), move('/plans/a.plan.yaml', '/b.plan.yaml'), ['/x']),
      [],
    );
  });

  it('from the portfolio’s folder are found by what moves', () => {
    assert.deepEqual(after(files(evidence('shared/a.md')), move('/shared/a.md', '/shared/b.md')), [
      '/plans/a.plan.yaml: shared/b.md',
    ]);
  });
});
