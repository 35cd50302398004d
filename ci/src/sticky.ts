/** The one comment on a pull or merge request: made once, and then kept up to date in its place. */
import { setTimeout as sleep } from 'node:timers/promises';
import { NoAnswer, Refused, waitAfter } from './client.ts';

export interface Comment {
  readonly id: number;
  readonly text: string;
  readonly author: string;
  /** Not by a person, as far as the platform tells. */
  readonly byBot: boolean;
  /** Undefined where the platform does not say. */
  readonly address: string | undefined;
}

/** What people wrote about one request. */
export interface Thread {
  /** Oldest first; further pages are only asked for when somebody goes on reading. */
  comments: () => AsyncIterable<Comment>;
  /** The name the token writes under; undefined where the platform does not tell it, as with tokens of its own. */
  self: () => Promise<string | undefined>;
  create: (text: string) => Promise<Comment>;
  update: (comment: Comment, text: string) => Promise<Comment>;
}

export interface Stuck {
  readonly did: 'created' | 'updated' | 'left as it is' | 'wrote nothing';
  readonly address: string | undefined;
}

export interface Wording {
  /** What the comment begins with; nobody sees it. */
  readonly marker: string;
  readonly text: string;
  /** There is nothing to say, unless something was said before. */
  readonly silent: boolean;
}

const TRIES = 3;

/**
 * @throws {Refused} When the token may not read or write comments.
 * @throws {NoAnswer} When the platform does not answer in the end.
 */
export async function stick(thread: Thread, { marker, text, silent }: Wording): Promise<Stuck> {
  const body = `${marker}\n${text}`;
  for (let tried = 1; ; tried++) {
    const there = await find(thread, marker);
    if (there) return bringUpToDate(thread, there, body);
    if (silent) return { did: 'wrote nothing', address: undefined };
    try {
      return { did: 'created', address: (await thread.create(body)).address };
    } catch (error) {
      // The comment may be there in spite of that: look before it is written again.
      if (!(error instanceof NoAnswer) || tried >= TRIES) throw error;
      await sleep(waitAfter(tried));
    }
  }
}

async function bringUpToDate(thread: Thread, comment: Comment, body: string): Promise<Stuck> {
  if (sameText(comment.text, body)) return { did: 'left as it is', address: comment.address };
  try {
    return { did: 'updated', address: (await thread.update(comment, body)).address };
  } catch (error) {
    // Somebody deleted it in this moment.
    if (!(error instanceof Refused) || error.status !== 404) throw error;
    return { did: 'created', address: (await thread.create(body)).address };
  }
}

/** Somebody else may have begun a comment with the same words; theirs is not ours to change. */
async function find(thread: Thread, marker: string): Promise<Comment | undefined> {
  let self: Promise<string | undefined> | undefined;
  for await (const comment of thread.comments()) {
    if (!comment.text.trimStart().startsWith(marker)) continue;
    self ??= thread.self();
    const name = await self;
    if (name === undefined ? comment.byBot : comment.author === name) return comment;
  }
  return undefined;
}

/** Platforms change the ends of lines, and what stands around the text. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();
  return plain(one) === plain(other);
}

/** A marker of one key; a second comment of its own needs a second key. Throws when the key is no name. */
export function markerOf(key: string): string {
  if (!/^[\w.-]{0,60}$/.test(key))
    throw new Error(`"${key}" cannot name a comment: letters, digits, ".", "_" and "-" can, up to 60`);
  return `<!-- plans-as-code:review${key === '' ? '' : `:${key}`} -->`;
}
