import { Command, CommanderError, Option } from 'commander';
import manifest from '../../../package.json' with { type: 'json' };
import { LINE_WIDTH } from '../analysis/features/formatting/print.ts';
import type { Day } from '../base/day.ts';
import { nearest } from '../base/suggest.ts';
import type { CacheStrategy } from './cache/location.ts';
import type { InitOptions } from './commands/init.ts';
import type { NewOptions } from './commands/new.ts';
import { diffCommand } from './diff/registration.ts';
import { CannotRun, exitCodes, type ExitCode } from './exit.ts';
import {
  calendarHelp,
  formatHelp,
  generalHelp,
  importHelp,
  initHelp,
  lintHelp,
  newHelp,
  whatIfHelp,
} from './help/commands.ts';
import { helpText } from './help/help-text.ts';
import { historyCommands } from './history/registration.ts';
import type { Io } from './io.ts';
import { formatsOption, lintFlags, lintOptions, type LintFlags } from './lint/registration.ts';
import {
  atAnyTime,
  day,
  formatOption,
  numberFromOne,
  passingOver,
  pathsArgument,
  wholeNumber,
} from './options.ts';
import { Output } from './output.ts';

interface SharedOptions {
  readonly asOf?: Day;
  readonly format: 'text' | 'json';
  readonly stdin?: true;
  readonly stdinFilename?: string;
  readonly at?: string;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly cacheStrategy?: CacheStrategy;
}

interface ScoreOptions extends SharedOptions {
  readonly portfolio?: true;
}

interface CalendarOptions extends Omit<SharedOptions, 'format'> {
  readonly format: 'text' | 'json' | 'ics';
  readonly days: number;
  readonly person?: string;
  readonly all?: true;
}

interface WhatIfFlags extends SharedOptions {
  readonly set: readonly string[];
}

interface ImportFlags {
  readonly asOf?: Day;
  readonly mapping?: string;
  readonly portfolio?: string;
  readonly create?: true;
  readonly dryRun?: true;
  readonly format: 'text' | 'json';
}

type LintOptions = Omit<SharedOptions, 'format'> & LintFlags;

interface FormatFlags {
  readonly check?: true;
  readonly lineWidth: number;
  readonly stdin?: true;
  readonly stdinFilename?: string;
}

interface InitFlags extends Omit<InitOptions, 'folder' | 'asOf'> {
  readonly asOf?: Day;
}

interface NewFlags extends Omit<NewOptions, 'account' | 'folder' | 'asOf'> {
  readonly asOf?: Day;
}

