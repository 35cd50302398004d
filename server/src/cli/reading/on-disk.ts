import { access, lstat, stat } from 'node:fs/promises';
import { isDynamicPattern } from 'tinyglobby';
import type { Change } from '../../analysis/change.ts';
import { folderOf, isWithin, kindOf } from '../../analysis/files/kinds.ts';
import type { Day } from '../../base/day.ts';
import type { FileId } from '../../rules/finding.ts';
import type { PlanMemory } from '../cache/plan-memory.ts';
import { CannotRun } from '../exit.ts';
import { inWords } from '../fault.ts';
import { realWithin } from './inside.ts';
import type { Io } from '../io.ts';
import { fileIdOf } from './paths.ts';
import { pastList } from './past-lists.ts';
import { mapPooled } from './pool.ts';
import type { Progress } from '../progress.ts';
import { readChange, readStream } from './read.ts';
import type { World } from './settle.ts';
import { filesBelow, filesMatching, followed } from './walk.ts';

/** How many files are read at once. */
const AT_ONCE = 32;

export interface WorkspaceRequest {
  /** Files, folders and globs; none means the current folder. */
  readonly paths: readonly string[];
  readonly asOf: Day;
  /** The name of the file whose text comes in on standard input, in place of what is on disk. */
  readonly stdinName: string | undefined;
  /** Which of the files that were read to look at; without it, all. */
  readonly only?: (change: Change) => boolean;
  /** What earlier runs have kept of plans. */
  readonly memory?: PlanMemory | undefined;
  /** Told how far the run has come. */
  readonly progress?: Progress | undefined;
}

/** Something to tell that belongs to no line of a file. */
export interface Message {
  readonly path: string;
  readonly message: string;
  /** Whether the results lack something because of it. */
  readonly incomplete: boolean;
}

/** Files as they were read, wherever that was. */
export interface Reading {
  readonly roots: readonly FileId[];
  readonly changes: readonly Change[];
  readonly asOf: Day;
  readonly world: World;
  /** What was asked for. */
  readonly files: readonly FileId[];
  readonly folders: readonly FileId[];
  readonly messages: readonly Message[];
  readonly input: Uint8Array | undefined;
  readonly memory?: PlanMemory | undefined;
  readonly progress?: Progress | undefined;
  /** The program that was started, where others of its threads can read the same files. */
  readonly program?: URL;
}

/** Files as they were read from the disk. */
export interface DiskReading extends Reading {
  /** All folders that were looked into. */
  readonly walked: readonly FileId[];
}

interface Asked {
  readonly files: FileId[];
  readonly folders: FileId[];
  readonly messages: Message[];
}

/** Reads everything the paths ask for, with the portfolios it belongs to. */
export async function readDisk(io: Io, request: WorkspaceRequest): Promise<DiskReading> {
  const asked = await askedFor(io, request);
  const roots = await rootsOf(io.cwd, asked);
  const given =
    request.stdinName === undefined
      ? undefined
      : await readStream(io.stdin, fileIdOf(io.cwd, request.stdinName));
  const { asOf, memory, progress } = request;
  const read = await readAll(io, roots, asked, given?.change, { memory, progress });
  return {
    ...{ roots, asOf, memory, progress, world: onDisk(roots), input: given?.bytes, program: io.program },
    changes: request.only ? read.changes.filter(request.only) : read.changes,
    files: asked.files,
    folders: asked.folders,
    walked: read.walked,
    messages: [...asked.messages, ...read.messages],
  };
}

async function askedFor({ cwd }: Io, { paths, stdinName }: WorkspaceRequest): Promise<Asked> {
  const asked: Asked = { files: [], folders: [], messages: [] };
  if (stdinName !== undefined) {
    if (paths.length > 0)
      throw new CannotRun('with --stdin no paths are given: the one file comes in on standard input');
    const file = fileIdOf(cwd, stdinName);
    if (!kindOf(file)) throw new CannotRun(`${stdinName} ${wrongName}`);
    asked.files.push(file);
    return asked;
  }
  for (const path of paths.length > 0 ? paths : ['.']) await ask(cwd, path, asked);
  return asked;
}

const wrongName =
  'is not the name of a plan (*.plan.yaml), a criteria set (*.criteria.yaml) or a portfolio (portfolio.yaml)';

