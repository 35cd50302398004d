import { count } from '../../words.ts';
import type { FileWording } from '../files.ts';

export const files: FileWording = {
  plans: (many) => count(many, 'plan'),
  exited: 'Exited',
  noScore: 'No score',
  criteriaWithoutId: 'criteria without an id',
  itsFindings: 'The findings of this file',
  scoreOf: (name) => `The score of ${name}`,
  figuresOf: (title) => `The figures of ${title}`,
  fallsDue: 'What falls due',
  notRead: 'This file is not read.',
  noPlan: 'This file is no plan that is read.',
  leavesNoRoom: 'The file is written in a way that leaves no room for it.',
  portfolioIsGone: 'There is no such portfolio any more.',
};
