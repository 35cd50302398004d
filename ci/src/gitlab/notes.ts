/** The notes on a merge request of GitLab. */
import type { Client } from '../client.ts';
import { itemsOf, objectAt, textOf } from '../shape.ts';
import type { Comment, Thread } from '../sticky.ts';

const PAGE = 100;

export function notesOn(client: Client, project: string, mergeRequest: string): Thread {
  const notes = `/projects/${encodeURIComponent(project)}/merge_requests/${encodeURIComponent(mergeRequest)}/notes`;
  return {
    async *comments() {
      for (let page = 1; ; page++) {
        const path = `${notes}?sort=asc&order_by=created_at&per_page=${PAGE}&page=${page}`;
        const items = itemsOf((await client.call('GET', path)).body);
        yield* items.map(noteFrom);
        if (items.length < PAGE) return;
      }
    },
    async self() {
      return textOf(objectAt((await client.call('GET', '/user')).body)['username']);
    },
    async create(text) {
      return noteFrom((await client.call('POST', notes, { body: text })).body);
    },
    async update({ id }, text) {
      return noteFrom((await client.call('PUT', `${notes}/${id}`, { body: text })).body);
    },
  };
}

function noteFrom(value: unknown): Comment {
  const note = objectAt(value);
  return {
    id: Number(note['id']),
    text: textOf(note['body']),
    author: textOf(objectAt(value, 'author')['username']),
    byBot: false,
    address: undefined,
  };
}
