import type { PlanView } from '../analysis/views.ts';
import { nearest } from '../base/suggest.ts';
import { CannotRun } from './exit.ts';
import type { Io } from './io.ts';
import { fileIdOf } from './reading/paths.ts';

/** The accounts that somebody means by an id, a name or a file, or the end of the run. Ids may stand in several portfolios. */
export function accountsNamed(plans: readonly PlanView[], account: string, { cwd }: Io): readonly PlanView[] {
  const byId = plans.filter(({ id }) => id === account);
  if (byId.length > 0) return byId;
  const file = fileIdOf(cwd, account);
  const named = account.toLowerCase();
  const others = plans.filter((plan) => plan.file === file || plan.name.toLowerCase() === named);
  if (others.length > 0) return others;
  const near = nearest(
    account,
    plans.flatMap(({ id, name }) => [id, name]),
  );
  throw new CannotRun(
    `there is no account "${account}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
  );
}
