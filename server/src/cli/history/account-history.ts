import type { Change } from '../../analysis/change.ts';
import { isWithin, kindOf } from '../../analysis/files/kinds.ts';
import {
  replay,
  type AccountKey,
  type Move,
  type Replay,
  type Step,
} from '../../analysis/features/history/replay.ts';
import type { PlanView, Snapshot } from '../../analysis/views.ts';
import type { AccountEvent, AccountHistory } from '../../analysis/features/history/history.ts';
import type { Day } from '../../base/day.ts';
import type { Commit } from '../../git/commit.ts';
import { commitsBroughtBy, type LoggedCommit } from '../../git/log.ts';
import { topOf } from '../../git/repository.ts';
import type { Text } from '../../git/texts.ts';
import type { FileId } from '../../rules/finding.ts';
import type { Cache } from '../cache/location.ts';
import { digest } from '../cache/store.ts';
import {
  blobsIn,
  filesAfter,
  readTexts,
  stepOf,
  timelineOf,
  type Timeline,
  type TimelineCommit,
} from './timeline.ts';

export interface HistoryRequest {
  readonly asOf: Day;
  /** All files as they are, for where it does not do to have read those of one account. */
  readonly all: () => Promise<Snapshot>;
  readonly cache: Cache | undefined;
}

/** What was found out about a number of commits. Plain data, kept under what they did to the files. */
interface Kept {
  readonly moves: readonly KeptMove[];
  readonly competitive: boolean;
  /** The files of plans that named the account at any time, relative to the folder of the portfolio. */
  readonly plans: readonly string[];
}

interface KeptMove extends Move {
  readonly brought: readonly Commit[];
}

const nothing: Kept = { moves: [], competitive: false, plans: [] };

/** So many of the last commits may be new for what was found out before to be of use. */
const MOST_NEW = 200;

/**
 * What moved an account, commit by commit, up to the day of the workspace, and then what is not committed yet. Only files that ever
 * name the account are read as plans, unless accounts compete for places.
 */
export async function accountHistory(
  plan: PlanView,
  snapshot: Snapshot,
  { asOf, all, cache }: HistoryRequest,
): Promise<AccountHistory> {
  const account: AccountKey = { root: plan.portfolio.root, id: plan.id };
  const timeline = await timelineOf(account.root, asOf);
  const { commits, repository, upToNow } = timeline;
  const kept = await committedMoves(timeline, account, cache);
  const events = kept.moves.map(({ brought, ...move }): AccountEvent => {
    const commit = move.causes.includes('time') ? undefined : commits[move.step];
    return { move, commit, brought };
  });
  const now = kept.competitive ? await all() : snapshot;
  const last = upToNow ? await movesSince(timeline, account, kept, now) : [];
  return {
    events: [...events, ...last.map((move) => ({ move, commit: undefined, brought: [] }))],
    commits: commits.length,
    cutAt: repository.shallow && commits[0]?.parents.length === 0 ? commits[0].day : undefined,
  };
}

async function committedMoves(
  timeline: Timeline,
  account: AccountKey,
  cache: Cache | undefined,
): Promise<Kept> {
  const { commits } = timeline;
  const keys = cache ? keysOf(account, commits, cache.program) : [];
  const { known, done } = lookUp(cache, keys);
  if (done === commits.length) return known;
  const [before, fresh] = [commits.slice(0, done), commits.slice(done)];
  const texts = await readTexts(
    timeline,
    fresh.flatMap(({ changes }) => blobsIn(changes)),
  );
  const plans = [...new Set([...known.plans, ...naming(account.id, fresh, texts)])];
  const run = async (all: boolean): Promise<Replay> => {
    const among = (path: string): boolean => all || kindOf(path) !== 'plan' || plans.includes(path);
    const files = await filesAfter(timeline, before, among);
    const last = before.at(-1);
    return replay(
      account,
      last && { files, asOf: last.day },
      fresh.map((commit) => stepOf(timeline, commit, texts, among)),
    );
  };
  let result = await run(known.competitive);
  if (result.competitive && !known.competitive) result = await run(true);
  const moves: KeptMove[] = [];
  for (const move of result.moves)
    moves.push({ ...move, step: move.step + done, brought: await broughtBy(timeline, move, fresh, plans) });
  const kept: Kept = {
    moves: [...known.moves, ...moves],
    competitive: known.competitive || result.competitive,
    plans,
  };
  await keep(cache, keys.at(-1), kept);
  return kept;
}

