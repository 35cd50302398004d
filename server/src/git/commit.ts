import { addDays, type Day } from '../base/day.ts';

/** Why something of the history cannot be known, in words for a person. */
export interface Unknown {
  readonly unknown: string;
  /** What it would take; left out where git failed in another way. */
  readonly lack?: Lack;
  /** The revision that was most likely meant. */
  readonly meant?: string;
}

type Lack = 'repository' | 'commit' | 'revision' | 'depth' | 'common-commit';

/** One commit. Names and subject are as somebody wrote them, control characters and all. */
export interface Commit {
  /** The full id. */
  readonly id: string;
  /** None for the first commit, more than one for a merge. */
  readonly parents: readonly string[];
  /** The day in UTC on which it was made in the form it has now (the committer's date). */
  readonly day: Day;
  readonly author: string;
  readonly email: string;
  readonly subject: string;
}

/** What git is asked to print of a commit, with a zero between the parts. */
export const COMMIT_FORMAT = ['%H', '%P', '%ct', '%aN', '%aE', '%s'].join('%x00');

/** How many parts that is. */
export const COMMIT_PARTS = 6;

/** A commit out of its parts. */
export function commitFrom(parts: readonly string[]): Commit {
  const [id = '', parents = '', seconds = '', author = '', email = '', subject = ''] = parts;
  return {
    id,
    parents: parents === '' ? [] : parents.split(' '),
    day: dayAt(Number(seconds)),
    author,
    email,
    subject,
  };
}

const epoch = '1970-01-01' as Day;
/** In days from 1970: the years 1 to 9999. */
const [first, last] = [-719_162, 2_932_896];

/** The day in UTC of a moment in seconds since 1970. Who makes a commit can give it any. */
function dayAt(seconds: number): Day {
  const days = Math.floor(seconds / 86_400);
  return addDays(epoch, Number.isFinite(days) ? Math.min(last, Math.max(first, days)) : 0);
}
