import type { Unknown } from './commit.ts';
import { runGit } from './run.ts';

/** What to do about a clone that has the commits and not their files. */
const PARTIAL =
  'the clone is partial and lacks the files of that time; fetch them: "git fetch --refetch --no-filter"';
const DAMAGED =
  'files of that time are missing in the repository, or damaged; "git fsck" names them, and a new clone has them again';

/**
 * Why something that a commit holds could not be read: what a partial clone has left out, which would have to be fetched, and what
 * is lost or damaged. `failed` is what git said of it; nothing where it only left things out.
 */
export async function lackingIn(folder: string, failed: string | undefined): Promise<Unknown> {
  // Versions of git tell of what they would have fetched in different ways.
  if (failed !== undefined && /lazy fetching|promisor|transport .* not allowed/.test(failed))
    return { unknown: PARTIAL };
  if (failed !== undefined && !/not a tree object|unable to read|bad (tree|object)|corrupt/.test(failed))
    return { unknown: failed };
  return { unknown: (await isPartial(folder)) ? PARTIAL : DAMAGED };
}

/** Whether objects were left out when the repository was cloned, to be fetched from somewhere when they are needed. */
async function isPartial(folder: string): Promise<boolean> {
  const answer = await runGit({
    folder,
    arguments: ['config', '--get-regexp', String.raw`^(extensions\.partialclone|remote\..*\.promisor)$`],
  });
  return !('failed' in answer);
}
