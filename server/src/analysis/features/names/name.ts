import { contains } from '../../../base/span.ts';
import type { FileId } from '../../../rules/finding.ts';
import type { FileView, Snapshot } from '../../views.ts';
import { occurrencesIn, type Occurrence } from './occurrences.ts';
import type { NameKind } from './places.ts';

/** Something that has an id, or that is only named by one. Equal kinds, ids and scopes are the same thing. */
export interface Name {
  readonly kind: NameKind;
  readonly id: string;
  /** What the id is known in: a portfolio by its folder, else a criteria set or a plan by its file. */
  readonly scope: FileId;
}

/** How far an id of each kind is known. */
export const reaches: Readonly<Record<NameKind, 'portfolio' | 'criteria' | 'file'>> = {
  account: 'portfolio',
  'criteria-set': 'portfolio',
  category: 'criteria',
  criterion: 'criteria',
  tier: 'criteria',
  person: 'portfolio',
  segment: 'portfolio',
  product: 'portfolio',
  'company-objective': 'portfolio',
  objective: 'file',
  stakeholder: 'file',
  action: 'file',
  opportunity: 'file',
  risk: 'file',
  question: 'file',
};

/** The scope of ids of a kind in a file; the file itself where it belongs to no portfolio, or is scored by no criteria set. */
export function scopeOf(snapshot: Snapshot, file: FileId, kind: NameKind): FileId {
  switch (reaches[kind]) {
    case 'portfolio':
      return snapshot.portfolioOf(file)?.root ?? file;
    case 'criteria':
      return snapshot.plan(file)?.criteria?.file ?? file;
    case 'file':
      return file;
  }
}

export function nameOf(snapshot: Snapshot, { file, kind, id }: Occurrence): Name {
  return { kind, id, scope: scopeOf(snapshot, file, kind) };
}

/** The id that somebody points at, right behind its last letter included; undefined where there is none. */
export function occurrenceAt(view: FileView, offset: number): Occurrence | undefined {
  return occurrencesIn(view).find(({ span }) => contains(span, offset));
}
