import { Argument, InvalidArgumentError, Option, type Command } from 'commander';
import { parseDay, type Day } from '../base/day.ts';

/** Where to look: any number of files, folders and globs. */
export function pathsArgument(words = 'files, folders or globs'): Argument {
  return new Argument('[paths...]', words).default([], 'the current folder');
}

/** How to print the results: in one of some formats, the first of which holds where none is given. */
export function formatOption(formats: readonly string[] = ['text', 'json']): Option {
  return new Option('--format <format>', 'how to print the results').choices(formats).default('text');
}

/** A command that keeps what it has found out for the next run. */
export function caching(command: Command): Command {
  return command
    .option('--no-cache', 'work everything out again, and keep nothing for the next run')
    .option('--cache-location <folder>', 'where to keep what the next run can use');
}

/** A command that reads plans from the disk, and may pass over those that nobody has touched. */
export function passingOver(command: Command): Command {
  return caching(command).addOption(
    new Option('--cache-strategy <how>', 'how files are known to be the same')
      .choices(['metadata', 'content'])
      .default('metadata', 'metadata: their size and times'),
  );
}

/** A command that can also look at the files as they were. */
export function atAnyTime(command: Command): Command {
  return command.addOption(
    new Option(
      '--at <time>',
      'read the files as they were committed: a revision such as main~3, or a day',
    ).conflicts(['stdin', 'fix', 'fixDryRun', 'since', 'updateBaseline', 'pruneBaseline', 'watch']),
  );
}

/** Reads a day of the calendar. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new InvalidArgumentError(`A day of the calendar is written YYYY-MM-DD.`);
  return parsed;
}

/** Reads a whole number from 0. */
export function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('A whole number from 0 is needed.');
  return Number(text);
}

/** Reads how many months to look back: a hundred years at most. */
export function months(text: string): number {
  const number = numberFromOne(text);
  if (number > MOST_MONTHS) throw new InvalidArgumentError(`At most ${MOST_MONTHS} months are looked at.`);
  return number;
}

const MOST_MONTHS = 1200;

/** Reads a whole number from 1. */
export function numberFromOne(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('A whole number from 1 is needed.');
  return Number(text);
}
