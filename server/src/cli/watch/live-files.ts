import { lstat } from 'node:fs/promises';
import type { Change } from '../../analysis/change.ts';
import { isRead, isWithin } from '../../analysis/files/kinds.ts';
import type { FileId } from '../../rules/finding.ts';
import type { Io } from '../io.ts';
import { readDisk, type DiskReading, type WorkspaceRequest } from '../reading/on-disk.ts';
import { mapPooled } from '../reading/pool.ts';
import { readChange } from '../reading/read.ts';
import type { Workspace } from '../reading/workspace.ts';
import { WatchedFolders } from './folders.ts';

/** How many files are looked for at once. */
const AT_ONCE = 32;

/** What has become of files. */
export interface News {
  readonly workspace: Workspace;
  /** The files that are others than before, ordered by name. */
  readonly files: readonly FileId[];
}

/** A workspace and the disk that it was read from, of which it hears. */
export class LiveFiles {
  readonly #io: Io;
  readonly #request: WorkspaceRequest;
  readonly #folders = new WatchedFolders();
  readonly #known = new Map<FileId, Change>();
  readonly #firstRoots: readonly FileId[];
  #reading: DiskReading;
  #workspace: Workspace;

  private constructor(io: Io, request: WorkspaceRequest, reading: DiskReading, workspace: Workspace) {
    this.#io = io;
    this.#request = request;
    this.#firstRoots = reading.roots;
    this.#reading = reading;
    this.#workspace = workspace;
    for (const change of workspace.read) this.#known.set(change.file, change);
  }

  /** Begins to watch what a workspace was read from. */
  static async of(io: Io, request: WorkspaceRequest, workspace: Workspace): Promise<LiveFiles> {
    const live = new LiveFiles(io, request, await readDisk(io, request), workspace);
    live.#listen();
    return live;
  }

  get size(): number {
    return this.#known.size;
  }

  /** The folders that are read, and those that were at first: these may come back. */
  get #roots(): readonly FileId[] {
    return [...new Set([...this.#firstRoots, ...this.#reading.roots])];
  }

  /** True when there are folders to hear of that were not heard of before. */
  #listen(): boolean {
    return this.#folders.set(this.#roots, this.#reading.walked);
  }

  /** Whatever has happened while nobody listened. */
  async sinceOpened(): Promise<News> {
    return this.#lookAtAll();
  }

  /** Waits until a file has changed and the workspace with it; undefined once it was ended. */
  async next(): Promise<News | undefined> {
    for (;;) {
      const touched = await this.#folders.next();
      if (!touched) return undefined;
      const news = await this.#after(touched);
      if (news.files.length > 0) return news;
    }
  }

  end(): void {
    this.#folders.end();
  }

  async #after(touched: ReadonlySet<FileId>): Promise<News> {
    const changes: Change[] = [];
    for (const path of touched) {
      const found = await this.#changeOf(path);
      if (found === 'all') return this.#lookAtAll();
      if (found) changes.push(found);
    }
    return this.#apply(changes);
  }

  /** What has happened to one file; `all` where it takes a look at everything to tell. */
  async #changeOf(path: FileId): Promise<Change | 'all' | undefined> {
    const { walked } = this.#reading;
    if (!this.#roots.some((root) => root !== path && isWithin(root, path))) return 'all';
    const about = await lstat(path).catch(() => undefined);
    if (walked.includes(path) || about?.isDirectory() || about?.isSymbolicLink()) return 'all';
    if (isRead(path)) {
      if (!about) return this.#known.has(path) ? { kind: 'removed', file: path } : undefined;
      return this.#known.has(path) ? readChange(path) : 'all';
    }
    if (!this.#workspace.isEvidence(path)) return undefined;
    return { kind: 'presence', file: path, present: await this.#reading.world.isThere(path) };
  }

  async #lookAtAll(): Promise<News> {
    // A folder that has come while the others were looked into is looked into, too.
    do this.#reading = await readDisk(this.#io, this.#request);
    while (this.#listen());
    const there = new Set(this.#reading.changes.map(({ file }) => file));
    const gone = [...this.#known.keys()].filter((file) => !there.has(file));
    const evidence = this.#workspace.evidence();
    const present = await mapPooled(evidence, AT_ONCE, this.#reading.world.isThere);
    return this.#apply([
      ...gone.map((file): Change => ({ kind: 'removed', file })),
      ...this.#reading.changes,
      ...evidence.map((file, index): Change => ({
        kind: 'presence',
        file,
        present: present[index] ?? false,
      })),
    ]);
  }

  async #apply(changes: readonly Change[]): Promise<News> {
    const news = changes.filter((change) => this.#isNews(change));
    for (const change of news) {
      if (change.kind === 'removed') this.#known.delete(change.file);
      else if (change.kind !== 'presence') this.#known.set(change.file, change);
    }
    if (news.length > 0) this.#workspace = await this.#workspace.withChanges(news, this.#reading);
    return { workspace: this.#workspace, files: news.map(({ file }) => file).sort() };
  }

  #isNews(change: Change): boolean {
    const before = this.#known.get(change.file);
    switch (change.kind) {
      case 'written':
        return before?.kind !== 'written' || before.text !== change.text;
      case 'unreadable':
        return before?.kind !== 'unreadable' || before.reason !== change.reason;
      case 'presence':
        return this.#workspace.isThere(change.file) !== change.present;
      default:
        return true;
    }
  }
}
