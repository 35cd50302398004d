import { readFileSync, statSync } from 'node:fs';
import type { Change, Written } from '../../analysis/change.ts';
import { kindOf } from '../../analysis/files/kinds.ts';
import type { FileId } from '../../rules/finding.ts';
import { CannotRun } from '../exit.ts';
import { inWords } from '../fault.ts';
import { decode, readChange } from '../reading/read.ts';
import { digest, type Store } from './store.ts';

/**
 * Two changes within this time may leave a file with the same times: file systems count in steps, of two seconds at most, which
 * FAT has. Git's index calls files as young as that racily clean.
 */
const STEP_MS = 2000;

/** What a file looked like from outside when its text was read, and the name of the text. */
type Entry = readonly [file: FileId, stamp: string, name: string];

/**
 * Tells the texts of plans without reading them: those whose size, times and place on the disk are what they were when an earlier run
 * read them. The time of the last change of anything about a file is among these, which no program can set back. A text is only
 * remembered of a file that had not been touched for a while before it was read, so that whatever happens to it afterwards shows.
 */
export class KnownTexts {
  readonly #store: Store;
  readonly #key: string;
  readonly #before: ReadonlyMap<FileId, Entry>;
  readonly #now: Entry[] = [];
  readonly #read: { readonly file: FileId; readonly stamp: string; readonly written: Written }[] = [];

  constructor(store: Store, key: string) {
    this.#store = store;
    this.#key = key;
    this.#before = new Map(entriesIn(store.get(key)).map((entry) => [entry[0], entry]));
  }

  /** The content of a file; of a plan that has not been touched since an earlier run read it, to be read when somebody asks. */
  async read(file: FileId): Promise<Change> {
    const stamp = kindOf(file) === 'plan' ? stampOf(file) : undefined;
    if (stamp === undefined) return readChange(file);
    const known = this.#before.get(file);
    if (known?.[1] === stamp) {
      this.#now.push(known);
      return readLater(file, known[2]);
    }
    const change = await readChange(file);
    if (change.kind === 'written') this.#read.push({ file, stamp, written: change });
    return change;
  }

  /** Remembers the texts that were read. True when there was something to write. */
  async keep(nameOf: (written: Written) => string): Promise<boolean> {
    if (this.#read.length === 0 && this.#now.length === this.#before.size) return false;
    const read = this.#read.map(({ file, stamp, written }): Entry => [file, stamp, nameOf(written)]);
    await this.#store.put(this.#key, [...this.#now, ...read]);
    return true;
  }
}

/** What changes with the text of a file; undefined where that cannot be relied upon. */
function stampOf(file: FileId): string | undefined {
  try {
    const settled = BigInt(Date.now() - STEP_MS) * 1_000_000n;
    const about = statSync(file, { bigint: true });
    const { size, mtimeNs, ctimeNs, ino } = about;
    return about.isFile() && mtimeNs < settled && ctimeNs < settled
      ? `${size} ${mtimeNs} ${ctimeNs} ${ino}`
      : undefined;
  } catch {
    return undefined;
  }
}

/** A text that is read when it is asked for, and is the one that was meant. */
function readLater(file: FileId, name: string): Change {
  let text: string | undefined;
  return {
    kind: 'written',
    file,
    name,
    get text() {
      return (text ??= readNamed(file, name));
    },
  };
}

function readNamed(file: FileId, name: string): string {
  const text = textOf(file);
  if (digest(text) !== name)
    throw new CannotRun(`${file} was changed while it was looked at; run plans again`);
  return text;
}

function textOf(file: FileId): string {
  try {
    return decode(readFileSync(file));
  } catch (error) {
    throw new CannotRun(`${file} cannot be read any more: ${inWords(error)}; run plans again`);
  }
}

/** What was kept, as far as it looks like it. */
function entriesIn(value: unknown): readonly Entry[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (entry: unknown): entry is Entry =>
      Array.isArray(entry) && entry.length === 3 && entry.every((part) => typeof part === 'string'),
  );
}
