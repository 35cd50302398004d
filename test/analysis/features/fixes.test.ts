import assert from 'node:assert/strict';
import {
  countDecisions,
  editsByFile,
  excuse,
  findingsAt,
  fixesIn,
  fixesOfRule,
  fixesTogether,
  type Reach,
} from '../../../server/src/analysis/features/fixes.ts';
import type { FileView, Snapshot } from '../../../server/src/analysis/views.ts';
import { applyEdits } from '../../../server/src/syntax/edit.ts';
import { analyse } from '../../support/analyse.ts';
import { smallCriteria, smallPlan, smallPortfolio } from '../../support/small-portfolio.ts';
import { parseWorkspace } from '../../support/workspace.ts';

const file = '/plans/acme.plan.yaml';
const healthy = smallPlan({ id: 'acme', brand: 4, revenue: 3_100_000, tier: 'gold' }).replace(
  'evidence: [notes.md]',
  'evidence: ["https://example.com/award"]',
);

const portfolio = '/portfolio.yaml';

function snapshotOf(plan: string): Snapshot {
  const text = `#- ${portfolio}\n${smallPortfolio}#- /core.criteria.yaml\n${smallCriteria()}#- ${file}\n${plan}`;
  return analyse(parseWorkspace(text));
}

function viewOf(plan: string): FileView {
  return snapshotOf(plan).file(file) ?? assert.fail();
}

/** The plan after all its safe fixes. */
function safelyFixed(plan: string): string {
  const edits = editsByFile(fixesTogether(snapshotOf(plan), [file], 'safe')).get(file) ?? [];
  return applyEdits(plan, edits);
}

function finding(view: FileView, rule: string) {
  return (
    view.findings.find((found) => found.rule === rule) ??
    assert.fail(`no ${rule} among ${view.findings.map((found) => found.rule).join(', ')}`)
  );
}

describe('the fixes of findings', () => {
  it('are found by the place of the finding', () => {
    const view = viewOf(healthy.replace('rationale:', 'rationle:'));
    const { span } = finding(view, 'schema-violated');
    assert.ok(
      findingsAt(view, { start: span.start + 2, end: span.start + 2 }).some(
        ({ rule }) => rule === 'schema-violated',
      ),
    );
    assert.ok(
      findingsAt(view, { start: span.end, end: span.end }).some(({ rule }) => rule === 'schema-violated'),
    );
    assert.deepEqual(findingsAt(view, { start: span.end + 1, end: span.end + 1 }), []);
  });

  it('come with the safe ones first', () => {
    const snapshot = snapshotOf(healthy.replace('rationale:', 'rationle:'));
    const view = snapshot.file(file) ?? assert.fail();
    const [fix] = fixesIn(snapshot)(file, finding(view, 'schema-violated'));
    assert.equal(fix?.safety, 'safe');
    assert.equal(applyEdits(view.text, fix.edits), healthy);
  });

  it('that are safe are made all at once, and leave nothing to fix', () => {
    const slipped = healthy
      .replace('rationale:', 'rationle:')
      .replace('horizon:', 'horizn:')
      .replace('reviews:', 'reviws:');
    assert.equal(fixesTogether(snapshotOf(slipped), [file], 'safe').length, 3);
    assert.equal(safelyFixed(slipped), healthy);
    assert.deepEqual(fixesTogether(snapshotOf(healthy), [file], 'safe'), []);
  });

  it('do not overlap when they are made all at once', () => {
    const snapshot = snapshotOf('idd: acme\nowner: ana\nacount: { nmae: Acme, nam: Acme }\nstatsu: activ\n');
    const edits = editsByFile(fixesTogether(snapshot, [file], 'safe')).get(file) ?? assert.fail();
    for (const [index, edit] of edits.entries()) assert.ok(edit.start >= (edits[index - 1]?.end ?? 0));
  });

  it('can be those of one rule alone', () => {
    const snapshot = snapshotOf(
      `${healthy.replace('horizon:', 'horizn:').replace('reviews:', 'reviws:')}# plans-ignore-file owner-unknown: none\n`,
    );
    const rules = (fixes: readonly { readonly finding: { readonly rule: string } }[]): string[] =>
      fixes.map(({ finding: { rule } }) => rule);
    assert.deepEqual(rules(fixesOfRule(snapshot, file, 'schema-violated', 'safe')), [
      'schema-violated',
      'schema-violated',
    ]);
    assert.deepEqual(rules(fixesOfRule(snapshot, file, 'suppression-unused', 'safe')), [
      'suppression-unused',
    ]);
    assert.deepEqual(fixesOfRule(snapshot, file, 'tier-fragile', 'unsafe'), []);
  });

  it('may change another file, but not unasked', () => {
    const snapshot = snapshotOf(healthy.replace('owner: ana', 'owner: zoltan'));
    const view = snapshot.file(file) ?? assert.fail();
    const [fix, ...others] = fixesIn(snapshot)(file, finding(view, 'reference-unknown'));
    assert.deepEqual(others, []);
    assert.deepEqual(
      [fix?.title, fix?.safety, fix?.file],
      ['Add "zoltan" to the people of portfolio.yaml', 'unsafe', portfolio],
    );
    const text = snapshot.file(portfolio)?.text ?? '';
    assert.equal(
      applyEdits(text, fix?.edits ?? []),
      text.replace('role: executive }]', 'role: executive }, { id: zoltan }]'),
    );
    const made = (files: readonly string[], reach: Reach) =>
      fixesTogether(snapshot, files, reach).filter(({ file: changed }) => changed === portfolio).length;
    assert.deepEqual(
      [made([file], 'unsafe'), made([file, portfolio], 'unsafe'), made([file, portfolio], 'safe')],
      [0, 1, 0],
    );
    const more = (files: readonly string[]) =>
      countDecisions(snapshot, files) - countDecisions(snapshotOf(healthy), files);
    assert.deepEqual([more([file]), more([file, portfolio])], [0, 1]);
  });

  it('leave a value alone that aliases repeat elsewhere', () => {
    const anchored = healthy
      .replace('end: 2028-12-31', 'end: &last 2026-03-31')
      .replace('since: 2026-01-15', 'since: *last');
    const snapshot = snapshotOf(anchored);
    const short = finding(snapshot.file(file) ?? assert.fail(), 'horizon-transactional');
    assert.equal(short.fixes.length, 1);
    assert.deepEqual(fixesIn(snapshot)(file, short), []);
    const free = snapshotOf(anchored.replace('*last', '2026-01-15'));
    assert.equal(
      fixesIn(free)(file, finding(free.file(file) ?? assert.fail(), 'horizon-transactional')).length,
      1,
    );
  });

  it('excuse a finding where only the reason is missing', () => {
    const view = viewOf(healthy);
    const fragile = finding(view, 'tier-fragile');
    const edit = excuse(view, fragile, 'the board has seen it') ?? assert.fail();
    const excused = viewOf(applyEdits(view.text, [edit]));
    assert.ok(
      !excused.findings.some(({ rule }) => rule === 'tier-fragile' || rule.startsWith('suppression')),
    );
    assert.equal(excused.suppressed.length, 1);
  });

  it('do not excuse what cannot be excused', () => {
    const view = viewOf(`${healthy}swot: [`);
    assert.equal(excuse(view, finding(view, 'syntax-invalid'), 'never mind'), undefined);
  });
});
