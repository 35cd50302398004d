import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import * as vscode from 'vscode';
import {
  closeEverything,
  eventually,
  extension,
  hintsIn,
  lensOf,
  noFinding,
  open,
  typeOver,
} from './support.ts';
import { plan, rating } from './subject.ts';

/** The processes of our server; an extension host shares its machine with others of its kind. */
function serverProcesses(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const [program = '', ...words] = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0');
        const parent = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1];
        const script = vscode.Uri.joinPath(extension().extensionUri, 'dist/server/server.js').fsPath;
        return program !== '' && words.includes(script) && Number(parent) === process.pid;
      } catch {
        return false;
      }
    })
    .map(Number);
}

describe('the server', () => {
  let document: vscode.TextDocument;
  let editor: vscode.TextEditor;
  let before: Awaited<ReturnType<typeof hintsIn>>;
  beforeEach(async () => {
    editor = await open(plan);
    ({ document } = editor);
    before = await eventually(async () => {
      const hints = await hintsIn(document);
      assert.notEqual(hints.length, 0);
      return hints;
    });
  });
  afterEach(closeEverything);

  it('is restarted by the command, and answers as before', async () => {
    await vscode.commands.executeCommand('plans.restartServer');
    await eventually(async () => assert.deepEqual(await hintsIn(document), before));
  });

  it('is replaced when it dies, and the new one knows what was typed', async function () {
    if (process.platform !== 'linux') this.skip();
    await typeOver(editor, rating, '1');
    const [old, ...others] = await eventually(() => {
      const processes = serverProcesses();
      assert.notEqual(processes.length, 0);
      return processes;
    });
    assert.ok(old !== undefined && others.length === 0, 'there is more than one server');
    process.kill(old, 'SIGKILL');
    await eventually(() => {
      const [now] = serverProcesses();
      assert.ok(now !== undefined && now !== old, 'no other server was started');
    });
    await eventually(async () => assert.match(await lensOf(document), /^Silver 67\.1 · .*#\d+ of 13/));
    await noFinding(document.uri, 'tier-mismatch');
  });
});