async function ask(cwd: string, path: string, asked: Asked): Promise<void> {
  const file = fileIdOf(cwd, path);
  const fault = (message: string): number => asked.messages.push({ path: file, message, incomplete: true });
  try {
    const about = await stat(file);
    if (about.isDirectory()) asked.folders.push(file);
    else if (!kindOf(file)) fault(wrongName);
    else asked.files.push(file);
    return;
  } catch (error) {
    if (!isDynamicPattern(path)) {
      // A link that leads nowhere is there, and is told of when it is read.
      if (kindOf(file) && (await isThere(file))) asked.files.push(file);
      else fault(inWords(error));
      return;
    }
  }
  const matched = await filesMatching(cwd, path);
  const known = matched.filter((one) => kindOf(one) !== undefined);
  asked.files.push(...known);
  if (known.length > 0) return;
  fault(
    matched.length === 0
      ? 'no file matches this pattern'
      : 'no plan, criteria set or portfolio matches this pattern',
  );
}

async function isThere(file: FileId): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

/** The folders to read: of everything asked for the nearest one upwards with a portfolio.yaml, else the folder itself. */
async function rootsOf(cwd: string, { files, folders }: Asked): Promise<FileId[]> {
  const known = new Map<FileId, Promise<FileId | undefined>>();
  const owner = (folder: FileId): Promise<FileId | undefined> => {
    const before = known.get(folder);
    if (before) return before;
    const found = nearestPortfolio(folder, owner);
    known.set(folder, found);
    return found;
  };
  const here = fileIdOf(cwd, '.');
  const roots = new Set<FileId>();
  for (const folder of folders) roots.add((await owner(folder)) ?? folder);
  for (const file of files)
    roots.add((await owner(folderOf(file))) ?? (isWithin(here, file) ? here : folderOf(file)));
  const all = [...roots].sort();
  return all.filter((root) => !all.some((other) => other !== root && isWithin(other, root)));
}

async function nearestPortfolio(
  folder: FileId,
  above: (folder: FileId) => Promise<FileId | undefined>,
): Promise<FileId | undefined> {
  if ((await exists(`${folder}/portfolio.yaml`)) || (await exists(`${folder}/portfolio.yml`))) return folder;
  const parent = folderOf(folder);
  return parent === folder || parent === '' ? undefined : above(parent);
}

async function exists(file: FileId): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function readAll(
  { cwd }: Io,
  roots: readonly FileId[],
  asked: Asked,
  given: Change | undefined,
  { memory, progress }: Pick<WorkspaceRequest, 'memory' | 'progress'>,
): Promise<{ changes: Change[]; messages: Message[]; walked: FileId[] }> {
  const messages: Message[] = [];
  const walked: FileId[] = [];
  const files = new Set<FileId>();
  for (const root of roots) {
    const found = await filesBelow(root);
    for (const file of found.files) files.add(file);
    for (const folder of found.folders) walked.push(folder);
    // What hides in other corners of a portfolio than those asked for still belongs to it, so it is told.
    messages.push(...found.faults.map((fault): Message => ({ ...fault })));
  }
  for (const file of asked.files) {
    if (files.has(file) || file === given?.file) continue;
    const target = await followed(roots.find((root) => isWithin(root, file)) ?? fileIdOf(cwd, '.'), file);
    if (!('message' in target)) files.add(file);
    else if (!messages.some(({ path }) => path === file)) messages.push(target);
  }
  const toRead = [...files].filter((file) => file !== given?.file).sort();
  const texts = memory?.textsBelow(roots);
  let done = 0;
  const changes = await mapPooled(toRead, AT_ONCE, async (file) => {
    const change = await (texts ? texts.read(file) : readChange(file));
    await progress?.at('Reading', ++done, toRead.length);
    return change;
  });
  return { changes: given ? [...changes, given] : changes, messages, walked };
}

/** What the disk knows, and the history of what is on it. */
export function onDisk(roots: readonly FileId[]): World {
  return { isThere: (file) => isPresent(file, roots), listOn: pastList };
}

/** Whether a file is there, inside the folders that were opened: nothing is learnt about files outside of them. */
async function isPresent(file: FileId, roots: readonly FileId[]): Promise<boolean> {
  const root = roots.find((one) => isWithin(one, file));
  if (root === undefined) return false;
  try {
    return (await realWithin(root, file)) !== undefined;
  } catch {
    return false;
  }
}
