/** The pages of documentation of the rules, which ship with the extension and are read offline. */
import * as vscode from 'vscode';

interface RulePage {
  readonly id: string;
  readonly uri: vscode.Uri;
  /** The page's first heading, without the marks; the id when it has none. */
  readonly title: string;
  /** The first sentence or line under the heading; empty when there is none. */
  readonly summary: string;
}

export class RulePages {
  readonly #directory: vscode.Uri;
  #ids: ReadonlySet<string> = new Set();

  constructor(directory: vscode.Uri) {
    this.#directory = directory;
  }

  /** Finds out which pages there are. A package without pages has none, and links then lead to the web. */
  async load(): Promise<void> {
    try {
      const entries = await vscode.workspace.fs.readDirectory(this.#directory);
      const pages = entries.filter(([name, type]) => type === vscode.FileType.File && name.endsWith('.md'));
      this.#ids = new Set(pages.map(([name]) => name.slice(0, -'.md'.length)));
    } catch {
      this.#ids = new Set();
    }
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Only for an id that `has` knows: an id comes from a link and must not lead out of the folder. */
  uriOf(id: string): vscode.Uri {
    return vscode.Uri.joinPath(this.#directory, `${id}.md`);
  }

  /** All pages, by id, with what a list shows of them. */
  async all(): Promise<RulePage[]> {
    const decoder = new TextDecoder();
    return Promise.all(
      [...this.#ids].sort().map(async (id) => {
        const uri = this.uriOf(id);
        return { id, uri, ...headOf(decoder.decode(await vscode.workspace.fs.readFile(uri)), id) };
      }),
    );
  }
}

function headOf(markdown: string, id: string): Pick<RulePage, 'title' | 'summary'> {
  const lines = markdown.split(/\r?\n/);
  const heading = lines.findIndex((line) => line.startsWith('# '));
  const summary = lines.slice(heading + 1).find((line) => /^[A-Za-z*`_]/.test(line));
  return {
    title: heading < 0 ? id : withoutMarks((lines[heading] ?? '').slice(2)),
    summary: withoutMarks(summary ?? ''),
  };
}

function withoutMarks(markdown: string): string {
  return markdown.replace(/[`*_]/g, '').trim();
}
