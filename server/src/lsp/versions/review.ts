/** The difference in meaning between a commit and what is in the editor; loaded when somebody asks for it. */
import type { Change } from '../../analysis/change.ts';
import { diffOf } from '../../analysis/features/diff/diff.ts';
import { WayFrom, type End } from '../../analysis/features/diff/steps.ts';
import type { History as RemarkHistory } from '../../analysis/features/remarks/history.ts';
import { remarksOn } from '../../analysis/features/remarks/remarks.ts';
import { isWithin, kindOf } from '../../analysis/files/kinds.ts';
import { concernsList } from '../../analysis/state/past-list.ts';
import type { PastListAsked } from '../../analysis/state/past-lists.ts';
import type { Snapshot } from '../../analysis/views.ts';
import type { Policy } from '../../model/policy.ts';
import { aboutOf, titleOf } from '../../render/diff/about.ts';
import { diffMarkdown } from '../../render/diff/document.ts';
import type { Incomparable } from '../../render/wording/changes.ts';
import type { AddressOf } from '../../render/markdown.ts';
import { earlier } from '../../base/day.ts';
import type { FileId } from '../../rules/finding.ts';
import { pastListFrom } from '../workspace/past-lists.ts';
import type { FileText, History, PastCommit, PastTree } from '../platform.ts';
import { settledInSlices } from '../scheduling/settling.ts';
import type { Session } from '../session.ts';

/** What is compared: a folder with what it was in a commit, as of a day. */
export interface Compared {
  readonly root: FileId;
  readonly commit: PastCommit;
  readonly snapshot: Snapshot;
}

/** In a document of the editor's, as in a comment on GitHub; there it is nobody's limit. */
const LONGEST = 1_000_000;

/**
 * Compares a folder with a commit again and again, as somebody types: the commit is read once, and of what is in the editor only
 * what differs. Everything goes in slices, one comparison at a time.
 */
export class Review {
  readonly #session: Session;
  readonly #history: History;
  readonly #root: FileId;
  readonly #commit: PastCommit;
  readonly #asOf: Snapshot['asOf'];
  readonly #base: PastTree;
  readonly #way: WayFrom;

  private constructor(
    { session, history }: { readonly session: Session; readonly history: History },
    { root, commit, snapshot }: Compared,
    base: PastTree,
    way: WayFrom,
  ) {
    this.#session = session;
    this.#history = history;
    this.#root = root;
    this.#commit = commit;
    this.#asOf = snapshot.asOf;
    this.#base = base;
    this.#way = way;
  }

  static async begin(session: Session, history: History, compared: Compared): Promise<Review | Incomparable> {
    const { root, commit, snapshot } = compared;
    const { uris, workspace, timers } = session;
    const tree = await history.treeOf(
      uris.uriOf(root),
      commit.id,
      // What a baseline accepts is new all the same, whether or not the same change accepts it.
      (path) =>
        kindOf(`/${path}`) !== undefined &&
        !/(^|\/)(node_modules|\.git)\//.test(path) &&
        !workspace.isExcluded(`${root}/${path}`),
    );
    if ('unknown' in tree) return tree;
    const within = (file: FileId): string => file.slice(root.length + 1);
    const base: End = {
      asOf: earlier(commit.day, snapshot.asOf),
      changes: tree.changes.map((change) => ({ ...change, file: `${root}/${change.file}` })),
      isThere: async (file) => isWithin(root, file) && tree.isThere(within(file)),
      listOn: async (asked, then) =>
        pastListFrom(await listBefore(tree, within(asked.root), asked), asked, policyOf(then, asked)),
    };
    const way = await WayFrom.begin(base, snapshot.asOf, workspace.bases, (host) =>
      settledInSlices(host, timers, () => undefined),
    );
    return new Review({ session, history }, compared, tree, way);
  }

  /** Whether it compares the same things, whatever was typed since. */
  isAbout({ root, commit, snapshot }: Compared): boolean {
    const { id, name } = this.#commit;
    return root === this.#root && commit.id === id && commit.name === name && snapshot.asOf === this.#asOf;
  }

  async page(
    snapshot: Snapshot,
    named: (file: FileId) => string,
    addressOf: AddressOf,
  ): Promise<{ readonly title: string; readonly markdown: string }> {
    const steps = await this.#way.to(this.#head(snapshot));
    const diff = diffOf(steps);
    const remarks = await remarksOn(diff, steps, this.#remarkHistory(snapshot));
    const commit = this.#commit;
    const compared = {
      names: { base: commit.name, head: 'the working tree' },
      ...{ from: commit, isMergeBase: commit.isMergeBase, asOf: snapshot.asOf },
      to: 'the working tree, with what is not committed or saved yet,',
    };
    const title = titleOf(compared);
    const shown = { diff, remarks, named, title, about: aboutOf(compared) };
    return { title, markdown: diffMarkdown(shown, addressOf, LONGEST) };
  }

  #head(snapshot: Snapshot): End {
    const { uris, files } = this.#session;
    const all = snapshot.files.filter((file) => isWithin(this.#root, file) && kindOf(file) !== undefined);
    return {
      asOf: snapshot.asOf,
      changes: all.map((file): Change => ({ kind: 'written', file, text: snapshot.file(file)?.text ?? '' })),
      isThere: async (file) =>
        this.#session.isThere(file) ?? files.existsWithin(uris.uriOf(this.#root), uris.uriOf(file)),
      listOn: async (asked, then) => {
        const past = await this.#history.filesOn(uris.uriOf(asked.root), asked.day, concernsList);
        return pastListFrom(past, asked, policyOf(then, asked));
      },
    };
  }

  /** What git tells is of the files on disk: of one that is not saved nobody can tell who has changed it. */
  #remarkHistory(snapshot: Snapshot): RemarkHistory {
    const { changesSince } = this.#base;
    const { documents, files, uris } = this.#session;
    const within = (file: FileId): string => file.slice(this.#root.length + 1);
    return {
      authors: async (file) => {
        const saved: FileText | undefined = documents.has(file)
          ? await files.read(uris.uriOf(file))
          : undefined;
        const isSaved = !saved || (saved.kind === 'text' && saved.text === snapshot.file(file)?.text);
        return isSaved ? changesSince.authors(within(file)) : undefined;
      },
      versions: (file) => changesSince.versions(within(file)),
      isChanged: (file) => changesSince.isChanged(within(file)),
    };
  }
}

/** The files of a portfolio further down, by their paths from its own folder. */
async function listBefore(
  tree: PastTree,
  path: string,
  { day }: PastListAsked,
): ReturnType<PastTree['filesOn']> {
  const prefix = path === '' ? '' : `${path}/`;
  const past = await tree.filesOn(day, (one) => one.startsWith(prefix) && concernsList(one));
  if ('unknown' in past) return past;
  return { files: new Map([...past.files].map(([one, text]) => [one.slice(prefix.length), text])) };
}

function policyOf(snapshot: Snapshot, { root }: PastListAsked): Pick<Policy, 'exclude'> {
  return snapshot.portfolios.find((portfolio) => portfolio.root === root)?.policy ?? { exclude: [] };
}
