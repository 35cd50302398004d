import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editsByFile, fixesTogether, type Reach } from '../../server/src/analysis/features/fixes.ts';
import { catalogue } from '../../server/src/rules/catalogue.generated.ts';
import { applyEdits } from '../../server/src/syntax/edit.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { plainOf } from '../../server/src/syntax/tree.ts';
import { analyse } from '../support/analyse.ts';
import { badExamplesOf } from '../support/pages.ts';
import { smallCriteria, smallPlan, smallPortfolio } from '../support/small-portfolio.ts';
import { parseWorkspace, type Workspace } from '../support/workspace.ts';
import { laidOut, layouts } from './layouts.ts';

/** More rounds than any example takes: where they do not end, two fixes undo each other. */
const ENOUGH = 30;

/** The workspace when nothing is left to be fixed, and how many fixes that took. */
function fixed(
  workspace: Workspace,
  reach: Reach,
): { readonly workspace: Workspace; readonly fixes: number } {
  let current = workspace;
  let fixes = 0;
  for (let round = 0; round < ENOUGH; round++) {
    const snapshot = analyse(current);
    const together = fixesTogether(snapshot, snapshot.files, reach);
    if (together.length === 0) return { workspace: current, fixes };
    fixes += together.length;
    const files = new Map(current.files);
    for (const [file, edits] of editsByFile(together))
      files.set(file, applyEdits(files.get(file) ?? '', edits));
    current = { ...current, files };
  }
  assert.fail(`the fixes do not end:\n${[...current.files.values()].join('\n')}`);
}

function syntaxFaults(workspace: Workspace): number {
  const snapshot = analyse(workspace);
  return snapshot.files
    .flatMap((file) => snapshot.file(file)?.findings ?? [])
    .filter(({ rule }) => rule === 'syntax-invalid').length;
}

const plan = '/plans/acme.plan.yaml';

const healthy = parseWorkspace(`#- /portfolio.yaml
${smallPortfolio}#- /core.criteria.yaml
${smallCriteria()}#- ${plan}
${smallPlan({ id: 'acme', brand: 4, revenue: 3_100_000, tier: 'gold' })}# plans-ignore-file tier-fragile: the board has seen it
stakeholders:
  - { id: j-meier, name: J. Meier, level: director, influence: 5, stance: supporter } # met in Lyon
  - id: p-kurz
    name: 'P. Kurz'
#- /plans/notes.md
seen
`);

/** What can be written in place of something else so that only one thing can be meant. */
const slips: readonly (readonly [right: RegExp, wrong: string])[] = [
  [/^rationale:/m, 'rationle:'],
  [/^horizon:/m, 'horizn:'],
  [/^reviews:/m, 'Reviews:'],
  [/2026-01-01/, '2026/01/01'],
  [/2026-01-15/, '2026-1-15'],
  [/influence: 5/, 'influence: "5"'],
  [/stance: supporter/, 'stance: Supporter'],
  [/kind: senior/, 'kind: Senior'],
  [/revenue: 3100000/, "revenue: '3,100,000'"],
  [/scoredOn/, 'scored_on'],
];

