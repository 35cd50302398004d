import { count } from '../../words.ts';
import type { FigureWording } from '../figures.ts';

const rows = (many: number): string => count(many, 'Zeile', 'Zeilen');
const plans = (many: number): string => count(many, 'Plan', 'Pläne');

export const figures: FigureWording = {
  weight: (weight, percent) => `Gewicht ${weight}, ${percent} der Punktzahl`,
  enteredFrom: (points) => `ab ${points} Punkten`,
  noSingleValue: (place, typed) =>
    `${place}: ${typed === '' ? 'Nichts' : `„${typed}“`} ist kein einzelner YAML-Wert.`,
  unfit: (place, reason) => `${place} lässt sich mit diesem Wert nicht durchrechnen: ${reason}.`,
  rows,
  plansUpdated: (many, isDone) => `${plans(many)} ${isDone ? 'aktualisiert' : 'zu aktualisieren'}`,
  plansMade: (many, isDone) => `${plans(many)} ${isDone ? 'angelegt' : 'anzulegen'}`,
  plansAsBefore: (many) => `${plans(many)} wie zuvor`,
  rowsNotImported: (many) => `${rows(many)} nicht importiert`,
  rowsWithoutPlan: (many) => `${rows(many)} ohne Plan`,
  plansWithoutRow: (many) => `${plans(many)} ohne Zeile`,
  noTables: 'CSV-Dateien können hier nicht gelesen werden.',
  noPortfolio: 'Die Zuordnung steht in keinem Portfolio, und es gibt nicht nur eines.',
  noSuchFile: (name) => `${name}: Diese Datei gibt es nicht.`,
  unreadable: (name, reason) => `${name} kann nicht gelesen werden: ${reason}.`,
  unusableMapping: (findings) => `Die Zuordnung ist so nicht zu verwenden. ${findings}`,
  unusableTable: (findings) => `Die CSV-Datei ist so nicht zu importieren. ${findings}`,
};
