import { distance } from 'fastest-levenshtein';

/** The candidate that a misspelt word most likely meant; undefined when none is near enough to be worth saying. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const away = candidate.toLowerCase() === wanted ? 0 : distance(wanted, candidate.toLowerCase());
    if (away < bestDistance) {
      best = candidate;
      bestDistance = away;
    }
  }
  return best;
}

/** Whether one word is so near another that it can only be a slip of the hand: another case or separator, or a letter or two in longer words. */
export function isSlip(word: string, meant: string): boolean {
  const [a, b] = [bare(word), bare(meant)];
  const allowed = b.length >= 9 ? 2 : b.length >= 5 ? 1 : 0;
  return distance(a, b) <= allowed;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}

/** `a`, `a or b`, `a, b or c`. */
export function oneOf(words: readonly string[], last = 'or'): string {
  if (words.length <= 1) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
