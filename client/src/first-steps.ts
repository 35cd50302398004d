/** What the walkthrough needs of us: it goes on in the window of the sample, and is told what was seen there. */
import * as vscode from 'vscode';
import { kindOfFile } from './files.ts';
import { samplePlanIn } from './sample.ts';
import type { Server } from './server.ts';

const walkthrough = 'plans-as-code.plans-as-code#start';
const memoryKey = 'plans.expectedSample';

/** What package.json completes steps by. */
const contexts = { opened: 'plans.hasOpenedSample', changed: 'plans.hasSeenChange' } as const;

export class FirstSteps implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #watching: vscode.Disposable;

  constructor(server: Server, memory: vscode.Memento) {
    this.#memory = memory;
    this.#watching = server.onResultsChanged(() => {
      const isTyped = vscode.workspace.textDocuments.some(
        ({ isDirty, uri }) => isDirty && kindOfFile(uri) === 'plan',
      );
      if (!isTyped) return;
      this.#watching.dispose();
      void tell(contexts.changed);
    });
  }

  /** Remembers that a copy of the sample is about to be opened, for the window that opens it. */
  async expect(folder: vscode.Uri): Promise<void> {
    await this.#memory.update(memoryKey, folder.toString());
  }

  /** Shows a plan of the sample with the walkthrough beside it, where this is the window that was opened for it. */
  async goOn(): Promise<void> {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    if (folder === undefined || folder.uri.toString() !== this.#memory.get<string>(memoryKey)) return;
    await this.#memory.update(memoryKey, undefined);
    await vscode.commands.executeCommand('plans.accounts.focus');
    const plan = await vscode.workspace.openTextDocument(samplePlanIn(folder.uri));
    await vscode.window.showTextDocument(plan, { preview: false, selection: firstRatingIn(plan) });
    const step = { category: walkthrough, step: 'change' };
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', step, true);
    await tell(contexts.opened);
  }

  dispose(): void {
    this.#watching.dispose();
  }
}

/** Selected, so that another one can be typed over it at once. */
function firstRatingIn(plan: vscode.TextDocument): vscode.Range {
  const [before = '', rating = ''] = /^[^]*?\brating: (\d+)/.exec(plan.getText()) ?? [];
  return new vscode.Range(plan.positionAt(before.length - rating.length), plan.positionAt(before.length));
}

async function tell(context: string): Promise<void> {
  await vscode.commands.executeCommand('setContext', context, true);
}
