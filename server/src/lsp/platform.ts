import type { Day } from '../base/day.ts';

/** What the server needs of the machine it runs on. Node and a browser worker give it each in their way. */
export interface Platform {
  readonly files: FileSystem;
  readonly timers: Timers;
  /** The present day in UTC. */
  readonly today: () => Day;
  readonly version: string;
}

/** Files by their URIs. No method rejects: what cannot be had is said in the result. */
export interface FileSystem {
  /** What stands below a folder. Skips `node_modules` and `.git`, and does not leave the folder by a symbolic link. */
  list(folder: string, options: ListOptions): Promise<Listing>;
  read(file: string): Promise<FileText>;
  exists(file: string): Promise<boolean>;
}

export interface ListOptions {
  /** Of a path relative to the folder, with "/" separators: whether the file is wanted. */
  readonly wants: (path: string) => boolean;
  /** Whether the folder at a relative path is passed over with all that is in it. */
  readonly skips: (path: string) => boolean;
  /** Whether to look only at the folder itself. */
  readonly flat?: boolean;
}

export interface Listing {
  /** Paths relative to the folder, with "/" separators, ordered. Nothing when it is no folder. */
  readonly paths: readonly string[];
  /** Folders that could not be looked into, in words. */
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
