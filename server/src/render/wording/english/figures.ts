import { count } from '../../words.ts';
import type { FigureWording } from '../figures.ts';

export const figures: FigureWording = {
  weight: (weight, percent) => `weight ${weight}, ${percent} of the score`,
  enteredFrom: (points) => `from ${points} points`,
  noSingleValue: (place, typed) =>
    `${place}: ${typed === '' ? 'nothing' : `"${typed}"`} is no single YAML value.`,
  unfit: (place, reason) => `${place}: ${reason}.`,
  rows: (many) => count(many, 'row'),
  plansUpdated: (many, isDone) => `${count(many, 'plan')} ${isDone ? 'updated' : 'to update'}`,
  plansMade: (many, isDone) => `${count(many, 'plan')} ${isDone ? 'made' : 'to make'}`,
  plansAsBefore: (many) => `${count(many, 'plan')} as before`,
  rowsNotImported: (many) => `${count(many, 'row')} not imported`,
  rowsWithoutPlan: (many) => `${count(many, 'row')} without a plan`,
  plansWithoutRow: (many) => `${count(many, 'plan')} without a row`,
  noTables: 'CSV files cannot be read here.',
  noPortfolio: 'The mapping stands in no portfolio, and there is not just one.',
  noSuchFile: (name) => `${name}: there is no such file.`,
  unreadable: (name, reason) => `${name}: ${reason}.`,
  unusableMapping: (findings) => findings,
  unusableTable: (findings) => findings,
};
