import type { Span } from '../../base/span.ts';
import type { Finding, FileId, Severity } from '../../rules/finding.ts';
import type { BaselineFile } from '../../schema/generated/baseline.ts';
import { validateBaseline } from '../../schema/generated/validators.js';
import type { Change } from '../change.ts';
import { fingerprintsOf } from '../features/fingerprints.ts';
import { isInexcusable, type Judged } from '../findings.ts';
import type { Baselined } from '../views.ts';
import type { Accepted, Baseline, BaselineEntry } from './entries.ts';

/** Longer baselines, in bytes, are not read. */
export const MAX_BASELINE = 50_000_000;

/** Never throws: what is no baseline excuses nothing, and says why. */
function readBaseline(file: FileId, text: string): Baseline {
  const content = contentOf(text);
  if ('fault' in content) return unreadBaseline(file, content.fault, text);
  const accepted = new Map<string, Map<string, Severity>>();
  for (const { file: identity, fingerprint, severity } of content.findings) {
    const own = accepted.get(identity) ?? new Map<string, Severity>();
    accepted.set(identity, own.set(fingerprint, severity));
  }
  return { file, text, entries: content.findings, fault: undefined, accepted };
}

/** A baseline that is there and cannot be read. */
function unreadBaseline(file: FileId, fault: string, text?: string): Baseline {
  return { file, text, entries: [], fault, accepted: new Map() };
}

/** The baseline after something happened to its file; the same one where it excuses what it did. */
export function baselineAfter(before: Baseline | undefined, change: Change): Baseline | undefined {
  switch (change.kind) {
    case 'written':
      return before?.text === change.text ? before : readBaseline(change.file, change.text);
    case 'unreadable':
      return unreadBaseline(change.file, change.reason);
    case 'removed':
      return undefined;
    default:
      return before;
  }
}

function contentOf(text: string): BaselineFile | { readonly fault: string } {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    const inConflict = /^(<{7}|>{7}) /m.test(text);
    return { fault: inConflict ? 'it has conflict markers of a merge in it' : 'it is no JSON' };
  }
  if (validateBaseline(content)) return content as BaselineFile;
  const version = (content as { readonly version?: unknown } | null)?.version;
  if (typeof version === 'number' && version !== 1)
    return { fault: `it is of version ${version}, and this program reads version 1` };
  const where = validateBaseline.errors?.[0]?.instancePath ?? '';
  return { fault: `it is no baseline${where === '' ? '' : `: ${where} is not as its schema says`}` };
}

/**
 * Takes the findings that a baseline excuses apart from the others. One that has become worse is not excused any more, and one
 * of a rule that no comment excuses never is.
 */
export function withoutBaselined(
  judged: Judged,
  identity: string,
  accepted: Accepted | undefined,
  placesOf: (spans: readonly Span[]) => readonly (readonly string[])[],
): Judged {
  const { findings, suppressed } = judged;
  if (!accepted || findings.length === 0) return judged;
  const all = [...findings, ...suppressed.map(({ finding }) => finding)];
  const fingerprints = fingerprintsOf(identity, placesOf, all);
  const baselined = findings.flatMap((finding): Baselined | [] => {
    const fingerprint = fingerprints.get(finding) ?? '';
    const then = accepted.get(fingerprint);
    const excused = then !== undefined && ranks[finding.severity] <= ranks[then] && !isInexcusable(finding);
    return excused ? { finding, fingerprint } : [];
  });
  if (baselined.length === 0) return judged;
  const excused = new Set(baselined.map(({ finding }) => finding));
  return { findings: findings.filter((finding) => !excused.has(finding)), suppressed, baselined };
}

const ranks: Readonly<Record<Severity, number>> = { information: 0, warning: 1, error: 2 };

/** The entries a baseline gets for some findings of a file, which are told by their fingerprints. */
export function entriesFor(
  identity: string,
  fingerprints: ReadonlyMap<Finding, string>,
  findings: readonly Finding[],
): readonly BaselineEntry[] {
  return findings.flatMap((finding): BaselineEntry | [] => {
    const fingerprint = fingerprints.get(finding);
    if (fingerprint === undefined || isInexcusable(finding)) return [];
    const { rule, severity, message } = finding;
    return { fingerprint, file: identity, rule, severity, message };
  });
}

/** The text of a baseline: a line an entry, in an order of its own, so that branches merge. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const lines = [...entries]
    .sort(
      (a, b) => compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
    )
    .map(({ fingerprint, file, rule, severity, message }) =>
      JSON.stringify({ fingerprint, file, rule, severity, message }),
    );
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
