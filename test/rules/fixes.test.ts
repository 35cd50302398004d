import assert from 'node:assert/strict';
import { catalogue } from '../../server/src/rules/catalogue.generated.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { applyEdits } from '../../server/src/syntax/edit.ts';
import { analyse } from '../support/analyse.ts';
import { badExamplesOf } from '../support/pages.ts';
import { parseWorkspace, type Workspace } from '../support/workspace.ts';

interface Found {
  readonly file: string;
  readonly finding: Finding;
}

function findingsIn(workspace: Workspace, rule: string): readonly Found[] {
  const snapshot = analyse(workspace);
  return snapshot.files.flatMap((file) =>
    (snapshot.file(file)?.findings ?? [])
      .filter((finding) => finding.rule === rule)
      .map((finding) => ({ file, finding })),
  );
}

/** The workspace after one fix of a finding. */
function fixed(workspace: Workspace, { file, finding }: Found, index: number): Workspace {
  const tree = analyse(workspace).file(file)?.tree();
  const fix = finding.fixes[index];
  assert.ok(tree && fix);
  const edits = fix.edits(tree);
  assert.ok(edits.length > 0, `"${fix.title}" edits nothing`);
  assertApart(edits, fix.title);
  return { ...workspace, files: new Map(workspace.files).set(file, applyEdits(tree.text, edits)) };
}

/** Editors refuse edits that overlap. */
function assertApart(
  edits: readonly { readonly start: number; readonly end: number }[],
  title: string,
): void {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const [index, edit] of ordered.entries()) {
    const next = ordered[index + 1];
    assert.ok(!next || edit.end <= next.start, `the edits of "${title}" overlap`);
  }
}

function broken(workspace: Workspace): readonly string[] {
  return ['syntax-invalid', 'schema-violated']
    .flatMap((rule) => findingsIn(workspace, rule))
    .map(({ finding }) => finding.message);
}

/** What a skeleton leaves for a person to fill in. */
function isBlank(fault: string): boolean {
  return fault.includes('has no value yet');
}

const rules: readonly Rule[] = catalogue;

describe('fixes', () => {
  for (const { id } of rules) {
    for (const { heading, text } of badExamplesOf(id)) {
      const workspace = parseWorkspace(text);
      const found = findingsIn(workspace, id);
      for (const one of found) {
        for (const [index, { title, safety }] of one.finding.fixes.entries()) {
          it(`${id}: ${title} (${heading})`, () => {
            const after = fixed(workspace, one, index);
            const before = broken(workspace);
            const faults = broken(after).filter(
              (fault) => !before.includes(fault) && !(safety === 'display' && isBlank(fault)),
            );
            assert.deepEqual(faults, [], [...after.files.values()].join('\n'));
            if (safety !== 'display')
              assert.ok(findingsIn(after, id).length < found.length, [...after.files.values()].join('\n'));
          });
        }
      }
    }
  }

  it('are there to be tried', () => {
    assert.ok(
      rules.some(({ id }) =>
        badExamplesOf(id).some(({ text }) =>
          findingsIn(parseWorkspace(text), id).some(({ finding }) => finding.fixes.length > 0),
        ),
      ),
    );
  });
});
