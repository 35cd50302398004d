import type { Day } from '../../../base/day.ts';
import type { FileId } from '../../../rules/finding.ts';
import type { Change } from '../../change.ts';
import { Host } from '../../host.ts';
import type { CriteriaView, PlanView, Snapshot } from '../../views.ts';
import { sameTier, standOf, type Stand, type TierName } from './state.ts';

/** Other criteria, to be put in the place of the set with the same id. */
export interface OtherCriteria {
  readonly root: FileId;
  readonly id: string;
  readonly text: string;
}

/** What the tiers were on a day, and would have been under other criteria. Plain data. */
export interface Trial {
  /** False where the portfolio had no criteria set of that id. */
  readonly had: boolean;
  /** Of the listed accounts that the set scored. */
  readonly counts: readonly TierCount[];
  /** Those that would have been in another tier, ordered by rank. */
  readonly elsewhere: readonly TriedAccount[];
}

/** How many accounts were in a tier, below every tier, or left open by their score; and would have been. */
export interface TierCount {
  readonly kind: 'tier' | 'below' | 'open';
  /** There for a tier alone. */
  readonly tier?: TierName | undefined;
  readonly then: number;
  readonly under: number;
}

export interface TriedAccount {
  readonly id: string;
  readonly name: string;
  readonly then: Stand;
  readonly under: Stand;
}

/**
 * Judges files by their own criteria and by others, day after day. The tiers that plans had committed to hold under both, so that
 * hysteresis and tenure work as they would have on that day.
 */
export class Backtest {
  readonly #other: OtherCriteria;
  #host: Host | undefined;
  #known: ReadonlySet<FileId> = new Set();

  constructor(other: OtherCriteria) {
    this.#other = other;
  }

  /** The files are all there were; what is the same as on the day before costs little. */
  judge(files: readonly Change[], asOf: Day): Trial {
    const host = this.#hostOn(asOf);
    const there = new Set(files.map(({ file }) => file));
    const gone = [...this.#known].filter((file) => !there.has(file));
    host.apply(gone.map((file): Change => ({ kind: 'removed', file })));
    host.apply(files);
    this.#known = there;
    const set = setOf(host.snapshot(), this.#other);
    if (!set) return { had: false, counts: [], elsewhere: [] };
    const [then, tiers] = [standingsOf(set), tiersOf(set)];
    host.apply([{ kind: 'written', file: set.file, text: this.#other.text }]);
    const instead = setOf(host.snapshot(), this.#other);
    const under = new Map(instead ? standingsOf(instead).map(({ file, stand }) => [file, stand]) : []);
    const accounts = then.map(({ file, id, name, stand }): TriedAccount => ({
      ...{ id, name },
      then: stand,
      under: under.get(file) ?? {},
    }));
    return {
      had: true,
      counts: countTiers([...(instead ? tiersOf(instead) : []), ...tiers], accounts),
      elsewhere: accounts.filter((account) => !sameTier(account.then, account.under)),
    };
  }

  #hostOn(asOf: Day): Host {
    if (!this.#host) {
      this.#host = new Host({ roots: [this.#other.root], asOf });
      // What is said of all accounts together is of no interest here.
      this.#host.awaitingFiles = true;
    }
    this.#host.setAsOf(asOf);
    return this.#host;
  }
}

function setOf({ portfolios }: Snapshot, { root, id }: OtherCriteria): CriteriaView | undefined {
  const portfolio = portfolios.find((one) => one.root === root);
  return portfolio?.criteria.find(({ criteria }) => criteria.id === id);
}

function tiersOf({ criteria }: CriteriaView): TierName[] {
  return criteria.tiers.levels.map(({ id, title }) => ({ id, title }));
}

interface Standing {
  readonly file: FileId;
  readonly id: string;
  readonly name: string;
  readonly stand: Stand;
}

function standingsOf({ users }: CriteriaView): Standing[] {
  return users.filter(({ role }) => role === 'listed').map(standingOf);
}

function standingOf(plan: PlanView): Standing {
  const { file, id, name } = plan;
  return { file, id, name, stand: standOf(plan) };
}

/** Counts accounts by tier, best first; those below all of them and open ones come last, where there are any. */
function countTiers(tiers: readonly TierName[], accounts: readonly TriedAccount[]): readonly TierCount[] {
  const counted = (counts: (stand: Stand) => boolean): Pick<TierCount, 'then' | 'under'> => ({
    then: accounts.filter(({ then }) => counts(then)).length,
    under: accounts.filter(({ under }) => counts(under)).length,
  });
  const rest: TierCount[] = [
    { kind: 'below', ...counted((stand) => isCertain(stand) && stand.tier?.high === undefined) },
    { kind: 'open', ...counted((stand) => !isCertain(stand)) },
  ];
  const byId = new Map(tiers.map((tier) => [tier.id, tier]));
  return [
    ...[...byId.values()].map((tier): TierCount => ({
      ...{ kind: 'tier', tier },
      ...counted((stand) => isCertain(stand) && stand.tier?.high?.id === tier.id),
    })),
    ...rest.filter(({ then, under }) => then > 0 || under > 0),
  ];
}

function isCertain({ tier }: Stand): boolean {
  return tier !== undefined && tier.low?.id === tier.high?.id;
}
