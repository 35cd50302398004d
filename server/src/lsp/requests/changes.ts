import type { Day } from '../../base/day.ts';
import { isWithin } from '../../analysis/files/kinds.ts';
import type { Snapshot } from '../../analysis/views.ts';
import type { FileId } from '../../rules/finding.ts';
import type { ChangesWording } from '../../render/wording/changes.ts';
import { oneLine } from '../../render/words.ts';
import { answering } from '../answering.ts';
import {
  ChangesHomesRequest,
  ChangesRequest,
  CheckRevision,
  type ChangesHome,
  type Choice,
  type Fault,
  type MarkdownPage,
} from '../protocol/custom-protocol.ts';
import { unlessCancelled } from '../scheduling/deferred.ts';
import type { Cancel, History, PastCommit, Revision } from '../platform.ts';
import type { Review } from '../versions/review.ts';
import type { Session } from '../session.ts';
import { addresses, namedFrom } from './addresses.ts';
import { failedOn } from './proposal.ts';

/** Milliseconds for which a comparison nobody asks about any more is kept, since it holds a second portfolio. */
const KEPT = 120_000;

/** Answers what is changed in meaning since another version. */
export function answerChanges(session: Session): void {
  const { connection, log, uris } = session;
  const { changes } = session.words;
  const failed = failedOn(session);
  const reviews = new Reviews(session);
  const bases = new Bases(() => session.baseVersions.age);
  connection.onRequest(
    ChangesHomesRequest,
    answering(
      log,
      ChangesHomesRequest.method,
      failed,
      async (params, token): Promise<readonly ChangesHome[] | Fault> => {
        const snapshot = await session.results(token, 'everything');
        const history = historyOf(session);
        if ('fault' in history) return history;
        const file = uris.fileOf(params?.textDocument?.uri);
        const isOwn = (root: FileId): boolean => file !== undefined && isWithin(root, file);
        const roots = [...new Set(session.workspace.bases)].sort(
          (a, b) => Number(isOwn(b)) - Number(isOwn(a)),
        );
        const answers: (ChangesHome | Fault)[] = [];
        for (const root of roots) answers.push(await homeOf(session, history, snapshot, root));
        const homes = answers.flatMap((answer) => ('fault' in answer ? [] : [answer]));
        const [fault = { fault: changes.noFolder }] = answers.filter((answer) => 'fault' in answer);
        return homes.length > 0 ? homes : fault;
      },
    ),
  );
  connection.onRequest(
    CheckRevision,
    answering(log, CheckRevision.method, null, async ({ folder, revision }): Promise<string | null> => {
      const history = historyOf(session);
      if ('fault' in history) return history.fault;
      const base = await history.baseOf(folder, revision.trim());
      return 'unknown' in base ? changes.incomparable(base) : null;
    }),
  );
  connection.onRequest(
    ChangesRequest,
    answering(
      log,
      ChangesRequest.method,
      failed,
      async ({ folder, revision, linksFrom }, token): Promise<MarkdownPage | Fault> => {
        await session.results(token, 'everything');
        const history = historyOf(session);
        if ('fault' in history) return history;
        const root = uris.fileOf(folder);
        if (root === undefined || !session.workspace.bases.includes(root))
          return { fault: changes.folderIsGone };
        const usual = revision ?? session.settings.of(root).changesBase;
        const commit = await bases.of(history, folder, usual);
        if ('unknown' in commit) return { fault: changes.incomparable(commit) };
        return unlessCancelled(reviews.page(history, { root, commit, linksFrom }), token);
      },
    ),
  );
}

/** Remembers which commit a revision leads to until something is committed, since a page is made again with every word typed. */
class Bases {
  readonly #age: () => number;
  readonly #known = new Map<string, ReturnType<History['baseOf']>>();
  #knownAt = 0;

  constructor(age: () => number) {
    this.#age = age;
  }

