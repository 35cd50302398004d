/** What the event that started a workflow says about where the changes begin. */
import { readFileSync } from 'node:fs';
import { commitOf } from '../../../server/src/git/revisions.ts';
import { repositoryOf } from '../../../server/src/git/repository.ts';
import { objectAt, textOf } from '../shape.ts';

export interface Change {
  /** Undefined where nothing can be commented on: in a merge queue. */
  readonly pullRequest: number | undefined;
  /** The commits the change was made from and to. */
  readonly base: string;
  readonly head: string;
  /** The branch it is to be merged into. */
  readonly into: string;
  /** It comes from another repository, so the token of the workflow may not write. */
  readonly fromFork: boolean;
}

/** Undefined where the event is about no change that somebody could still refuse: a push, a schedule. */
export function changeOf(eventFile: string | undefined): Change | undefined {
  const event = objectAt(eventFile ? (JSON.parse(readFileSync(eventFile, 'utf8')) as unknown) : undefined);
  const request = objectAt(event, 'pull_request');
  const { number } = request;
  const base = commitId(objectAt(request, 'base')['sha']);
  const head = commitId(objectAt(request, 'head')['sha']);
  if (typeof number === 'number' && Number.isSafeInteger(number) && base && head) {
    const [from, to] = ['head', 'base'].map((side) => textOf(objectAt(request, side, 'repo')['full_name']));
    const into = textOf(objectAt(request, 'base')['ref']);
    return { pullRequest: number, base, head, into, fromFork: from !== to };
  }
  const queue = objectAt(event, 'merge_group');
  const [queueBase, queueHead] = [commitId(queue['base_sha']), commitId(queue['head_sha'])];
  if (!queueBase || !queueHead) return undefined;
  const into = textOf(queue['base_ref']).replace(/^refs\/heads\//, '');
  return { pullRequest: undefined, base: queueBase, head: queueHead, into, fromFork: false };
}

/**
 * The revision to compare with. What is checked out for a pull request is usually its merge with the branch as it is by now;
 * then that branch is the first parent, and what others merged in the meantime is not taken for part of the change.
 */
export async function baseIn(folder: string, { base, head, into }: Change): Promise<string> {
  const repository = await repositoryOf(folder);
  if ('none' in repository) return base;
  const [at, branch] = await Promise.all([
    commitOf(repository, 'HEAD'),
    commitOf(repository, `origin/${into}`),
  ]);
  const [first, second, ...others] = 'commit' in at ? at.commit.parents : [];
  const from = first !== undefined && second === head && others.length === 0 ? first : base;
  // A name says more to people than an id.
  return 'commit' in branch && branch.commit.id === from ? `origin/${into}` : from;
}

function commitId(value: unknown): string | undefined {
  const id = textOf(value);
  return /^([\da-f]{40}|[\da-f]{64})$/.test(id) ? id : undefined;
}
