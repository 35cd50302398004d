import { Option, type Command } from 'commander';
import type { Day } from '../../base/day.ts';
import type { ExitCode } from '../exit.ts';
import { helpText } from '../help/help-text.ts';
import { backtestHelp, blameHelp, historyHelp } from '../help/history.ts';
import type { Io } from '../io.ts';
import { caching, day, formatOption, months, pathsArgument } from '../options.ts';
import type { Output } from '../output.ts';

interface HistoryFlags {
  readonly asOf?: Day;
  readonly format: 'text' | 'json';
  readonly cache: boolean;
  readonly cacheLocation?: string;
}

interface BacktestFlags extends HistoryFlags {
  readonly criteria: string;
  readonly months: number;
}

/** The commands that look at what git keeps of the plans. */
export function historyCommands(
  program: Command,
  io: Io,
  out: Output,
  errors: Output,
  answer: (code: ExitCode) => void,
): void {
  lookingBack(program.command('history'))
    .description('print what moved the score and tier of an account, commit by commit')
    .argument('<account>', 'the id, name or file of the account')
    .addArgument(pathsArgument('files, folders or globs to look for it in'))
    .addHelpText('after', helpText(historyHelp))
    .action(async (account: string, paths: string[], flags: HistoryFlags) => {
      const { history } = await import('../commands/history.ts');
      answer(await history(io, { account, ...common(io, paths, flags) }, out, errors));
    });

  lookingBack(program.command('blame'))
    .description('print for each criterion of an account the commit that set what it brings today')
    .argument('<account>', 'the id, name or file of the account')
    .addArgument(pathsArgument('files, folders or globs to look for it in'))
    .addHelpText('after', helpText(blameHelp))
    .action(async (account: string, paths: string[], flags: HistoryFlags) => {
      const { blame } = await import('../commands/history.ts');
      answer(await blame(io, { account, ...common(io, paths, flags) }, out, errors));
    });

  lookingBack(program.command('backtest'))
    .description('print what tiers the accounts would have had under other criteria, month by month')
    .addArgument(pathsArgument())
    .requiredOption('--criteria <file>', 'the other criteria; they stand in for the set with the same id')
    .addOption(new Option('--months <n>', 'how many months to look back').argParser(months).default(12))
    .addHelpText('after', helpText(backtestHelp))
    .action(async (paths: string[], { criteria, months, ...flags }: BacktestFlags) => {
      const { backtest } = await import('../commands/backtest.ts');
      answer(await backtest(io, { criteria, months, ...common(io, paths, flags) }, out, errors));
    });
}

function lookingBack(command: Command): Command {
  return caching(
    command
      .addOption(
        new Option('--as-of <day>', 'the day to look back from, as YYYY-MM-DD (default: today)').argParser(
          day,
        ),
      )
      .addOption(formatOption()),
  );
}

function common(io: Io, paths: readonly string[], { asOf, format, cache, cacheLocation }: HistoryFlags) {
  return { request: { paths, asOf: asOf ?? io.today, stdinName: undefined }, format, cache, cacheLocation };
}
