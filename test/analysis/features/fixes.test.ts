import assert from 'node:assert/strict';
import { excuse, findingsAt, fixesFor, safeEdits } from '../../../server/src/analysis/features/fixes.ts';
import type { FileView } from '../../../server/src/analysis/views.ts';
import { applyEdits } from '../../../server/src/syntax/edit.ts';
import { analyse } from '../../support/analyse.ts';
import { smallCriteria, smallPlan, smallPortfolio } from '../../support/small-portfolio.ts';
import { parseWorkspace } from '../../support/workspace.ts';

const file = '/plans/acme.plan.yaml';
const healthy = smallPlan({ id: 'acme', brand: 4, revenue: 3_100_000, tier: 'gold' }).replace(
  'evidence: [notes.md]',
  'evidence: ["https://example.com/award"]',
);

function viewOf(plan: string): FileView {
  const text = `#- /portfolio.yaml\n${smallPortfolio}#- /core.criteria.yaml\n${smallCriteria()}#- ${file}\n${plan}`;
  return analyse(parseWorkspace(text)).file(file) ?? assert.fail();
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
    const view = viewOf(healthy.replace('rationale:', 'rationle:'));
    const [fix] = fixesFor(view, finding(view, 'schema-violated'));
    assert.equal(fix?.safety, 'safe');
    assert.equal(applyEdits(view.text, fix.edits), healthy);
  });

  it('that are safe are made all at once, and leave nothing to fix', () => {
    const view = viewOf(
      healthy
        .replace('rationale:', 'rationle:')
        .replace('horizon:', 'horizn:')
        .replace('reviews:', 'reviws:'),
    );
    const edits = safeEdits(view);
    assert.equal(edits.length, 3);
    const fixed = viewOf(applyEdits(view.text, edits));
    assert.equal(fixed.text, healthy);
    assert.deepEqual(safeEdits(fixed), []);
  });

  it('do not overlap when they are made all at once', () => {
    const edits = safeEdits(
      viewOf('idd: acme\nowner: ana\nacount: { nmae: Acme, nam: Acme }\nstatsu: activ\n'),
    );
    for (const [index, edit] of edits.entries()) assert.ok(edit.start >= (edits[index - 1]?.end ?? 0));
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