describe('fixes made together', () => {
  it('put every slip right in any layout, and have nothing to do the second time', () => {
    const meant = plainIn(healthy);
    fc.assert(
      fc.property(layouts, fc.subarray([...slips], { minLength: 1 }), (layout, made) => {
        const slipped = made.reduce(
          (text, [right, wrong]) => text.replace(right, wrong),
          healthy.files.get(plan) ?? '',
        );
        const given = laidOut({ ...healthy, files: new Map(healthy.files).set(plan, slipped) }, layout);
        const first = fixed(given, 'safe');
        assert.deepEqual(plainIn(first.workspace), meant, first.workspace.files.get(plan));
        assert.deepEqual(fixed(first.workspace, 'safe'), { workspace: first.workspace, fixes: 0 });
      }),
      { numRuns: 60 },
    );
  });

  it('never write a key twice into a map', () => {
    const slips = `#- /portfolio.yaml
fiscalYear: { curent: FY2026, currrent: FY2026 }
rules:
  tier-fragle: off
  tier-fragil: off
  review-stal: off
  review-stale: error
#- /core.criteria.yaml
${smallCriteria()}#- ${plan}
id: acme
owner: ana
account: { name: Acme }
ratinale: Buys across three plants.
rationle: Opens the door to a whole sector.
financials: { history: { fy2024: { revenue: 1 }, FY2024: { revenue: 2 }, fy2025: { revenue: 3 } } }
scores: { brnd: { rating: 4 }, bran: { rating: 3 } }
`;
    for (const reach of ['safe', 'unsafe'] as const) {
      const { workspace, fixes } = fixed(parseWorkspace(slips), reach);
      assert.ok(fixes > 3, `${fixes}`);
      for (const [file, text] of workspace.files)
        assert.deepEqual(parse(text).problems, [], `${file}\n${text}`);
    }
    const given = parseWorkspace(slips.replace('bran:', 'brand:'));
    const { workspace } = fixed(given, 'unsafe');
    assert.match(
      workspace.files.get(plan) ?? '',
      /scores: \{ brnd: \{ rating: 4 \}, brand: \{ rating: 3 \} \}/,
    );
  });

  it('keep an ignore comment until what it excuses can be read again', () => {
    const excused = `#- /plans/acme.plan.yaml
id: acme
owner: ana
account: { name: Acme }
rationale: Buys across three plants.
# plans-ignore horizon-transactional: bridges the tender
horizn: { start: 2026-07-01, end: 2026-12-31 }
`;
    const { workspace, fixes } = fixed(parseWorkspace(excused), 'safe');
    assert.equal(fixes, 1);
    assert.equal(
      workspace.files.get(plan),
      parseWorkspace(excused.replace('horizn', 'horizon')).files.get(plan),
    );
  });

  it('keep the ignore comments of a plan whose criteria or portfolio cannot be read', () => {
    const text = (criteria: string): string => `#- /portfolio.yaml
${smallPortfolio}#- /core.criteria.yaml
${criteria}#- ${plan}
# plans-ignore-file tier-mismatch: gold was promised
${smallPlan({ id: 'acme', brand: 4, revenue: 3_100_000, tier: 'gold' })}`;
    assert.equal(fixed(parseWorkspace(text(`${smallCriteria()}x: [`)), 'safe').fixes, 0);
    const { workspace, fixes } = fixed(parseWorkspace(text(smallCriteria())), 'safe');
    assert.equal(fixes, 1);
    assert.doesNotMatch(workspace.files.get(plan) ?? '', /plans-ignore/);
  });

  for (const reach of ['safe', 'unsafe'] as const) {
    it(`end on every page, break nothing, and have nothing to do the second time (${reach})`, () => {
      for (const { id } of catalogue) {
        for (const { text } of badExamplesOf(id)) {
          const given = parseWorkspace(text);
          const { workspace } = fixed(given, reach);
          assert.ok(syntaxFaults(workspace) <= syntaxFaults(given), [...workspace.files.values()].join('\n'));
          assert.equal(fixed(workspace, reach).fixes, 0);
        }
      }
    });
  }

  it('are made of a decision only where it is asked for and has no alternative', () => {
    const after = (horizon: string, reach: Reach): string => {
      const text = `id: acme\nowner: ana\naccount: { name: Acme }\n${horizon}`;
      return fixed(parseWorkspace(text, plan), reach).workspace.files.get(plan) ?? '';
    };
    assert.doesNotMatch(after('', 'unsafe'), /horizon:/, 'it may be of 24 or of 36 months');
    const short = 'horizon: { start: 2026-01-01, end: 2026-06-30 }\n';
    assert.match(after(short, 'safe'), /end: 2026-06-30/);
    assert.match(after(short, 'unsafe'), /end: 2027-12-31/);
  });
});

function plainIn({ files }: Workspace): unknown {
  const { root } = parse(files.get(plan) ?? '');
  return root && plainOf(root);
}