/** The move that time has made since the last commit, and that of what is not committed. */
async function movesSince(
  timeline: Timeline,
  account: AccountKey,
  { competitive, plans }: Kept,
  snapshot: Snapshot,
): Promise<readonly Move[]> {
  const { commits, root } = timeline;
  const last = commits.at(-1);
  const among = (path: string): boolean => competitive || kindOf(path) !== 'plan' || plans.includes(path);
  const files = await filesAfter(timeline, commits, among);
  const committed = new Map(files.map((change) => [change.file, change]));
  const there = new Set(snapshot.files);
  const isAsCommitted = (file: FileId, text: string | undefined): boolean => {
    const change = committed.get(file);
    return change?.kind === 'written' && change.text === text;
  };
  const step: Step = {
    asOf: snapshot.asOf,
    changes: [
      ...files.filter(({ file }) => !there.has(file)).map(({ file }): Change => ({ kind: 'removed', file })),
      ...snapshot.files
        .map((file) => ({ file, text: snapshot.file(file)?.text }))
        .filter(({ file, text }) => isWithin(root, file) && !isAsCommitted(file, text))
        .map(({ file, text = '' }): Change => ({ kind: 'written', file, text })),
    ],
  };
  return replay(account, last && { files, asOf: last.day }, [step]).moves;
}

/** The files of plans whose text or name has the id of an account at any time. */
function naming(
  id: string,
  commits: readonly LoggedCommit[],
  texts: ReadonlyMap<string, Text>,
): readonly string[] {
  return commits.flatMap(({ changes }) =>
    changes.flatMap(({ path, after }) => {
      const text = after === undefined ? undefined : texts.get(after);
      const names = path.includes(id) || (typeof text === 'string' && text.includes(id));
      return kindOf(path) === 'plan' && names ? [path] : [];
    }),
  );
}

async function broughtBy(
  { repository }: Timeline,
  { step, causes }: Move,
  commits: readonly TimelineCommit[],
  plans: readonly string[],
): Promise<readonly Commit[]> {
  const commit = commits[step];
  if (!commit || commit.parents.length < 2 || causes.includes('time')) return [];
  const paths = commit.changes.map(({ path }) => path);
  const concerned = paths.filter(
    (path) => causes.includes('others') || kindOf(path) !== 'plan' || plans.includes(path),
  );
  const { folder } = commit;
  const brought =
    folder === undefined
      ? await commitsBroughtBy(repository, commit, concerned)
      : await commitsBroughtBy(
          topOf(repository),
          commit,
          concerned.map((path) => `${folder}/${path}`),
        );
  return 'unknown' in brought ? [] : brought.commits.map(({ changes: _changes, ...one }) => one);
}

/** A key for each commit, which names what it and all before it did to the files. */
function keysOf({ id }: AccountKey, commits: readonly LoggedCommit[], program: string): readonly string[] {
  let key = digest(JSON.stringify(['account history', program, id]));
  return commits.map(({ day, changes, parents }) => {
    // Whose a merge was is found out from its parents.
    const merged = parents.length > 1 ? parents : [];
    return (key = digest(JSON.stringify([key, day, changes, merged])));
  });
}

/** What is known of as many commits as possible. */
function lookUp(
  cache: Cache | undefined,
  keys: readonly string[],
): { readonly known: Kept; readonly done: number } {
  for (let done = keys.length; cache && done > 0 && done > keys.length - MOST_NEW; done--) {
    const kept = cache.store.get(keys[done - 1] ?? '');
    if (kept !== undefined) return { known: kept as Kept, done };
  }
  return { known: nothing, done: 0 };
}

async function keep(cache: Cache | undefined, key: string | undefined, kept: Kept): Promise<void> {
  if (!cache || key === undefined) return;
  await cache.store.put(key, kept);
  await cache.store.tidy();
}
