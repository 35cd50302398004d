/** Wiring only: what belongs to the extension is made here, put together, and given to VS Code to dispose of. */
import * as vscode from 'vscode';
import { copyCommandLine } from './commands/copy-command-line.ts';
import { explain } from './commands/explain.ts';
import { goToAccount } from './commands/go-to-account.ts';
import { commandIds } from './commands/ids.ts';
import { importFacts } from './commands/import-facts.ts';
import { newPlan } from './commands/new-plan.ts';
import { newPortfolio } from './commands/new-portfolio.ts';
import { openItem } from './commands/open.ts';
import { openSample } from './commands/open-sample.ts';
import { recordReview } from './commands/record-review.ts';
import { reviewChanges } from './commands/review-changes.ts';
import { scoreMissing } from './commands/score-missing.ts';
import { showPortfolio } from './commands/show-portfolio.ts';
import { showReferences } from './commands/show-references.ts';
import { showRule } from './commands/show-rule.ts';
import { takeTier } from './commands/take-tier.ts';
import { whatIf } from './commands/what-if.ts';
import { why } from './commands/why.ts';
import { ComputedPages } from './computed-pages.ts';
import { FirstSteps } from './first-steps.ts';
import type { PanelItem } from './protocol.ts';
import { ProvenanceStatus } from './provenance-status.ts';
import { RulePages } from './rule-pages.ts';
import { Server } from './server.ts';
import { StatusItem } from './status.ts';
import { AccountsView } from './views/accounts-view.ts';
import { AttentionView } from './views/attention-view.ts';
import { whenThereIsSomethingToRead } from './wake.ts';

let server: Server | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('Plans as Code', { log: true });
  const pages = new RulePages(vscode.Uri.joinPath(context.extensionUri, 'dist', 'rules'));
  await pages.load();
  const started = new Server(context.asAbsolutePath('dist/server/server.js'), pages, log);
  server = started;
  const computed = new ComputedPages(started);
  const firstSteps = new FirstSteps(started, context.globalState);
  context.subscriptions.push(
    log,
    started,
    new StatusItem(started),
    new ProvenanceStatus(started),
    computed,
    firstSteps,
    new AccountsView(started, context.workspaceState),
    new AttentionView(started, context.workspaceState),
    vscode.commands.registerCommand(commandIds.explain, explain),
    vscode.commands.registerCommand(commandIds.showPortfolio, showPortfolio),
    vscode.commands.registerCommand(commandIds.showRule, (id: unknown) => showRule(pages, id)),
    vscode.commands.registerCommand(commandIds.showReferences, showReferences),
    vscode.commands.registerCommand(commandIds.restartServer, () => started.restart()),
    vscode.commands.registerCommand(commandIds.showOutput, () => log.show()),
    vscode.commands.registerCommand(commandIds.open, (item: PanelItem) => openItem(started, item)),
    vscode.commands.registerCommand(commandIds.newPlan, (about: unknown) => newPlan(started, about)),
    vscode.commands.registerCommand(commandIds.newPortfolio, (about: unknown) =>
      newPortfolio(started, about),
    ),
    vscode.commands.registerCommand(commandIds.scoreMissing, (about: unknown) =>
      scoreMissing(started, about),
    ),
    vscode.commands.registerCommand(commandIds.recordReview, (about: unknown) =>
      recordReview(started, about),
    ),
    vscode.commands.registerCommand(commandIds.takeTier, (about: unknown) => takeTier(started, about)),
    vscode.commands.registerCommand(commandIds.whatIf, (about: unknown) => whatIf(started, computed, about)),
    vscode.commands.registerCommand(commandIds.importFacts, (about: unknown) =>
      importFacts(started, computed, about),
    ),
    vscode.commands.registerCommand(commandIds.goToAccount, () => goToAccount(started)),
    vscode.commands.registerCommand(commandIds.copyCommandLine, (about: unknown) =>
      copyCommandLine(started, about),
    ),
    vscode.commands.registerCommand(commandIds.why, why),
    vscode.commands.registerCommand(commandIds.reviewChanges, (about: unknown) =>
      reviewChanges(started, about),
    ),
    vscode.commands.registerCommand(commandIds.openSample, (place: unknown) =>
      openSample(context.extensionUri, firstSteps, place),
    ),
    vscode.workspace.onDidGrantWorkspaceTrust(() => started.tellTrustGranted()),
    whenThereIsSomethingToRead(() => void started.start()),
  );
  void firstSteps.goOn();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
