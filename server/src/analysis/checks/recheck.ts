import type { Policy } from '../../model/policy.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Report, Rule } from '../../rules/rule.ts';
import { findingsOf, isOff, type rules as catalogue } from '../findings.ts';
import { ALL_PARTS } from '../state/plan-parts.ts';
import type { Work } from '../work.ts';

/** What one rule found. */
interface Outcome {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
}

/** Which inputs each of the checks of one file has read, and what those found that found something. */
export interface Checked {
  readonly reads: Uint16Array;
  /** Which parts of its own file each has looked at; left out where nobody watched. */
  readonly parts?: Uint32Array | undefined;
  readonly found: readonly Outcome[];
}

/** The bits of all inputs: what a new text, or new severities, change. */
export const EVERYTHING = ~0;

/** What is different from when the checks ran before. */
export interface Difference {
  /** The bits of the inputs; all of them where nothing of before counts. */
  readonly changed: number;
  readonly before: Checked | undefined;
  /** Where the file has another text: the bits of its parts that say something else. */
  readonly changedParts?: number;
}

/** Collects what a check reports and, a bit for each, which inputs it reads and which parts of its file. */
export class Recorder {
  reads = 0;
  parts = 0;
  reports: Report[] = [];

  begin(): void {
    this.reads = 0;
    this.parts = 0;
    this.reports = [];
  }

  readonly report = (report: Report): void => {
    this.reports.push(report);
  };
}

/**
 * Runs the checks that have read one of the `changed` inputs, and takes the findings of the others over. `run` hands a rule
 * the recorder of its readings.
 */
export function recheck(
  rules: typeof catalogue,
  recorder: Recorder,
  run: (rule: Rule) => void,
  difference: Difference,
  policy: Policy,
  work: Work,
): Required<Checked> {
  const { before } = difference;
  const reads = new Uint16Array(rules.length);
  const parts = new Uint32Array(rules.length);
  const found = rules.flatMap((rule, index): Outcome | [] => {
    const outcome = before?.found.find((one) => one.rule === rule);
    if (before && stillHolds(difference, before, index, outcome)) {
      reads[index] = before.reads[index] ?? 0;
      parts[index] = before.parts?.[index] ?? ALL_PARTS;
      return outcome ?? [];
    }
    if (isOff(rule, policy.rules)) return [];
    work.ruleRuns++;
    recorder.begin();
    run(rule);
    reads[index] = recorder.reads;
    parts[index] = recorder.parts;
    const findings = findingsOf(rule, recorder.reports, policy.rules);
    return findings.length === 0 ? [] : { rule, findings };
  });
  return { reads, parts, found };
}

/**
 * Whether a check would come to the same as before. In another text nothing found stays nothing while all that was looked at says
 * the same, wherever it stands now; what was found stands in another place.
 */
function stillHolds(
  { changed, changedParts }: Difference,
  before: Checked,
  index: number,
  outcome: Outcome | undefined,
): boolean {
  if (changed === EVERYTHING || (changed & (before.reads[index] ?? 0)) !== 0) return false;
  if (changedParts === undefined) return true;
  return !outcome && (changedParts & (before.parts?.[index] ?? ALL_PARTS)) === 0;
}

/** The bits of the inputs that are not the same object as before. */
export function changedBits<Inputs extends object>(
  bits: Readonly<Partial<Record<keyof Inputs, number>>>,
  before: Inputs,
  now: Inputs,
): number {
  let changed = 0;
  for (const part of Object.keys(bits) as (keyof Inputs)[])
    if (before[part] !== now[part]) changed |= bits[part] ?? 0;
  return changed;
}
