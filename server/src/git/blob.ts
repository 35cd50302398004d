import { createHash } from 'node:crypto';

/** The id that git gives a content, of the same kind as another id. */
export function blobId({ length }: string, content: Buffer | string): string {
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${Buffer.byteLength(content)}\0`)
    .update(content)
    .digest('hex');
}

/**
 * Whether a text is what reading a blob would give, told by the id of the blob. Of texts that are not written as they are read,
 * with a byte-order mark or half a surrogate pair, it is not.
 */
export function isTextOf(id: string, text: string): boolean {
  return !text.startsWith('\uFEFF') && !/\p{Cs}/u.test(text) && blobId(id, text) === id;
}
