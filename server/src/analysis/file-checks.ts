import type { Day } from '../base/day.ts';
import type { Finding } from '../rules/finding.ts';
import type { Account, Report } from '../rules/rule.ts';
import { findingOf, isOff, judge, rules, type Judged } from './findings.ts';
import type { CriteriaEntry, PortfolioState } from './portfolio-state.ts';
import type { AnyFile, SourceFile } from './source-file.ts';
import type { Work } from './work.ts';

const criteriaRules = rules.filter(({ check }) => check.criteria ?? check.file);
const portfolioRules = rules.filter(({ check }) => check.portfolio ?? check.file);

/** The findings of a criteria file. */
export function checkCriteria(
  entry: CriteriaEntry,
  portfolio: PortfolioState,
  asOf: Day,
  work: Work,
): Judged {
  const { source, criteria, file } = entry;
  const { policy } = portfolio;
  const namesakes = [...portfolio.criteria.values()]
    .filter((other) => other.file !== file && criteria.id !== undefined && other.criteria.id === criteria.id)
    .map((other) => other.file)
    .sort();
  const collected = collect(criteriaRules, portfolio, work, (rule, report) => {
    rule.check.file?.({ kind: 'criteria', file, problems: source.problems, report });
    rule.check.criteria?.({ file, set: source.located, criteria, policy, namesakes, report });
  });
  return judged(source, collected, asOf, portfolio);
}

/** What a portfolio's checks see besides its file. */
export interface PortfolioFacts {
  readonly accounts: () => readonly Account[];
  readonly matches: (glob: string) => boolean;
}

/** The findings of a portfolio file, those about all its accounts together among them. */
export function checkPortfolio(
  source: SourceFile<'portfolio'>,
  portfolio: PortfolioState,
  facts: PortfolioFacts,
  asOf: Day,
  work: Work,
): Judged {
  const { policy, criteriaSets } = portfolio;
  let accounts: readonly Account[] | undefined;
  const collected = collect(portfolioRules, portfolio, work, (rule, report) => {
    rule.check.file?.({ kind: 'portfolio', file: source.file, problems: source.problems, report });
    rule.check.portfolio?.({
      file: source.file,
      portfolio: source.located,
      asOf,
      policy,
      criteriaSets,
      get accounts() {
        return (accounts ??= facts.accounts());
      },
      matches: facts.matches,
      report,
    });
  });
  return judged(source, collected, asOf, portfolio);
}

function collect(
  applicable: typeof rules,
  { policy }: PortfolioState,
  work: Work,
  run: (rule: (typeof rules)[number], report: (report: Report) => void) => void,
): Finding[] {
  const findings: Finding[] = [];
  for (const rule of applicable) {
    if (isOff(rule, policy.rules)) continue;
    work.ruleRuns++;
    run(rule, (report) => {
      const finding = findingOf(rule, report, policy.rules);
      if (finding) findings.push(finding);
    });
  }
  return findings;
}

function judged(
  source: AnyFile,
  findings: readonly Finding[],
  asOf: Day,
  { policy }: PortfolioState,
): Judged {
  return judge(findings, source.suppressions, (offset) => source.lines.at(offset).line, asOf, policy.rules);
}

/** Findings that say the same: the earlier object then stays, so that nobody takes it for news. */
export function sameJudgement(a: Judged, b: Judged): boolean {
  return (
    same(a.findings, b.findings) &&
    same(
      a.suppressed.map(({ finding }) => finding),
      b.suppressed.map(({ finding }) => finding),
    )
  );
}

function same(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((finding, index) => sameFinding(finding, b[index]));
}

function sameFinding(a: Finding, b: Finding | undefined): boolean {
  return (
    a.rule === b?.rule &&
    a.severity === b.severity &&
    a.message === b.message &&
    a.span.start === b.span.start &&
    a.span.end === b.span.end &&
    sameRelated(a.related, b.related) &&
    a.fixes.length === b.fixes.length &&
    a.fixes.every(({ title }, index) => title === b.fixes[index]?.title)
  );
}

function sameRelated(a: Finding['related'], b: Finding['related']): boolean {
  return (
    a.length === b.length &&
    a.every(
      ({ file, path, message }, i) =>
        file === b[i]?.file && message === b[i].message && path.join('/') === b[i].path.join('/'),
    )
  );
}
