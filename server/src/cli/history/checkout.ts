import { isWithin, kindOf } from '../../analysis/files/kinds.ts';
import { repositoryOf, topOf } from '../../git/repository.ts';
import { commitOf } from '../../git/revisions.ts';
import { treeAt } from '../../git/tree.ts';
import { count } from '../../render/words.ts';
import { CannotRun } from '../exit.ts';
import type { Io } from '../io.ts';
import { isOurs } from '../reading/past-tree.ts';
import { nearestFolder } from '../reading/past-workspace.ts';
import { fileIdOf } from '../reading/paths.ts';

/** Ends the run where there is no plan on disk because nobody has checked out those of the repository. */
export async function demandCheckout({ cwd }: Io, paths: readonly string[]): Promise<void> {
  const asked = (paths.length > 0 ? paths : ['.']).map((path) => fileIdOf(cwd, path));
  const own = await repositoryOf(await nearestFolder(asked[0] ?? fileIdOf(cwd, '.')));
  if ('none' in own) return;
  const repository = topOf(own);
  const head = await commitOf(repository, 'HEAD');
  if ('unknown' in head) return;
  const read = await treeAt(repository, head.commit.id);
  if ('unknown' in read) return;
  const plans = [...read.tree.keys()]
    .filter((path) => kindOf(path) === 'plan' && isOurs(path))
    .map((path) => fileIdOf(repository.folder, path))
    .filter((file) => asked.some((path) => isWithin(path, file)));
  if (plans.length === 0) return;
  throw new CannotRun(
    `the commit here has ${count(plans.length, 'plan')} that ${plans.length === 1 ? 'is' : 'are'} not on disk; check out the files: ` +
      '"git checkout HEAD -- .", and of a sparse checkout "git sparse-checkout disable"',
  );
}
