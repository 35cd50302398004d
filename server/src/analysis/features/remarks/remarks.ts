import type { Policy } from '../../../model/policy.ts';
import type { FileId, Severity } from '../../../rules/finding.ts';
import { folderOf, resolveWithin } from '../../files/kinds.ts';
import type { AccountDiff, Diff, PortfolioDiff } from '../diff/diff.ts';
import type { Steps } from '../diff/steps.ts';
import { remarks } from './catalogue.generated.ts';
import type { History } from './history.ts';
import type { Remark, Remarked, RemarkReport } from './remark.ts';

export const allRemarks: readonly Remark[] = remarks;

/** What a reviewer would want to be asked about a change, by portfolio, account by account and then what concerns the criteria. */
export async function remarksOn(
  { portfolios }: Diff,
  steps: Steps,
  history: History,
): Promise<ReadonlyMap<FileId, readonly Remarked[]>> {
  const made = new Map<FileId, readonly Remarked[]>();
  for (const portfolio of portfolios) {
    const own: Remarked[] = [];
    for (const remark of allRemarks)
      for await (const one of remarksIn(remark, portfolio, steps, history)) own.push(one);
    made.set(portfolio.root, own.sort(inOrder));
  }
  return made;
}

function inOrder(a: Remarked, b: Remarked): number {
  return compareText(a.file, b.file) || a.span.start - b.span.start || compareText(a.rule, b.rule);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function* remarksIn(
  remark: Remark,
  portfolio: PortfolioDiff,
  steps: Steps,
  history: History,
): AsyncGenerator<Remarked> {
  const { before, after, accounts, rules } = portfolio;
  // A change does not silence what is to be said of it: the severities are those of the base, where there is one.
  const severities = (before ?? after)?.policy.rules;
  if (!after || !severities) return;
  const made: Remarked[] = [];
  const reportTo =
    (file: FileId, account: string | undefined) =>
    ({ message, at, severity }: RemarkReport): void => {
      const grade = severityOf(remark, severity, severities);
      const span = { start: at.start, end: at.end };
      if (grade !== 'off') made.push({ rule: remark.id, severity: grade, message, account, file, span });
    };
  for (const diff of accounts) {
    const context = accountContext(diff, steps, history, after.policy);
    if (context) await remark.check.account?.({ ...context, report: reportTo(context.after.file, diff.id) });
    yield* made.splice(0);
  }
  for (const diff of rules) {
    if (diff.kind !== 'criteria' || diff.before === undefined || diff.after === undefined) continue;
    remark.check.criteria?.({ diff, portfolio, steps, report: reportTo(diff.after, undefined) });
    yield* made.splice(0);
  }
}

function accountContext(diff: AccountDiff, { head }: Steps, history: History, policy: Policy) {
  const { before, after, edits } = diff;
  if (!before || !after || edits.length === 0) return undefined;
  const { file, portfolio } = after;
  return {
    diff,
    before,
    after,
    policy,
    authors: () => history.authors(file),
    versions: () => history.versions(before.file),
    now: () => head.file(file)?.tree().root,
    isChanged: async (evidence: string) => {
      const named = resolveWithin(portfolio.root, folderOf(file), evidence);
      return named !== undefined && (await history.isChanged(named));
    },
  };
}

function severityOf(
  { id, severity }: Remark,
  graded: Severity | undefined,
  severities: Policy['rules'],
): Severity | 'off' {
  const configured = severities.get(id) ?? severities.get('all');
  return configured === undefined || configured === 'default' ? (graded ?? severity) : configured;
}
