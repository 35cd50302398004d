import picomatch from 'picomatch';
import { LINE_WIDTH } from '../analysis/features/formatting/print.ts';
import { parseDay, type Day } from '../base/day.ts';
import { nearest } from '../base/suggest.ts';

/** What a person can set, with the values the server works by. */
export interface Settings {
  /** Undefined is today. */
  readonly asOf: Day | undefined;
  /** Globs relative to the opened folder, of what is not read. */
  readonly exclude: readonly string[];
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
  /** Columns that formatting keeps the lines to. */
  readonly lineWidth: number;
}

export const defaultSettings: Settings = {
  asOf: undefined,
  exclude: [],
  inlayHints: true,
  codeLens: true,
  lineWidth: LINE_WIDTH,
};

/** Settings as a client sends them, and in words what of them cannot be used; the default stands in for that. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

/** Settings of the client alone; named here so that they are not taken for misspelt ones. */
const ofTheClient = new Set(['server', 'trace']);
const known = ['asOf', 'exclude', 'inlayHints', 'codeLens', 'format'];

export function readSettings(section: unknown): ReadSettings {
  const problems: string[] = [];
  const written = isObject(section) ? section : {};
  if (section !== null && section !== undefined && !isObject(section)) {
    problems.push(`the setting plans is ${shown(section)}; it is a map of settings such as plans.asOf`);
  }
  for (const key of Object.keys(written)) {
    if (known.includes(key) || ofTheClient.has(key)) continue;
    const meant = nearest(key, known);
    problems.push(
      `there is no setting plans.${key}${meant === undefined ? '' : `; did you mean plans.${meant}?`}`,
    );
  }
  const settings: Settings = {
    asOf: readDay(written['asOf'], problems),
    exclude: readGlobs(written['exclude'], problems),
    inlayHints: readSwitch('inlayHints', written['inlayHints'], problems),
    codeLens: readSwitch('codeLens', written['codeLens'], problems),
    lineWidth: readWidth(written['format'], problems),
  };
  return { settings, problems };
}

/** A test whether a path relative to the opened folder is excluded: it, or a folder it stands in, matches a glob. */
export function excluder(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const matches = picomatch([...globs], { dot: true });
  return (path) => {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (matches(path.slice(0, end)) || matches(path.slice(0, end + 1))) return true;
    }
    return matches(path);
  };
}

function readDay(value: unknown, problems: string[]): Day | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  if (!day)
    problems.push(
      `plans.asOf is ${shown(value)}; it is a day such as 2026-12-31, or empty for today, and today is used`,
    );
  return day;
}

function readGlobs(value: unknown, problems: string[]): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    problems.push(`plans.exclude is ${shown(value)}; it is a list of globs, and nothing is excluded`);
    return [];
  }
  return value.filter((glob): glob is string => {
    const usable = typeof glob === 'string' && glob !== '';
    if (!usable) problems.push(`plans.exclude names ${shown(glob)}, which is no glob and is passed over`);
    return usable;
  });
}

function readSwitch(name: 'inlayHints' | 'codeLens', section: unknown, problems: string[]): boolean {
  const value = isObject(section) ? section['enabled'] : section;
  if (typeof value === 'boolean') return value;
  if (value !== undefined && value !== null) {
    problems.push(`plans.${name}.enabled is ${shown(value)}; it is true or false, and true is used`);
  }
  return true;
}

function readWidth(section: unknown, problems: string[]): number {
  const value = isObject(section) ? section['lineWidth'] : section;
  if (value === undefined || value === null) return LINE_WIDTH;
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
  problems.push(
    `plans.format.lineWidth is ${shown(value)}; it is a number of columns, and ${LINE_WIDTH} is used`,
  );
  return LINE_WIDTH;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