  of(history: History, folder: string, revision: string | undefined): ReturnType<History['baseOf']> {
    if (this.#knownAt !== this.#age()) this.#known.clear();
    this.#knownAt = this.#age();
    const key = JSON.stringify([folder, revision]);
    const found = this.#known.get(key) ?? history.baseOf(folder, revision);
    this.#known.set(key, found);
    return found;
  }
}

interface Asked {
  readonly root: FileId;
  readonly commit: PastCommit;
  readonly linksFrom: string | undefined;
}

/** Makes one page after the other. Who asks while a page waits for its turn gets that one: it will be of the latest text. */
class Reviews {
  readonly #session: Session;
  readonly #waiting = new Map<string, Promise<MarkdownPage | Fault>>();
  #last: Promise<unknown> = Promise.resolve();
  #review: Review | undefined;
  #forget: Cancel | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  page(history: History, asked: Asked): Promise<MarkdownPage | Fault> {
    const key = JSON.stringify([asked.root, asked.commit, asked.linksFrom]);
    const waiting = this.#waiting.get(key);
    if (waiting) return waiting;
    const page = this.#last.then(() => {
      this.#waiting.delete(key);
      return this.#make(history, asked);
    });
    this.#waiting.set(key, page);
    this.#last = page.catch(() => undefined);
    return page;
  }

  async #make(history: History, { root, commit, linksFrom }: Asked): Promise<MarkdownPage | Fault> {
    const { uris, timers } = this.#session;
    this.#forget?.();
    const snapshot = this.#session.now;
    const compared = { root, commit, snapshot };
    if (this.#review?.isAbout(compared) !== true) {
      this.#review = undefined;
      const { Review } = await import('../versions/review.ts');
      const begun = await Review.begin(this.#session, history, compared);
      if ('unknown' in begun) return { fault: this.#session.words.changes.incomparable(begun) };
      this.#review = begun;
    }
    const { title, markdown } = await this.#review.page(
      this.#session.now,
      namedFrom(uris, root),
      addresses(uris, linksFrom),
    );
    this.#forget = timers.after(KEPT, () => (this.#review = undefined));
    return { title, markdown };
  }
}

/** A folder with what it can be compared with, or in words why it cannot. */
async function homeOf(
  { uris, settings, words: { changes } }: Session,
  history: History,
  { portfolios }: Snapshot,
  root: FileId,
): Promise<ChangesHome | Fault> {
  const folder = uris.uriOf(root);
  const base = await history.baseOf(folder, settings.of(root).changesBase);
  if ('unknown' in base && base.none) return { fault: changes.incomparable(base) };
  const usual = 'unknown' in base ? [] : [choiceOfBase(base, changes)];
  const head =
    usual[0]?.value === 'HEAD' ? [] : [{ value: 'HEAD', label: 'HEAD', description: changes.lastCommit }];
  const others = (await history.revisionsOf(folder)).map((revision) => choiceOf(revision, changes));
  const title = portfolios.find((one) => one.root === root)?.title ?? root.slice(root.lastIndexOf('/') + 1);
  return {
    folder,
    title: oneLine(title, 60),
    revisions: [...usual, ...head, ...others.filter(({ value }) => value !== usual[0]?.value)],
  };
}

function historyOf({ history, workspace, words: { changes } }: Session): History | Fault {
  if (!workspace.evidence.trusted) return { fault: changes.notTrusted };
  return history ?? { fault: changes.noHistory };
}

function choiceOfBase({ id, day, name, subject, isMergeBase }: PastCommit, words: ChangesWording): Choice {
  return {
    value: name,
    label: oneLine(name, 60),
    description: isMergeBase ? words.whereBranchLeft : name === 'HEAD' ? words.lastCommit : words.asItIsNow,
    detail: `${id.slice(0, 10)} · ${inShort(day, subject)}`,
  };
}

function choiceOf({ name, kind, day, subject }: Revision, { kinds }: ChangesWording): Choice {
  return { value: name, label: oneLine(name, 60), description: kinds[kind], detail: inShort(day, subject) };
}

function inShort(day: Day, subject: string): string {
  return `${day} · ${oneLine(subject, 80)}`;
}
