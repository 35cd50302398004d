import { readFile } from 'node:fs/promises';
import type { History } from '../../analysis/features/remarks/history.ts';
import { once } from '../../base/once.ts';
import { commitsBroughtBy, commitsTouching } from '../../git/log.ts';
import { commitOf, mergeBaseOf } from '../../git/revisions.ts';
import { textsOf } from '../../git/texts.ts';
import { changedIn } from '../../git/worktree.ts';
import type { FileId } from '../../rules/finding.ts';
import { MAX_LENGTH } from '../../syntax/parse.ts';
import { fileIdOf } from '../reading/paths.ts';
import type { Ends } from './ends.ts';

/** What git tells of the files of a diff; asked only where a remark hangs on it. */
export function historyOf({
  repository,
  from,
  to,
  past,
  now,
  moves,
}: Pick<Ends, 'repository' | 'from' | 'to' | 'past' | 'now' | 'moves'>): History {
  const top = fileIdOf(repository.folder, '.');
  const pathOf = (file: FileId): string => file.slice(top.length + 1);
  const formerPathOf = (file: FileId): string => pathOf(moves.formerly(file));
  const isSame = async (file: FileId, blob: string | undefined): Promise<boolean> => {
    const then = blob === undefined ? undefined : await textsOf(repository, [blob]);
    const is = await readFile(file, 'utf8').catch(() => undefined);
    return then !== undefined && 'texts' in then && is !== undefined && [...then.texts.values()].includes(is);
  };
  const tip = once(() => (to ? Promise.resolve({ commit: to }) : commitOf(repository, 'HEAD')));
  /** What was done on the way to the base alone is another difference, and nobody's on the way to the head. */
  const isOnTheWay = once(async () => {
    const head = await tip();
    const common = 'unknown' in head ? head : await mergeBaseOf(repository, from, head.commit);
    return !('unknown' in common) && common.commit.id === from.id;
  });
  return {
    async authors(file) {
      const path = pathOf(file);
      const head = await tip();
      if ('unknown' in head || !(await isOnTheWay())) return undefined;
      if (!to) {
        const answer = await changedIn(repository, head.commit.id, (one) => one === path);
        if ('unknown' in answer || answer.changed.size > 0) return undefined;
      }
      const span = { ...head.commit, parents: [from.id, head.commit.id] };
      const answer = await commitsBroughtBy(repository, span, [path, formerPathOf(file)]);
      if ('unknown' in answer || answer.commits.length === 0) return undefined;
      return answer.commits.map(({ author, email }) => ({ name: author, email }));
    },

    async versions(file) {
      const answer = await commitsTouching(repository, { from: from.id, paths: [formerPathOf(file)] });
      if ('unknown' in answer) return { texts: [], whole: false };
      const blobs = answer.commits.flatMap(({ changes }) => changes.flatMap(({ after }) => after ?? []));
      const read = await textsOf(repository, blobs, MAX_LENGTH);
      if ('unknown' in read) return { texts: [], whole: false };
      const texts = blobs.flatMap((blob) => {
        const text = read.texts.get(blob);
        return typeof text === 'string' ? [text] : [];
      });
      return { texts, whole: !repository.shallow };
    },

    async isChanged(file) {
      const path = pathOf(file);
      if (now) return now.tree.get(path)?.id !== past.tree.get(formerPathOf(file))?.id;
      const was = formerPathOf(file);
      if (was !== path) return !(await isSame(file, past.tree.get(was)?.id));
      const answer = await changedIn(repository, from.id, (one) => one === path);
      return !('unknown' in answer) && answer.changed.size > 0;
    },
  };
}
