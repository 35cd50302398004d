import type { Change } from '../../analysis/change.ts';
import { folderOf, isWithin, pathFrom, resolveWithin } from '../../analysis/files/kinds.ts';
import type { FileId } from '../../rules/finding.ts';
import type { Around, FileSystem } from '../platform.ts';
import type { Uris } from '../protocol/uris.ts';
import { inPortions } from '../reporting/portions.ts';

/** How many files are looked for at once. */
const AT_ONCE = 32;
/** How many files somebody is shown to choose from. */
const MOST_LISTED = 500;

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

  /**
   * Files that a file can name, by their paths from its folder: those in the folder that is named so far first. None where the
   * person does not trust the folder, and none outside of it.
   */
  async around(file: FileId, named: string): Promise<Around> {
    const nothing: Around = { paths: [], isCut: false };
    const bounds = this.#bounds(file);
    if (!this.trusted || bounds === undefined) return nothing;
    const folder = resolveWithin(bounds, folderOf(file), named.slice(0, named.lastIndexOf('/') + 1));
    if (folder === undefined) return nothing;
    const { paths, isCut } = await this.#files.around(
      this.#uris.uriOf(bounds),
      this.#uris.uriOf(folder),
      MOST_LISTED,
    );
    const own = folderOf(file);
    const found = paths.flatMap((path) => resolveWithin(bounds, folder, path) ?? []);
    return { paths: found.map((one) => pathFrom(own, one)), isCut };
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
