import type { SemanticTokens, SemanticTokensDelta, SemanticTokensEdit } from 'vscode-languageserver';
import { tokenModifiers, tokenTypes, type Token } from '../../analysis/features/colouring/token.ts';
import { tokensIn } from '../../analysis/features/colouring/tokens.ts';
import type { FileView, Snapshot } from '../../analysis/views.ts';
import type { LineIndex } from '../../base/line-index.ts';
import type { FileId } from '../../rules/finding.ts';
import type { Documents } from '../workspace/documents.ts';

interface Shown {
  readonly version: number | undefined;
  readonly id: string;
  readonly data: number[];
}

/** Remembers how the client colours its documents, to answer with what has changed, and to find out when something has. */
export class Colours {
  readonly #documents: Documents;
  readonly #shown = new Map<FileId, Shown>();
  #last = 0;

  constructor(documents: Documents) {
    this.#documents = documents;
  }

  whole(snapshot: Snapshot, view: FileView): SemanticTokens {
    const data = encoded(tokensIn(snapshot, view), view.lines);
    return { ...this.#show(view.file, data), data };
  }

  /** What has changed since the answer of this id; everything where that is not the last one. */
  change(snapshot: Snapshot, view: FileView, id: string): SemanticTokens | SemanticTokensDelta {
    const before = this.#shown.get(view.file);
    if (before?.id !== id) return this.whole(snapshot, view);
    const data = encoded(tokensIn(snapshot, view), view.lines);
    return { ...this.#show(view.file, data), edits: differences(before.data, data) };
  }

  /** Whether a document would be coloured otherwise now. One that was edited since is asked about anyway. */
  isStale(snapshot: Snapshot, file: FileId): boolean {
    const shown = this.#shown.get(file);
    const view = snapshot.file(file);
    if (!shown || !view || shown.version !== this.#documents.version(file)) return false;
    return encoded(tokensIn(snapshot, view), view.lines).join() !== shown.data.join();
  }

  /** The documents that are coloured. */
  get files(): Iterable<FileId> {
    return this.#shown.keys();
  }

  forget(file: FileId): void {
    this.#shown.delete(file);
  }

  #show(file: FileId, data: number[]): { readonly resultId?: string } {
    if (!this.#documents.has(file)) return {};
    const id = String(++this.#last);
    this.#shown.set(file, { version: this.#documents.version(file), id, data });
    return { resultId: id };
  }
}

/** What has to be put where to make other numbers of some: one stretch, or nothing. */
function differences(old: readonly number[], made: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(old.length, made.length);
  let head = 0;
  while (head < shorter && old[head] === made[head]) head++;
  if (head === old.length && head === made.length) return [];
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === made.at(-1 - tail)) tail++;
  return [{ start: head, deleteCount: old.length - tail - head, data: made.slice(head, made.length - tail) }];
}

/** Tokens as the protocol has them: five numbers each, the place counted from the token before. */
export function encoded(tokens: readonly Token[], lines: LineIndex): number[] {
  let [line, column] = [0, 0];
  return tokens.flatMap(({ start, end, type, modifiers }) => {
    const at = lines.at(start);
    const numbers = [
      at.line - line,
      at.line === line ? at.column - column : at.column,
      end - start,
      tokenTypes.indexOf(type),
      modifiers.reduce((bits, modifier) => bits | (1 << tokenModifiers.indexOf(modifier)), 0),
    ];
    ({ line, column } = at);
    return numbers;
  });
}
