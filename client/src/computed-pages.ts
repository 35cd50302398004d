/** Read-only Markdown documents that the server writes anew whenever a score, a tier or a finding changes. */
import * as path from 'node:path';
import * as vscode from 'vscode';
import { coalesce } from './coalesce.ts';
import { explainRequest, portfolioTableRequest, whyRequest, type MarkdownPage } from './protocol.ts';
import type { Server } from './server.ts';

const scheme = 'plans-as-code';
const keptPrefixes = ['/What if ', '/Import of '];

/** The page that explains one plan's score and tier. */
export function explanationOf(file: vscode.Uri): vscode.Uri {
  const name = path.posix.basename(file.path).replace(/\.plan\.ya?ml$/, '');
  return vscode.Uri.from({ scheme, path: `/Plan ${name}.md`, query: file.toString() });
}

/** The table of the portfolio that owns a file, or of all portfolios when no file is given. */
export function portfolioTableOf(file: vscode.Uri | undefined): vscode.Uri {
  return vscode.Uri.from({ scheme, path: '/Portfolio.md', query: file?.toString() ?? '' });
}

/** The page that says by what a file is checked. */
export function whyPageOf(file: vscode.Uri): vscode.Uri {
  const name = path.posix.basename(file.path).replace(/\.ya?ml$/, '');
  return vscode.Uri.from({ scheme, path: `/Why ${name}.md`, query: file.toString() });
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
    return this.keepText(`/${title.replaceAll('/', ' ')}.md`, textOf(page));
  }

  /** A text to be compared with another one. */
  keepText(name: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme, path: name });
    this.#kept.set(uri.toString(), text);
    this.#changed.fire(uri);
    return uri;
  }

  async provideTextDocumentContent(uri: vscode.Uri, token?: vscode.CancellationToken): Promise<string> {
    const kept = this.#kept.get(uri.toString());
    if (kept !== undefined) return kept;
    if (keptPrefixes.some((prefix) => uri.path.startsWith(prefix))) return askAgain;
    this.#open.add(uri.toString());
    // A preview takes a path that begins with "/" as one in the first folder, as these pages are in none.
    const folder = vscode.workspace.workspaceFolders?.[0];
    const file = {
      ...(uri.query !== '' && { textDocument: { uri: uri.query } }),
      ...(folder && { linksFrom: folder.uri.toString() }),
    };
    if ('textDocument' in file && uri.path.startsWith('/Plan ')) {
      const page = await this.#server.ask(explainRequest, file, token);
      if (page === undefined) return notAnswered;
      return page === null ? nothingToExplain : textOf(page);
    }
    if ('textDocument' in file && uri.path.startsWith('/Why ')) {
      const page = await this.#server.ask(whyRequest, file, token);
      return page === undefined ? notAnswered : textOf(page);
    }
    const pages = await this.#server.ask(portfolioTableRequest, file, token);
    if (pages === undefined) return notAnswered;
    return pages.length === 0 ? noPortfolio : pages.map(textOf).join('\n\n');
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

const askAgain = `# Ask again

This page was computed when it was asked for. The command that showed it computes it anew.
`;

const notAnswered = `# No answer

The Plans server is not running or could not answer. The command **Plans: Show Output** tells why;
**Plans: Restart Server** starts it again.
`;

const nothingToExplain = `# Nothing to explain

This file is not a plan that can be read, or it is excluded by the setting \`plans.exclude\`.
`;

const noPortfolio = `# No plans here

No \`portfolio.yaml\`, \`*.criteria.yaml\` or \`*.plan.yaml\` was found in this workspace.
`;
