import type { FileId } from '../../../rules/finding.ts';
import { Ranking } from '../../../score/rank.ts';
import { standingOf } from '../../../score/standing.ts';
import { placeAmong } from '../../../score/tier.ts';
import type { Placement, Standing } from '../../../score/types.ts';
import { isCompetitive } from '../../state/competition.ts';
import type { PlanView, PortfolioView, Snapshot } from '../../views.ts';
import { pairAccounts } from '../comparison.ts';
import { standOf, type Stand } from './stand.ts';

/**
 * Where each plan that was edited would stand if it had been the only one, by the file it has now. An account's score is its own:
 * it has the score of the head, among the others as they stand in the base under the rules of the head. Nothing is read or checked
 * again, so that many edits cost little more than one.
 */
export function standsAlone(
  ruled: Snapshot,
  head: Snapshot,
  edited: ReadonlySet<FileId>,
): ReadonlyMap<FileId, Stand> {
  const alone = new Map<FileId, Stand>();
  for (const portfolio of head.portfolios) {
    const before = ruled.portfolios.find(({ root }) => root === portfolio.root);
    const others = new Others(before, ruled);
    const standings = standingsIn(portfolio);
    for (const { before: was, after: is } of pairAccounts(before, portfolio)) {
      if (!is || !(edited.has(is.file) || (was && edited.has(was.file)))) continue;
      alone.set(is.file, others.joinedBy(is, standings.get(is.file), was?.file));
    }
  }
  return alone;
}

/** The accounts of a portfolio that somebody else's edit leaves where they are. */
class Others {
  readonly #snapshot: Snapshot;
  readonly #standings: ReadonlyMap<FileId, Standing>;
  readonly #ranking: Ranking;
  /** By the criteria they compete under. */
  readonly #competitors = new Map<FileId, readonly Standing[]>();

  constructor(portfolio: PortfolioView | undefined, snapshot: Snapshot) {
    this.#snapshot = snapshot;
    this.#standings = standingsIn(portfolio);
    this.#ranking = Ranking.of(this.#standings.values());
  }

  /** How a plan stands among them; `replaced` is the file that it was before, if it was there. */
  joinedBy(plan: PlanView, standing: Standing | undefined, replaced: FileId | undefined): Stand {
    const stand = standOf(plan);
    if (!standing) return stand;
    const before = replaced === undefined ? undefined : this.#standings.get(replaced);
    const rank = this.#ranking.with(standing, before).rankOf(standing);
    return { ...stand, rank, placement: this.#placementOf(plan, standing, before) };
  }

  #placementOf(
    { criteria: set, placement }: PlanView,
    standing: Standing,
    before: Standing | undefined,
  ): Placement | undefined {
    if (!set || !isCompetitive(set.criteria)) return placement;
    const others = this.#competitorsIn(set.file).filter((other) => other !== before);
    return placeAmong([...others, standing], set.criteria, this.#snapshot.asOf)(standing);
  }

  #competitorsIn(criteria: FileId): readonly Standing[] {
    const known = this.#competitors.get(criteria);
    if (known) return known;
    const found = [...this.#standings]
      .filter(([file]) => this.#snapshot.plan(file)?.criteria?.file === criteria)
      .map(([, standing]) => standing);
    this.#competitors.set(criteria, found);
    return found;
  }
}

function standingsIn(portfolio: PortfolioView | undefined): ReadonlyMap<FileId, Standing> {
  return new Map(
    (portfolio?.plans ?? []).flatMap(({ file, facts, scoreFigures }) =>
      portfolio && scoreFigures ? [[file, standingOf(file, facts, scoreFigures, portfolio.policy)]] : [],
    ),
  );
}
