import type { PlanView, PortfolioView } from '../analysis/views.ts';
import type { Day } from '../base/day.ts';
import { files as english } from './wording/english/files.ts';
import type { FileWording } from './wording/files.ts';

/** A command that says on a terminal what is seen in an editor. */
export interface CommandLine {
  readonly title: string;
  readonly command: string;
}

export interface Reproducible {
  readonly plan: PlanView | undefined;
  readonly portfolio: PortfolioView;
  /** Paths relative to where the command is run, `.` for that place itself. */
  readonly file: string;
  readonly root: string;
  readonly asOf: Day;
}

/** The commands that reproduce what is said of a file, ready for a POSIX shell. */
export function commandLines(
  { plan, portfolio, file, root, asOf }: Reproducible,
  words: FileWording = english,
): readonly CommandLine[] {
  const day = ['--as-of', asOf];
  return [
    { title: words.itsFindings, command: shell('plans', 'lint', file, ...day) },
    ...(plan ? [{ title: words.scoreOf(plan.name), command: explainCommand(plan, asOf, [root]) }] : []),
    {
      title: words.figuresOf(portfolio.title),
      command: shell('plans', 'score', '--portfolio', root, ...day),
    },
    { title: words.fallsDue, command: shell('plans', 'review-calendar', root, ...day) },
  ];
}

/**
 * The command that gives the same explanation on any other day; `where` are the paths and options that say what is looked at,
 * everything in the present folder without them.
 */
export function explainCommand({ id }: PlanView, asOf: Day, where: readonly string[] = []): string {
  return shell('plans', 'explain', id, ...where, '--as-of', asOf);
}

/** Quotes what a shell would read otherwise. */
function shell(...words: readonly string[]): string {
  return words
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`))
    .join(' ');
}
