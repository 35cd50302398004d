import assert from 'node:assert/strict';
import type { FileView, Snapshot } from '../../server/src/analysis/views.ts';
import { analyse } from './analyse.ts';
import { parseWorkspace } from './workspace.ts';

/** A place that somebody points at, in one of several files. */
export interface Pointed {
  readonly snapshot: Snapshot;
  readonly view: FileView;
  readonly offset: number;
}

/** Files written down in one text, with `‸` at the place. */
export function pointedIn(text: string): Pointed {
  const workspace = parseWorkspace(text.replace('‸', ''));
  for (const [file, content] of parseWorkspace(text).files) {
    const offset = content.indexOf('‸');
    if (offset < 0) continue;
    const snapshot = analyse(workspace);
    const view = snapshot.file(file);
    assert.ok(view, `${file} is read`);
    return { snapshot, view, offset };
  }
  throw new Error('no place is marked with ‸');
}

/** The same files with `‸` before the first match in one of them, or before its first group. */
export function pointAt(text: string, pattern: RegExp): string {
  const { indices } =
    new RegExp(pattern.source, `${pattern.flags}d`).exec(text) ?? assert.fail(`no ${pattern.source}`);
  const at = (indices?.[1] ?? indices?.[0])?.[0] ?? 0;
  return `${text.slice(0, at)}‸${text.slice(at)}`;
}
