import { CannotRun } from '../exit.ts';

/** The forms that findings are written in. */
export const formatNames = [
  'text',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'rdjson',
  'markdown',
] as const;

export type FormatName = (typeof formatNames)[number];

/** A form, and the file it goes to; without one, standard output. */
export interface FormatWish {
  readonly name: FormatName;
  readonly file: string | undefined;
}

/** Reads `sarif=reports/plans.sarif`; undefined where there is no such form. */
export function parseFormat(text: string): FormatWish | undefined {
  const at = text.indexOf('=');
  const written = at < 0 ? text : text.slice(0, at);
  const name = formatNames.find((one) => one === written);
  if (name === undefined || text.endsWith('=')) return undefined;
  return { name, file: at < 0 ? undefined : text.slice(at + 1) };
}

/** Throws where two forms would be written over one another. GitHub takes its lines out of others, so they go with text. */
export function demandApart(wishes: readonly FormatWish[]): void {
  const files = wishes.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined)
    throw new CannotRun(`two formats would be written to ${twice}; give each its own file`);
  const streamed = wishes.filter(({ file }) => file === undefined).map(({ name }) => name);
  const apart = streamed.length < 2 || [...streamed].sort().join() === 'github,text';
  if (apart) return;
  throw new CannotRun(
    `${streamed.join(' and ')} would both go to standard output; give all but one of them a file: --format ${streamed[1] ?? ''}=<file>`,
  );
}
