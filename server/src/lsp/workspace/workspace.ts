import type { Change } from '../../analysis/change.ts';
import { folderOf, isRead, isWithin, kindOf } from '../../analysis/files/kinds.ts';
import type { FileId } from '../../rules/finding.ts';
import type { Log } from '../log.ts';
import type { FileSystem } from '../platform.ts';
import type { Uris } from '../protocol/uris.ts';
import { inPortions } from '../reporting/portions.ts';
import { deferred, type Deferred } from '../scheduling/deferred.ts';
import type { Documents } from './documents.ts';
import { Evidence } from './evidence.ts';

/** How many files are read at once. */
const AT_ONCE = 32;
/** Into how many parts a large folder is divided, each of them checked before the next one is read. */
const PORTIONS = 20;

/** A folder whose files are read. */
interface Root {
  /** The folder as the client names it, or that of a file opened on its own. */
  readonly folder: FileId;
  /** Undefined for the folders of the workspace; else the opened files for whose sake it is read. */
  readonly guests: Set<FileId> | undefined;
  /** The portfolio's folder, where the folder stands inside a portfolio. Known once it was looked for. */
  base: FileId;
  /** Its policies and criteria are known. */
  readonly ready: Deferred;
  /** All of it is known. */
  readonly loaded: Deferred;
  cancelled: boolean;
}

/** What the workspace needs of the session it belongs to. */
export interface Surroundings {
  readonly files: FileSystem;
  readonly uris: Uris;
  readonly log: Log;
  /** Resolves once the settings are known, which say what is not read. */
  readonly settingsKnown: Promise<void>;
  /** Has changes worked on; where somebody types, more of them are likely to follow. */
  readonly apply: (changes: readonly Change[], typed?: boolean) => void;
  readonly setRoots: (roots: readonly FileId[]) => void;
  /** A folder turned out to stand inside the portfolio of a folder around it, which may be an opened one. */
  readonly onPortfolioAround: (folder: FileId) => void;
  /** Resolves once everything applied so far has been worked on. */
  readonly calm: () => Promise<void>;
  /** The open documents, whose texts count instead of those on disk. */
  readonly documents: Documents;
  /** Whether the settings exclude a file of an opened folder. */
  readonly isExcluded: (folder: FileId, file: FileId) => boolean;
  /** The policies of a folder, or all of it, have come to be known. */
  readonly onStage: () => void;
  /** So many of so many files of a folder have been read. */
  readonly onProgress: (done: number, all: number) => void;
}

/** Whether a file event says that something has come, gone, or is another than before. */
export interface FileEvent {
  readonly file: FileId;
  readonly kind: 'created' | 'changed' | 'deleted';
}

/** Keeps the analyser's files those of the opened folders, whatever happens on disk. */
export class Workspace {
  readonly #around: Surroundings;
  readonly #roots = new Map<FileId, Root>();
  /** Files whose text, or want of one, the analyser has been given. */
  readonly #known = new Set<FileId>();
  /** Counts the events of a file, so that a slow answer from the disk does not undo a later one. */
  readonly #tickets = new Map<FileId, number>();
  readonly evidence: Evidence;