/** Runs the command line and gives the exit code. What each command needs is only loaded when it is called. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const out = new Output(io.stdout);
  const errors = new Output(io.stderr);
  let result: ExitCode = exitCodes.clean;
  const program = commands(io, out, errors, (code) => (result = code));
  try {
    await program.parseAsync(argv, { from: 'user' });
    return result;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.clean : exitCodes.couldNotRun;
    const known = error instanceof CannotRun;
    const details =
      error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error);
    await errors.write(`plans: ${details}\n`);
    return exitCodes.couldNotRun;
  }
}

function commands(io: Io, out: Output, errors: Output, answer: (code: ExitCode) => void): Command {
  const program = new Command('plans')
    .description('Checks and scores key-account plans: portfolio.yaml, *.criteria.yaml and *.plan.yaml.')
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureOutput({
      writeOut: (text) => void out.write(text),
      writeErr: (text) => void errors.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'plans: ')),
      getOutHelpWidth: () => Math.min(io.stdout.columns || 100, 110),
      getErrHelpWidth: () => Math.min(io.stderr.columns || 100, 110),
    })
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText('after', helpText(generalHelp));

  passingOver(atAnyTime(lintFlags(shared(program.command('lint'), formatsOption()))))
    .description('check plans, criteria sets and portfolios')
    .addArgument(pathsArgument())
    .addHelpText('after', helpText(lintHelp))
    .action(async (paths: string[], options: LintOptions) => {
      const { lint } = await import('./commands/lint.ts');
      const asked = lintOptions(requestOf(io, paths, options), options);
      answer(await lint(io, asked, out, errors));
    });

  program
    .command('format')
    .description('lay out plans, criteria sets and portfolios as the editor does; what they say stays')
    .addArgument(pathsArgument())
    .option('--check', 'change nothing; fail where something would be changed')
    .addOption(
      new Option('--line-width <n>', 'how many columns lines keep to')
        .argParser(numberFromOne)
        .default(LINE_WIDTH),
    )
    .option('--stdin', 'read one file from standard input, and write it to standard output')
    .addOption(new Option('--stdin-filename <file>', 'the name that file has').implies({ stdin: true }))
    .addHelpText('after', helpText(formatHelp))
    .action(async (paths: string[], options: FormatFlags) => {
      const { format } = await import('./commands/format.ts');
      const { check = false, lineWidth } = options;
      answer(await format(io, { request: requestOf(io, paths, options), check, lineWidth }, out, errors));
    });

  passingOver(atAnyTime(shared(program.command('score'))))
    .description('print the table of accounts: rank, tier, score, sub-scores, next review')
    .addArgument(pathsArgument())
    .option(
      '--portfolio',
      'print the figures of the portfolio instead: capacity, concentration, targets, people …',
    )
    .action(async (paths: string[], options: ScoreOptions) => {
      const { score } = await import('./commands/score.ts');
      const { format, portfolio = false } = options;
      answer(await score(io, { request: requestOf(io, paths, options), format, portfolio }, out, errors));
    });

  atAnyTime(shared(program.command('explain')))
    .description('print how an account got its score, tier and rank, and what would change them')
    .argument('<account>', 'the id, name or file of the account')
    .addArgument(pathsArgument('files, folders or globs to look for it in'))
    .action(async (account: string, paths: string[], options: SharedOptions) => {
      const { explain } = await import('./commands/explain.ts');
      answer(
        await explain(
          io,
          { account, request: requestOf(io, paths, options), format: options.format },
          out,
          errors,
        ),
      );
    });

  shared(program.command('what-if'))
    .description('print what other values would do to scores, tiers, ranks and findings; nothing is written')
    .addArgument(pathsArgument())
    .requiredOption(
      '--set <place=value>',
      'a value to look at, such as criteria.brand.weight=30; may be given again',
      (one: string, before: readonly string[] | undefined) => [...(before ?? []), one],
    )
    .addHelpText('after', helpText(whatIfHelp))
    .action(async (paths: string[], options: WhatIfFlags) => {
      const { whatIf } = await import('./commands/what-if.ts');
      const { format, set } = options;
      answer(await whatIf(io, { request: requestOf(io, paths, options), format, set }, out, errors));
    });

  shared(program.command('review-calendar'), formatOption(['text', 'json', 'ics']))
    .description('print which reviews fall due, by person: what is overdue, then what comes')
    .addArgument(pathsArgument())
    .addOption(new Option('--days <n>', 'how many days to look ahead').argParser(wholeNumber).default(90))
    .option('--person <person>', 'only what this person sees to or takes part in, by id or name')
    .option('--all', 'with everything else that plans give a day: actions, next moves, objectives, risks …')
    .addHelpText('after', helpText(calendarHelp))
    .action(async (paths: string[], options: CalendarOptions) => {
      const { reviewCalendar } = await import('./commands/review-calendar.ts');
      const { format, days, person, all = false } = options;
      answer(
        await reviewCalendar(
          io,
          { request: requestOf(io, paths, options), format, days, person, all },
          out,
          errors,
        ),
      );
    });

  diffCommand(program, io, out, errors, answer);
  historyCommands(program, io, out, errors, answer);

  starting(program.command('init'))
    .description('begin a portfolio: write portfolio.yaml and a criteria set, where there are none')
    .argument('[folder]', 'where; it is made if need be', '.')
    .option('--title <title>', 'what the portfolio is called')
    .option(
      '--criteria <id>',
      'the criteria set: one that is there, or the id of the new one (default: core)',
    )
    .option('--currency <code>', 'the currency of its figures (default: EUR)')
    .option('--start-month <n>', 'the month in which the fiscal year starts, 1 to 12 (default: 1)')
    .option('--managers <names>', 'who owns key accounts, with commas between the names')
    .option('--executives <names>', 'who reviews them')
    .option(
      '--tiers <ids>',
      'the tiers, best first, with commas between them (default: gold, silver, bronze)',
    )
    .option('--large <amount>', 'what a large customer buys in a year (default: 1000000)')
    .addHelpText('after', helpText(initHelp))
    .action(async (folder: string, options: InitFlags) => {
      const { init } = await import('./commands/init.ts');
      answer(await init(io, { ...options, folder, asOf: options.asOf ?? io.today }, out));
    });

  starting(program.command('new'))
    .description('begin the plan of an account, beside the other plans of the portfolio')
    .argument('[account]', 'the name of the account')
    .argument('[folder]', 'a folder of the portfolio', '.')
    .option('--owner <person>', 'who owns the relationship (default: the only account manager there is)')
    .option('--segment <id>', 'the segment it is in')
    .option('--id <id>', 'the id of the plan, which names its file (default: made of the name)')
    .option('--criteria <id>', 'the criteria set, where it is not the one of the portfolio')
    .addOption(
      new Option('--status <status>', 'candidate: it is scored, and owes nothing of a key account yet')
        .choices(['candidate', 'active'])
        .default('candidate'),
    )
    .addHelpText('after', helpText(newHelp))
    .action(async (account: string | undefined, folder: string, options: NewFlags) => {
      const { newAccount } = await import('./commands/new.ts');
      const asked = { ...options, account, folder, asOf: options.asOf ?? io.today };
      answer(await newAccount(io, asked, out, errors));
    });

  program
    .command('import')
    .description('put account facts from a CSV file, such as an export of a CRM, into the plans')
    .argument('<file>', 'the CSV file')
    .option(
      '--mapping <file>',
      'how its columns become facts (default: the *.import.yaml beside the CSV file)',
    )
    .option('--portfolio <folder>', 'where the plans are (default: the portfolio of the mapping)')
    .addOption(
      new Option('--as-of <day>', 'the day new plans are begun on, as YYYY-MM-DD (default: today)').argParser(
        day,
      ),
    )
    .option('--create', 'make plans for rows that match none')
    .option('--dry-run', 'print a diff and write nothing')
    .addOption(formatOption())
    .addHelpText('after', helpText(importHelp))
    .action(async (file: string, options: ImportFlags) => {
      const { importFile } = await import('./commands/import.ts');
      const { mapping, portfolio, asOf = io.today, create = false, dryRun = false, format } = options;
      const asked = { file, mapping, portfolio, asOf, create, dryRun, format };
      answer(await importFile(io, asked, out, errors));
    });

  program
    .command('rules')
    .description('list the rules')
    .addOption(formatOption())
    .action(async (options: SharedOptions) => {
      const { rules } = await import('./commands/rules.ts');
      answer(await rules(io, options, out));
    });

  program
    .command('rule')
    .description('print the page of a rule')
    .argument('<id>', 'the id of the rule, such as horizon-missing')
    .addOption(formatOption())
    .action(async (id: string, options: SharedOptions) => {
      const { rule } = await import('./commands/rules.ts');
      answer(await rule(io, id, options, out));
    });

  program
    .command('help')
    .description('print the help of a command')
    .argument('[command]')
    .helpOption(false)
    .action((name?: string) => {
      helped(program, name).outputHelp();
    });

  return program;
}

/** The command that help is wanted of; without a name, the program itself. */
function helped(program: Command, name: string | undefined): Command {
  if (name === undefined) return program;
  const command = program.commands.find((one) => one.name() === name);
  if (command) return command;
  const near = nearest(
    name,
    program.commands.map((one) => one.name()),
  );
  throw new CannotRun(
    `there is no command "${name}"${near === undefined ? '; "plans help" lists them' : `; did you mean "${near}"?`}`,
  );
}

