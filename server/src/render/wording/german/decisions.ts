import type { DecisionWording } from '../decisions.ts';

export const decisions: DecisionWording = {
  shareOfScore: (percent) => `${percent} der Punktzahl`,
  noted: (note) => `Notiz: ${note}`,
  reviews: {
    senior: 'Senior-Review',
    mentor: 'Mentor-Review',
    progress: 'Fortschritts-Review',
    customer: 'Review mit dem Kunden',
    list: 'Listen-Review',
  },
  outcomes: {
    continue: 'Weiter wie geplant',
    corrective: 'Korrekturmaßnahme',
    exit: 'Ausscheiden',
    approved: 'Bestätigt',
    changed: 'Geändert',
    rejected: 'Abgelehnt',
  },
  noCriteria: 'Es gibt keinen Kriteriensatz, nach dem dieser Plan bewertet werden könnte.',
  noTier: (name) => `${name} hat keine Punktzahl, und so folgt daraus keine Stufe.`,
  tierOpen: (name) => `Die Stufe von ${name} ist offen; bewerten Sie zuerst, was noch fehlt.`,
  belowEveryTier: (name) => `${name} liegt unter allen Stufen; es gibt keine zu übernehmen.`,
  isAssigned: (name, tier) => `${name} ist der Stufe ${tier} schon zugewiesen.`,
  reviewsElsewhere: 'Reviews werden in Plänen erfasst, das der Liste in der Portfoliodatei.',
};
