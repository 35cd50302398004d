import { createWriteStream } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { CannotRun } from '../exit.ts';
import { inWords } from '../fault.ts';
import { wantsColour, widthOf, type Io } from '../io.ts';
import { Output } from '../output.ts';
import { styleOf } from '../text/style.ts';
import { makeFolder } from '../writing/make-folder.ts';
import type { FormatName, FormatWish } from './names.ts';
import type { Destination, Format, Told } from './told.ts';

/** Each is loaded when it is asked for. */
const formats: Readonly<Record<FormatName, () => Promise<Format>>> = {
  text: async () => (await import('./text.ts')).writeText,
  json: async () => (await import('./json.ts')).writeJson,
  sarif: async () => (await import('./sarif.ts')).writeSarif,
  github: async () => (await import('./github.ts')).writeGithub,
  gitlab: async () => (await import('./gitlab.ts')).writeGitlab,
  junit: async () => (await import('./junit.ts')).writeJunit,
  rdjson: async () => (await import('./rdjson.ts')).writeRdjson,
  markdown: async () => (await import('./markdown.ts')).writeMarkdown,
};

/** Writes the same findings in every form that was asked for, each to its place. */
export async function writeReports(
  told: Told,
  wishes: readonly FormatWish[],
  out: Output,
  errors: Output,
): Promise<void> {
  const { io } = told;
  for (const { name, file } of wishes) {
    const write = await formats[name]();
    if (file === undefined) {
      await write(told, { out, errors, width: widthOf(io), style: styleOf(wantsColour(io)) });
    } else {
      await toFile(io, file, (to) => write(told, { out: to, errors, width: PAGE, style: styleOf(false) }));
    }
  }
}

/** Columns of a text in a file: the same everywhere. */
const PAGE = 120;

async function toFile(
  { cwd }: Pick<Io, 'cwd'>,
  file: string,
  write: (out: Destination['out']) => Promise<void>,
): Promise<void> {
  const path = resolve(cwd, file);
  try {
    await makeFolder(dirname(path));
    const stream = createWriteStream(path);
    const closed = finished(stream);
    // It is waited for below; a failure before that must not end the process.
    closed.catch(() => undefined);
    await write(new Output(stream));
    stream.end();
    await closed;
  } catch (error) {
    if (error instanceof CannotRun || !isOfTheDisk(error)) throw error;
    throw new CannotRun(`${file} cannot be written: ${inWords(error)}`);
  }
}

function isOfTheDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
