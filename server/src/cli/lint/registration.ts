import { InvalidArgumentError, Option, type Command } from 'commander';
import { CannotRun } from '../exit.ts';
import type { LintOptions } from '../commands/lint.ts';
import { demandApart, formatNames, parseFormat, type FormatWish } from '../formats/names.ts';
import { wholeNumber } from '../options.ts';
import type { Request } from '../reading/open.ts';

/** What lint is told besides where to look. */
export interface LintFlags {
  readonly format?: readonly FormatWish[];
  readonly watch?: true;
  readonly quiet?: true;
  readonly maxWarnings?: number;
  readonly failOn: LintOptions['failOn'];
  readonly clock?: LintOptions['clock'];
  readonly since?: string;
  readonly baseline: 'use' | 'show' | 'off';
  readonly updateBaseline?: true;
  readonly pruneBaseline?: true;
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly unsafeFixes?: true;
}

export function lintFlags(command: Command): Command {
  return command
    .option('-q, --quiet', 'show errors only')
    .addOption(
      new Option('--watch', 'look again whenever files change, until Ctrl-C').conflicts([
        ...['at', 'stdin', 'fix', 'fixDryRun', 'updateBaseline', 'pruneBaseline'],
      ]),
    )
    .addOption(new Option('--max-warnings <n>', 'fail with more warnings than this').argParser(wholeNumber))
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that fails the run')
        .choices(['error', 'warning', 'information', 'never'])
        .default('error'),
    )
    .addOption(
      new Option(
        '--clock <how>',
        'what findings do that time alone produced (default: fail; with --since, only in files of the change)',
      ).choices(['fail', 'warn', 'off']),
    )
    .option('--since <revision>', 'only what has to do with the changes since the branch left a revision')
    .addOption(
      new Option('--baseline <how>', 'what becomes of findings in plans-baseline.json')
        .choices(['use', 'show', 'off'])
        .default('use'),
    )
    .addOption(
      new Option('--update-baseline', 'write all present findings into plans-baseline.json').conflicts([
        'pruneBaseline',
        'since',
        'fixDryRun',
      ]),
    )
    .addOption(
      new Option('--prune-baseline', 'take out of plans-baseline.json what is found no more').conflicts([
        'since',
        'fixDryRun',
      ]),
    )
    .addOption(new Option('--fix', 'make the fixes that are safe, and print what is left').conflicts('since'))
    .addOption(
      new Option('--fix-dry-run', 'print them as a diff and change nothing').conflicts(['fix', 'since']),
    )
    .option('--unsafe-fixes', 'also make fixes that are decisions, where there is only one');
}

/** `--format` as lint takes it: again and again, each time with a file of its own. */
export function formatsOption(): Option {
  const names = formatNames.join(', ');
  return new Option(
    '--format <name[=file]>',
    `how to write the results: ${names} (default: text); may be given again, each into its file`,
  ).argParser((text: string, before: readonly FormatWish[] | undefined) => {
    const wish = parseFormat(text);
    if (!wish)
      throw new InvalidArgumentError(`It is one of ${names}, and may go to a file: sarif=plans.sarif.`);
    return [...(before ?? []), wish];
  });
}

/** What the flags come to. Throws where they do not go together. */
export function lintOptions(request: Request, flags: LintFlags): LintOptions {
  const {
    format = [{ name: 'text', file: undefined }],
    quiet = false,
    maxWarnings,
    failOn,
    clock,
    since,
  } = flags;
  demandApart(format);
  const { baseline, updateBaseline, pruneBaseline } = flags;
  const baselineChange = updateBaseline ? 'update' : pruneBaseline ? 'prune' : undefined;
  if (baselineChange && baseline === 'off')
    throw new CannotRun(`--${baselineChange}-baseline needs the baseline that --baseline off leaves aside`);
  const onDisk = [
    [since, '--since'],
    [baselineChange, `--${String(baselineChange)}-baseline`],
  ].find(([given]) => given !== undefined)?.[1];
  if (onDisk !== undefined && request.stdinName !== undefined)
    throw new CannotRun(
      `${onDisk} is about the files on disk; with --stdin there is only the one that comes in`,
    );
  return {
    request,
    formats: format,
    watch: flags.watch === true,
    quiet,
    maxWarnings,
    failOn,
    clock,
    since,
    showBaselined: baseline === 'show',
    heedsBaseline: baseline !== 'off',
    baselineChange,
    fix: fixOptions(flags),
  };
}

function fixOptions({ fix, fixDryRun, unsafeFixes }: LintFlags): LintOptions['fix'] {
  if (fix ?? fixDryRun) return { dryRun: fixDryRun === true, reach: unsafeFixes ? 'unsafe' : 'safe' };
  if (unsafeFixes)
    throw new CannotRun('--unsafe-fixes says how far --fix or --fix-dry-run goes; give one of them');
  return undefined;
}
