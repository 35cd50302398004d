import type { Policy } from '../model/policy.ts';
import type { Finding } from '../rules/finding.ts';
import type { Report, Rule } from '../rules/rule.ts';
import { findingsOf, isOff, type rules as catalogue } from './findings.ts';
import type { Work } from './work.ts';

/** What one rule found. */
interface Outcome {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
}

/** Which inputs each of the checks of one file has read, and what those found that found something. */
export interface Checked {
  readonly reads: Uint16Array;
  readonly found: readonly Outcome[];
}

/** The bits of all inputs: what a new text, or new severities, change. */
export const EVERYTHING = ~0;

/** Collects what a check reports and, a bit for each, which inputs it reads. */
export class Recorder {
  reads = 0;
  reports: Report[] = [];

  begin(): void {
    this.reads = 0;
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
  { changed, before }: { readonly changed: number; readonly before: Checked | undefined },
  policy: Policy,
  work: Work,
): Checked {
  const reads = new Uint16Array(rules.length);
  const found = rules.flatMap((rule, index): Outcome | [] => {
    const readBefore = before?.reads[index] ?? 0;
    if (before && changed !== EVERYTHING && (changed & readBefore) === 0) {
      reads[index] = readBefore;
      return before.found.find((outcome) => outcome.rule === rule) ?? [];
    }
    if (isOff(rule, policy.rules)) return [];
    work.ruleRuns++;
    recorder.begin();
    run(rule);
    reads[index] = recorder.reads;
    const findings = findingsOf(rule, recorder.reports, policy.rules);
    return findings.length === 0 ? [] : { rule, findings };
  });
  return { reads, found };
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
