import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, statSync, utimesSync } from 'node:fs';
import { readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inWords } from '../fault.ts';
import { mapPooled } from '../reading/pool.ts';
import { makeFolder } from '../writing/make-folder.ts';

/** About thirty portfolios of a thousand plans. */
const MOST_BYTES = 256_000_000;
/** What is left after old values went, as a share, so that not every run has to make room. */
const LEFT = 0.75;
const DAY = 86_400_000;
const AT_ONCE = 8;

const valueName = /^[0-9a-f]{64}\.json$/;
const unfinishedName = /^[0-9a-f]{64}\.json\.[\w-]+\.tmp$/;

/**
 * Values of earlier runs on disk, by keys. A key names everything that its value was computed from, so a value is never out of
 * date; it may be gone at any time. Runs beside each other see whole values only, and what is damaged is as good as not there.
 */
export class Store {
  readonly #folder: string;
  readonly #mostBytes: number;
  #fault: string | undefined;

  constructor(folder: string, mostBytes: number = MOST_BYTES) {
    this.#folder = folder;
    this.#mostBytes = mostBytes;
  }

  /** Why values could not be kept; undefined while all of them were. */
  get fault(): string | undefined {
    return this.#fault;
  }

  /** The value that was last put under a key, as plain data; undefined where there is none. */
  get(key: string): unknown {
    const file = this.#fileOf(key);
    try {
      const bytes = readFileSync(file);
      const end = bytes.indexOf('\n');
      const written = bytes.subarray(end + 1);
      if (bytes.toString('latin1', 0, end) !== digest(written)) return undefined;
      keepYoung(file);
      return JSON.parse(written.toString('utf8')) as unknown;
    } catch {
      return undefined;
    }
  }

  /** Keeps plain data under a key, in place of what was there. What cannot be written is told by `fault`. */
  async put(key: string, value: unknown): Promise<void> {
    const file = this.#fileOf(key);
    const unfinished = `${file}.${randomUUID()}.tmp`;
    try {
      await makeFolder(this.#folder, 0o700);
      const written = JSON.stringify(value);
      await writeFile(unfinished, `${digest(written)}\n${written}`, { mode: 0o600, flag: 'wx' });
      await rename(unfinished, file);
    } catch (error) {
      this.#fault = inWords(error);
      await rm(unfinished, { force: true }).catch(() => undefined);
    }
  }

  /** Makes room: what was not used for longest goes first. To be called once a run has put something. */
  async tidy(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => []);
    const old = Date.now() - DAY;
    const entries = await mapPooled(names, AT_ONCE, async (name) => {
      const file = join(this.#folder, name);
      const about = await stat(file).catch(() => undefined);
      if (!about) return [];
      if (unfinishedName.test(name) && about.mtimeMs < old)
        await rm(file, { force: true }).catch(() => undefined);
      return valueName.test(name) ? [{ file, bytes: about.size, used: about.mtimeMs }] : [];
    });
    const values = entries.flat().sort((a, b) => a.used - b.used);
    let bytes = values.reduce((sum, value) => sum + value.bytes, 0);
    if (bytes <= this.#mostBytes) return;
    for (const value of values) {
      if (bytes <= this.#mostBytes * LEFT) return;
      await rm(value.file, { force: true }).catch(() => undefined);
      bytes -= value.bytes;
    }
  }

  #fileOf(key: string): string {
    return join(this.#folder, `${digest(key)}.json`);
  }
}

/** Names a text of any length, or its bytes; two texts with the same name are the same. */
export function digest(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Marks a value as used. Once a day is enough to tell old ones from those in use. */
function keepYoung(file: string): void {
  const now = Date.now();
  if (now - statSync(file).mtimeMs > DAY) utimesSync(file, now / 1000, now / 1000);
}
