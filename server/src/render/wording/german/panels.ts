import type { ObligationKind } from '../../../analysis/features/calendar.ts';
import { count } from '../../words.ts';
import type { PanelWording } from '../panels.ts';

const obligations: Readonly<Record<ObligationKind, string>> = {
  'senior-review': 'Senior-Review',
  'mentor-review': 'Mentor-Review',
  'progress-review': 'Fortschritts-Review',
  'list-review': 'Listen-Review',
  action: 'Maßnahme',
  'next-move': 'nächster Schritt',
  objective: 'Ziel',
  risk: 'Risiko',
  override: 'Ausnahme endet',
  corrective: 'Korrekturmaßnahme endet',
  horizon: 'Planungszeitraum endet',
};

const remedies: Readonly<Record<ObligationKind, string>> = {
  'senior-review':
    'Plan, Fortschritt, Hindernisse und Mittel mit einer Führungskraft besprechen und das Review erfassen.',
  'mentor-review': 'Den Plan mit der Mentorin oder dem Mentor durchgehen und das Review erfassen.',
  'progress-review':
    'Maßnahmen, Messwerte und Kontakte auf den neuesten Stand bringen und das Review erfassen.',
  'list-review':
    'Entscheiden, wer auf der Liste der Key-Accounts steht und wer nicht, und das Review erfassen.',
  action: 'Abschließen oder einen anderen Tag vereinbaren; status und updatedOn eintragen.',
  'next-move': 'Den Schritt tun; lastContact und den nächsten Schritt eintragen.',
  objective: 'Den Messwert mit dem Zielwert vergleichen; current eintragen.',
  risk: 'Dem Risiko begegnen oder einen anderen Tag vereinbaren.',
  override: 'Die berechnete Stufe übernehmen oder eine neue Ausnahme genehmigen lassen.',
  corrective: 'Zum Status active zurückkehren oder ein Ausstiegs-Review abhalten.',
  horizon: 'Den nächsten Plan schreiben und seinen Planungszeitraum eintragen.',
};

export const panels: PanelWording = {
  accounts: (many) => count(many, 'Kunde', 'Kunden'),
  accountsShown: (shown, all) => `${shown} von ${count(all, 'Kunde', 'Kunden')}`,
  placesTaken: (taken, all) => `${taken} von ${count(all, 'Platz', 'Plätzen')}`,
  items: (many) => count(many, 'Punkt', 'Punkte'),
  portfolio: (title) => `Portfolio ${title}`,
  groups: {
    below: 'Unter allen Stufen',
    open: 'Stufe offen',
    unscored: 'Ohne Punktzahl',
    candidate: 'Kandidaten',
    exited: 'Ausgeschieden',
    nobody: 'Niemand',
    'no-segment': 'Kein Segment',
    overdue: 'Überfällig',
    week: 'Nächste 7 Tage',
    later: 'Später',
    never: 'Nichts fällig',
  },
  nextDays: (days) => `Nächste ${days} Tage`,
  exited: 'ausgeschieden',
  isNew: 'neu',
  noScoreBefore: 'zuvor keine Punktzahl',
  moved: (points, isUp) => `um ${points} Punkte ${isUp ? 'gestiegen' : 'gefallen'}`,
  before: (what) => `zuvor ${what}`,
  against: (what, name) => `${what}, verglichen mit ${name}`,
  comparedWith: (name) => `verglichen mit ${name}`,
  assigned: (tier) => `zugewiesen: ${tier}`,
  spokenScore: (low, high) => (high === undefined ? `Punktzahl ${low}` : `Punktzahl ${low} bis ${high}`),
  noScore: 'keine Punktzahl',
  rank: (rank, ranked) => `Rang ${rank} von ${ranked}`,
  errors: (many) => count(many, 'Fehler', 'Fehler'),
  warnings: (many) => count(many, 'Warnung', 'Warnungen'),
  notes: (many) => count(many, 'Hinweis', 'Hinweise'),
  obligation: ({ kind, subject }) =>
    subject === undefined ? obligations[kind] : `${obligations[kind]}: ${subject}`,
  whatToDo: (kind) => remedies[kind],
  nobodyNamed: 'niemand ist benannt',
  more: (many) => `und ${many} weitere`,
  choosePerson: 'Person auswählen, um ihre zu sehen',
};
