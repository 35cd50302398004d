import type { Baseline } from '../../analysis/baseline/entries.ts';
import type { Change } from '../../analysis/change.ts';
import { isBaseline, isWithin } from '../../analysis/files/kinds.ts';
import type { FileView } from '../../analysis/views.ts';
import type { Commit, Unknown } from '../../git/commit.ts';
import { repositoryOf, topOf, type Repository } from '../../git/repository.ts';
import { commitOf, mergeBaseOf } from '../../git/revisions.ts';
import { textsOf } from '../../git/texts.ts';
import { treeAt } from '../../git/tree.ts';
import { changedIn, type Fate } from '../../git/worktree.ts';
import type { FileId, Finding, Severity } from '../../rules/finding.ts';
import { MAX_LENGTH } from '../../syntax/parse.ts';
import { CannotRun } from '../exit.ts';
import { changeOf, isOurs } from '../reading/past-tree.ts';
import { fileIdOf } from '../reading/paths.ts';
import type { Workspace } from '../reading/workspace.ts';

/** What has to do with a change. */
export interface Since {
  /** The files that the change touched and that are there now. */
  readonly touched: ReadonlySet<FileId>;
  /** Findings in other files that are there, or are worse, because of it. */
  readonly appeared: ReadonlySet<Finding>;
}

/**
 * Tells what has changed since the current branch left a revision, with what is not committed yet, and which findings come of it in
 * files that nobody touched. For these the same analysis goes back to the files as they were, on the same day as now, and forward
 * again: that costs the work of two edits of the files that changed and of whatever reads them.
 */
export async function changedSince(
  revision: string,
  workspace: Workspace,
  heedsBaseline: boolean,
): Promise<Since> {
  const touched = new Set<FileId>();
  const back: Change[] = [];
  for (const repository of await repositoriesOf(revision, workspace)) {
    const base = await baseOf(revision, repository);
    const changed = orFail(revision, await changedIn(repository, base.id, wantedIn(repository, workspace)));
    const fates = [...changed.changed]
      .filter(([path]) => !changed.leftOut.has(path) && (heedsBaseline || !isBaseline(path)))
      .map(([path, fate]) => ({ path, file: fileAt(repository, path), fate }));
    for (const { file, fate } of fates) if (fate !== 'removed') touched.add(file);
    back.push(...(await changesTo(revision, repository, base.id, fates)));
  }
  if (back.length === 0) return { touched, appeared: new Set() };
  const { snapshot } = workspace;
  const before = await workspace.supposing(back);
  const appeared = workspace.asked.flatMap((file) => {
    const [was, is] = [before.file(file), snapshot.file(file)];
    if (!is || touched.has(file)) return [];
    return newsIn(was, is, snapshot.portfolioOf(file)?.baseline?.accepted);
  });
  return { touched, appeared: new Set(appeared) };
}

/** The repositories of all portfolios, each seen from its top. */
async function repositoriesOf(revision: string, { snapshot }: Workspace): Promise<readonly Repository[]> {
  const tops = new Map<string, Repository>();
  for (const { root } of snapshot.portfolios) {
    if ([...tops.keys()].some((top) => isWithin(fileIdOf(top, '.'), root))) continue;
    const repository = await repositoryOf(root);
    if ('none' in repository) throw new CannotRun(`--since ${revision}: ${repository.none}`);
    const top = topOf(repository);
    tops.set(top.folder, top);
  }
  return [...tops.values()];
}

async function baseOf(revision: string, repository: Repository): Promise<Commit> {
  const { commit: named } = orFail(revision, await commitOf(repository, revision));
  const { commit: head } = orFail(revision, await commitOf(repository, 'HEAD'));
  return orFail(revision, await mergeBaseOf(repository, named, head)).commit;
}

function orFail<Found extends object>(revision: string, answer: Found | Unknown): Found {
  if ('unknown' in answer) throw new CannotRun(`--since ${revision}: ${answer.unknown}`);
  return answer;
}

function fileAt({ folder }: Repository, path: string): FileId {
  return fileIdOf(folder, path);
}

/** The files that were read, and those that plans name as evidence. */
function wantedIn(repository: Repository, { snapshot, isEvidence }: Workspace): (path: string) => boolean {
  const roots = snapshot.portfolios.map(({ root }) => root);
  return (path) => {
    const file = fileAt(repository, path);
    return roots.some((root) => isWithin(root, file)) && (isOurs(path) || isEvidence(file));
  };
}

interface Changed {
  readonly path: string;
  readonly file: FileId;
  readonly fate: Fate;
}

/** What leads from the files as they are to the files as they were. */
async function changesTo(
  revision: string,
  repository: Repository,
  commit: string,
  changed: readonly Changed[],
): Promise<Change[]> {
  const { tree } = orFail(revision, await treeAt(repository, commit));
  const ids = changed.flatMap(({ path }) => (isOurs(path) ? (textId(tree.get(path)) ?? []) : []));
  const { texts } = orFail(revision, await textsOf(repository, ids, MAX_LENGTH));
  return changed.flatMap(({ path, file, fate }): Change | [] => {
    // Of evidence nobody reads more than whether it is there.
    if (!isOurs(path))
      return fate === 'changed' ? [] : { kind: 'presence', file, present: fate === 'removed' };
    const text = texts.get(textId(tree.get(path)) ?? '');
    return text === undefined ? { kind: 'removed', file } : changeOf(file, text);
  });
}

/** Links are not followed in trees of the past. */
function textId(entry: { readonly kind: string; readonly id: string } | undefined): string | undefined {
  return entry?.kind === 'file' ? entry.id : undefined;
}

const ranks: Readonly<Record<Severity, number>> = { information: 0, warning: 1, error: 2 };

/**
 * The findings of a file that were not there, or not as bad, or that the change takes out of the baseline. Its text is the same, so
 * everything stands where it stood.
 */
function newsIn(
  before: FileView | undefined,
  now: FileView,
  accepted: Baseline['accepted'] | undefined,
): readonly Finding[] {
  if (before?.findings === now.findings) return [];
  const stillAccepted = before && accepted?.get(before.identity);
  const excused = before?.baselined.filter(({ fingerprint }) => stillAccepted?.has(fingerprint)) ?? [];
  const then = new Map<string, Severity[]>();
  for (const finding of [...(before?.findings ?? []), ...excused.map((one) => one.finding)]) {
    const key = placeOf(finding);
    then.set(key, [...(then.get(key) ?? []), finding.severity]);
  }
  return now.findings.filter((finding) => {
    const was = then.get(placeOf(finding))?.shift();
    return was === undefined || ranks[finding.severity] > ranks[was];
  });
}

function placeOf({ rule, span, about = '' }: Finding): string {
  return `${rule} ${span.start} ${span.end} ${about}`;
}
