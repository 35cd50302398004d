import type { Reason } from '../analysis/features/rename/rename.ts';
import type { Subject } from '../analysis/features/rename/subject.ts';
import { kindWords } from '../analysis/features/names/words.ts';

/** What the parts of a larger change are shown under. Plain text. */
export interface Heading {
  readonly label: string;
  readonly description: string;
}

export const movedLinks: Heading = {
  label: 'Paths to what is moved',
  description: 'evidence and sources that would lead nowhere',
};

/** What the changes of a renaming that have one reason are shown under. */
export function renamingHeading(subject: Subject, after: string, reason: Reason): Heading {
  const becomes = `"${subject.before}" becomes "${after}"`;
  if ('anchor' in subject)
    return { label: reason === 'declared' ? 'The anchor itself' : 'Its aliases', description: becomes };
  const { kind } = subject.name;
  const what = kindWords[kind];
  switch (reason) {
    case 'declared': {
      const forgets = kind === 'account' || kind === 'tier';
      const cost = forgets ? '; a list of last year in the history knows only the old id' : '';
      return { label: `The ${what} itself`, description: becomes + cost };
    }
    case 'named':
      return { label: `Where the ${what} is named`, description: becomes };
    case 'written-out':
      return { label: 'Aliases written out', description: 'what they repeat no longer says the same' };
  }
}
