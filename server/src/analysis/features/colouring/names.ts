import type { FileView, Snapshot } from '../../views.ts';
import { occurrencesIn } from '../names/occurrences.ts';
import type { NameKind } from '../names/places.ts';
import { foundAt } from './found-at.ts';
import type { Token, TokenModifier, TokenType } from './token.ts';

/** Everyone is a variable; what they promise, do and fear in one plan, too. What orders accounts is a type. */
const types: Readonly<Record<NameKind, TokenType>> = {
  account: 'class',
  'criteria-set': 'namespace',
  category: 'type',
  criterion: 'property',
  tier: 'enumMember',
  person: 'variable',
  segment: 'type',
  product: 'type',
  'company-objective': 'type',
  objective: 'variable',
  stakeholder: 'variable',
  action: 'variable',
  opportunity: 'variable',
  risk: 'variable',
  question: 'variable',
};

/** Ids where they are given and where they are named. The id of an account that is none any more is deprecated. */
export function nameTokens(snapshot: Snapshot, view: FileView): readonly Token[] {
  const isUnknown = foundAt(view, 'reference-unknown');
  const hasExited = snapshot.plan(view.file)?.role === 'exited';
  return occurrencesIn(view).map(({ kind, role, span }) => {
    const modifiers: TokenModifier[] = [];
    if (role === 'declaration') modifiers.push('declaration');
    if (kind === 'account' && role === 'declaration' && hasExited) modifiers.push('deprecated');
    if (isUnknown(span)) modifiers.push('unknown');
    return { start: span.start, end: span.end, type: types[kind], modifiers };
  });
}
