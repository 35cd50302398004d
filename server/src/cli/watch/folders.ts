import { existsSync, watch, type FSWatcher } from 'node:fs';
import { platform } from 'node:process';
import { folderOf, isWithin } from '../../analysis/files/kinds.ts';
import type { FileId } from '../../rules/finding.ts';
import { CannotRun } from '../exit.ts';
import { inWords } from '../fault.ts';
import { slashed } from '../reading/paths.ts';
import { isPassedOver } from '../reading/walk.ts';

/** A change of a branch touches many files, one after the other; they are looked at together once it is quiet. */
const QUIET_MS = 100;
/** Somebody who writes all the time is not waited for longer. */
const PATIENCE_MS = 1000;

/** These systems tell of everything below a folder. On others each folder is watched by itself, and no file is. */
const tellsOfAllBelow = platform === 'darwin' || platform === 'win32';

/** Hears which files and folders are touched. What happened to them is for others to find out. */
export class WatchedFolders {
  readonly #watchers = new Map<FileId, FSWatcher>();
  #roots: readonly FileId[] = [];
  #touched = new Set<FileId>();
  #impatientAt = 0;
  #timer: NodeJS.Timeout | undefined;
  #awaited: ((touched: ReadonlySet<FileId> | undefined) => void) | undefined;
  #isQuiet = true;
  #hasEnded = false;

  /**
   * Watches some folders and no others, and what stands around the outermost of them, which may go and come back. True when there
   * are new ones.
   */
  set(roots: readonly FileId[], folders: readonly FileId[]): boolean {
    this.#roots = roots;
    const wanted = new Set([...roots.map(around), ...(tellsOfAllBelow ? roots.filter(existsSync) : folders)]);
    for (const folder of this.#watchers.keys()) if (!wanted.has(folder)) this.#drop(folder);
    let isNews = false;
    for (const folder of wanted) {
      if (this.#watchers.has(folder) || this.#hasEnded) continue;
      const isInside = roots.some((root) => isWithin(root, folder));
      isNews = this.#add(folder, tellsOfAllBelow && isInside) || isNews;
    }
    return isNews;
  }

  /** What was touched since it was last asked for, once it is quiet; undefined when there is no more to come. */
  next(): Promise<ReadonlySet<FileId> | undefined> {
    return new Promise((resolve) => {
      this.#awaited = resolve;
      this.#answer();
    });
  }

  end(): void {
    this.#hasEnded = true;
    clearTimeout(this.#timer);
    for (const folder of [...this.#watchers.keys()]) this.#drop(folder);
    this.#answer();
  }

  #add(folder: FileId, recursive: boolean): boolean {
    try {
      const watcher = watch(folder === '' ? '/' : folder, { recursive });
      watcher.on('change', (_kind, name) => {
        this.#touch(name === null ? folder : `${folder}/${slashed(String(name))}`);
      });
      watcher.on('error', () => this.#touch(folder));
      this.#watchers.set(folder, watcher);
      return true;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A folder that has gone meanwhile is told of by the one it stood in.
      if (code === 'ENOENT' || code === 'ENOTDIR') return false;
      const why =
        code === 'ENOSPC' ? 'the system allows no more (fs.inotify.max_user_watches)' : inWords(error);
      throw new CannotRun(`${folder} cannot be watched: ${why}`);
    }
  }

  #drop(folder: FileId): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }

  #touch(path: FileId): void {
    const isOurs = this.#roots.some((root) => isWithin(root, path) || isWithin(path, root));
    if (!isOurs || isPassedOver(path)) return;
    // A folder that has come anew under its old name is another one.
    this.#drop(path);
    const now = performance.now();
    if (this.#touched.size === 0) this.#impatientAt = now + PATIENCE_MS;
    this.#touched.add(path);
    this.#isQuiet = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#isQuiet = true;
        this.#answer();
      },
      Math.max(0, Math.min(QUIET_MS, this.#impatientAt - now)),
    );
  }

  #answer(): void {
    if (!this.#awaited || !(this.#hasEnded || (this.#isQuiet && this.#touched.size > 0))) return;
    const answer = this.#awaited;
    this.#awaited = undefined;
    const touched = this.#touched;
    this.#touched = new Set();
    answer(this.#hasEnded ? undefined : touched);
  }
}

/** The nearest folder upwards that is there. */
function around(folder: FileId): FileId {
  const parent = folderOf(folder);
  return parent === '' || existsSync(parent) ? parent : around(parent);
}
