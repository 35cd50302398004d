import { count } from '../../words.ts';
import type { FileWording } from '../files.ts';

export const files: FileWording = {
  plans: (many) => count(many, 'Plan', 'Pläne'),
  exited: 'Ausgeschieden',
  noScore: 'Keine Punktzahl',
  criteriaWithoutId: 'Kriteriensatz ohne ID',
  itsFindings: 'Die Befunde dieser Datei',
  scoreOf: (name) => `Die Punktzahl von ${name}`,
  figuresOf: (title) => `Die Zahlen von ${title}`,
  fallsDue: 'Was fällig wird',
  notRead: 'Diese Datei wird nicht gelesen.',
  noPlan: 'Diese Datei ist kein Plan, der gelesen wird.',
  leavesNoRoom: 'So, wie die Datei geschrieben ist, lässt sich das nicht eintragen.',
  portfolioIsGone: 'Dieses Portfolio gibt es nicht mehr.',
};
