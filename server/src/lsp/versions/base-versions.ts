import { deltaFrom, type BaseVersion, type DeltaOf } from '../../analysis/features/delta/delta.ts';
import { isWithin } from '../../analysis/files/kinds.ts';
import type { Host } from '../../analysis/host.ts';
import type { Snapshot } from '../../analysis/views.ts';
import type { Day } from '../../base/day.ts';
import type { FileId } from '../../rules/finding.ts';
import { describe, type Log } from '../log.ts';
import type { Cancel, History, Mark, PastCommit } from '../platform.ts';
import { pastFilesOf, standingsOf, type PastWorkspace } from './base-version.ts';

/** Milliseconds of quiet after which it is looked what the base is, since git writes several files at a time. */
const QUIET = 250;

/** What is known of the base of a folder. */
interface Known {
  /** What it was learnt for: another day, or other files left out, would give something else. */
  readonly asOf: Day;
  readonly exclusions: string;
  readonly commit: PastCommit | undefined;
  readonly base: BaseVersion | undefined;
  /** In words why there is none, where that is worth telling. */
  readonly unknown: string | undefined;
}

export interface BaseSurroundings extends Omit<PastWorkspace, 'history'> {
  readonly history: History | undefined;
  readonly log: Log;
  /** Whether the person trusts what is in the folders: looking into a repository is more than reading files. */
  readonly isTrusted: () => boolean;
  /** The folders that are read. */
  readonly roots: () => readonly FileId[];
  /** The revision that a setting names for a folder. */
  readonly wanted: (root: FileId) => string | undefined;
  /** What the settings leave out, as a text to be compared. */
  readonly exclusions: () => string;
  /** The results with everything done; undefined while there is something to do. */
  readonly results: () => Snapshot | undefined;
  /** A host that goes on from there, to find out how things are with other files; undefined while there is something to do. */
  readonly branch: () => Host | undefined;
  /** Resolves once everything else has been worked on. */
  readonly calm: () => Promise<void>;
  /** Something is compared with another version now than before. */
  readonly onNews: () => void;
  /** Has files watched that say which commit is which. */
  readonly watch: (marks: readonly Mark[]) => void;
  /** A lot was left behind that nobody needs any more. */
  readonly tidyUp: () => void;
}

/**
 * Learns where all accounts stood in the version that pull requests go by, in between everything else, and keeps just that. What is
 * typed is then compared with it by looking it up.
 */
export class BaseVersions {
  readonly #around: BaseSurroundings;
  readonly #known = new Map<FileId, Known>();
  readonly #watched = new Set<FileId>();
  /** The base may be another commit than the one that is known. */
  #moved = true;
  /** Something was committed, so that pages about it may say something else, whatever the base is. */
  #committed = false;
  #age = 0;
  #waiting: Cancel | undefined;
  #learning = false;
  #ended = false;

  constructor(around: BaseSurroundings) {
    this.#around = around;
  }

  /** Compares the accounts of a snapshot with what they were; the same day is needed for that. */
  deltas(snapshot: Snapshot): DeltaOf {
    return (plan) => {
      const known = this.#knownOf(plan.file);
      return known?.base && known.asOf === snapshot.asOf ? deltaFrom(known.base, snapshot, plan) : undefined;
    };
  }

  /** What a file is compared with, or in words why it is not; undefined where nothing is worth saying. */
  comparedWith(file: FileId): PastCommit | { readonly unknown: string } | undefined {
    const known = this.#knownOf(file);
    if (known?.unknown !== undefined) return { unknown: known.unknown };
    return known?.base && known.commit;
  }

  /** Grows whenever something may have been committed, checked out or fetched. */
  get age(): number {
    return this.#age;
  }

  /** Everything is at rest: there is time to learn what is not known yet. */
  consider(): void {
    if (this.#around.history && !this.#learning && this.#isStale) this.#soon();
  }

  /** Something has happened to files: they may say which commit is which. */
  heard(files: readonly FileId[]): void {
    if (!files.some(isMark)) return;
    this.#committed = true;
    this.moved();
  }

  /** Branches may have moved, or another one is checked out, or settings are others. */
  moved(): void {
    this.#moved = true;
    this.#age++;
    this.consider();
  }

  end(): void {
    this.#ended = true;
    this.#waiting?.();
  }

  get #isStale(): boolean {
    const { roots, isTrusted, results } = this.#around;
    const asOf = results()?.asOf;
    if (!isTrusted() || asOf === undefined) return false;
    return this.#moved || outermost(roots()).some((root) => this.#known.get(root)?.asOf !== asOf);
  }

