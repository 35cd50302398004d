import type { Day } from '../../base/day.ts';
import { withoutBaselined } from '../baseline/baseline.ts';
import { judge, type Judged } from '../findings.ts';
import { identityIn, type FileState } from '../snapshot.ts';
import type { PortfolioState } from '../state/portfolio-state.ts';
import type { Checked } from './recheck.ts';
import { sameJudgement } from './same-judgement.ts';

/** The findings of a file after its comments were heard; the object of before where they say the same. */
export function rejudge(
  state: FileState,
  { found }: Checked,
  { policy, baseline }: Pick<PortfolioState, 'policy' | 'baseline'>,
  asOf: Day,
): Judged {
  const { source, judged } = state;
  const lineOf = (offset: number) => source.lines.at(offset).line;
  const findings = found.flatMap((outcome) => outcome.findings);
  const heard = judge(findings, source.suppressions, lineOf, asOf, policy.rules);
  const identity = identityIn(state);
  const now = withoutBaselined(heard, identity, baseline?.accepted.get(identity), source.placesOf);
  return sameJudgement(judged, now) ? judged : now;
}
