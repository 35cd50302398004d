import picomatch from 'picomatch/posix';
import { locate } from '../../model/locate.ts';
import type { Policy } from '../../model/policy.ts';
import type { FileId } from '../../rules/finding.ts';
import type { PastAccount } from '../../rules/rule.ts';
import type { AccountPlan } from '../../schema/generated/account-plan.ts';
import { shapes } from '../../schema/shape.ts';
import { roleOf } from '../../score/standing.ts';
import { parseOnly } from '../../syntax/parse.ts';
import { folderOf, kindOf } from '../files/kinds.ts';

/** Whether a file of an earlier tree has a say in its list: plans are on it, and a portfolio has its own. */
export function concernsList(path: string): boolean {
  const kind = kindOf(path);
  return kind === 'plan' || kind === 'portfolio';
}

/**
 * The key accounts among the files of a portfolio as they were at another time, by their paths relative to its folder. Files of
 * portfolios further down, and those that the portfolio excludes today, are left out; a plan without an id is known by its path.
 */
export function listOf(
  files: ReadonlyMap<string, string>,
  { exclude }: Pick<Policy, 'exclude'>,
): readonly PastAccount[] {
  const others = [...files.keys()]
    .filter((path) => kindOf(path) === 'portfolio' && path.includes('/'))
    .map(folderOf);
  const excluded = exclude.length > 0 ? picomatch([...exclude], { dot: true }) : () => false;
  return [...files].flatMap(([path, text]): PastAccount[] => {
    const foreign = others.some((folder) => path.startsWith(`${folder}/`));
    return kindOf(path) !== 'plan' || foreign || excluded(path) ? [] : accountIn(path, text);
  });
}

const asked = new Set(['id', 'status', 'tier']);

function accountIn(path: FileId, text: string): PastAccount[] {
  const plan = locate<AccountPlan>(parseOnly(text, asked), shapes.plan, new Set());
  if (roleOf(plan.status?.value ?? 'active') !== 'listed') return [];
  return [{ id: plan.id?.value ?? path, tier: plan.tier?.assigned?.value }];
}
