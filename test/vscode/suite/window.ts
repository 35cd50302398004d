/** What is drawn in the window, as the runner outside sees it. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { lookMarker, type Seen } from '../markers.ts';
import { eventually } from './support.ts';

let looks = 0;

/** Only the window of the web workbench can be looked at. */
export const canLook = vscode.env.uiKind === vscode.UIKind.Web;

/** Looks at the window and saves a picture of it under the name. */
export async function lookAtWindow(picture: string): Promise<Seen> {
  const answer = path.join(tmpdir(), `plans-look-${process.pid}-${++looks}.json`);
  console.log(`${lookMarker}${picture}:${answer}`);
  await eventually(() => assert.ok(existsSync(answer), 'nobody looks at the window'));
  const seen = JSON.parse(readFileSync(answer, 'utf8')) as Seen;
  rmSync(answer);
  return seen;
}
