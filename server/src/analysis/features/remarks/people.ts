import type { Person, Policy } from '../../../model/policy.ts';
import type { Author } from './history.ts';

/**
 * The one person of the portfolio who made all of some commits: whose name is the author's, or whose id or name is what stands
 * before the "@" of the author's address. Undefined where that is nobody, or may be several.
 */
export function personOf(authors: readonly Author[] | undefined, { people }: Policy): Person | undefined {
  const found = new Set(authors?.map((author) => matchOf(author, [...people.values()])));
  const [person] = found;
  return found.size === 1 ? person : undefined;
}

function matchOf({ name, email }: Author, people: readonly Person[]): Person | undefined {
  const called = plain(name);
  const byName = people.filter((person) => called !== '' && plain(person.name) === called);
  if (byName.length > 0) return byName.length === 1 ? byName[0] : undefined;
  // Hosts write "12345+login@…" for those who keep their address to themselves.
  const address = plain((email.split('@')[0] ?? '').replace(/^\d+\+/, ''));
  const byAddress = people.filter(
    (person) => address !== '' && [person.id, person.name].some((one) => plain(one) === address),
  );
  return byAddress.length === 1 ? byAddress[0] : undefined;
}

/** Letters and digits alone: "Inês Carvalho" and "ines.carvalho" are the same. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
