import type { Change } from '../../analysis/change.ts';
import { isCompetitive } from '../../analysis/state/competition.ts';
import { blame, type AccountHistory, type Blame } from '../../analysis/features/history/history.ts';
import { stateOf, type AccountState } from '../../analysis/features/history/state.ts';
import { kindOf } from '../../analysis/files/kinds.ts';
import type { PlanView } from '../../analysis/views.ts';
import { accountsNamed } from '../account.ts';
import { openCache, type CacheOptions } from '../cache/location.ts';
import type { Io } from '../io.ts';
import type { Output } from '../output.ts';
import { fileIdOf } from '../reading/paths.ts';
import { askedAccounts, demandPlans, writeMessages } from '../report.ts';
import { demandCheckout } from './checkout.ts';
import { openWorkspace, type Workspace, type WorkspaceRequest } from '../reading/workspace.ts';
import { accountHistory } from './account-history.ts';

export interface HistoryOptions extends CacheOptions {
  readonly request: WorkspaceRequest;
  /** Id, name or file of the account. */
  readonly account: string;
  readonly format: 'text' | 'json';
}

/** One account with its history; with several portfolios, one of those that have it. */
export interface OpenedHistory {
  readonly plan: PlanView;
  readonly today: AccountState;
  readonly history: AccountHistory;
  readonly blame: readonly Blame[];
}

/** Finds an account and reads its history. */
export async function openHistories(
  io: Io,
  options: HistoryOptions,
  errors: Output,
): Promise<{ readonly workspace: Workspace; readonly opened: readonly OpenedHistory[] }> {
  const { request, account } = options;
  const few = await openWorkspace(io, { ...request, only: about(account, fileIdOf(io.cwd, account)) });
  const found = askedAccounts(few).flatMap((asked) => asked.plans);
  const enough = found.length > 0 && !found.some(isCompeting);
  const workspace = enough ? few : await openWorkspace(io, request);
  await writeMessages(workspace.messages, errors);
  const plans = askedAccounts(workspace).flatMap((asked) => asked.plans);
  if (plans.length === 0) await demandCheckout(io, request.paths);
  demandPlans({ ...workspace, foundAny: plans.length > 0 }, request.paths);
  const cache = await openCache(io, options);
  const all = async () => (enough ? await openWorkspace(io, request) : workspace).snapshot;
  const opened: OpenedHistory[] = [];
  for (const plan of accountsNamed(plans, account, io)) {
    const history = await accountHistory(plan, workspace.snapshot, { asOf: request.asOf, all, cache });
    const today = stateOf(plan);
    opened.push({ plan, today, history, blame: blame(today, history) });
  }
  return { workspace, opened };
}

/** Its tier depends on accounts that do not mention it. */
function isCompeting({ criteria }: PlanView): boolean {
  return criteria !== undefined && isCompetitive(criteria.criteria);
}

/** Leaves out the plans that do not even mention an account: nothing of theirs moves a score that is not competed for. */
function about(account: string, file: string): (change: Change) => boolean {
  const named = account.toLowerCase();
  return (change) =>
    kindOf(change.file) !== 'plan' ||
    change.file === file ||
    change.file.toLowerCase().includes(named) ||
    (change.kind === 'written' && change.text.toLowerCase().includes(named));
}
