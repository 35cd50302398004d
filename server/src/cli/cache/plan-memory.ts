import type { KeptPlan } from '../../analysis/memory/kept-plan.ts';
import type { Keepable, Memory, PlanAsked } from '../../analysis/memory/recollection.ts';
import type { FileId } from '../../rules/finding.ts';
import type { Cache } from './location.ts';
import { digest } from './store.ts';

/** Into how many values the plans of a portfolio are divided: one plan that changes has one of them written again. */
const PARTS = 16;
/** Of plans that were not there this time, on another branch perhaps, as many stay as were there, and these. */
const SPARE = 32;

/** One plan as it is written: its file, a name of its text, and what was kept of it. The last used come first. */
type Entry = readonly [file: FileId, text: string, plan: KeptPlan];

/** What earlier runs have kept of some of the plans of a portfolio, under one key. */
interface Part {
  readonly key: string;
  readonly entries: readonly Entry[];
  readonly byName: ReadonlyMap<string, Entry>;
}

/** What earlier runs have kept of plans, on disk. */
export class PlanMemory implements Memory {
  readonly #cache: Cache;
  readonly #parts = new Map<string, Part>();
  readonly #terms = new Map<string, string>();

  constructor(cache: Cache) {
    this.#cache = cache;
  }

  readonly digest = digest;

  readonly recall = (asked: PlanAsked): KeptPlan | undefined => {
    const entry = this.#partOf(asked).byName.get(nameOf(asked.file, digest(asked.text)));
    return entry?.[2];
  };

  /** Keeps what a run has found out. Gives the reason where that could not be done, and somebody has named the place. */
  async keep(keepables: Iterable<Keepable>): Promise<string | undefined> {
    const byPart = new Map<Part, Keepable[]>();
    for (const keepable of keepables) {
      const part = this.#partOf(keepable);
      const others = byPart.get(part);
      if (others) others.push(keepable);
      else byPart.set(part, [keepable]);
    }
    const { store, chosen } = this.#cache;
    let isNews = false;
    // One after the other: all of them at once would take as much memory again as the run itself.
    for (const [part, some] of byPart) {
      const entries = some.map((keepable) => entryOf(keepable, part));
      if (entries.every((entry) => part.byName.get(nameOf(entry[0], entry[1])) === entry)) continue;
      await store.put(part.key, withSpare(entries, part.entries));
      isNews = true;
    }
    if (isNews) await store.tidy();
    return chosen !== undefined && store.fault !== undefined ? `${chosen}: ${store.fault}` : undefined;
  }

  #partOf({ root, file, terms }: PlanAsked): Part {
    let under = this.#terms.get(terms);
    if (under === undefined) this.#terms.set(terms, (under = digest(terms)));
    const id = `${root} ${under} ${partNumber(file)}`;
    let part = this.#parts.get(id);
    if (!part) {
      const key = `plans ${this.#cache.program} ${id}`;
      const entries = entriesIn(this.#cache.store.get(key));
      const byName = new Map(entries.map((entry) => [nameOf(entry[0], entry[1]), entry]));
      this.#parts.set(id, (part = { key, entries, byName }));
    }
    return part;
  }
}

/** The entry that was there, where it says the same. */
function entryOf({ file, text, make }: Keepable, { byName }: Part): Entry {
  const name = digest(text);
  const before = byName.get(nameOf(file, name));
  const plan = make();
  return before?.[2] === plan ? before : [file, name, plan];
}

function nameOf(file: FileId, text: string): string {
  return `${text} ${file}`;
}

/** Any number that is the same every time. */
function partNumber(file: FileId): number {
  let sum = 0;
  for (let index = 0; index < file.length; index++) sum = (sum * 31 + file.charCodeAt(index)) % 65_521;
  return sum % PARTS;
}

/** What was kept, as far as it looks like it. */
function entriesIn(value: unknown): readonly Entry[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (entry: unknown): entry is Entry =>
      Array.isArray(entry) &&
      typeof entry[0] === 'string' &&
      typeof entry[1] === 'string' &&
      typeof entry[2] === 'object' &&
      entry[2] !== null,
  );
}

function withSpare(now: readonly Entry[], before: readonly Entry[]): readonly Entry[] {
  const names = new Set(now.map((entry) => nameOf(entry[0], entry[1])));
  const others = before.filter((entry) => !names.has(nameOf(entry[0], entry[1])));
  return [...now, ...others.slice(0, now.length + SPARE)];
}
