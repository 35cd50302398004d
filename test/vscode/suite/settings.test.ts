import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import {
  closeEverything,
  eventually,
  fileAt,
  finding,
  findingsIn,
  hintBehind,
  hintsIn,
  lensOf,
  lensesIn,
  open,
  withSetting,
} from './support.ts';
import { plan, rating } from './subject.ts';

describe('settings', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    ({ document } = await open(plan));
    await eventually(async () => assert.notEqual((await hintsIn(document)).length, 0));
  });
  afterEach(closeEverything);

  it('switch the hints off and on, and leave the lens alone', async () => {
    await withSetting('plans.inlayHints.enabled', false, async () => {
      await eventually(async () => assert.deepEqual(await hintsIn(document), []));
      assert.equal((await lensesIn(document)).length, 1);
    });
    await eventually(async () => assert.ok(await hintBehind(document, rating)));
  });

  it('switch the lens off and on, and leave the hints alone', async () => {
    await withSetting('plans.codeLens.enabled', false, async () => {
      await eventually(async () => assert.deepEqual(await lensesIn(document), []));
      assert.notEqual((await hintsIn(document)).length, 0);
    });
    await eventually(async () => assert.equal((await lensesIn(document)).length, 1));
  });

  it('move the day on which the plans are judged', async () => {
    const today = await lensOf(document);
    await withSetting('plans.asOf', '2031-01-01', async () => {
      await eventually(async () => assert.notEqual(await lensOf(document), today));
      await finding(document.uri, 'horizon-over');
    });
    await eventually(async () => assert.equal(await lensOf(document), today));
  });

  it('exclude files, which then have neither findings nor hints', async () => {
    await withSetting('plans.exclude', ['plans/**'], async () => {
      await eventually(async () => {
        assert.deepEqual(findingsIn(fileAt(plan)), []);
        assert.deepEqual(await hintsIn(document), []);
      });
    });
    await eventually(async () => assert.notEqual((await hintsIn(document)).length, 0));
  });
});
