import type { FileId } from '../../../rules/finding.ts';
import type { PortfolioView, Snapshot } from '../../views.ts';
import { placesIn, type Place } from './kept.ts';
import { reaches, type Name } from './name.ts';

/**
 * Every place of a name, file by file: first the files that policies and criteria stand in, then the plans in the portfolio's
 * order. Goes on file by file, since the plans that hold the letters of the name are parsed where nobody has asked of them before.
 */
export function* placesOf(snapshot: Snapshot, name: Name): Generator<readonly Place[]> {
  for (const file of filesOf(snapshot, name)) {
    const view = snapshot.file(file);
    if (view) yield placesIn(view, name.kind, name.id);
  }
}

/** Where a name is declared; of a healthy portfolio's names that is at most one place. Parses no plan that does not declare it. */
export function declarationsOf(snapshot: Snapshot, name: Name): readonly Place[] {
  const files =
    name.kind === 'account' ? accountFiles(snapshot, name) : filesOf(snapshot, name, 'without plans');
  return files.flatMap((file) => {
    const view = snapshot.file(file);
    return view ? placesIn(view, name.kind, name.id).filter(({ role }) => role === 'declaration') : [];
  });
}

/** The files that can hold a name, in the order of `placesOf`. */
export function filesOf(
  snapshot: Snapshot,
  { kind, scope }: Name,
  plans: 'with plans' | 'without plans' = 'with plans',
): readonly FileId[] {
  switch (reaches[kind]) {
    case 'file':
      return [scope];
    case 'criteria': {
      const users =
        plans === 'without plans' || kind === 'category' ? [] : (snapshot.criteria(scope)?.users ?? []);
      return [scope, ...users.map(({ file }) => file)];
    }
    case 'portfolio': {
      const portfolio = portfolioAt(snapshot, scope);
      if (!portfolio) return [scope];
      return [
        ...(portfolio.file === undefined || kind === 'account' ? [] : [portfolio.file]),
        ...(kind === 'criteria-set' ? portfolio.criteria.map(({ file }) => file) : []),
        ...(plans === 'without plans' ? [] : portfolio.plans.map(({ file }) => file)),
      ];
    }
  }
}

/** The plans that go by an id. */
function accountFiles(snapshot: Snapshot, { scope, id }: Name): readonly FileId[] {
  const portfolio = portfolioAt(snapshot, scope);
  if (!portfolio) return [scope];
  return portfolio.plans.filter(({ facts }) => facts.id === id).map(({ file }) => file);
}

function portfolioAt({ portfolios }: Snapshot, root: FileId): PortfolioView | undefined {
  return portfolios.find((portfolio) => portfolio.root === root);
}
