import type { Day } from '../../base/day.ts';
import type { PlanFacts } from '../../model/facts.ts';
import type { FileId } from '../../rules/finding.ts';
import type { Written } from '../change.ts';
import type { Circumstances } from '../evaluate-plan.ts';
import type { PlanState, Scored } from '../plan-state.ts';
import type { PortfolioState } from '../portfolio-state.ts';
import type { Presence } from '../presence.ts';
import { SourceFile } from '../source-file.ts';
import { keepPlan } from './keep.ts';
import type { KeptPlan, KeptReadings } from './kept-plan.ts';
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
  /** A short name of a text; other texts have other names. */
  readonly digest: (text: string) => string;
}

/** A plan that a later run need not read again. */
export interface Keepable extends PlanAsked {
  /** The object that it was recalled from, while that still says the same. */
  readonly make: () => KeptPlan;
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
  readonly #names: StandingsNames;
  readonly #waiting = new Map<FileId, Recalled>();

  constructor(memory: Memory | undefined) {
    this.#memory = memory;
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
        places: kept.places,
        spans: kept.spans.map(([path, start, end]) => [path, { start, end }]),
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

  /** What a later run need not find out again of plans that are up to date. */
  *keepable(
    owners: ReadonlyMap<FileId, PortfolioState>,
    stateOf: (file: FileId) => PlanState | undefined,
    asOf: Day,
    presence: Presence,
  ): Generator<Keepable, void> {
    if (presence.wanted.length > 0) return;
    const evidence = presence.byPlan();
    for (const [file, owner] of owners) {
      const state = stateOf(file);
      if (!state || state.source.refused) continue;
      const make = () => this.#keep(state, evidence.get(file) ?? []);
      yield { root: owner.root, file, written: state.source.written, terms: owner.termsOn(asOf), make };
    }
  }

  #keep(state: PlanState, evidence: KeptReadings['evidence']): KeptPlan {
    const { kept, source } = state;
    const asMany = kept?.spans.length === source.spans.size && kept.places.length === source.places.size;
    return asMany ? kept : keepPlan(state, evidence, this.#names);
  }
}
