import type { Day } from '../base/day.ts';
import type { Policy } from '../model/policy.ts';
import { catalogue } from '../rules/catalogue.generated.ts';
import type { Finding, Severity } from '../rules/finding.ts';
import type { Report, Rule } from '../rules/rule.ts';
import type { Suppression } from '../rules/suppression.ts';
import type { FileView } from './views.ts';

export const rules: readonly Rule[] = catalogue;

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));

/** Whether a finding is of a rule that nothing excuses. */
export function isInexcusable({ rule }: Finding): boolean {
  return ruleById.get(rule)?.unsuppressible === true;
}

type Severities = Policy['rules'];

/** The severity a finding of a rule has, or `off`. A severity set by the portfolio holds for all grades of the rule. */
function severityOf(rule: Rule, report: Report, severities: Severities): Severity | 'off' {
  const escalated = report.escalated ? rule.escalates : undefined;
  return configured(rule, severities) ?? escalated ?? report.severity ?? rule.severity;
}

export function isOff(rule: Rule, severities: Severities): boolean {
  return configured(rule, severities) === 'off';
}

/** What the portfolio says of a rule; undefined where the rule's own severity holds. */
function configured({ id }: Rule, severities: Severities): Severity | 'off' | undefined {
  const severity = severities.get(id) ?? severities.get('all');
  return severity === 'default' ? undefined : severity;
}

/** What a rule has reported, with the severities that the portfolio sets; what it switches off is left out. */
export function findingsOf(rule: Rule, reports: readonly Report[], severities: Severities): Finding[] {
  return reports.flatMap((report) => findingOf(rule, report, severities) ?? []);
}

function findingOf(rule: Rule, report: Report, severities: Severities): Finding | undefined {
  const severity = severityOf(rule, report, severities);
  if (severity === 'off') return undefined;
  return {
    rule: rule.id,
    severity,
    clock: rule.clock === true,
    message: report.message,
    span: { start: report.at.start, end: report.at.end },
    ...(report.about !== undefined && { about: report.about }),
    related: report.related ?? [],
    fixes: report.fixes ?? [],
  };
}

export type Judged = Pick<FileView, 'findings' | 'suppressed' | 'baselined'>;

export const clean: Judged = { findings: [], suppressed: [], baselined: [] };

/** Takes the findings of a file that its comments excuse apart from the others, and adds what is to be said of the comments. */
export function judge(
  found: readonly Finding[],
  suppressions: readonly Suppression[],
  lineOf: (offset: number) => number,
  asOf: Day,
  severities: Severities,
): Judged {
  if (suppressions.length === 0) return found.length === 0 ? clean : { ...clean, findings: inOrder(found) };
  const used = new Set<Suppression>();
  const findings: Finding[] = [];
  const suppressed: { finding: Finding; by: Suppression }[] = [];
  for (const finding of found) {
    const by = isInexcusable(finding)
      ? undefined
      : suppressions.find((candidate) => excuses(candidate, finding, lineOf));
    if (by) used.add(by);
    if (by && inForce(by, asOf)) suppressed.push({ finding, by });
    else findings.push(finding);
  }
  const usage = suppressions.map((suppression) => ({ suppression, used: used.has(suppression) }));
  for (const rule of rules) {
    rule.check.suppressions?.({
      asOf,
      suppressions: usage,
      ruleIds: rules.map(({ id }) => id),
      report: (report) => {
        findings.push(...findingsOf(rule, [report], severities));
      },
    });
  }
  return { findings: inOrder(findings), suppressed, baselined: [] };
}

function excuses(suppression: Suppression, finding: Finding, lineOf: (offset: number) => number): boolean {
  if (suppression.rule !== finding.rule) return false;
  return suppression.line === undefined || suppression.line === lineOf(finding.span.start);
}

/** A comment without a reason, or past its day, excuses nothing. */
function inForce({ reason, until }: Suppression, asOf: Day): boolean {
  return reason !== undefined && (!until || (until.day !== undefined && until.day >= asOf));
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
