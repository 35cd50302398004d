import { Host } from '../../server/src/analysis/host.ts';
import type { Memory } from '../../server/src/analysis/memory/recollection.ts';
import { listOf } from '../../server/src/analysis/state/past-list.ts';
import type { Snapshot } from '../../server/src/analysis/views.ts';
import type { Workspace } from './workspace.ts';

/** A host over the files of a workspace, with the root folder opened; the files that are no plans can be evidence. */
export function hostOf({ asOf, files, aYearAgo }: Workspace, memory?: Memory): Host {
  const host = new Host({ roots: [''], asOf, memory });
  host.apply([...files].map(([file, text]) => ({ kind: 'written', file, text })));
  settle(host, files);
  if (!aYearAgo) return host;
  for (const { root, day } of host.wantedLists()) {
    const policy = host.peek().portfolios.find((portfolio) => portfolio.root === root)?.policy ?? {
      exclude: [],
    };
    const list =
      'unknown' in aYearAgo ? { day, ...aYearAgo } : { day, accounts: listOf(below(root, aYearAgo), policy) };
    host.apply([{ kind: 'past-list', file: root, list }]);
  }
  settle(host, files);
  return host;
}

/** The files in a folder, by their paths relative to it. */
function below(folder: string, files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...files].flatMap(([file, text]): [string, string][] =>
      file.startsWith(`${folder}/`) ? [[file.slice(folder.length + 1), text]] : [],
    ),
  );
}

/** Brings a host up to date, answering which evidence is there. */
export function settle(host: Host, files: ReadonlyMap<string, string>): void {
  do {
    host.apply(host.wanted().map((file) => ({ kind: 'presence', file, present: files.has(file) })));
    for (const _file of host.settle());
  } while (host.wanted().length > 0);
}

export function analyse(workspace: Workspace): Snapshot {
  return hostOf(workspace).snapshot();
}
