import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelt word most likely meant: the nearest in spelling, or else the only one that has the word as one of
 * its parts, as `trusted-advisor` has `advisor`. Undefined when none is near enough to be worth saying.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  const all = [...candidates];
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of all) {
    const other = candidate.toLowerCase();
    const away = slipsBetween(wanted, other);
    if (away < bestDistance && !isAnotherNumber(wanted, other)) {
      best = candidate;
      bestDistance = away;
    }
  }
  if (best !== undefined || wanted.length < 3) return best;
  const [only, ...others] = all.filter((candidate) => candidate.toLowerCase().split('-').includes(wanted));
  return others.length === 0 ? only : undefined;
}

/** Whether two words differ in their numbers alone: `o3` is not a misspelt `o1`, nor `plant-12` a misspelt `plant-13`. */
function isAnotherNumber(a: string, b: string): boolean {
  return a !== b && unnumbered(a) === unnumbered(b);
}

function unnumbered(word: string): string {
  return word.replace(/\d+/g, '#');
}

/** Whether one word is so near another that it can only be a slip of the hand: another case or separator, or a letter or two in longer words. */
export function isSlip(word: string, meant: string): boolean {
  const [a, b] = [bare(word), bare(meant)];
  const allowed = b.length >= 9 ? 2 : b.length >= 5 ? 1 : 0;
  return slipsBetween(a, b) <= allowed;
}

/** Letters to add, leave out or change; two neighbours that have changed places count as one. */
function slipsBetween(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const swapped = a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
  return swapped && a !== b ? 1 : distance(a, b);
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}

/** `a`, `a or b`, `a, b or c`. */
export function oneOf(words: readonly string[], last = 'or'): string {
  if (words.length <= 1) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** The first few of some words, and how many more there are: `a, b, c, d, e and 4 more`. */
export function fewOf(words: readonly string[], most = 5): string {
  const more = words.length - most;
  return words.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
