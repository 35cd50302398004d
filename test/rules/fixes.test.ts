import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixesIn } from '../../server/src/analysis/features/fixes.ts';
import { catalogue } from '../../server/src/rules/catalogue.generated.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { applyEdits } from '../../server/src/syntax/edit.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import type { Node } from '../../server/src/syntax/tree.ts';
import { analyse } from '../support/analyse.ts';
import { badExamplesOf } from '../support/pages.ts';
import { parseWorkspace, type Workspace } from '../support/workspace.ts';
import { keptComment, laidOut, layouts } from './layouts.ts';

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

interface Change {
  readonly workspace: Workspace;
  /** The file that was changed, as it was and as it is. */
  readonly before: string;
  readonly after: string;
}

/** The workspace after one fix of a finding; undefined where the fix is not offered. */
function fixed(workspace: Workspace, { file, finding }: Found, title: string): Change | undefined {
  const fix = fixesIn(analyse(workspace))(file, finding).find((offered) => offered.title === title);
  if (!fix) return undefined;
  const before = workspace.files.get(fix.file);
  assert.ok(before !== undefined && fix.edits.length > 0, `"${fix.title}" edits nothing`);
  assertApart(fix.edits, fix.title);
  const after = applyEdits(before, fix.edits);
  return { workspace: { ...workspace, files: new Map(workspace.files).set(fix.file, after) }, before, after };
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

/** Every value of a text by its path, as it is written there. */
function writtenIn(text: string): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  const visit = (node: Node, path: string): void => {
    if (node.kind === 'mapping')
      for (const { key, value } of node.pairs) visit(value, `${path}/${key.value}`);
    else if (node.kind === 'sequence')
      for (const [at, item] of node.items.entries()) visit(item, `${path}/${at}`);
    else written.set(path, text.slice(node.start, node.end));
  };
  const { root } = parse(text);
  if (root) visit(root, '');
  return written;
}

/** What a change did to the values of a file: those that came, went or changed, whatever their layout. */
function differenceOf({ before, after }: Change): readonly string[] {
  const [then, now] = [valuesIn(before), valuesIn(after)];
  return [...new Set([...then.keys(), ...now.keys()])]
    .filter((path) => then.get(path) !== now.get(path))
    .map((path) => `${path}: ${then.get(path)} → ${now.get(path)}`)
    .sort();
}

function valuesIn(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const visit = (node: Node, path: string): void => {
    if (node.kind === 'mapping')
      for (const { key, value } of node.pairs) visit(value, `${path}/${key.value}`);
    else if (node.kind === 'sequence')
      for (const [at, item] of node.items.entries()) visit(item, `${path}/${at}`);
    else values.set(path, JSON.stringify(node.value));
  };
  const { root } = parse(text);
  if (root) visit(root, '');
  return values;
}

/** Asserts that what the change did not mean to change is written as it was, down to quotes, comments and line breaks. */
function assertElseUntouched({ before, after }: Change, lineBreak: string): void {
  const [then, now] = [writtenIn(before), writtenIn(after)];
  const [saidThen, saidNow] = [valuesIn(before), valuesIn(after)];
  for (const [path, value] of saidThen)
    if (saidNow.get(path) === value) assert.equal(now.get(path), then.get(path), `${path} is written anew`);
  assert.equal(after.startsWith('\uFEFF'), before.startsWith('\uFEFF'), 'the byte-order mark');
  const breaks = new Set(after.match(/\r\n|\n|\r/g) ?? []);
  assert.ok(breaks.size === 0 || (breaks.size === 1 && breaks.has(lineBreak)), 'the line breaks are mixed');
  const removes = [...saidThen.keys()].some((path) => !saidNow.has(path));
  if (removes) return;
  const comments = new Set(after.match(keptComment));
  for (const comment of before.match(keptComment) ?? [])
    assert.ok(comments.has(comment), `the comment "${comment}" is gone`);
}

function titlesOf({ finding }: Found): readonly string[] {
  return finding.fixes.map(({ title }) => title);
}

function isShared({ files }: Workspace): boolean {
  return [...files.values()].some((text) => text.includes('*a'));
}

const rules: readonly Rule[] = catalogue;

describe('fixes', () => {
  for (const { id } of rules) {
    for (const { heading, text } of badExamplesOf(id)) {
      const workspace = parseWorkspace(text);
      const found = findingsIn(workspace, id);
      for (const one of found) {
        for (const { title, safety } of one.finding.fixes) {
          it(`${id}: ${title} (${heading})`, () => {
            const after = fixed(workspace, one, title)?.workspace;
            assert.ok(after, `"${title}" is not offered`);
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
      if (!found.some(({ finding }) => finding.fixes.length > 0)) continue;
      it(`${id}: do the same in every layout, and leave the rest as it is (${heading})`, () => {
        const order = ({ finding: a }: Found, { finding: b }: Found): number =>
          a.message < b.message ? -1 : a.message > b.message ? 1 : a.span.start - b.span.start;
        const known = [...found].sort(order);
        fc.assert(
          fc.property(layouts, (layout) => {
            const other = laidOut(workspace, layout);
            const there = [...findingsIn(other, id)].sort(order);
            assert.deepEqual(
              there.map(({ finding }) => finding.message),
              known.map(({ finding }) => finding.message),
            );
            for (const [place, one] of there.entries()) {
              const model = known[place];
              assert.ok(model);
              assert.deepEqual(titlesOf(one), titlesOf(model));
              for (const { title, safety } of one.finding.fixes) {
                const change = fixed(other, one, title);
                const meant = fixed(workspace, model, title);
                // A value that aliases repeat is for a person to change.
                if (!change && isShared(other)) continue;
                assert.ok(change && meant, `"${title}" is not offered`);
                const shown = `${title}\n${JSON.stringify(change.before)}\n${JSON.stringify(change.after)}\n${change.after}`;
                assert.deepEqual(differenceOf(change), differenceOf(meant), shown);
                try {
                  assertElseUntouched(change, layout.lineBreak);
                } catch (error) {
                  assert.fail(`${(error as Error).message}\n${shown}`);
                }
                if (safety !== 'display')
                  assert.ok(findingsIn(change.workspace, id).length < found.length, shown);
              }
            }
          }),
          { numRuns: 12 },
        );
      });
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
