import { count } from '../../render/words.ts';
import type { FileId } from '../../rules/finding.ts';
import {
  baselineFaults,
  changeBaselines,
  outdatedEntries,
  withoutBaselines,
  type BaselineChange,
} from '../lint/baseline.ts';
import type { ExitCode } from '../exit.ts';
import { fixAll, type FixOptions, type Fixing } from '../writing/fixing.ts';
import type { FormatWish } from '../formats/names.ts';
import { placedBy } from '../formats/told.ts';
import { writeReports } from '../formats/write.ts';
import type { Io } from '../io.ts';
import { open, remember, type Request } from '../reading/open.ts';
import type { Output } from '../output.ts';
import { displayed } from '../reading/paths.ts';
import { demandPlans, exitCodeOf, writeMessages } from '../report.ts';
import { changedSince, type Since } from '../lint/since.ts';
import { judge, type Judging } from '../lint/verdict.ts';
import { watch } from '../watch/watch.ts';
import type { Workspace } from '../reading/workspace.ts';

export interface LintOptions extends Judging {
  readonly request: Request;
  /** What is written, and where to. */
  readonly formats: readonly FormatWish[];
  /** Undefined where nothing is to be fixed. */
  readonly fix: FixOptions | undefined;
  /** The revision a change began at, where only the change is to be judged. */
  readonly since: string | undefined;
  /** Whether baselines excuse anything. */
  readonly heedsBaseline: boolean;
  /** Whether to look again whenever files change. */
  readonly watch: boolean;
  /** What becomes of the baselines, before everything else is judged by them. */
  readonly baselineChange: BaselineChange | undefined;
}

/** What there is to judge. */
interface Found {
  readonly workspace: Workspace;
  readonly fixing: Fixing | undefined;
  readonly since: Since | undefined;
}

/** Checks plans, criteria sets and portfolios, fixes what can be fixed where that is asked for, and prints what is left. */
export async function lint(io: Io, options: LintOptions, out: Output, errors: Output): Promise<ExitCode> {
  const { request } = options;
  // Texts of before are compared with those that come, so all of them are read.
  const cache =
    request.cache && options.watch ? { ...request.cache, cacheStrategy: 'content' as const } : request.cache;
  const opened = await open(io, { ...request, cache });
  const look = async (workspace: Workspace): Promise<ExitCode> => {
    const found = await prepare(io, workspace, options, errors);
    const code = await report(io, found, options, out, errors);
    await remember(workspace, errors);
    return code;
  };
  return options.watch ? watch(io, request, opened, look, errors) : look(opened);
}

/** Fixes and excuses what is to be, and looks at what has changed. */
async function prepare(io: Io, opened: Workspace, options: LintOptions, errors: Output): Promise<Found> {
  const { fix, heedsBaseline, baselineChange, since } = options;
  const heeded = heedsBaseline ? opened : await withoutBaselines(opened);
  const fixing = fix && (await fixAll(io, heeded, fix));
  let workspace = fixing?.workspace ?? heeded;
  if (baselineChange) {
    const changed = await changeBaselines(io, baselineChange, workspace);
    await errors.write(changed.done);
    workspace = changed.workspace;
  }
  if (since === undefined) return { workspace, fixing, since };
  return { workspace, fixing, since: await changedSince(since, workspace, heedsBaseline) };
}

/** Judges what was found and tells of it; gives the code that the process ends with. */
async function report(
  io: Io,
  { workspace, fixing, since }: Found,
  options: LintOptions,
  out: Output,
  errors: Output,
): Promise<ExitCode> {
  const { formats, quiet, maxWarnings, request } = options;
  const messages = [...workspace.messages, ...baselineFaults(io, workspace)];
  const whole = { ...workspace, messages };
  await writeMessages(messages, errors);
  const verdict = judge(whole, options, since);
  const named = (file: FileId): string => displayed(io.cwd, file);
  const outdated = outdatedEntries(workspace);
  const told = { io, workspace: whole, verdict, fixing, quiet, outdated, named, placed: placedBy(io) };
  await writeReports(told, formats, out, errors);
  const { tooManyWarnings } = verdict;
  if (tooManyWarnings !== undefined && formats.some(({ name }) => name === 'text'))
    await errors.write(
      `plans: ${count(tooManyWarnings, 'warning')}; --max-warnings allows ${String(maxWarnings)}\n`,
    );
  demandPlans(workspace, request.paths);
  return exitCodeOf(whole, verdict.failed);
}
