import type { Day } from '../../base/day.ts';
import type { Span } from '../../base/span.ts';
import type { PlanFacts } from '../../model/facts.ts';
import type { FileId } from '../../rules/finding.ts';
import type { Written } from '../change.ts';
import type { Circumstances } from '../state/evaluate-plan.ts';
import type { PlanState, Scored } from '../state/plan-state.ts';
import type { PortfolioState } from '../state/portfolio-state.ts';
import type { Presence } from '../files/presence.ts';
import { SourceFile } from '../files/source-file.ts';
import type { PortfolioChecks, PortfolioInputs, PortfolioLookups } from '../checks/portfolio-check.ts';
import { keepPlan, seenOf } from './keep.ts';
import type { KeptPlan, KeptReadings } from './kept-plan.ts';
import { keepPortfolio, recallPortfolio, type KeptPortfolio } from './kept-portfolio.ts';
import { recallPlan, recallScored } from './recall.ts';
import { StandingsNames } from './standings-names.ts';

/** A plan as an earlier run would have to know it: its text, and what its results depend on besides other plans and evidence. */
export interface PlanAsked {
  /** The folder of its portfolio. */
  readonly root: FileId;
  readonly file: FileId;
  readonly written: Written;
  readonly terms: string;
}

/** What earlier runs have kept of plans. Whatever it answers, results are the same; only the work differs. */
export interface Memory {
  /** What was kept of a plan with this text under these terms; undefined where nothing was. */
  readonly recall: (asked: PlanAsked) => KeptPlan | undefined;
  /** What was kept last of a portfolio, by its file. */
  readonly recallPortfolio: (file: FileId) => KeptPortfolio | undefined;
  /** A short name of a text; other texts have other names. */
  readonly digest: (text: string) => string;
}

/** A plan that a later run need not read again. */
export interface Keepable extends PlanAsked {
  /** The object that it was recalled from, while that still says the same. */
  readonly make: () => KeptPlan;
}

/** A portfolio whose accounts a later run need not check together again. */
interface KeepablePortfolio {
  readonly file: FileId;
  /** The object that was recalled, while that still says the same. */
  readonly make: () => KeptPortfolio;
}

export interface Keepables {
  readonly plans: Iterable<Keepable>;
  readonly portfolios: Iterable<KeepablePortfolio>;
}

/** What is known of a file. */
interface UpToDate {
  readonly plan?: PlanState;
  readonly portfolio?: PortfolioChecks;
}

/** A plan that is known from an earlier run, until it is known how all the others stand. */
interface Recalled {
  readonly source: SourceFile<'plan'>;
  readonly terms: string;
  readonly kept: KeptPlan;
  readonly scored: Scored | undefined;
}

/** The plans of which an earlier run has told, and which this one need not read. */
export class Recollection {
  readonly #memory: Memory | undefined;
  readonly #stateOf: (file: FileId) => UpToDate | undefined;
  /** All that are known. */
  readonly #files: ReadonlySet<FileId>;
  readonly #names: StandingsNames;
  readonly #waiting = new Map<FileId, Recalled>();
  readonly #seen = new WeakMap<PlanState, string>();

  constructor(
    memory: Memory | undefined,
    stateOf: (file: FileId) => UpToDate | undefined,
    files: ReadonlySet<FileId>,
  ) {
    this.#memory = memory;
    this.#stateOf = stateOf;
    this.#files = files;
    this.#names = new StandingsNames(memory?.digest ?? ((text) => text));
  }

  /** A plan without reading it; undefined where nothing, or nothing of use, is known of it. */
  recall(file: FileId, written: Written, circumstances: Circumstances): SourceFile<'plan'> | undefined {
    const { owner, asOf, presence, work } = circumstances;
    const terms = owner.termsOn(asOf);
    const kept = this.#memory?.recall({ root: owner.root, file, written, terms });
    if (!kept) return undefined;
    try {
      const source = SourceFile.recalled(file, written, {
        suppressions: kept.suppressions,
        places: kept.places.length > 0 ? new Map(kept.places) : undefined,
        spans: recallSpans(kept.spans),
        onRead: () => work.parses++,
      });
      const scored = recallScored(source, kept.facts, kept.score, circumstances);
      for (const [evidence, present] of kept.readings.evidence) presence.expect(file, evidence, present);
      this.#waiting.set(file, { source, terms, kept, scored });
      return source;
    } catch {
      return undefined;
    }
  }

