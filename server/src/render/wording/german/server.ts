import type { ServerWording } from '../server.ts';

export const server: ServerWording = {
  failed: 'Der Server konnte nicht antworten; seine Ausgabe sagt, warum.',
  looksForPlans: 'Pläne werden gesucht',
  filesRead: (done, all) => `${done} von ${all} Dateien gelesen`,
  settings: {
    noMap: (value) =>
      `Die Einstellung plans ist ${value}; erwartet werden Einstellungen mit Namen, zum Beispiel plans.asOf`,
    unknown: (name, meant) =>
      `Es gibt keine Einstellung ${name}${meant === undefined ? '' : `; ist ${meant} gemeint?`}`,
    noDay: (value) =>
      `plans.asOf ist ${value}; erwartet wird ein Tag wie 2026-12-31 oder nichts für heute, und es gilt heute`,
    noGlobs: (value) =>
      `plans.exclude ist ${value}; erwartet wird eine Liste von Globmustern, und nichts wird ausgenommen`,
    noGlob: (value) => `plans.exclude nennt ${value}; das ist kein Globmuster und wird übergangen`,
    noSwitch: (name, value) => `${name} ist ${value}; erwartet wird true oder false, und es gilt true`,
    noWidth: (value, fallback) =>
      `plans.format.lineWidth ist ${value}; erwartet wird eine Zahl von Spalten, und es gilt ${fallback}`,
    noRevision: (value) =>
      `plans.changes.base ist ${value}; erwartet wird eine Revision wie main oder nichts`,
  },
};
