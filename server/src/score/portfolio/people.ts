import type { Policy } from '../../model/policy.ts';
import { sum } from '../sum.ts';
import type { AccountFigures, Explained } from '../types.ts';
import { because, inputOf, kept } from './figure.ts';

export interface PersonLoad {
  readonly person: string;
  readonly name: string;
  /** Undefined for somebody portfolio.yaml does not know. */
  readonly fte: number | undefined;
  /** What the person has to give: the share of a full-time job in portfolio.yaml, a whole one where it does not say. */
  readonly limit: number;
  /** Σ of the shares of a full-time job given to accounts. */
  readonly allocated: number;
  /** Largest share first. */
  readonly accounts: readonly { readonly key: string; readonly name: string; readonly share: number }[];
  readonly allocation: Explained;
}

const WHOLE_JOB = 1;

/** Who works how much on the accounts, candidates included and exited ones not; everybody in portfolio.yaml, then the others. */
export function peopleOf(
  accounts: readonly AccountFigures[],
  { people }: Pick<Policy, 'people'>,
): readonly PersonLoad[] {
  const loads = new Map(
    [...people.keys()].map((person): [string, PersonLoad['accounts'][number][]] => [person, []]),
  );
  for (const { key, name, allocations } of kept(accounts)) {
    for (const [person, share] of allocations) {
      const load = loads.get(person);
      if (load) load.push({ key, name, share });
      else loads.set(person, [{ key, name, share }]);
    }
  }
  return [...loads].map(([person, load]) => {
    const { name = person, fte } = people.get(person) ?? {};
    const shares = load.sort((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1));
    const allocated = sum(shares.map(({ share }) => share));
    return {
      person,
      name,
      fte,
      limit: fte ?? WHOLE_JOB,
      allocated,
      accounts: shares,
      allocation: {
        label: `Allocation of ${name}`,
        unit: 'fte',
        value: allocated,
        formula: 'Σ allocation over the plans that name the person on their teams',
        inputs: [
          ...shares.map((share) => inputOf(share.name, 'fte', share.share)),
          inputOf('Full-time equivalent', 'fte', fte ?? WHOLE_JOB),
        ],
        ...because(fte === undefined ? `portfolio.yaml does not list "${person}"` : undefined),
      },
    };
  });
}
