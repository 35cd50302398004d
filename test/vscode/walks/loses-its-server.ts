import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { lensesOf, takePicture } from '../look.ts';
import type { Workbench } from '../workbench.ts';
import { visit } from './visit.ts';

/** A person whose server dies again and again is told so once, with a way out that works. */
export async function losesItsServer(vsix: string): Promise<void> {
  await visit({ vsix }, async (page, editor, workbench) => {
    const toast = page.locator('.notifications-toasts .notification-toast', { hasText: 'Plans server' });
    const dead = new Set<number>();
    const deadline = Date.now() + 30_000;
    while (!(await toast.isVisible())) {
      assert.ok(Date.now() < deadline, `Nothing was said of ${dead.size} deaths.`);
      for (const server of serversOf(workbench)) {
        process.kill(server, 'SIGKILL');
        dead.add(server);
      }
      await page.waitForTimeout(100);
    }
    assert.ok(dead.size > 1, 'A server that dies once is to be replaced without a word.');
    assert.deepEqual(serversOf(workbench), []);
    await takePicture(page, 'server-lost');
    await toast.getByRole('button', { name: 'Restart Server' }).click();
    await lensesOf(editor).first().waitFor();
    assert.equal(serversOf(workbench).length, 1);
  });
}

/** The processes of the language server of the extension that is installed in this workbench. */
function serversOf({ workspace }: Workbench): number[] {
  const home = path.dirname(workspace);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const words = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0');
        return words.some((word) => word.startsWith(home) && word.endsWith('/dist/server/server.js'));
      } catch {
        // It ended meanwhile.
        return false;
      }
    })
    .map(Number);
}
