import type { NameKind } from './places.ts';

/** What a kind of thing is called in a sentence. */
export const kindWords: Readonly<Record<NameKind, string>> = {
  account: 'account',
  'criteria-set': 'criteria set',
  category: 'category',
  criterion: 'criterion',
  tier: 'tier',
  person: 'person',
  segment: 'segment',
  product: 'product',
  'company-objective': 'company objective',
  objective: 'objective',
  stakeholder: 'stakeholder',
  action: 'action',
  opportunity: 'opportunity',
  risk: 'risk',
  question: 'question',
};

/** `a person`, `an account`. */
export function oneOfKind(kind: NameKind): string {
  const word = kindWords[kind];
  return `${/^[aeio]/.test(word) ? 'an' : 'a'} ${word}`;
}
