import type { TierLevel } from '../../../model/criteria.ts';
import type { FileId } from '../../../rules/finding.ts';
import type { Placement, Range } from '../../../score/types.ts';
import { isWithin } from '../../files/kinds.ts';
import type { PlanView, Snapshot } from '../../views.ts';

/** Where an account stood in another version of the files: little enough to be kept for every account. */
export interface Standing {
  readonly file: FileId;
  readonly total: Range | undefined;
  readonly tiers: Tiers | undefined;
  readonly rank: number | undefined;
  /** How many findings its plan had. */
  readonly findings: number;
}

/** The tier of a placement, or the ends of what it leaves open; one object where both are the same. */
export interface Tiers {
  readonly low: TierName | undefined;
  readonly high: TierName | undefined;
}

export type TierName = Pick<TierLevel, 'id' | 'title'>;

/** The accounts of portfolios, by the folder of the portfolio, then by their ids, which several may have by mistake. */
export type Standings = ReadonlyMap<FileId, ReadonlyMap<string, readonly Standing[]>>;

/** Where the accounts of the portfolios in a folder stand, with nothing of the snapshot left in it. */
export function standingsIn(snapshot: Snapshot, folder: FileId): Standings {
  const tiers = new TierNames();
  const portfolios = snapshot.portfolios.filter(({ root }) => isWithin(folder, root));
  return new Map(
    portfolios.map(({ root, plans }) => {
      const byId = new Map<string, Standing[]>();
      for (const plan of plans) {
        const standing = standingOf(snapshot, plan, tiers);
        const others = byId.get(plan.id);
        if (others) others.push(standing);
        else byId.set(ownText(plan.id), [standing]);
      }
      return [root, byId];
    }),
  );
}

function standingOf(
  snapshot: Snapshot,
  { file, scoreFigures, placement, rank }: PlanView,
  tiers: TierNames,
): Standing {
  const total = scoreFigures?.total;
  return {
    file: ownText(file),
    total: total && { low: total.low, high: total.high },
    tiers: total && placement && tiers.of(placement),
    rank,
    findings: findingsOf(snapshot, file),
  };
}

/** How many findings a file has. */
export function findingsOf(snapshot: Snapshot, file: FileId): number {
  return snapshot.file(file)?.findings.length ?? 0;
}

/** The names of tiers, of which there are few: each is kept once. */
class TierNames {
  readonly #names = new Map<TierLevel, TierName>();

  of({ low, high }: Placement): Tiers {
    return { low: this.#nameOf(low), high: this.#nameOf(high) };
  }

  #nameOf(level: TierLevel | undefined): TierName | undefined {
    if (!level) return undefined;
    const known = this.#names.get(level);
    if (known) return known;
    const name = { id: ownText(level.id), title: ownText(level.title) };
    this.#names.set(level, name);
    return name;
  }
}

/** The same text in a place of its own: one that was cut out of a file would keep all of that in memory. */
function ownText(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
