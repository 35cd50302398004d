import { fingerprint } from '../../base/stable.ts';
import type { Sensitivity } from '../../score/types.ts';
import type { Competition } from '../state/competition.ts';

/** Short names of large things that many plans have read. Equal things have equal names. */
export class StandingsNames {
  readonly digest: (text: string) => string;
  readonly #known = new WeakMap<Competition, string>();

  constructor(digest: (text: string) => string) {
    this.digest = digest;
  }

  /** Of how all accounts stand that compete for places. */
  of(competition: Competition): string {
    let name = this.#known.get(competition);
    if (name === undefined) {
      const standings = competition.standings.map(({ score, ...standing }) => [
        standing,
        score.total,
        score.criteria.map(({ value, open }) => [value, open]),
      ]);
      this.#known.set(competition, (name = this.digest(fingerprint(standings))));
    }
    return name;
  }

  /** Of what would change the tier of an account. */
  ofSensitivity(sensitivity: Sensitivity | undefined): string {
    if (!sensitivity) return '';
    const flips = sensitivity.flips.map(({ criterion, tier, ...flip }) => [
      criterion.id,
      criterion.path,
      tier?.id,
      flip,
    ]);
    return this.digest(fingerprint([sensitivity.fragile, flips]));
  }
}
