import type { Day } from '../base/day.ts';
import type { Policy } from '../model/policy.ts';
import { judge, type Judged } from './findings.ts';
import type { Checked } from './recheck.ts';
import { sameJudgement } from './same-judgement.ts';
import type { AnyFile } from './source-file.ts';

/** The findings of a file after its comments were heard; the object of before where they say the same. */
export function rejudge(
  { source, judged }: { readonly source: AnyFile; readonly judged: Judged },
  { found }: Checked,
  { rules }: Policy,
  asOf: Day,
): Judged {
  const lineOf = (offset: number) => source.lines.at(offset).line;
  const findings = found.flatMap((outcome) => outcome.findings);
  const now = judge(findings, source.suppressions, lineOf, asOf, rules);
  return sameJudgement(judged, now) ? judged : now;
}
