import { fingerprintsIn, hash } from '../../analysis/features/fingerprints.ts';
import type { Severity } from '../../rules/finding.ts';
import { rangeOf } from '../json/place.ts';
import { lazily } from '../json/portfolio.ts';
import { writeDocument } from '../report.ts';
import type { Destination, Told } from './told.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  information: 'info',
};

/** A Code Quality report of GitLab, which compares those of two branches by the fingerprints. */
export async function writeGitlab(
  { verdict: { files }, workspace: { snapshot }, placed }: Told,
  { out }: Destination,
): Promise<void> {
  const seen = new Set<string>();
  const own = (fingerprint: string, root: string): string => {
    // GitLab keeps one of several with the same fingerprint: the same fault of the same account in two portfolios is two.
    const unique = seen.has(fingerprint) ? hash(`${fingerprint} ${root}`) : fingerprint;
    seen.add(unique);
    return unique;
  };
  const issues = files.flatMap(({ view, findings }) => findings.map((finding) => ({ view, finding })));
  const prints = new Map<object, ReturnType<typeof fingerprintsIn>>();
  const document = lazily(issues, ({ view, finding }) => {
    const known = prints.get(view.source) ?? fingerprintsIn(view);
    prints.set(view.source, known);
    const { rule, severity, message, span } = finding;
    const { start, end } = rangeOf(view, span);
    const root = placed(snapshot.portfolioOf(view.file)?.root ?? '');
    return {
      description: message,
      check_name: rule,
      fingerprint: own(known.get(finding) ?? '', root),
      severity: severities[severity],
      location: { path: placed(view.file), lines: { begin: start.line, end: end.line } },
    };
  });
  await writeDocument(document, out);
}
