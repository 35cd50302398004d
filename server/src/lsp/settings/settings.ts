import picomatch from 'picomatch';
import { LINE_WIDTH } from '../../analysis/features/formatting/print.ts';
import { parseDay, type Day } from '../../base/day.ts';
import { nearest } from '../../base/suggest.ts';
import type { SettingsWording } from '../../render/wording/server.ts';

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
  /** The revision that files are compared with; undefined for the one that pull requests go by. */
  readonly changesBase: string | undefined;
}

export const defaultSettings: Settings = {
  asOf: undefined,
  exclude: [],
  inlayHints: true,
  codeLens: true,
  lineWidth: LINE_WIDTH,
  changesBase: undefined,
};

/** What of a setting cannot be used, in any language. */
type Problem = (words: SettingsWording) => string;

/** Settings as a client sends them, and what of them cannot be used; the default stands in for that. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/** Settings of the client alone; named here so that they are not taken for misspelt ones. */
const ofTheClient = new Set(['server', 'trace']);
const known = ['asOf', 'exclude', 'inlayHints', 'codeLens', 'format', 'changes'];

export function readSettings(section: unknown): ReadSettings {
  const problems: Problem[] = [];
  const written = isObject(section) ? section : {};
  if (section !== null && section !== undefined && !isObject(section)) {
    problems.push((words) => words.noMap(shown(section)));
  }
  for (const key of Object.keys(written)) {
    if (known.includes(key) || ofTheClient.has(key)) continue;
    const meant = nearest(key, known);
    problems.push((words) =>
      words.unknown(`plans.${key}`, meant === undefined ? undefined : `plans.${meant}`),
    );
  }
  const settings: Settings = {
    asOf: readDay(written['asOf'], problems),
    exclude: readGlobs(written['exclude'], problems),
    inlayHints: readSwitch('inlayHints', written['inlayHints'], problems),
    codeLens: readSwitch('codeLens', written['codeLens'], problems),
    lineWidth: readWidth(written['format'], problems),
    changesBase: readBase(written['changes'], problems),
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

function readDay(value: unknown, problems: Problem[]): Day | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  if (!day) problems.push((words) => words.noDay(shown(value)));
  return day;
}

function readGlobs(value: unknown, problems: Problem[]): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    problems.push((words) => words.noGlobs(shown(value)));
    return [];
  }
  return value.filter((glob): glob is string => {
    const usable = typeof glob === 'string' && glob !== '';
    if (!usable) problems.push((words) => words.noGlob(shown(glob)));
    return usable;
  });
}

function readSwitch(name: 'inlayHints' | 'codeLens', section: unknown, problems: Problem[]): boolean {
  const value = isObject(section) ? section['enabled'] : section;
  if (typeof value === 'boolean') return value;
  if (value !== undefined && value !== null) {
    problems.push((words) => words.noSwitch(`plans.${name}.enabled`, shown(value)));
  }
  return true;
}

function readWidth(section: unknown, problems: Problem[]): number {
  const value = isObject(section) ? section['lineWidth'] : section;
  if (value === undefined || value === null) return LINE_WIDTH;
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
  problems.push((words) => words.noWidth(shown(value), LINE_WIDTH));
  return LINE_WIDTH;
}

function readBase(section: unknown, problems: Problem[]): string | undefined {
  const value = isObject(section) ? section['base'] : section;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (value !== undefined && value !== null) problems.push((words) => words.noRevision(shown(value)));
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