  #soon(): void {
    this.#waiting?.();
    this.#waiting = this.#around.timers.after(QUIET, () => {
      this.#waiting = undefined;
      if (this.#learning) return;
      this.#learning = true;
      this.#learn()
        .catch((error: unknown) =>
          this.#around.log.error(`comparing with the committed version failed: ${describe(error)}`),
        )
        .finally(() => {
          this.#learning = false;
          if (!this.#ended && this.#moved) this.consider();
        });
    });
  }

  async #learn(): Promise<void> {
    const { roots, calm, onNews, tidyUp } = this.#around;
    await calm();
    this.#moved = false;
    const all = outermost(roots());
    for (const root of this.#known.keys()) if (!all.includes(root)) this.#known.delete(root);
    let [isNews, wasWork] = [this.#committed, false];
    this.#committed = false;
    for (const root of all) {
      const before = this.#known.get(root);
      const now = await this.#know(root, before);
      if (this.#ended) return;
      if (!now) {
        this.#moved = true;
        return;
      }
      this.#known.set(root, now);
      isNews ||= now.base !== before?.base || now.unknown !== before?.unknown;
      wasWork ||= now.base?.standings !== before?.base?.standings;
    }
    if (isNews) onNews();
    if (wasWork) tidyUp();
  }

  /** Undefined where something else has come up, which is learnt after that. */
  async #know(root: FileId, before: Known | undefined): Promise<Known | undefined> {
    const { history, uris, wanted, results, branch, timers, calm } = this.#around;
    const now = results();
    if (!history || !now) return undefined;
    const { asOf } = now;
    const exclusions = this.#around.exclusions();
    const nothing = { asOf, exclusions, commit: undefined, base: undefined, unknown: undefined };
    await this.#watch(history, root);
    const commit = await history.baseOf(uris.uriOf(root), wanted(root));
    if ('unknown' in commit) return { ...nothing, unknown: commit.none ? undefined : commit.unknown };
    const name = commit.name.replace(/^origin\//, '');
    if (before?.commit?.id === commit.id && before.asOf === asOf && before.exclusions === exclusions) {
      const { base } = before;
      const renamed = base && base.name !== name ? { ...base, name } : base;
      return { ...before, commit, base: renamed };
    }
    const files = await pastFilesOf({ ...this.#around, history }, root, commit.id, now);
    if ('unknown' in files) return { ...nothing, unknown: files.unknown };
    await calm();
    const host = results()?.asOf === asOf ? branch() : undefined;
    if (!host) return undefined;
    const standings = await standingsOf(files, { host, root }, timers, calm);
    return { ...nothing, commit, base: { name, standings } };
  }

  async #watch(history: History, root: FileId): Promise<void> {
    if (this.#watched.has(root)) return;
    const marks = await history.marksOf(this.#around.uris.uriOf(root));
    if (marks.length === 0) return;
    this.#watched.add(root);
    this.#around.watch(marks);
  }

  #knownOf(file: FileId): Known | undefined {
    let innermost: FileId | undefined;
    for (const root of this.#known.keys())
      if (isWithin(root, file) && root.length >= (innermost?.length ?? 0)) innermost = root;
    return innermost === undefined ? undefined : this.#known.get(innermost);
  }
}

/** A folder within another one is known with that. */
function outermost(roots: readonly FileId[]): readonly FileId[] {
  return [...new Set(roots)].filter((root) =>
    roots.every((other) => other === root || !isWithin(other, root)),
  );
}

/** What git writes when something is committed, fetched or checked out; it writes others beside them on the way. */
function isMark(file: FileId): boolean {
  return (
    /\/(\.git|HEAD|FETCH_HEAD|ORIG_HEAD|COMMIT_EDITMSG|packed-refs|refs\/(heads|remotes)\/.+)$/.test(file) &&
    !file.endsWith('.lock')
  );
}
