import { Host } from '../../server/src/analysis/host.ts';
import type { Snapshot } from '../../server/src/analysis/views.ts';
import type { Workspace } from './workspace.ts';

/** A host over the files of a workspace, with the root folder opened; the files that are no plans can be evidence. */
export function hostOf({ asOf, files }: Workspace): Host {
  const host = new Host({ roots: [''], asOf });
  host.apply([...files].map(([file, text]) => ({ kind: 'written', file, text })));
  settle(host, files);
  return host;
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
