import type { Change } from '../../analysis/change.ts';
import { isWithin, kindOf } from '../../analysis/files/kinds.ts';
import { Host } from '../../analysis/host.ts';
import type { Snapshot } from '../../analysis/views.ts';
import type { FileId } from '../../rules/finding.ts';
import { Crew } from '../crew/crew.ts';
import { inWords } from '../fault.ts';
import type { Io } from '../io.ts';
import { readDisk, type Message, type Reading, type WorkspaceRequest } from './on-disk.ts';
import { displayed } from './paths.ts';
import { settled, type Told } from './settle.ts';

export type { Message, WorkspaceRequest };

export interface Workspace {
  readonly snapshot: Snapshot;
  /** The files that were asked for, ordered by name. The others were read because they belong to the same portfolios. */
  readonly asked: readonly FileId[];
  readonly messages: readonly Message[];
  /** Whether the paths led to something to look at: a plan, a portfolio, which may have none yet, or a criteria set that was named itself. */
  readonly foundAny: boolean;
  /** What came in on standard input, where the text of a file does. */
  readonly input: Uint8Array | undefined;
  /** The same with other texts for some of the files. Nothing is written, and this one stays as it is. */
  readonly withTexts: (texts: ReadonlyMap<FileId, string>) => Promise<Workspace>;
  /** The same after whatever may happen to files; where these were looked for again, by what was found then. */
  readonly withChanges: (changes: readonly Change[], reading?: Reading) => Promise<Workspace>;
  /** How everything would look after some changes. This one, and whatever comes of it later, stay as they are. */
  readonly supposing: (changes: readonly Change[]) => Promise<Snapshot>;
  /** What it was read from at first. */
  readonly read: readonly Change[];
  /** Whether some plan names a file as evidence, and all that plans name. */
  readonly isEvidence: (file: FileId) => boolean;
  readonly evidence: () => readonly FileId[];
  /** Whether a file that is named as evidence was there. */
  readonly isThere: (file: FileId) => boolean | undefined;
  /** Keeps what was found out for later runs, which are told by the memory they are given. Says why, where it could not. */
  readonly remember: () => Promise<string | undefined>;
}

/** Reads everything the paths ask for, with the portfolios it belongs to, and analyses it. */
export async function openWorkspace(io: Io, request: WorkspaceRequest): Promise<Workspace> {
  return analysed(io.cwd, await readDisk(io, request));
}

/** Analyses what was read. */
export async function analysed(cwd: string, reading: Reading): Promise<Workspace> {
  const bugs: Message[] = [];
  const crew = reading.program && new Crew(reading.program, reading.memory);
  const host = new Host({
    roots: reading.roots,
    asOf: reading.asOf,
    memory: crew ?? reading.memory,
    onBug: (error, file) =>
      bugs.push({
        path: file,
        message: `could not be checked because of a fault in plans itself: ${inWords(error)}`,
        incomplete: true,
      }),
  });
  const changes = reading.changes.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  if (crew) await crew.work(host, { ...reading, changes });
  else host.apply(changes);
  const { progress } = reading;
  const present = new Present(host, changes);
  const look = async (now: Reading, told?: Told): Promise<Workspace> => {
    const snapshot = await settled(host, now.world, told);
    const named = new Set(now.files);
    const owned = snapshot.files.filter(
      (file) =>
        (named.has(file) || now.folders.some((folder) => isWithin(folder, file))) &&
        snapshot.portfolioOf(file) !== undefined,
    );
    const after = (changes: readonly Change[], then = now): Promise<Workspace> => {
      if (then !== now) host.setRoots(then.roots);
      host.apply(changes);
      present.follow(changes);
      return look(then);
    };
    return {
      snapshot,
      asked: owned,
      messages: [...now.messages, ...bugs].map((message) => ({
        ...message,
        path: displayed(cwd, message.path),
      })),
      foundAny: owned.some((file) => kindOf(file) !== 'criteria' || named.has(file)),
      input: reading.input,
      withTexts: (texts) => after([...texts].map(([file, text]) => ({ kind: 'written', file, text }))),
      withChanges: after,
      supposing: async (changes) => {
        const back = present.backFrom(changes);
        host.apply(changes);
        const supposed = await settled(host, now.world);
        host.apply(back);
        await settled(host, now.world);
        return supposed;
      },
      read: reading.changes,
      isEvidence: (file) => host.isThere(file) !== undefined,
      evidence: () => host.evidence(),
      isThere: (file) => host.isThere(file),
      remember: async () => reading.memory?.keep(host.keepable()),
    };
  };
  return look(reading, progress && { progress, files: reading.changes.length });
}

/** What the files of a host are, so that it can be led back to them. */
class Present {
  readonly #host: Host;
  readonly #files: Map<FileId, Change>;

  constructor(host: Host, changes: readonly Change[]) {
    this.#host = host;
    this.#files = new Map(changes.map((change) => [change.file, change]));
  }

  follow(changes: readonly Change[]): void {
    for (const change of changes) if (change.kind !== 'presence') this.#files.set(change.file, change);
  }

  /** What undoes some changes, before they are made. */
  backFrom(changes: readonly Change[]): Change[] {
    return changes.map((change) => {
      const { kind, file } = change;
      if (kind === 'presence') return { kind, file, present: this.#host.isThere(file) ?? !change.present };
      return this.#files.get(file) ?? { kind: 'removed', file };
    });
  }
}