function shared(command: Command, format = formatOption()): Command {
  return command
    .addOption(
      new Option('--as-of <day>', 'the day to look from, as YYYY-MM-DD (default: today)').argParser(day),
    )
    .addOption(format)
    .option('--stdin', 'read one file from standard input instead of the disk')
    .addOption(new Option('--stdin-filename <file>', 'the name that file has').implies({ stdin: true }));
}

/** A command that writes files which are not there yet. */
function starting(command: Command): Command {
  return command
    .addOption(
      new Option('--as-of <day>', 'the day on which they begin, as YYYY-MM-DD (default: today)').argParser(
        day,
      ),
    )
    .option('-y, --yes', 'ask nothing: take the defaults for what is not given');
}

function requestOf(
  io: Io,
  paths: readonly string[],
  { asOf, stdin, stdinFilename, at, cache, cacheLocation, cacheStrategy }: Omit<SharedOptions, 'format'>,
) {
  if (stdin && stdinFilename === undefined) {
    throw new CannotRun(
      '--stdin needs --stdin-filename: the name says what kind of file it is and which portfolio it belongs to',
    );
  }
  const past = at === undefined ? undefined : { name: at, asOf };
  const kept = cache === undefined ? undefined : { cache, cacheLocation, cacheStrategy };
  return { paths, asOf: asOf ?? io.today, stdinName: stdinFilename, at: past, cache: kept };
}
