import { Backtest, type OtherCriteria, type Trial } from '../../analysis/features/history/backtest.ts';
import type { TriedMonth } from '../../analysis/features/history/months.ts';
import { kindOf } from '../../analysis/files/kinds.ts';
import { addDays, addMonths, type Day } from '../../base/day.ts';
import { repositoryOf, type Repository } from '../../git/repository.ts';
import { commitOn } from '../../git/revisions.ts';
import { textsOf } from '../../git/texts.ts';
import { treeAt } from '../../git/tree.ts';
import { MAX_LENGTH } from '../../syntax/parse.ts';
import type { Cache } from '../cache/location.ts';
import { digest } from '../cache/store.ts';
import { CannotRun } from '../exit.ts';
import type { Progress } from '../progress.ts';
import { changeOf, isOurs } from '../reading/past-tree.ts';

/** The last days of so many months up to a day, oldest first. */
export function monthEnds(until: Day, months: number): readonly Day[] {
  const first = `${addDays(until, 1).slice(0, 8)}01` as Day;
  return Array.from({ length: months }, (_, back) => addDays(addMonths(first, -back), -1)).reverse();
}

/** What keeps what was found out, and what tells how far it has come, where either is wanted. */
interface Means {
  readonly cache: Cache | undefined;
  readonly progress: Progress | undefined;
}

/** Judges the portfolio of a folder as it was committed at the end of each month. */
export async function monthsUnder(
  other: OtherCriteria,
  days: readonly Day[],
  { cache, progress }: Means,
): Promise<readonly TriedMonth[]> {
  const repository = await repositoryOf(other.root);
  if ('none' in repository) throw new CannotRun(`there is no history: ${repository.none}`);
  const backtest = new Backtest(other);
  const months: TriedMonth[] = [];
  let begins = false;
  for (const day of days.toReversed()) {
    // Before the first commit there is none for any earlier day.
    const month: TriedMonth = begins
      ? before(day)
      : await monthAt(repository, day, { backtest, other, cache });
    begins ||= 'unknown' in month && month.unknown === BEFORE;
    months.unshift(month);
    await progress?.at('Judging', months.length, days.length, 'months');
  }
  await cache?.store.tidy();
  return months;
}

const BEFORE = 'the history begins later';

function before(day: Day): TriedMonth {
  return { day, unknown: BEFORE };
}

interface Judging {
  readonly backtest: Backtest;
  readonly other: OtherCriteria;
  readonly cache: Cache | undefined;
}

async function monthAt(
  repository: Repository,
  day: Day,
  { backtest, other, cache }: Judging,
): Promise<TriedMonth> {
  const commit = await commitOn(repository, day);
  if ('unknown' in commit) return { day, ...commit };
  if (commit.id === undefined) return before(day);
  const read = await treeAt(repository, commit.id);
  if ('unknown' in read) return { day, ...read };
  const blobs = [...read.tree]
    .filter(([path, { kind }]) => kind === 'file' && kindOf(path) !== undefined && isOurs(path))
    .map(([path, { id }]) => ({ path, id }));
  const key = cache && digest(JSON.stringify(['backtest', cache.program, day, other.id, other.text, blobs]));
  const kept = key === undefined ? undefined : cache?.store.get(key);
  if (kept !== undefined) return { day, commit: commit.id, trial: kept as Trial };
  const answer = await textsOf(
    repository,
    blobs.map(({ id }) => id),
    MAX_LENGTH,
  );
  if ('unknown' in answer) return { day, ...answer };
  const files = blobs.flatMap(({ path, id }) => {
    const text = answer.texts.get(id);
    return text === undefined ? [] : [changeOf(`${other.root}/${path}`, text)];
  });
  const trial = backtest.judge(files, day);
  if (key !== undefined) await cache?.store.put(key, trial);
  return { day, commit: commit.id, trial };
}
