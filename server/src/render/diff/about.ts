import { earlier, type Day } from '../../base/day.ts';
import { code, type Line } from '../page.ts';
import { oneLine } from '../words.ts';

/** A commit, as far as it is told of. */
interface CommitTold {
  readonly id: string;
  readonly subject: string;
}

/** What is compared with what. */
export interface Compared {
  /** As somebody named them. */
  readonly names: { readonly base: string; readonly head: string };
  readonly from: CommitTold & { readonly day: Day };
  /** Whether that is the commit where the two went apart, and not the base itself. */
  readonly isMergeBase: boolean;
  /** The commit, or in words what else it is. */
  readonly to: CommitTold | string;
  readonly asOf: Day;
}

/** `main → topic` */
export function titleOf({ names: { base, head } }: Compared): string {
  return `${inShort(base)} → ${inShort(head)}`;
}

/** What is compared, and as of which days. */
export function aboutOf({ names, from, isMergeBase, to, asOf }: Compared): Line {
  const [base, head] = [inShort(names.base), inShort(names.head)];
  return [
    'From ',
    ...commitInWords(from),
    isMergeBase ? `, where ${base} and ${typeof to === 'string' ? 'the branch' : head} went apart,` : '',
    ` as of ${earlier(from.day, asOf)} to `,
    ...(typeof to === 'string' ? [to] : commitInWords(to)),
    ` as of ${asOf}.`,
  ];
}

function inShort(name: string): string {
  return oneLine(name, 60);
}

function commitInWords({ id, subject }: CommitTold): Line {
  return [code(id.slice(0, 10)), ` (${oneLine(subject, 80)})`];
}
