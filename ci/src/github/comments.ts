/** The comments on a pull request of GitHub. */
import { Refused, type Client } from '../client.ts';
import { itemsOf, objectAt, textOf } from '../shape.ts';
import type { Comment, Thread } from '../sticky.ts';

const PAGE = 100;

/** @param repository As `owner/name`. */
export function commentsOn(client: Client, repository: string, pullRequest: number): Thread {
  const issues = `/repos/${repository}/issues`;
  return {
    async *comments() {
      for (let page = 1; ; page++) {
        const path = `${issues}/${pullRequest}/comments?per_page=${PAGE}&page=${page}`;
        const comments = itemsOf((await client.call('GET', path)).body);
        yield* comments.map(commentFrom);
        if (comments.length < PAGE) return;
      }
    },
    async self() {
      try {
        return textOf(objectAt((await client.call('GET', '/user')).body)['login']) || undefined;
      } catch (error) {
        // The token of a workflow belongs to an app, and to no user.
        if (error instanceof Refused) return undefined;
        throw error;
      }
    },
    async create(text) {
      const { body } = await client.call('POST', `${issues}/${pullRequest}/comments`, { body: text });
      return commentFrom(body);
    },
    async update({ id }, text) {
      return commentFrom((await client.call('PATCH', `${issues}/comments/${id}`, { body: text })).body);
    },
  };
}

function commentFrom(value: unknown): Comment {
  const comment = objectAt(value);
  const user = objectAt(value, 'user');
  return {
    id: Number(comment['id']),
    text: textOf(comment['body']),
    author: textOf(user['login']),
    byBot: user['type'] === 'Bot',
    address: textOf(comment['html_url']) || undefined,
  };
}
