import { readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDay } from '../../server/src/base/day.ts';
import { fixtureDay, type Workspace } from './workspace.ts';

export const samplesFolder = fileURLToPath(new URL('../../samples/', import.meta.url));

/** A folder of the samples as a workspace; the day is the one its files name. `a-year-ago` holds the files as they were then. */
export function sampleWorkspace(name: string): Workspace {
  const folder = samplesFolder + name;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = new Map(
    entries.map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`;
      return [`/${relative(folder, path).split(sep).join('/')}`, readFileSync(path, 'utf8')];
    }),
  );
  const past = new Map(
    [...files].flatMap(([path, text]): [string, string][] =>
      path.startsWith('/a-year-ago/') ? [[path.slice('/a-year-ago'.length), text]] : [],
    ),
  );
  const written = [...files.values()]
    .map((text) => /^# as of (\S+)/.exec(text)?.[1])
    .find((day) => day !== undefined);
  const asOf = written === undefined ? fixtureDay : parseDay(written);
  if (!asOf) throw new Error(`samples/${name} is written for "${written}", which is no day`);
  return { asOf, files, ...(past.size > 0 && { aYearAgo: past }) };
}

export function foldersIn(name: string): readonly string[] {
  return readdirSync(samplesFolder + name, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
