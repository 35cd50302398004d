import type { NameKind } from '../../../analysis/features/names/places.ts';
import { capitalised } from '../../words.ts';
import type { RenamingWording } from '../renaming.ts';

const kinds: Readonly<Record<NameKind, string>> = {
  account: 'der Kunde',
  'criteria-set': 'der Kriteriensatz',
  category: 'die Kategorie',
  criterion: 'das Kriterium',
  tier: 'die Stufe',
  person: 'die Person',
  segment: 'das Segment',
  product: 'das Produkt',
  'company-objective': 'das Unternehmensziel',
  objective: 'das Ziel',
  stakeholder: 'der Stakeholder',
  action: 'die Maßnahme',
  opportunity: 'die Chance',
  risk: 'das Risiko',
  question: 'die Frage',
};

export const renaming: RenamingWording = {
  movedLinks: 'Pfade zu dem, was verschoben wird',
  wouldLeadNowhere: 'Nachweise und Quellen, die sonst ins Leere führen',
  becomes: (before, after) => `„${before}“ wird „${after}“`,
  historyKnowsTheOld: '; eine Liste des letzten Jahres im Verlauf kennt nur die alte ID',
  anchorItself: 'Der Anker selbst',
  itsAliases: 'Seine Aliase',
  itself: (kind) => `${capitalised(kinds[kind])} selbst`,
  whereNamed: (kind) => `Wo ${kinds[kind]} genannt wird`,
  writtenOut: 'Ausgeschriebene Aliase',
  saysOtherwise: 'was sie wiederholen, sagt nicht mehr dasselbe',
};