  constructor(around: Surroundings) {
    const { files, uris, apply } = around;
    this.#around = around;
    this.evidence = new Evidence(files, uris, apply, (file) => this.#innermost(file)?.base);
  }

  get isLoaded(): boolean {
    return [...this.#roots.values()].every(({ loaded }) => loaded.isDone);
  }

  get folders(): readonly FileId[] {
    return [...this.#roots.values()].filter(({ guests }) => !guests).map(({ folder }) => folder);
  }

  /** The folders that are read: the opened ones, or the portfolios they stand in. */
  get bases(): readonly FileId[] {
    return [...this.#roots.values()].map(({ base }) => base);
  }

  /** Resolves once everything that is to be read has been. */
  async loaded(): Promise<void> {
    while (!this.isLoaded) await Promise.all([...this.#roots.values()].map(({ loaded }) => loaded.done));
  }

  /** Whether the policies and criteria are known that a file is judged by. */
  isReady(file: FileId): boolean {
    return this.#rootsAround(file).every(({ ready }) => ready.isDone);
  }

  async ready(file: FileId): Promise<void> {
    while (!this.isReady(file)) await Promise.all(this.#rootsAround(file).map(({ ready }) => ready.done));
  }

  /** Takes the opened folders for those named, and reads those that are new. */
  setFolders(folders: readonly FileId[]): void {
    for (const { folder, guests } of [...this.#roots.values()]) {
      if (guests ? folders.some((opened) => isWithin(opened, folder)) : !folders.includes(folder))
        this.#drop(folder);
    }
    for (const folder of folders) {
      if (!this.#roots.has(folder)) this.#add(folder, undefined);
    }
    this.sweep();
  }

  /** Reads everything anew; files that are excluded now are forgotten. */
  reload(): void {
    for (const { folder, guests } of [...this.#roots.values()]) {
      this.#drop(folder);
      this.#add(folder, guests);
    }
    this.sweep();
    for (const [file, text] of this.#around.documents.texts()) this.type(file, text);
  }

  /** A document was opened, whose text counts from now on. One outside of all folders brings its own folder with it. */
  open(file: FileId, text: string): void {
    this.#ticket(file);
    this.#host(file);
    this.type(file, text);
    this.#around.apply([{ kind: 'opened', file }]);
  }

  /** An open document has a new text. */
  type(file: FileId, text: string): void {
    if (this.isExcluded(file)) return;
    this.#known.add(file);
    this.#around.apply([{ kind: 'written', file, text }], true);
  }

  /** A document was closed: what is on disk counts again. */
  close(file: FileId): void {
    this.#around.apply([{ kind: 'closed', file }]);
    const guest = [...this.#roots.values()].find(({ guests }) => guests?.delete(file));
    if (guest?.guests?.size === 0) this.#drop(guest.folder);
    this.sweep();
    if (this.#known.has(file)) void this.#read([file]);
  }

  isExcluded(file: FileId): boolean {
    const root = this.#innermost(file);
    return root !== undefined && !root.guests && this.#around.isExcluded(root.folder, file);
  }

  /** Follows what happened on disk. Folders are reported as one thing by some clients, and file by file by others. */
  async follow(events: readonly FileEvent[]): Promise<void> {
    const last = new Map(events.map(({ file, kind }) => [file, kind]));
    const changed: FileId[] = [];
    for (const [file, kind] of last) {
      if (kind === 'deleted') this.#deleted(file);
      else if (isRead(file)) changed.push(file);
      if (kind === 'created') await this.#created(file);
    }
    await this.#read(changed.filter((file) => this.#innermost(file) && !this.isExcluded(file)));
  }

  #deleted(gone: FileId): void {
    const { apply, documents } = this.#around;
    const changes: Change[] = [];
    for (const file of this.#known) {
      if (!isWithin(gone, file)) continue;
      this.#ticket(file);
      if (documents.has(file)) continue;
      this.#known.delete(file);
      changes.push({ kind: 'removed', file });
    }
    apply(changes);
    this.evidence.deleted(gone);
  }

  /** What has come may be evidence, or a folder with files in it. */
  async #created(thing: FileId): Promise<void> {
    const { files, uris } = this.#around;
    if (!this.#innermost(thing) || /\/(node_modules|\.git)(\/|$)/.test(thing)) return;
    await this.evidence.created(thing);
    if (isRead(thing)) return;
    const { paths } = await files.list(uris.uriOf(thing), 'all');
    await this.#read(paths.map((path) => `${thing}/${path}`).filter((file) => !this.isExcluded(file)));
  }

  /** Sees to it that an open file stands in a folder that is read. */
  #host(file: FileId): void {
    const own = folderOf(file);
    const root = this.#roots.get(own);
    if (root) root.guests?.add(file);
    else if (!this.folders.some((folder) => isWithin(folder, file))) this.#add(own, new Set([file]));
  }

  #add(folder: FileId, guests: Set<FileId> | undefined): void {
    const root: Root = {
      folder,
      guests,
      base: folder,
      ready: deferred(),
      loaded: deferred(),
      cancelled: false,
    };
    this.#roots.set(folder, root);
    void this.#load(root)
      .catch((error: unknown) => this.#around.log.error(`reading ${folder} failed: ${String(error)}`))
      .finally(() => {
        root.ready.resolve();
        root.loaded.resolve();
        this.#around.onStage();
      });
  }

  #drop(folder: FileId): void {
    const root = this.#roots.get(folder);
    if (!root) return;
    root.cancelled = true;
    this.#roots.delete(folder);
    root.ready.resolve();
    root.loaded.resolve();
  }

  /** Forgets the files that stand in no folder any more, or are excluded now; an open one brings its own folder. */
  sweep(): void {
    const changes: Change[] = [];
    for (const file of this.#known) {
      if (this.#around.documents.has(file)) this.#host(file);
      if (this.#innermost(file) && !this.isExcluded(file)) continue;
      this.#ticket(file);
      this.#known.delete(file);
      changes.push({ kind: 'removed', file });
    }
    this.#around.setRoots(this.bases);
    this.#around.apply(changes);
  }

  /** Reads a folder: first what all plans depend on, so that the plan in front of the person can be judged soon, then the rest. */
  async #load(root: Root): Promise<void> {
    const { files, uris, log, setRoots, documents, calm, onStage, onProgress } = this.#around;
    await this.#around.settingsKnown;
    const portfolio = await this.#portfolioAround(root.folder);
    if (root.cancelled) return;
    root.base = portfolio ?? root.folder;
    if (portfolio !== undefined) this.#around.onPortfolioAround(portfolio);
    setRoots(this.bases);
    const depth = root.guests && portfolio === undefined ? 'here' : 'all';
    const { paths, problems } = await files.list(uris.uriOf(root.base), depth);
    for (const problem of problems) log.warn(problem);
    const found = paths.map((path) => `${root.base}/${path}`).filter((file) => !this.isExcluded(file));
    if (root.cancelled) return;
    await this.#read(found.filter((file) => kindOf(file) !== 'plan'));
    await calm();
    root.ready.resolve();
    onStage();
    const plans = found.filter((file) => kindOf(file) === 'plan' && !documents.has(file));
    let done = found.length - plans.length;
    // After each portion the portfolio as a whole is checked, so there are not many of them.
    for (const some of inPortions(plans, Math.max(AT_ONCE, Math.ceil(plans.length / PORTIONS)))) {
      if (root.cancelled) return;
      await this.#read(some);
      done += some.length;
      onProgress(done, found.length);
      await calm();
    }
    log.info(`read ${found.length} files in ${root.base}`);
  }

  /** The nearest folder upwards with a portfolio file. */
  async #portfolioAround(folder: FileId): Promise<FileId | undefined> {
    const { files, uris } = this.#around;
    for (let at = folder; /^[^:]+:\/\/[^/]*\/./.test(at); at = folderOf(at)) {
      const names = [`${at}/portfolio.yaml`, `${at}/portfolio.yml`];
      const there = await Promise.all(names.map((file) => files.exists(uris.uriOf(file))));
      if (there.includes(true)) return at;
    }
    return undefined;
  }

  /** Takes over what is on disk, of files that no editor shows. */
  async #read(wanted: readonly FileId[]): Promise<void> {
    const { files, uris, apply, documents } = this.#around;
    for (const some of inPortions(wanted, AT_ONCE)) {
      const changes = await Promise.all(
        some.map(async (file): Promise<Change[]> => {
          if (documents.has(file)) return [];
          const ticket = this.#ticket(file);
          const text = await files.read(uris.uriOf(file));
          if (this.#tickets.get(file) !== ticket || documents.has(file) || !this.#innermost(file)) return [];
          if (text.kind === 'absent') this.#known.delete(file);
          else this.#known.add(file);
          if (text.kind === 'text') return [{ kind: 'written', file, text: text.text }];
          return [
            text.kind === 'absent'
              ? { kind: 'removed', file }
              : { kind: 'unreadable', file, reason: text.reason },
          ];
        }),
      );
      apply(changes.flat());
    }
  }

  #ticket(file: FileId): number {
    const ticket = (this.#tickets.get(file) ?? 0) + 1;
    this.#tickets.set(file, ticket);
    return ticket;
  }

  #innermost(file: FileId): Root | undefined {
    let innermost: Root | undefined;
    for (const root of this.#roots.values()) {
      if (isWithin(root.base, file) && root.base.length >= (innermost?.base.length ?? 0)) innermost = root;
    }
    return innermost;
  }

  #rootsAround(file: FileId): Root[] {
    return [...this.#roots.values()].filter(
      ({ base, folder }) => isWithin(base, file) || isWithin(folder, file),
    );
  }
}
