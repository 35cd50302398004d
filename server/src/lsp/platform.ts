import type { Change } from '../analysis/change.ts';
import type { History as RemarkHistory } from '../analysis/features/remarks/history.ts';
import type { Mapping, Table } from '../analysis/features/import.ts';
import type { Day } from '../base/day.ts';
import type { Incomparable } from '../render/wording/changes.ts';

/** What the server needs of the machine it runs on. Node and a browser worker give it each in their way. */
export interface Platform {
  readonly files: FileSystem;
  readonly timers: Timers;
  /** Left out where there is none, as in a browser. */
  readonly history?: History;
  /** Left out where files of rows and cells cannot be read. */
  readonly tables?: Tables;
  /** The present day in UTC. */
  readonly today: () => Day;
  readonly version: string;
  /** Called when a workspace has been read, which leaves a lot behind that nobody needs any more. */
  readonly tidyUp?: () => void;
}

/** Files by their URIs. No method rejects: what cannot be had is said in the result. */
export interface FileSystem {
  /**
   * The analyser's files below a folder, or only those right in it. Passes over `node_modules` and `.git`, does not follow
   * links to folders, and does not leave the folder by links to files.
   */
  list(folder: string, depth: 'all' | 'here'): Promise<Listing>;
  read(file: string): Promise<FileText>;
  exists(file: string): Promise<boolean>;
  /** Whether something is there and is not, by way of a link, outside of a folder. */
  existsWithin(folder: string, file: string): Promise<boolean>;
  /**
   * The files in a folder and below it, then those around it up to the folder `bounds`: so many at most, without the analyser's
   * own and without what is hidden. Follows no links; none where the folder is, by way of a link, outside of `bounds`.
   */
  around(bounds: string, folder: string, most: number): Promise<Around>;
}

export interface Around {
  /** Paths from the folder, with "/" separators, the nearest first. */
  readonly paths: readonly string[];
  /** There are, or may be, more. */
  readonly isCut: boolean;
}

/** What the files were at other times. No method rejects. */
export interface History {
  /**
   * The files below a folder, by their paths relative to it, as they were at the end of a day; `wanted` says which to read.
   * Where that cannot be known, in words why.
   */
  filesOn(
    folder: string,
    day: Day,
    wanted: (path: string) => boolean,
  ): Promise<{ readonly files: ReadonlyMap<string, string> } | { readonly unknown: string }>;
  /**
   * What a folder is compared with where nobody says otherwise: the commit from which the branch that is checked out left the base
   * branch; on that branch itself, its last commit. With a revision, the commit in which that and the branch last met.
   */
  baseOf(folder: string, revision: string | undefined): Promise<PastCommit | Unknown>;
  /**
   * The files below a folder in a commit; `wanted` says which to read. What `known` gives as the text of a file is not read again
   * where the commit has the same.
   */
  treeOf(
    folder: string,
    commit: string,
    wanted: (path: string) => boolean,
    known?: (path: string) => string | undefined,
  ): Promise<PastTree | Unknown>;
  /** The revisions that a folder can be compared with: branches and tags, those that changed last first. */
  revisionsOf(folder: string): Promise<readonly Revision[]>;
  /** Where it is written down what is checked out and which commit each branch stands at, to be watched. */
  marksOf(folder: string): Promise<readonly Mark[]>;
  /** The commits that changed a file, newest first; `isWhole` says whether they go back to the first one. */
  changesOf(
    file: string,
  ): Promise<{ readonly versions: readonly FileVersion[]; readonly isWhole: boolean } | Unknown>;
}

/** Why something of the history cannot be had, in words. */
interface Unknown extends Incomparable {
  /** There is no history at all, which needs not be spoken of. */
  readonly none?: boolean;
}

export interface PastCommit {
  readonly id: string;
  readonly day: Day;
  readonly subject: string;
  /** What people call the revision it was looked for by: a branch, a tag, `HEAD`. */
  readonly name: string;
  /** Whether it is the commit where that revision and the present branch went apart, and not the revision itself. */
  readonly isMergeBase: boolean;
}

export interface PastTree {
  /** What the analyser is to be told; files are named by their paths relative to the folder. */
  readonly changes: readonly Change[];
  /** Whether there was a file, by its path relative to the folder. */
  readonly isThere: (path: string) => Promise<boolean>;
  /** As `History.filesOn`, on the way to this commit. */
  readonly filesOn: (
    day: Day,
    wanted: (path: string) => boolean,
  ) => Promise<{ readonly files: ReadonlyMap<string, string> } | Unknown>;
  /** Who has changed files since, by their paths relative to the folder; it is asked for what is on disk. */
  readonly changesSince: RemarkHistory;
}

export interface Revision {
  /** Its short name: `main`, `origin/main`, `v1.2`. */
  readonly name: string;
  readonly kind: 'branch' | 'remote branch' | 'tag';
  readonly day: Day;
  readonly subject: string;
}

/** Files in a folder, as a glob relative to it. */
export interface Mark {
  readonly folder: string;
  readonly pattern: string;
}

/** A text that a file had, and the commit that gave it. */
export interface FileVersion {
  /** What the text is known by: equal ids are equal texts. Undefined where the commit took the file away. */
  readonly blob: string | undefined;
  readonly text: string | undefined;
  readonly commit: {
    readonly id: string;
    readonly day: Day;
    readonly author: string;
    readonly subject: string;
  };
}

/** Files of rows and cells, such as CSV files. The method does not reject. */
export interface Tables {
  /** The rows of a file written in the form a mapping says; or in words why they cannot be had. */
  read(
    file: string,
    form: Pick<Mapping, 'encoding' | 'separator'>,
  ): Promise<Table | { readonly fault: string }>;
}

export interface Listing {
  /** Paths relative to the folder, with "/" separators, ordered. None when it is no folder. */
  readonly paths: readonly string[];
  /** Folders that could not be looked into and links that were not followed, in words. */
  readonly problems: readonly string[];
}

export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'absent' };

export interface Timers {
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
  /** Milliseconds until the next day begins in UTC. */
  readonly untilTomorrow: () => number;
  readonly after: (milliseconds: number, work: () => void) => Cancel;
  /** Resolves once everything that waits in the event loop has had its turn. */
  readonly turn: () => Promise<void>;
}

export type Cancel = () => void;
