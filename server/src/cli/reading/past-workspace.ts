import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import picomatch from 'picomatch/posix';
import { isDynamicPattern } from 'tinyglobby';
import { folderOf, isWithin, kindOf } from '../../analysis/files/kinds.ts';
import { parseDay, type Day } from '../../base/day.ts';
import { repositoryOf, topOf, type Repository } from '../../git/repository.ts';
import { commitOf, commitOn } from '../../git/revisions.ts';
import type { FileId } from '../../rules/finding.ts';
import { CannotRun } from '../exit.ts';
import type { Io } from '../io.ts';
import { pastTree } from './past-tree.ts';
import { fileIdOf } from './paths.ts';
import { analysed, type Message, type Workspace, type WorkspaceRequest } from './workspace.ts';

/** Another time to look at the files of. */
export interface At {
  /** A revision, or a day: then it is the last commit up to its end. */
  readonly name: string;
  /** The day to look from, where it is another than that of the commit. */
  readonly asOf: Day | undefined;
}

interface Moment {
  /** The id of the commit. */
  readonly commit: string;
  readonly asOf: Day;
}

/** Reads everything the paths ask for as it was at another time, and analyses it. */
export async function openPast(
  io: Io,
  at: At,
  { paths, stdinName, memory, progress }: WorkspaceRequest,
): Promise<Workspace> {
  if (stdinName !== undefined) throw new CannotRun('with --at no file comes in on standard input');
  const named = await throughLinks(io.cwd, paths.length > 0 ? paths : ['.']);
  const own = await repositoryOf(await nearestFolder(fileIdOf(io.cwd, named[0] ?? '.')));
  if ('none' in own) throw new CannotRun(`--at ${at.name}: ${own.none}`);
  const repository = topOf(own);
  const { commit, asOf } = await momentAt(repository, at);
  const past = await pastTree(repository, commit);
  if ('unknown' in past) throw new CannotRun(`--at ${at.name}: ${past.unknown}`);
  const here = past.changes.map(({ file }) => file).filter((file) => kindOf(file) !== undefined);
  const asked = named.map((path) => askedBy(io.cwd, path, here, at.name));
  const [files, folders] = [asked.flatMap((one) => one.files), asked.flatMap((one) => one.folders)];
  const roots = rootsOf(fileIdOf(io.cwd, '.'), files, folders, here);
  return analysed(io.cwd, {
    ...{ roots, asOf, files, folders, world: past, input: undefined, memory, progress },
    changes: past.changes.filter(({ file }) => roots.some((root) => isWithin(root, file))),
    messages: asked.flatMap((one) => one.messages),
  });
}

async function momentAt(repository: Repository, { name, asOf }: At): Promise<Moment> {
  const day = parseDay(name);
  if (day === undefined) {
    const found = await commitOf(repository, name);
    if ('unknown' in found) throw new CannotRun(`--at ${name}: ${found.unknown}`);
    return { commit: found.commit.id, asOf: asOf ?? found.commit.day };
  }
  const found = await commitOn(repository, day);
  if ('unknown' in found) throw new CannotRun(`--at ${name}: ${found.unknown}`);
  if (found.id === undefined) throw new CannotRun(`--at ${name}: the history begins later than on that day`);
  return { commit: found.id, asOf: asOf ?? day };
}

/** The innermost folder on the way to a file that is there today. */
export async function nearestFolder(file: FileId): Promise<string> {
  const about = await stat(file).catch(() => undefined);
  const parent = dirname(file);
  return about?.isDirectory() === true || parent === file ? file : nearestFolder(parent);
}

/** Paths as git knows them: through the links that folders on the way may be. */
export function throughLinks(cwd: string, paths: readonly string[]): Promise<readonly FileId[]> {
  return Promise.all(
    paths.map(async (path) => {
      const file = fileIdOf(cwd, path);
      const folder = await nearestFolder(file);
      const real = await realpath(folder).catch(() => folder);
      return `${fileIdOf(cwd, real)}${file.slice(folder.length)}`;
    }),
  );
}

interface Asked {
  readonly files: readonly FileId[];
  readonly folders: readonly FileId[];
  readonly messages: readonly Message[];
}

export function askedBy(cwd: string, path: string, here: readonly FileId[], at: string): Asked {
  const file = fileIdOf(cwd, path);
  if (here.includes(file)) return { files: [file], folders: [], messages: [] };
  if (here.some((one) => isWithin(file, one))) return { files: [], folders: [file], messages: [] };
  const matches = isDynamicPattern(path) ? picomatch(file, { dot: true }) : () => false;
  const matched = here.filter((one) => matches(one));
  const message = `there was no plan, criteria set or portfolio at ${at}`;
  return {
    files: matched,
    folders: [],
    messages: matched.length > 0 ? [] : [{ path: file, message, incomplete: true }],
  };
}

/** The folders to read: of everything asked for the nearest one upwards that had a portfolio.yaml, else the folder itself. */
export function rootsOf(
  home: FileId,
  files: readonly FileId[],
  folders: readonly FileId[],
  here: readonly FileId[],
): readonly FileId[] {
  const portfolios = new Set(here.filter((file) => kindOf(file) === 'portfolio').map(folderOf));
  const owner = (folder: FileId): FileId | undefined => {
    if (portfolios.has(folder)) return folder;
    const parent = folderOf(folder);
    return parent === folder || parent === '' ? undefined : owner(parent);
  };
  const all = [
    ...folders.map((folder) => owner(folder) ?? folder),
    ...files.map((file) => owner(folderOf(file)) ?? (isWithin(home, file) ? home : folderOf(file))),
  ];
  const roots = [...new Set(all)].sort();
  return roots.filter((root) => !roots.some((other) => other !== root && isWithin(other, root)));
}
