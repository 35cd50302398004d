import { parseDay, type Day } from '../../server/src/base/day.ts';
import { kindOf } from '../../server/src/analysis/files/kinds.ts';
import { diffOf, type Diff } from '../../server/src/analysis/features/diff/diff.ts';
import {
  stepsBetween,
  type End,
  type Settle,
  type Steps,
} from '../../server/src/analysis/features/diff/steps.ts';
import type { Author, History } from '../../server/src/analysis/features/remarks/history.ts';
import { fixtureDay } from './workspace.ts';

type Files = ReadonlyMap<string, string>;

/** Two trees written down in one text. */
export interface Change {
  readonly before: Files;
  readonly after: Files;
  /** What some files were before the base, newest first. */
  readonly earlier: ReadonlyMap<string, readonly string[]>;
  readonly from: Day;
  readonly asOf: Day;
  readonly author: Author | undefined;
}

/**
 * `#- before /plans/a.plan.yaml` starts a file of the base, `#- after …` one of the head, `#- …` one of both, and `#- earlier …` what
 * a file was before. `# from 2026-11-02` sets the day of the base, `# as of …` that of the head, `# by Name <address>` the author.
 */
export function parseChange(text: string): Change {
  const [head = '', ...parts] = text.split(/^#- (?:(before|after|earlier) )?(\/\S+)[^\S\n]*\n/m);
  const [before, after] = [new Map<string, string>(), new Map<string, string>()];
  const earlier = new Map<string, readonly string[]>();
  for (let i = 0; i < parts.length; i += 3) {
    const [when, path = '', content = ''] = parts.slice(i);
    if (when === 'earlier') earlier.set(path, [...(earlier.get(path) ?? []), content]);
    if (when === undefined || when === 'before') before.set(path, content);
    if (when === undefined || when === 'after') after.set(path, content);
  }
  const author = /^# by (?<name>.*) <(?<email>.*)>$/m.exec(head)?.groups;
  const asOf = dayAfter('as of', head) ?? fixtureDay;
  return {
    before,
    after,
    earlier,
    from: dayAfter('from', head) ?? asOf,
    asOf,
    author: author && { name: author['name'] ?? '', email: author['email'] ?? '' },
  };
}

function dayAfter(words: string, head: string): Day | undefined {
  const day = new RegExp(`^# ${words} (\\S+)$`, 'm').exec(head)?.[1];
  return day === undefined ? undefined : parseDay(day);
}

export function stepsOf({ before, after, from, asOf }: Change, settle?: Settle): Promise<Steps> {
  return stepsBetween(endOf(before, from), endOf(after, asOf), [''], settle);
}

export async function diffIn(change: Change): Promise<Diff> {
  return diffOf(await stepsOf(change));
}

function endOf(files: Files, asOf: Day): End {
  return {
    asOf,
    changes: [...files]
      .filter(([file]) => kindOf(file))
      .map(([file, text]) => ({ kind: 'written', file, text })),
    isThere: (file) => Promise.resolve(files.has(file)),
    listOn: ({ root, day }) =>
      Promise.resolve({ kind: 'past-list', file: root, list: { day, unknown: 'this is a test' } }),
  };
}

/** What the history would tell of it. */
export function historyOf({ before, after, earlier, author }: Change): History {
  return {
    authors: () => Promise.resolve(author && [author]),
    versions: (file) => {
      const now = before.get(file);
      return Promise.resolve({
        texts: [...(now === undefined ? [] : [now]), ...(earlier.get(file) ?? [])],
        whole: true,
      });
    },
    isChanged: (file) => Promise.resolve(before.get(file) !== after.get(file)),
  };
}
