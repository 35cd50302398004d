import { folderOf, kindOf } from '../../analysis/files/kinds.ts';
import { commitsTouching, type LoggedCommit } from '../../git/log.ts';
import { topOf, type Repository } from '../../git/repository.ts';

/** Where a folder was before a commit that moved it. */
export interface FolderBefore {
  /** As a path from the top of the repository. */
  readonly folder: string;
  /** The id of the commit before. */
  readonly since: string;
}

/**
 * Where the folder of a portfolio was before the first commit that has it: the folder whose portfolio file went in that commit, and
 * most of whose plans, text for text or by their names, are those that came. Undefined where the portfolio began with it.
 */
export async function folderBefore(
  repository: Repository,
  first: LoggedCommit,
): Promise<FolderBefore | undefined> {
  const [since] = first.parents;
  if (since === undefined) return undefined;
  if (!first.changes.some(({ path, before }) => isOwn(path) && before === undefined)) return undefined;
  const log = await commitsTouching(topOf(repository), { from: first.id, since, paths: ['.'] });
  const whole = 'unknown' in log ? undefined : log.commits.find(({ id }) => id === first.id);
  const gone = (whole?.changes ?? []).filter(({ before, after }) => before !== undefined && !after);
  const came = plansIn(first.changes.filter(({ after }) => after !== undefined));
  const folders = gone.filter(({ path }) => kindOf(path) === 'portfolio').map(({ path }) => folderOf(path));
  const [best] = folders
    .filter((folder) => folder !== '')
    .map((folder) => {
      const went = plansIn(
        gone
          .filter(({ path }) => path.startsWith(`${folder}/`))
          .map((change) => ({ ...change, path: change.path.slice(folder.length + 1) })),
      );
      const names = new Set(came.map(({ path }) => path));
      const blobs = new Set(came.map(({ after }) => after));
      const common = went.filter(({ path, before }) => names.has(path) || blobs.has(before)).length;
      return { folder, common, smaller: Math.min(went.length, came.length) };
    })
    .filter(({ common, smaller }) => 2 * common > smaller)
    .sort((a, b) => b.common - a.common);
  return best && { folder: best.folder, since };
}

/** The portfolio file of the folder itself. */
function isOwn(path: string): boolean {
  return kindOf(path) === 'portfolio' && !path.includes('/');
}

function plansIn(changes: LoggedCommit['changes']): LoggedCommit['changes'] {
  return changes.filter(({ path }) => kindOf(path) === 'plan');
}
