import type { Change } from '../../analysis/change.ts';
import { concernsList, listOf } from '../../analysis/state/past-list.ts';
import type { PastListAsked } from '../../analysis/state/past-lists.ts';
import type { Snapshot } from '../../analysis/views.ts';
import { filesOn } from '../../git/past-files.ts';

/** The list that a portfolio had on an earlier day, out of the history of its repository. */
export async function pastList({ root, day }: PastListAsked, snapshot: Snapshot): Promise<Change> {
  const policy = snapshot.portfolios.find((portfolio) => portfolio.root === root)?.policy;
  const past = await filesOn(root, day, concernsList);
  const list =
    'unknown' in past ? { day, ...past } : { day, accounts: listOf(past.files, policy ?? { exclude: [] }) };
  return { kind: 'past-list', file: root, list };
}
