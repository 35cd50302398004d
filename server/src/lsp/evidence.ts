import type { Change } from '../analysis/change.ts';
import { isWithin } from '../analysis/files.ts';
import type { FileId } from '../rules/finding.ts';
import type { FileSystem } from './platform.ts';
import { inPortions } from './portions.ts';
import type { Uris } from './uris.ts';

/** How many files are looked for at once. */
const AT_ONCE = 32;

/** Finds out which of the files that plans name as evidence are there, unless the person does not trust the folder. */
export class Evidence {
  readonly #files: FileSystem;
  readonly #uris: Uris;
  readonly #apply: (changes: readonly Change[]) => void;
  /** The folder that evidence must stand in; undefined for files outside of all folders that are read. */
  readonly #bounds: (file: FileId) => FileId | undefined;
  readonly #asked = new Set<FileId>();
  #looking = false;
  trusted = true;

  constructor(
    files: FileSystem,
    uris: Uris,
    apply: (changes: readonly Change[]) => void,
    bounds: (file: FileId) => FileId | undefined,
  ) {
    this.#files = files;
    this.#uris = uris;
    this.#apply = apply;
    this.#bounds = bounds;
  }

  /** Whether all that can be known is known, where these files are wanted. */
  isComplete(wanted: readonly FileId[]): boolean {
    return !this.trusted || (!this.#looking && wanted.length === 0);
  }

  async look(wanted: readonly FileId[]): Promise<void> {
    if (!this.trusted || this.#looking || wanted.length === 0) return;
    this.#looking = true;
    try {
      for (const file of wanted) this.#asked.add(file);
      await this.#lookFor(wanted);
    } finally {
      this.#looking = false;
    }
  }

  /** Something has come: a file, or a folder with files in it. */
  async created(thing: FileId): Promise<void> {
    if (this.trusted) await this.#lookFor(this.#askedIn(thing));
  }

  deleted(thing: FileId): void {
    this.#apply(this.#askedIn(thing).map((file) => ({ kind: 'presence', file, present: false })));
  }

  #askedIn(thing: FileId): FileId[] {
    return [...this.#asked].filter((file) => isWithin(thing, file));
  }

  async #lookFor(files: readonly FileId[]): Promise<void> {
    for (const some of inPortions(files, AT_ONCE)) {
      this.#apply(await Promise.all(some.map((file) => this.#answer(file))));
    }
  }

  async #answer(file: FileId): Promise<Change> {
    const bounds = this.#bounds(file);
    const present =
      bounds !== undefined &&
      (await this.#files.existsWithin(this.#uris.uriOf(bounds), this.#uris.uriOf(file)));
    return { kind: 'presence', file, present };
  }
}
