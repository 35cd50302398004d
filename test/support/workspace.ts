import { parseDay, type Day } from '../../server/src/base/day.ts';

/** The as-of day of fixtures that name none. */
export const fixtureDay = '2026-11-22' as Day;

/**
 * Files written down in one text: `#- /plans/acme.plan.yaml` starts a file, `# as of 2026-11-22` on the first line sets the day.
 * `#- a year ago /plans/acme.plan.yaml` starts a file as it was then; `# a year ago is unknown: …` says that nobody can tell.
 */
export interface Workspace {
  readonly asOf: Day;
  /** By path; every path starts with "/". */
  readonly files: ReadonlyMap<string, string>;
  /** Left out where the history is of no concern. */
  readonly aYearAgo?: ReadonlyMap<string, string> | { readonly unknown: string };
}

/** A text without file headers is one file of the given name. */
export function parseWorkspace(text: string, single = '/plans/example.plan.yaml'): Workspace {
  const asOfLine = /^\s*# as of (\S+)/.exec(text)?.[1];
  const asOf = asOfLine === undefined ? fixtureDay : parseDay(asOfLine);
  if (!asOf) throw new Error(`"${asOfLine}" is not a day`);
  const parts = text.split(/^#- (a year ago )?(\/\S+)[^\S\n]*\n/m);
  const files = new Map<string, string>();
  const past = new Map<string, string>();
  if (parts.length === 1) files.set(single, text);
  for (let i = 1; i < parts.length; i += 3) {
    const [then, path = '', content = ''] = parts.slice(i);
    const among = then === undefined ? files : past;
    if (among.has(path)) throw new Error(`the file ${path} is written twice`);
    among.set(path, content);
  }
  const unknown = /^# a year ago is unknown: (.+)/m.exec(parts[0] ?? '')?.[1];
  const aYearAgo = unknown !== undefined ? { unknown } : past.size > 0 ? past : undefined;
  return { asOf, files, ...(aYearAgo && { aYearAgo }) };
}
