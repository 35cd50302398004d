import type { Written } from '../../analysis/change.ts';
import type { KeptPlan } from '../../analysis/memory/kept-plan.ts';
import type { KeptPortfolio } from '../../analysis/memory/kept-portfolio.ts';
import type { Keepable, Keepables, Memory, PlanAsked } from '../../analysis/memory/recollection.ts';
import type { FileId } from '../../rules/finding.ts';
import { KnownTexts } from './known-texts.ts';
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
  readonly byFile: ReadonlyMap<FileId, readonly Entry[]>;
}

/** What earlier runs have kept of plans, on disk. */
export class PlanMemory implements Memory {
  readonly #cache: Cache;
  readonly #shelves = new Map<FileId, Map<string, Shelf>>();
  readonly #names = new WeakMap<Written, string>();
  readonly #portfolios = new Map<FileId, KeptPortfolio | undefined>();
  #texts: KnownTexts | undefined;

  constructor(cache: Cache) {
    this.#cache = cache;
  }

  readonly digest = digest;

  readonly recall = (asked: PlanAsked): KeptPlan | undefined =>
    entryIn(this.#partOf(asked), asked.file, this.#nameOf(asked.written))?.[2];

  readonly recallPortfolio = (file: FileId): KeptPortfolio | undefined => {
    if (!this.#portfolios.has(file)) {
      const [kept] = portfoliosIn(this.#cache.store.get(this.#portfolioKey(file)));
      this.#portfolios.set(file, kept);
    }
    return this.#portfolios.get(file);
  };

  #portfolioKey(file: FileId): string {
    return `portfolio ${this.#cache.program} ${file}`;
  }

  /** The texts below some folders, as far as earlier runs have read them; undefined where every file is to be read. */
  textsBelow(roots: readonly FileId[]): KnownTexts | undefined {
    const { store, program, strategy } = this.#cache;
    if (strategy === 'content') return undefined;
    return (this.#texts = new KnownTexts(store, `texts ${program} ${JSON.stringify(roots)}`));
  }

  /** Keeps what a run has found out. Gives the reason where that could not be done, and somebody has named the place. */
  async keep({ plans, portfolios }: Keepables): Promise<string | undefined> {
    const byPart = new Map<Part, Keepable[]>();
    for (const keepable of plans) {
      const part = this.#partOf(keepable);
      const others = byPart.get(part);
      if (others) others.push(keepable);
      else byPart.set(part, [keepable]);
    }
    const { store, chosen } = this.#cache;
    let isNews = false;
    // One after the other: all of them at once would take as much memory again as the run itself.
    for (const [part, some] of byPart) {
      const entries = some.map((keepable) => this.#entryOf(keepable, part));
      if (entries.every((entry) => entryIn(part, entry[0], entry[1]) === entry)) continue;
      await store.put(part.key, withSpare(entries, part));
      isNews = true;
    }
    for (const { file, make } of portfolios) {
      const now = make();
      if (now === this.recallPortfolio(file)) continue;
      await store.put(this.#portfolioKey(file), [now]);
      isNews = true;
    }
    if (await this.#texts?.keep((written) => this.#nameOf(written))) isNews = true;
    if (isNews) await store.tidy();
    return chosen !== undefined && store.fault !== undefined ? `${chosen}: ${store.fault}` : undefined;
  }

  #nameOf(written: Written): string {
    if (written.name !== undefined) return written.name;
    let name = this.#names.get(written);
    if (name === undefined) this.#names.set(written, (name = digest(written.text)));
    return name;
  }

  /** The entry that was there, where it says the same. */
  #entryOf({ file, written, make }: Keepable, part: Part): Entry {
    const name = this.#nameOf(written);
    const before = entryIn(part, file, name);
    const plan = make();
    return before?.[2] === plan ? before : [file, name, plan];
  }

  #partOf({ root, file, terms }: PlanAsked): Part {
    let shelves = this.#shelves.get(root);
    if (!shelves) this.#shelves.set(root, (shelves = new Map<string, Shelf>()));
    let shelf = shelves.get(terms);
    if (!shelf) shelves.set(terms, (shelf = { under: digest(terms), parts: [] }));
    const number = partNumber(file);
    return (shelf.parts[number] ??= this.#read(`${root} ${shelf.under} ${number}`));
  }

  #read(id: string): Part {
    const key = `plans ${this.#cache.program} ${id}`;
    const entries = entriesIn(this.#cache.store.get(key));
    const byFile = new Map<FileId, Entry[]>();
    for (const entry of entries) {
      const others = byFile.get(entry[0]);
      if (others) others.push(entry);
      else byFile.set(entry[0], [entry]);
    }
    return { key, entries, byFile };
  }
}

/** The parts of a portfolio under the same terms, which are long and have a short name. */
interface Shelf {
  readonly under: string;
  readonly parts: Part[];
}

function entryIn({ byFile }: Part, file: FileId, text: string): Entry | undefined {
  return byFile.get(file)?.find((entry) => entry[1] === text);
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

/** What was kept of a portfolio, as far as it looks like it. */
function portfoliosIn(value: unknown): readonly KeptPortfolio[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (kept: unknown): kept is KeptPortfolio =>
      typeof kept === 'object' && kept !== null && 'readings' in kept && 'lastYear' in kept,
  );
}

function withSpare(now: readonly Entry[], { entries: before }: Part): readonly Entry[] {
  const names = new Set(now.map(([file, text]) => `${text} ${file}`));
  const others = before.filter(([file, text]) => !names.has(`${text} ${file}`));
  return [...now, ...others.slice(0, now.length + SPARE)];
}
