import { Option, type Command } from 'commander';
import type { Day } from '../../base/day.ts';
import { CannotRun, type ExitCode } from '../exit.ts';
import { diffHelp } from '../help/diff.ts';
import { helpText } from '../help/help-text.ts';
import type { Io } from '../io.ts';
import { day, formatOption, pathsArgument } from '../options.ts';
import type { Output } from '../output.ts';
import { rangeIn } from './range.ts';

interface DiffFlags {
  readonly asOf?: Day;
  readonly format: 'text' | 'markdown' | 'json';
  readonly worktree?: true;
  readonly direct?: boolean;
  readonly link?: string;
  readonly exitCode?: boolean;
}

export function diffCommand(
  program: Command,
  io: Io,
  out: Output,
  errors: Output,
  answer: (code: ExitCode) => void,
): void {
  program
    .command('diff')
    .description('print what a branch, or the working tree, changes: scores, tiers, ranks, plans, findings')
    .argument('[base]', 'the revision to compare with (default: the main branch)')
    .argument('[head]', 'the revision to look at (default: the working tree)')
    .addArgument(pathsArgument())
    .option('--worktree', 'look at the working tree: what follows the base are paths')
    .option('--direct', 'compare with the base itself, and not with where the two went apart')
    .addOption(
      new Option(
        '--as-of <day>',
        'the day to look at the head from, as YYYY-MM-DD (default: today)',
      ).argParser(day),
    )
    .addOption(formatOption(['text', 'markdown', 'json']))
    .option('--link <address>', 'in Markdown, where the files of the repository are to be found')
    .option('--exit-code', 'end with 1 where anything is different')
    .addHelpText('after', helpText(diffHelp))
    .action(
      async (
        base: string | undefined,
        second: string | undefined,
        rest: readonly string[],
        { asOf, format, worktree, direct = false, link, exitCode = false }: DiffFlags,
      ) => {
        const { diff } = await import('../commands/diff.ts');
        const isRange = base !== undefined && rangeIn(base) !== undefined;
        if (worktree && isRange)
          throw new CannotRun(`${base} names what to look at, and so does --worktree; leave out one of them`);
        // A range names both ends: what follows it are paths, as they are where the working tree is asked for.
        const paths = (worktree || isRange) && second !== undefined ? [second, ...rest] : rest;
        const head = worktree || isRange ? undefined : second;
        const asked = { base, head, direct, paths, asOf: asOf ?? io.today };
        answer(await diff(io, { asked, format, link, exitCode }, out, errors));
      },
    );
}
