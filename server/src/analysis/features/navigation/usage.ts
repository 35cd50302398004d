import type { Span } from '../../../base/span.ts';
import type { SyntaxTree } from '../../../syntax/parse.ts';
import { nodeAt } from '../../../syntax/tree.ts';
import type { CriteriaView, FileView, PortfolioView, Snapshot } from '../../views.ts';
import type { NameKind } from '../names/places.ts';
import { occurrencesIn, type Occurrence } from '../names/occurrences.ts';

/** A criterion, person or segment where it is declared, to be said of how many plans use it. */
export interface Declared {
  readonly id: string;
  readonly kind: NameKind;
  /** The whole entry of the list. */
  readonly entry: Span;
  /** The id. */
  readonly span: Span;
}

/** So many plans use something, where it makes a difference of so many that should. */
export interface Usage {
  readonly plans: number;
  readonly of?: number;
}

const counted: ReadonlySet<NameKind> = new Set<NameKind>(['criterion', 'person', 'segment']);

/** What a file declares that plans are counted for, ordered by place. Needs no more than the file itself. */
export function declaredIn(view: Pick<FileView, 'file' | 'kind' | 'tree'>): readonly Declared[] {
  const tree = view.tree();
  return occurrencesIn(view)
    .filter(({ role, kind, isAlias }) => role === 'declaration' && counted.has(kind) && !isAlias)
    .map((occurrence) => ({
      id: occurrence.id,
      kind: occurrence.kind,
      entry: entryOf(tree, occurrence),
      span: occurrence.span,
    }));
}

/** How many plans have a value for a criterion, or name a person or a segment; undefined where the file is not in force. */
export function usageOf(
  snapshot: Snapshot,
  { file }: Pick<FileView, 'file'>,
  { kind, id }: Pick<Declared, 'kind' | 'id'>,
): Usage | undefined {
  if (kind === 'criterion') {
    const set = snapshot.criteria(file);
    return set && { plans: valuesOf(set).get(id) ?? 0, of: set.users.length };
  }
  const portfolio = snapshot.portfolioOf(file);
  if (portfolio?.file !== file) return undefined;
  const { people, segments } = namedIn(portfolio);
  return { plans: (kind === 'person' ? people : segments).get(id) ?? 0 };
}

function entryOf({ root }: SyntaxTree, { path, span }: Occurrence): Span {
  return nodeAt(root, path.slice(0, -1)) ?? span;
}

interface Named {
  readonly people: ReadonlyMap<string, number>;
  readonly segments: ReadonlyMap<string, number>;
}

// Views of a snapshot never change, so each is counted once.
const named = new WeakMap<PortfolioView, Named>();
const values = new WeakMap<CriteriaView, ReadonlyMap<string, number>>();

function namedIn(portfolio: PortfolioView): Named {
  const known = named.get(portfolio);
  if (known) return known;
  const facts = portfolio.plans.map((plan) => plan.facts);
  const found = {
    people: countsOf(facts.map(({ people }) => people)),
    segments: countsOf(facts.map(({ segment }) => (segment === undefined ? [] : [segment]))),
  };
  named.set(portfolio, found);
  return found;
}

function valuesOf(set: CriteriaView): ReadonlyMap<string, number> {
  const known = values.get(set);
  if (known) return known;
  const found = countsOf(
    set.users.map(({ scoreFigures }) =>
      (scoreFigures?.criteria ?? []).flatMap(({ criterion, value }) =>
        value === undefined ? [] : [criterion.id],
      ),
    ),
  );
  values.set(set, found);
  return found;
}

/** In how many of several lists each name stands. */
function countsOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) {
    for (const name of new Set(list)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
