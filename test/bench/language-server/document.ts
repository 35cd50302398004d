import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CompletionList, Diagnostic, Hover, InlayHint } from 'vscode-languageserver';
import type { Answer, LanguageServer } from './server.ts';

/** A document open in the client, that is typed in. */
export class OpenDocument {
  readonly uri: string;
  readonly #server: LanguageServer;
  readonly #lines: string[];
  #version = 1;

  private constructor(server: LanguageServer, uri: string, text: string) {
    this.#server = server;
    this.uri = uri;
    this.#lines = text.split('\n');
  }

  static open(server: LanguageServer, name: string, edit = (text: string): string => text): OpenDocument {
    const uri = server.uriOf(name);
    const text = edit(readFileSync(fileURLToPath(uri), 'utf8'));
    const document = new OpenDocument(server, uri, text);
    server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return document;
  }

  get text(): string {
    return this.#lines.join('\n');
  }

  /** The lines that a pattern matches, counted from 0. */
  linesWith(pattern: RegExp): number[] {
    return this.#lines.flatMap((line, index) => (pattern.test(line) ? index : []));
  }

  lengthOf(line: number): number {
    return this.#lines[line]?.length ?? 0;
  }

  /** Where the match ends on a line. */
  endOf(line: number, pattern: RegExp): number | undefined {
    const match = pattern.exec(this.#lines[line] ?? '');
    return match ? match.index + match[0].length : undefined;
  }

  letterAt(line: number, character: number): string {
    return this.#lines[line]?.charAt(character) ?? '';
  }

  /** Replaces part of a line; the time at which the server was told. */
  replace(line: number, from: number, to: number, inserted: string): number {
    const before = this.#lines[line] ?? '';
    this.#lines[line] = before.slice(0, from) + inserted + before.slice(to);
    return this.#server.notify('textDocument/didChange', {
      textDocument: { uri: this.uri, version: ++this.#version },
      contentChanges: [
        { range: { start: { line, character: from }, end: { line, character: to } }, text: inserted },
      ],
    });
  }

  hints(): Promise<Answer<readonly InlayHint[] | null>> {
    const end = { line: this.#lines.length, character: 0 };
    return this.#server.request('textDocument/inlayHint', {
      textDocument: { uri: this.uri },
      range: { start: { line: 0, character: 0 }, end },
    });
  }

  completion(line: number, character: number): Promise<Answer<CompletionList>> {
    return this.#server.request('textDocument/completion', this.#at(line, character));
  }

  hover(line: number, character: number): Promise<Answer<Hover | null>> {
    return this.#server.request('textDocument/hover', this.#at(line, character));
  }

  diagnostics(): Promise<Answer<{ readonly items: readonly Diagnostic[] }>> {
    return this.#server.request('textDocument/diagnostic', { textDocument: { uri: this.uri } });
  }

  #at(line: number, character: number): unknown {
    return { textDocument: { uri: this.uri }, position: { line, character } };
  }
}
