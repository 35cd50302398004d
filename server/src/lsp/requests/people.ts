import type { PortfolioView } from '../../analysis/views.ts';
import type { Choice } from '../protocol/custom-protocol.ts';

/** The people of a portfolio to choose from, the likeliest first. */
export function peopleOf({ policy }: PortfolioView, likeliest: string | undefined): readonly Choice[] {
  const people = [...policy.people.values()].map(({ id, name, role }): Choice => ({
    value: id,
    label: name,
    ...(role !== undefined && { description: role }),
  }));
  const first = people.filter(({ value }) => value === likeliest);
  // One whom the portfolio does not list.
  if (likeliest !== undefined && first.length === 0) first.push({ value: likeliest, label: likeliest });
  return [...first, ...people.filter(({ value }) => value !== likeliest)];
}
