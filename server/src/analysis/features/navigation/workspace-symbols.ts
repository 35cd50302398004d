import type { Span, Spanned } from '../../../base/span.ts';
import type { FileId } from '../../../rules/finding.ts';
import type { PortfolioView, Snapshot } from '../../views.ts';
import { placesIn } from '../names/kept.ts';
import type { NameKind } from '../names/places.ts';

/** Something in the files that somebody may want to go to by its name. */
export interface WorkspaceSymbol {
  readonly kind: NameKind;
  readonly id: string;
  /** As people call it, with the id in brackets; the id alone where it has no other name. */
  readonly title: string;
  /** What it belongs to. */
  readonly container: string;
  readonly file: FileId;
  /** Undefined for accounts, whose files are read for it when somebody goes there; see `placeOfSymbol`. */
  readonly span: Span | undefined;
}

/** So many are enough for a list that somebody chooses from; who wants others types another letter. */
const MOST = 200;

/**
 * Accounts, criteria, people and the like whose names or ids hold the letters of a query in their order, the nearest first. Every
 * one fits an empty query.
 */
export function symbolsMatching({ portfolios }: Snapshot, query: string): readonly WorkspaceSymbol[] {
  const letters = query.toLowerCase().replace(/\s+/g, '');
  const found: { readonly symbol: WorkspaceSymbol; readonly rank: number }[] = [];
  for (const portfolio of portfolios) {
    for (const symbol of symbolsOf(portfolio)) {
      const rank = rankOf(symbol, letters);
      if (rank !== undefined) found.push({ symbol, rank });
    }
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ symbol }) => symbol);
}

/** Where something stands that has been found by its name; the start of its file where that says it no longer. */
export function placeOfSymbol(
  snapshot: Snapshot,
  { file, kind, id, span }: Pick<WorkspaceSymbol, 'file' | 'kind' | 'id' | 'span'>,
): Span {
  if (span) return span;
  const view = snapshot.file(file);
  const places = view ? placesIn(view, kind, id) : [];
  return places.find(({ role }) => role === 'declaration')?.span ?? { start: 0, end: 0 };
}

function* symbolsOf(portfolio: PortfolioView): Generator<WorkspaceSymbol> {
  const { title, file, plans, criteria, portfolio: policy } = portfolio;
  for (const { file: planFile, id, name } of plans) {
    yield { kind: 'account', id, title: titled(id, name), container: title, file: planFile, span: undefined };
  }
  for (const { file: setFile, set, criteria: meaning } of criteria) {
    const container = meaning.title ?? meaning.id ?? '';
    yield* entries('criteria-set', setFile, title, [{ id: set.id, name: set.title }]);
    yield* entries('criterion', setFile, container, named(set.criteria?.items));
    yield* entries('tier', setFile, container, named(set.tiers?.levels?.items));
  }
  if (file === undefined || !policy) return;
  yield* entries('person', file, title, policy.people?.items);
  yield* entries('segment', file, title, policy.segments?.items);
  yield* entries('product', file, title, policy.products?.items);
}

interface Entry {
  readonly id?: Spanned<string> | undefined;
  readonly name?: Spanned<string> | undefined;
}

function named(
  items: readonly { readonly id?: Spanned<string>; readonly title?: Spanned<string> }[] | undefined,
): readonly Entry[] {
  return (items ?? []).map(({ id, title }) => ({ id, name: title }));
}

function* entries(
  kind: NameKind,
  file: FileId,
  container: string,
  items: readonly Entry[] | undefined,
): Generator<WorkspaceSymbol> {
  for (const { id, name } of items ?? []) {
    if (!id) continue;
    const span = { start: id.start, end: id.end };
    yield { kind, id: id.value, title: titled(id.value, name?.value), container, file, span };
  }
}

function titled(id: string, name: string | undefined): string {
  return name === undefined || name === id ? id : `${name} (${id})`;
}

/** How far a name is from a query: it begins with it, a word of it does, it holds it, or only its letters in their order. */
function rankOf({ title, id }: WorkspaceSymbol, letters: string): number | undefined {
  if (letters === '' || id === letters) return 0;
  const name = title.toLowerCase();
  const joined = name.replace(/\s+/g, '');
  if (joined.startsWith(letters) || id.startsWith(letters)) return 1;
  if (name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(letters))) return 2;
  if (joined.includes(letters)) return 3;
  return holdsInOrder(joined, letters) ? 4 : undefined;
}

function holdsInOrder(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
