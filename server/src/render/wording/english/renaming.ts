import { kindWords } from '../../../analysis/features/names/words.ts';
import type { RenamingWording } from '../renaming.ts';

export const renaming: RenamingWording = {
  movedLinks: 'Paths to what is moved',
  wouldLeadNowhere: 'evidence and sources that would lead nowhere',
  becomes: (before, after) => `"${before}" becomes "${after}"`,
  historyKnowsTheOld: '; a list of last year in the history knows only the old id',
  anchorItself: 'The anchor itself',
  itsAliases: 'Its aliases',
  itself: (kind) => `The ${kindWords[kind]} itself`,
  whereNamed: (kind) => `Where the ${kindWords[kind]} is named`,
  writtenOut: 'Aliases written out',
  saysOtherwise: 'what they repeat no longer says the same',
};
