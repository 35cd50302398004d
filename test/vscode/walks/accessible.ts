import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Locator } from 'playwright-core';

/** What of an element is used; the page's types are not ours. */
interface Marked {
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
}

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What is shown of a row in signs, and in columns, is said in whole words. */
const ofLists = 'label-content-name-mismatch';

/** Looks at an element, in the document it stands in, for what keeps people with a screen reader or bad sight from reading it. */
export async function assertAccessible(
  element: Locator,
  what: string,
  /** Rules about what is VS Code's and not ours. */
  exceptFor: readonly string[] = [],
): Promise<void> {
  const handle = await element.elementHandle();
  const frame = await handle?.ownerFrame();
  assert.ok(handle && frame, `${what} is not there`);
  await frame.evaluate(axe.source);
  const options = {
    resultTypes: ['violations'],
    rules: Object.fromEntries([...exceptFor, ofLists].map((rule) => [rule, { enabled: false }])),
  };
  // A webview can be seen through: what stands behind its texts is the editor's colour.
  await frame.evaluate(
    `document.body.style.backgroundColor = getComputedStyle(document.body).getPropertyValue('--vscode-editor-background')`,
  );
  await handle.evaluate((node: Marked) => node.setAttribute('data-looked-at', ''));
  const violations = await frame.evaluate<Violation[]>(
    `axe.run('[data-looked-at]', ${JSON.stringify(options)}).then(({ violations }) => violations.map(({ id, help, nodes }) =>
      ({ id, help, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) })))`,
  );
  await handle.evaluate((node: Marked) => node.removeAttribute('data-looked-at'));
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${help}\n  ${html}\n  ${failureSummary}`),
  );
  assert.deepEqual(lines, [], `${what}:\n${lines.join('\n')}`);
}
