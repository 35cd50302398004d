/** Runs a suite inside the extension host of VS Code's web workbench, as @vscode/test-electron does in the desktop's. */
import type { Page } from 'playwright-core';
import { answerLook } from './look.ts';
import { endMarker, lookMarker, resultMarker } from './markers.ts';
import { startBrowser, startWorkbench } from './workbench.ts';

interface SuiteRun {
  readonly extension: string;
  /** A CommonJS module that exports `run(): Promise<void>`. */
  readonly tests: string;
  readonly workspace: string;
  readonly timeoutMilliseconds?: number;
}

/** The result of a run whose suite never came to its end. */
const died = 2;

/** Resolves to 0 when every test passed, else to another number, having printed what the suite printed. */
export async function runSuite(run: SuiteRun): Promise<number> {
  const workbench = await startWorkbench({ workspace: run.workspace, testMode: true });
  try {
    const { browser, context } = await startBrowser();
    try {
      const page = await context.newPage();
      const result = await resultOf(page, run.timeoutMilliseconds ?? 180_000, async () => {
        await page.goto(
          workbench.address([
            ['extensionDevelopmentPath', workbench.remoteUri(run.extension)],
            ['extensionTestsPath', workbench.remoteUri(run.tests)],
          ]),
        );
      });
      if (result === died) console.error(workbench.output());
      return result;
    } finally {
      await browser.close();
    }
  } finally {
    await workbench.stop();
  }
}

/** Wires the two functions the workbench calls in its test mode, opens it, and waits for its verdict. */
async function resultOf(page: Page, timeoutMilliseconds: number, open: () => Promise<void>): Promise<number> {
  let ended = false;
  let settle: (code: number) => void = () => undefined;
  const result = new Promise<number>((resolve) => (settle = resolve));
  const fail = (message: string): void => {
    console.error(message);
    settle(died);
  };
  page.on('crash', () => fail('The page of the workbench crashed.'));
  await page.exposeFunction('codeAutomationLog', async (type: string, values: unknown[]) => {
    const line = values.map(String).join(' ');
    if (line.startsWith(endMarker)) ended = true;
    else if (line.startsWith(lookMarker)) await answerLook(page, line.slice(lookMarker.length));
    else if (line.startsWith(resultMarker)) console.log(line.slice(resultMarker.length));
    else if (process.env['VERBOSE']) console.error(`[${type}] ${line}`);
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => {
    if (code === 0 && !ended) fail('The extension host died before the suite ended.');
    else settle(code);
  });
  const timer = setTimeout(
    () => fail(`The suite did not end in ${timeoutMilliseconds / 1000} s.`),
    timeoutMilliseconds,
  );
  await open();
  const code = await result;
  clearTimeout(timer);
  return code;
}
