import assert from 'node:assert/strict';
import { LineIndex } from '../../server/src/base/line-index.ts';
import { hintsIn, type Hint } from '../../server/src/render/hints.ts';
import { parseWorkspace } from '../support/workspace.ts';
import { snapshotOf } from './subject.ts';

/**
 * Checks a workspace whose hints are written down below its lines, each in a comment with a caret under the last character
 * before its place:
 *
 *     horizon: { start: 2026-01-01, end: 2028-12-31 }
 *     #                                           ^ 36 months
 *
 * In the files of `drawing` all hints must be there and no others; those of `beside` are there to be looked at.
 */
export function checkHints(drawing: string, beside = ''): void {
  const snapshot = snapshotOf(withoutMarks(drawing) + beside);
  const { files } = parseWorkspace(drawing);
  assert.ok(files.size > 0);
  for (const [file, drawn] of files) {
    const view = snapshot.file(file);
    assert.ok(view, `${file} is read`);
    assert.equal(
      drawnIn(view.text, hintsIn(snapshot, view, { start: 0, end: view.text.length })),
      drawn,
      file,
    );
  }
}

/** The hints of the first file of a workspace, as far as they stand in a part of its text. */
export function hintsOf(text: string, part?: string): readonly Hint[] {
  const snapshot = snapshotOf(text);
  const [file = ''] = parseWorkspace(text).files.keys();
  const view = snapshot.file(file);
  assert.ok(view, `${file} is read`);
  const start = part === undefined ? 0 : view.text.indexOf(part);
  assert.ok(start >= 0, `"${part}" stands in ${file}`);
  return hintsIn(snapshot, view, { start, end: start + (part ?? view.text).length });
}

/** What is shown when a person points at the one hint with a label, in a part of the text. */
export function tooltipOf(text: string, label: string, part?: string): string {
  const [hint, ...others] = hintsOf(text, part).filter((one) => one.label === label);
  assert.ok(hint && others.length === 0, `one hint says "${label}"`);
  return hint.tooltip;
}

function drawnIn(text: string, hints: readonly Hint[]): string {
  const lines = new LineIndex(text);
  const marks = new Map<number, string[]>();
  for (const { offset, label } of hints) {
    const { line, column } = lines.at(offset - 1);
    marks.set(line, [...(marks.get(line) ?? []), `#${' '.repeat(column - 1)}^ ${label}`]);
  }
  return text
    .split('\n')
    .flatMap((content, line) => [content, ...(marks.get(line) ?? [])])
    .join('\n');
}

function withoutMarks(drawing: string): string {
  return drawing.replace(/^# *\^ .*\n/gm, '');
}
