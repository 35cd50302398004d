import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { MAX_BASELINE } from '../../analysis/baseline/baseline.ts';
import type { Change } from '../../analysis/change.ts';
import { isBaseline } from '../../analysis/files/kinds.ts';
import type { FileId } from '../../rules/finding.ts';
import { MAX_LENGTH } from '../../syntax/parse.ts';
import { inWords } from '../fault.ts';

/** What a file's content is to the analyser: its text, or the reason why there is none. Larger files are not even read. */
export async function readChange(file: FileId): Promise<Change> {
  try {
    const about = await stat(file);
    if (!about.isFile())
      return unreadable(file, about.isDirectory() ? 'it is a folder' : 'it is no ordinary file');
    if (about.size > longestOf(file)) return tooLarge(file, about.size);
    return { kind: 'written', file, text: decode(await readFile(file)) };
  } catch (error) {
    return unreadable(file, inWords(error));
  }
}

/** A file's content, and the bytes it was read from. */
export interface Given {
  readonly change: Change;
  readonly bytes: Uint8Array;
}

/** The content of a file as it comes in on a stream. */
export async function readStream(stream: Readable, file: FileId): Promise<Given> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size <= MAX_LENGTH) chunks.push(bytes);
  }
  const bytes = Buffer.concat(chunks);
  const change: Change =
    size > MAX_LENGTH ? tooLarge(file, size) : { kind: 'written', file, text: decode(bytes) };
  return { change, bytes };
}

/** UTF-8 without its byte-order mark; what is none becomes the replacement character, which the analyser reports. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

/**
 * What stands before a text in the bytes it was read from: a byte-order mark or nothing. Undefined where the bytes are not that
 * text, because they have changed since or reading them lost something: writing would then change what nobody asked for.
 */
export function markBefore(text: string, bytes: Uint8Array): string | undefined {
  const mark = Buffer.from('\uFEFF').equals(bytes.subarray(0, 3)) ? '\uFEFF' : '';
  return Buffer.from(mark + text).equals(bytes) ? mark : undefined;
}

function unreadable(file: FileId, reason: string): Change {
  return { kind: 'unreadable', file, reason };
}

/** What a file of so many bytes is to the analyser, where these are more than it reads. */
export function tooLarge(file: FileId, bytes: number): Change {
  return unreadable(
    file,
    `it is too large to be a ${isBaseline(file) ? 'baseline' : 'plan'} (${(bytes / 1e6).toFixed(0)} MB; up to ${longestOf(file) / 1e6} MB are read)`,
  );
}

/** In bytes. */
function longestOf(file: FileId): number {
  return isBaseline(file) ? MAX_BASELINE : MAX_LENGTH;
}
