import type { Reason } from '../analysis/features/rename/rename.ts';
import type { Subject } from '../analysis/features/rename/subject.ts';
import type { RenamingWording } from './wording/renaming.ts';

/** What the parts of a larger change are shown under. Plain text. */
export interface Heading {
  readonly label: string;
  readonly description: string;
}

export function movedLinks(words: RenamingWording): Heading {
  return { label: words.movedLinks, description: words.wouldLeadNowhere };
}

/** What the changes of a renaming that have one reason are shown under. */
export function renamingHeading(
  subject: Subject,
  after: string,
  reason: Reason,
  words: RenamingWording,
): Heading {
  const becomes = words.becomes(subject.before, after);
  if ('anchor' in subject)
    return { label: reason === 'declared' ? words.anchorItself : words.itsAliases, description: becomes };
  const { kind } = subject.name;
  switch (reason) {
    case 'declared': {
      const forgets = kind === 'account' || kind === 'tier';
      return { label: words.itself(kind), description: becomes + (forgets ? words.historyKnowsTheOld : '') };
    }
    case 'named':
      return { label: words.whereNamed(kind), description: becomes };
    case 'written-out':
      return { label: words.writtenOut, description: words.saysOtherwise };
  }
}
