/** Read-only Markdown documents that the server writes anew whenever a score, a tier or a finding changes. */
import * as path from 'node:path';
import * as vscode from 'vscode';
import { coalesce } from './coalesce.ts';
import {
  changesRequest,
  explainRequest,
  portfolioTableRequest,
  whyRequest,
  type MarkdownPage,
} from './protocol.ts';
import type { Server } from './server.ts';

const scheme = 'plans-as-code';

/** What a page tells; in the authority of its URI, for the path is the title that a person reads in the tab. */
type Subject = 'explanation' | 'portfolio' | 'why' | 'changes' | 'answer';

/** The page that explains one plan's score and tier. */
export function explanationOf(file: vscode.Uri): vscode.Uri {
  const name = path.posix.basename(file.path).replace(/\.plan\.ya?ml$/, '');
  return pageAt('explanation', vscode.l10n.t('Plan {0}', name), file.toString());
}

/** The table of the portfolio that owns a file, or of all portfolios when no file is given. */
export function portfolioTableOf(file: vscode.Uri | undefined): vscode.Uri {
  return pageAt('portfolio', vscode.l10n.t('Portfolio'), file?.toString());
}

/** The page that says by what a file is checked. */
export function whyPageOf(file: vscode.Uri): vscode.Uri {
  const name = path.posix.basename(file.path).replace(/\.ya?ml$/, '');
  return pageAt('why', vscode.l10n.t('Why {0}', name), file.toString());
}

/** The page that says what a folder changes in meaning since a revision. */
export function changesOf(folder: string, revision: string): vscode.Uri {
  const query = JSON.stringify({ folder, revision });
  return pageAt('changes', vscode.l10n.t('Changes Since {0}', revision), query);
}

function pageAt(subject: Subject, title: string, query = ''): vscode.Uri {
  return vscode.Uri.from({ scheme, authority: subject, path: `/${title.replaceAll('/', ' ')}.md`, query });
}

function isAbout(uri: vscode.Uri, subject: Subject): boolean {
  return uri.authority === subject;
}

export class ComputedPages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #server: Server;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  /** The documents that are open, by URI. */
  readonly #open = new Set<string>();
  /** Those that answer a question once and are not computed anew, by URI. */
  readonly #kept = new Map<string, string>();
  readonly #refresh = coalesce(() => this.#announce(), 150);
  readonly #disposables: vscode.Disposable[];

  readonly onDidChange = this.#changed.event;

  constructor(server: Server) {
    this.#server = server;
    this.#disposables = [
      this.#changed,
      this.#refresh,
      server.onResultsChanged(() => this.#refresh.request()),
      server.onStateChanged(() => this.#refresh.request()),
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#open.delete(document.uri.toString());
        this.#kept.delete(document.uri.toString());
      }),
    ];
  }

  /** A page that answers what was asked as things stood then; under the same title it takes the place of the one before. */
  keep(title: string, page: MarkdownPage): vscode.Uri {
    return this.#keep(pageAt('answer', title), textOf(page));
  }

  /** A text to be compared with another one. */
  keepText(name: string, text: string): vscode.Uri {
    return this.#keep(vscode.Uri.from({ scheme, path: name }), text);
  }

  #keep(uri: vscode.Uri, text: string): vscode.Uri {
    this.#kept.set(uri.toString(), text);
    this.#changed.fire(uri);
    return uri;
  }

  async provideTextDocumentContent(uri: vscode.Uri, token?: vscode.CancellationToken): Promise<string> {
    const kept = this.#kept.get(uri.toString());
    if (kept !== undefined) return kept;
    if (isAbout(uri, 'answer')) return askAgain();
    this.#open.add(uri.toString());
    // A preview takes a path that begins with "/" as one in the first folder, as these pages are in none.
    const folder = vscode.workspace.workspaceFolders?.[0];
    if (isAbout(uri, 'changes')) return this.#changes(uri.query, folder?.uri.toString(), token);
    const file = {
      ...(uri.query !== '' && { textDocument: { uri: uri.query } }),
      ...(folder && { linksFrom: folder.uri.toString() }),
    };
    if ('textDocument' in file && isAbout(uri, 'explanation')) {
      const page = await this.#server.ask(explainRequest, file, token);
      if (page === undefined) return notAnswered();
      return page === null ? nothingToExplain() : textOf(page);
    }
    if ('textDocument' in file && isAbout(uri, 'why')) {
      const page = await this.#server.ask(whyRequest, file, token);
      return page === undefined ? notAnswered() : textOf(page);
    }
    const pages = await this.#server.ask(portfolioTableRequest, file, token);
    if (pages === undefined) return notAnswered();
    return pages.length === 0 ? noPortfolio() : pages.map(textOf).join('\n\n');
  }

  async #changes(
    query: string,
    linksFrom: string | undefined,
    token: vscode.CancellationToken | undefined,
  ): Promise<string> {
    const asked = JSON.parse(query) as { readonly folder: string; readonly revision: string };
    const links = linksFrom === undefined ? {} : { linksFrom };
    const page = await this.#server.ask(changesRequest, { ...asked, ...links }, token);
    if (page === undefined) return notAnswered();
    return 'fault' in page ? nothingToCompare(page.fault) : textOf(page);
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** VS Code then asks for the text again, and does nothing where it is the same. */
  #announce(): void {
    for (const uri of this.#open) this.#changed.fire(vscode.Uri.parse(uri, true));
  }
}

/** The server's headings begin at the second level, as hovers want them; those of a page begin at the first. */
function textOf({ markdown }: MarkdownPage): string {
  return `${markdown.trim().replace(/^#(?=#+ )/gm, '')}\n`;
}

function askAgain(): string {
  return pageOf(
    vscode.l10n.t('Ask again'),
    vscode.l10n.t(
      'This page was computed when it was asked for. The command that showed it computes it anew.',
    ),
  );
}

function notAnswered(): string {
  return pageOf(
    vscode.l10n.t('No answer'),
    vscode.l10n.t(
      'The Plans server is not running or could not answer. The command **Plans: Show Output** tells why; **Plans: Restart Server** starts it again.',
    ),
  );
}

function nothingToExplain(): string {
  return pageOf(
    vscode.l10n.t('Nothing to explain'),
    vscode.l10n.t(
      'This file is not a plan that can be read, or it is excluded by the setting `plans.exclude`.',
    ),
  );
}

function nothingToCompare(why: string): string {
  // It may name a revision as somebody has written it.
  return pageOf(vscode.l10n.t('Nothing to compare'), why.replace(/[\\`*_{}[\]<>#|~&$!@]/g, '\\$&'));
}

function noPortfolio(): string {
  return pageOf(
    vscode.l10n.t('No plans here'),
    vscode.l10n.t('No `portfolio.yaml`, `*.criteria.yaml` or `*.plan.yaml` was found in this workspace.'),
  );
}

function pageOf(heading: string, text: string): string {
  return `# ${heading}\n\n${text}\n`;
}
