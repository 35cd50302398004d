import assert from 'node:assert/strict';
import { analyse } from './analyse.ts';
import { differences } from './markers.ts';
import { parseWorkspace, type Workspace } from './workspace.ts';

/**
 * Asserts that the findings in a workspace are those that its markers say, no more and no fewer; with `only`, those of one rule.
 * The one door between fixtures and the analyser.
 */
export function checkWorkspace(text: string, only?: string): void {
  assert.deepEqual(differencesIn(parseWorkspace(text), only), []);
}

/** What differs between the markers of a workspace and its findings, a line each. */
export function differencesIn(workspace: Workspace, only?: string): readonly string[] {
  const snapshot = analyse(workspace);
  return [...workspace.files].flatMap(([file, content]) => {
    const found = (snapshot.file(file)?.findings ?? []).filter(
      ({ rule }) => only === undefined || rule === only,
    );
    return differences(content, found).map((difference) => `${file} ${difference}`);
  });
}
