import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { FileId } from '../../rules/finding.ts';

/** The texts of the files that are shown in an editor, as the client tells them change by change. */
export class Documents {
  readonly #documents = new Map<FileId, TextDocument>();

  open(file: FileId, uri: string, version: number, text: string): void {
    this.#documents.set(file, TextDocument.create(uri, 'yaml', version, text));
  }

  /** The text after the changes; undefined when the file is not open. */
  change(
    file: FileId,
    version: number,
    changes: readonly TextDocumentContentChangeEvent[],
  ): string | undefined {
    const document = this.#documents.get(file);
    return document && TextDocument.update(document, [...changes], version).getText();
  }

  close(file: FileId): boolean {
    return this.#documents.delete(file);
  }

  has(file: FileId): boolean {
    return this.#documents.has(file);
  }

  version(file: FileId): number | undefined {
    return this.#documents.get(file)?.version;
  }

  text(file: FileId): string | undefined {
    return this.#documents.get(file)?.getText();
  }

  texts(): readonly (readonly [FileId, string])[] {
    return [...this.#documents].map(([file, document]) => [file, document.getText()] as const);
  }
}
