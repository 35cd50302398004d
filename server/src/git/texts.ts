import type { Unknown } from './commit.ts';
import { lackingIn } from './lacking.ts';
import type { Repository } from './repository.ts';
import { streamGit } from './run.ts';

/** The text of a file, or how many bytes it has where these are more than were asked for. */
export type Text = string | { readonly bytes: number };

/**
 * The texts of blobs by their ids, read by one process. UTF-8 without a byte-order mark, as files on disk are read. Of blobs
 * longer than `longest` bytes no more is held than their length.
 */
export async function textsOf(
  { folder }: Repository,
  blobs: Iterable<string>,
  longest = Infinity,
): Promise<{ readonly texts: ReadonlyMap<string, Text> } | Unknown> {
  const ids = [...new Set(blobs)];
  const texts = new Map<string, Text>();
  if (ids.length === 0) return { texts };
  const reader = new BatchReader(longest, (id, text) => texts.set(id, text));
  const end = await streamGit(
    { folder, arguments: ['cat-file', '--batch'], input: ids.map((id) => `${id}\n`).join('') },
    (part) => reader.take(part),
  );
  if (!('failed' in end) && texts.size === ids.length) return { texts };
  return lackingIn(folder, 'failed' in end ? end.failed : undefined);
}

/** Takes apart `<id> blob <length>\n<bytes>\n`, again and again, however it is cut into parts. */
class BatchReader {
  readonly #longest: number;
  readonly #found: (id: string, text: Text) => void;
  #head = '';
  #id = '';
  #length = 0;
  /** Bytes still to come of the blob and the line break after it; 0 while a head is read. */
  #left = 0;
  #kept: Buffer[] = [];

  constructor(longest: number, found: (id: string, text: Text) => void) {
    this.#longest = longest;
    this.#found = found;
  }

  take(part: Buffer): void {
    for (let at = 0; at < part.length;) at = this.#left > 0 ? this.#body(part, at) : this.#line(part, at);
  }

  #line(part: Buffer, at: number): number {
    const end = part.indexOf('\n', at);
    this.#head += part.toString('latin1', at, end < 0 ? part.length : end);
    if (end < 0) return part.length;
    const [, id = '', length] = /^([0-9a-f]+) blob (\d+)$/.exec(this.#head) ?? [];
    this.#head = '';
    // Anything else says in one line that there is no such blob.
    if (length === undefined) return end + 1;
    [this.#id, this.#length, this.#left] = [id, Number(length), Number(length) + 1];
    return end + 1;
  }

  #body(part: Buffer, at: number): number {
    const end = Math.min(part.length, at + this.#left);
    if (this.#length <= this.#longest) this.#kept.push(part.subarray(at, end));
    this.#left -= end - at;
    if (this.#left === 0) this.#complete();
    return end;
  }

  #complete(): void {
    const [kept, length] = [Buffer.concat(this.#kept), this.#length];
    this.#kept = [];
    this.#found(
      this.#id,
      length <= this.#longest ? decoder.decode(kept.subarray(0, length)) : { bytes: length },
    );
  }
}

const decoder = new TextDecoder('utf-8');