  /** What is known of a plan while it waits for the others. */
  waiting(file: FileId): { readonly facts: PlanFacts; readonly scored: Scored | undefined } | undefined {
    const recalled = this.#waiting.get(file);
    return recalled && { facts: recalled.kept.facts, scored: recalled.scored };
  }

  /** The state that a plan was kept in, which waits no longer; undefined where it is of no use by now. */
  take(source: SourceFile<'plan'>, circumstances: Circumstances): PlanState | undefined {
    const recalled = this.#waiting.get(source.file);
    if (!recalled) return undefined;
    this.#waiting.delete(source.file);
    const { kept, scored, terms } = recalled;
    const { owner, asOf } = circumstances;
    if (recalled.source !== source || terms !== owner.termsOn(asOf)) return undefined;
    try {
      return recallPlan(source, kept, scored, circumstances, this.#names);
    } catch {
      return undefined;
    }
  }

  forget(file: FileId): void {
    this.#waiting.delete(file);
  }

  /** What the checks of a portfolio came to, where an earlier run has told of the same accounts. */
  portfolio(
    source: SourceFile<'portfolio'>,
    owner: PortfolioState,
    inputs: PortfolioInputs,
    lookups: PortfolioLookups,
  ): PortfolioChecks | undefined {
    const kept = this.#memory?.recallPortfolio(source.file);
    if (!kept) return undefined;
    try {
      return kept.readings === this.#readingsOf(source, owner, inputs.asOf)
        ? recallPortfolio(source, kept, inputs, lookups, this.#names.digest)
        : undefined;
    } catch {
      return undefined;
    }
  }

  /** What a later run need not find out again of what is up to date. */
  keepable(
    owners: ReadonlyMap<FileId, PortfolioState>,
    portfolios: Iterable<PortfolioState>,
    asOf: Day,
    presence: Presence,
  ): Keepables {
    return {
      plans: this.#keepablePlans(owners, asOf, presence),
      portfolios: [...portfolios].flatMap((owner) => this.#keepablePortfolio(owner, asOf) ?? []),
    };
  }

  *#keepablePlans(
    owners: ReadonlyMap<FileId, PortfolioState>,
    asOf: Day,
    presence: Presence,
  ): Generator<Keepable, void> {
    const evidence = presence.byPlan();
    for (const [file, owner] of owners) {
      const state = this.#stateOf(file)?.plan;
      if (!state || state.source.refused) continue;
      const make = () => this.#keep(state, evidence.get(file) ?? []);
      yield { root: owner.root, file, written: state.source.written, terms: owner.termsOn(asOf), make };
    }
  }

  #keepablePortfolio(owner: PortfolioState, asOf: Day): KeepablePortfolio | undefined {
    const file = owner.source?.file ?? '';
    const checks = this.#stateOf(file)?.portfolio;
    if (!checks) return undefined;
    const make = () => {
      const now = keepPortfolio(checks, this.#readingsOf(checks.source, owner, asOf), this.#names.digest);
      const before = this.#memory?.recallPortfolio(file);
      return before?.readings === now.readings && before.lastYear === now.lastYear ? before : now;
    };
    return { file, make };
  }

  #keep(state: PlanState, evidence: KeptReadings['evidence']): KeptPlan {
    const { kept, source } = state;
    const asMany = kept?.spans.length === source.spans.size && kept.places.length === source.places.size;
    return asMany ? kept : keepPlan(state, evidence, this.#seenOf(state), this.#names);
  }

  /** Names everything that the checks of a portfolio can read, but for the list of a year ago. */
  #readingsOf({ text }: SourceFile<'portfolio'>, owner: PortfolioState, asOf: Day): string {
    const accounts = owner.moment(asOf).plans.map((file) => {
      const state = this.#stateOf(file)?.plan;
      return `${file} ${state ? (state.kept?.seen ?? this.#seenOf(state)) : ''}`;
    });
    return this.#names.digest(
      [text, owner.termsOn(asOf), ...accounts, ...[...this.#files].sort()].join('\n'),
    );
  }

  #seenOf(state: PlanState): string {
    let seen = this.#seen.get(state);
    if (seen === undefined) this.#seen.set(state, (seen = seenOf(state, this.#names)));
    return seen;
  }
}

function recallSpans(spans: KeptPlan['spans']): Map<string, Span> | undefined {
  return spans.length > 0 ? new Map(spans.map(([path, start, end]) => [path, { start, end }])) : undefined;
}
