import type { Policy } from '../../model/policy.ts';
import { sum } from '../sum.ts';
import type { AccountFigures } from '../types.ts';

export interface PersonLoad {
  readonly person: string;
  readonly name: string;
  /** Undefined for somebody portfolio.yaml does not know. */
  readonly fte: number | undefined;
  /** Σ of the shares of a full-time job given to accounts. */
  readonly allocated: number;
  /** Largest share first. */
  readonly accounts: readonly { readonly key: string; readonly share: number }[];
}

/** Who works how much on the accounts, candidates included and exited ones not; everybody in portfolio.yaml, then the others. */
export function peopleOf(
  accounts: readonly AccountFigures[],
  { people }: Pick<Policy, 'people'>,
): readonly PersonLoad[] {
  const loads = new Map(
    [...people.keys()].map((person): [string, { key: string; share: number }[]] => [person, []]),
  );
  for (const { key, role, allocations } of accounts) {
    if (role === 'exited') continue;
    for (const [person, share] of allocations) {
      const load = loads.get(person);
      if (load) load.push({ key, share });
      else loads.set(person, [{ key, share }]);
    }
  }
  return [...loads].map(([person, load]) => ({
    person,
    name: people.get(person)?.name ?? person,
    fte: people.get(person)?.fte,
    allocated: sum(load.map(({ share }) => share)),
    accounts: load.sort((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1)),
  }));
}
