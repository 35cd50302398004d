/** Two revisions in one word, as git writes them. Either may be empty, which stands for HEAD. */
export interface RevisionRange {
  readonly from: string;
  readonly dots: '..' | '...';
  readonly to: string;
}

/** `main...topic` or `main..topic` taken apart; undefined for one revision. In a text to look for, as in `:/a..b`, dots are dots. */
export function rangeIn(word: string): RevisionRange | undefined {
  if (/^:\/|\^\{\//.test(word)) return undefined;
  const [, from = '', dots, to = ''] = /^(.*?)(\.{2,3})(.*)$/.exec(word) ?? [];
  return dots === '..' || dots === '...' ? { from, dots, to } : undefined;
}
