import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import manifest from '../../../package.json' with { type: 'json' };
import { parseDay, type Day } from '../base/day.ts';
import { CannotRun, exitCodes, type ExitCode } from './exit.ts';
import type { Io } from './io.ts';
import { Output } from './output.ts';

interface SharedOptions {
  readonly asOf?: Day;
  readonly format: 'text' | 'json';
  readonly stdin?: true;
  readonly stdinFilename?: string;
}

interface LintOptions extends SharedOptions {
  readonly quiet?: true;
  readonly maxWarnings?: number;
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
    .helpCommand('help [command]', 'print the help of a command')
    .configureOutput({
      writeOut: (text) => void out.write(text),
      writeErr: (text) => void errors.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'plans: ')),
      getOutHelpWidth: () => Math.min(io.stdout.columns || 100, 110),
      getErrHelpWidth: () => Math.min(io.stderr.columns || 100, 110),
    })
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText('after', generalHelp);

  shared(program.command('lint'))
    .description('check plans, criteria sets and portfolios')
    .argument('[paths...]', 'files, folders or globs', [])
    .option('-q, --quiet', 'show errors only')
    .addOption(new Option('--max-warnings <n>', 'fail with more warnings than this').argParser(wholeNumber))
    .addHelpText('after', lintHelp)
    .action(async (paths: string[], options: LintOptions) => {
      const { lint } = await import('./commands/lint.ts');
      const { format, quiet = false, maxWarnings } = options;
      answer(
        await lint(io, { request: requestOf(io, paths, options), format, quiet, maxWarnings }, out, errors),
      );
    });

  shared(program.command('score'))
    .description('print the table of accounts: rank, tier, score, sub-scores, next review')
    .argument('[paths...]', 'files, folders or globs', [])
    .action(async (paths: string[], options: SharedOptions) => {
      const { score } = await import('./commands/score.ts');
      answer(
        await score(io, { request: requestOf(io, paths, options), format: options.format }, out, errors),
      );
    });

  shared(program.command('explain'))
    .description('print how an account got its score, tier and rank, and what would change them')
    .argument('<account>', 'the id, name or file of the account')
    .argument('[paths...]', 'files, folders or globs to look for it in', [])
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

  return program;
}

function shared(command: Command): Command {
  return command
    .addOption(
      new Option('--as-of <day>', 'the day to look from, as YYYY-MM-DD (default: today)').argParser(day),
    )
    .addOption(formatOption())
    .option('--stdin', 'read one file from standard input instead of the disk')
    .addOption(new Option('--stdin-filename <file>', 'the name that file has').implies({ stdin: true }));
}

function formatOption(): Option {
  return new Option('--format <format>', 'how to print the results')
    .choices(['text', 'json'])
    .default('text');
}

function requestOf(io: Io, paths: readonly string[], { asOf, stdin, stdinFilename }: SharedOptions) {
  if (stdin && stdinFilename === undefined) {
    throw new CannotRun(
      '--stdin needs --stdin-filename: the name says what kind of file it is and which portfolio it belongs to',
    );
  }
  return { paths, asOf: asOf ?? io.today, stdinName: stdinFilename };
}

function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new InvalidArgumentError(`A day of the calendar is written YYYY-MM-DD.`);
  return parsed;
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('A whole number from 0 is needed.');
  return Number(text);
}

const generalHelp = `
Paths are files, folders or globs; without any, the current folder. Each file is seen in its portfolio: the
nearest portfolio.yaml upwards and everything below it is read, and results are shown of what was asked for.

Exit codes:
  0  clean
  1  findings: errors, or more warnings than --max-warnings allows (lint only)
  2  could not run: a wrong option, a path that cannot be read, or no plan found

Examples:
  plans lint                                     check everything in the current folder
  plans lint plans/acme.plan.yaml --as-of 2026-11-22
  plans lint "emea/**/*.plan.yaml" --max-warnings 0 --quiet
  plans score samples/emea                       the portfolio as a table
  plans score --format json | jq '.portfolios[].accounts[] | [.id, .score.value, .tier.computed]'
  plans explain acme                             where a score comes from and what would change it
  plans rule review-stale                        what a rule is for, with examples

NO_COLOR switches colour off, FORCE_COLOR on.
`;

const lintHelp = `
Findings marked "clock" come from the passing of time alone.

Exit codes:
  0  clean: no errors, and no more warnings than --max-warnings allows
  1  findings
  2  could not run: a wrong option, a path that cannot be read, or no plan found

Examples:
  plans lint samples/emea
  plans lint --format json > findings.json       see schemas/plans-output.schema.json
  plans lint --stdin-filename plans/acme.plan.yaml < draft.yaml
`;
