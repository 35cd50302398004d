import { lastMove, movableAt, standsAt } from '../../analysis/features/moves/moves.ts';
import type { FileView } from '../../analysis/views.ts';
import { movedInWords } from '../../render/moved.ts';
import type { FileId } from '../../rules/finding.ts';
import type { FileVersion, History, Timers } from '../platform.ts';
import type { Uris } from '../protocol/uris.ts';

/** Milliseconds that an answer waits for the history at the most; the next one has what came meanwhile. */
const PATIENCE = 300;
/** How many files the versions of are kept. */
const MOST_FILES = 8;

interface Versions {
  readonly versions: readonly FileVersion[];
  readonly isWhole: boolean;
}

/** Tells by which commit something in a plan was last moved, as far as it is known soon enough. */
export class Movers {
  readonly #history: History;
  readonly #uris: Uris;
  readonly #timers: Timers;
  readonly #known = new Map<FileId, Promise<Versions | undefined>>();
  #age = 0;

  constructor(history: History, uris: Uris, timers: Timers) {
    this.#history = history;
    this.#uris = uris;
    this.#timers = timers;
  }

  /** In Markdown; undefined where nothing is to be said of it. `age` grows whenever something was committed. */
  async at(view: FileView, offset: number, age: number): Promise<string | undefined> {
    const path = movableAt(view, offset);
    if (!path) return undefined;
    if (age !== this.#age) this.#known.clear();
    this.#age = age;
    const found = await Promise.race([
      this.#versionsOf(view.file),
      new Promise<undefined>((resolve) => this.#timers.after(PATIENCE, () => resolve(undefined))),
    ]);
    if (!found) return undefined;
    const { versions, isWhole } = found;
    const texts = versions.map(({ text }) => text);
    const { isCommitted, index } = lastMove({ texts, isWhole }, path, standsAt(view.tree().root, path));
    return movedInWords(index === undefined ? undefined : versions[index]?.commit, isCommitted);
  }

  #versionsOf(file: FileId): Promise<Versions | undefined> {
    const known =
      this.#known.get(file) ??
      this.#history
        .changesOf(this.#uris.uriOf(file))
        .then((found) => ('unknown' in found || found.versions.length === 0 ? undefined : found));
    // What was asked for last is forgotten last.
    this.#known.delete(file);
    this.#known.set(file, known);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_FILES && oldest !== undefined) this.#known.delete(oldest);
    return known;
  }
}
