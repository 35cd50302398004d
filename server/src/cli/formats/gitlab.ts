import { fingerprintsIn, hash } from '../../analysis/features/fingerprints.ts';
import type { FileView, Snapshot } from '../../analysis/views.ts';
import type { FileId, Severity } from '../../rules/finding.ts';
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
  const isNamesake = namesakesIn(snapshot);
  const issues = files.flatMap(({ view, findings }) => findings.map((finding) => ({ view, finding })));
  const prints = new Map<object, ReturnType<typeof fingerprintsIn>>();
  const document = lazily(issues, ({ view, finding }) => {
    const known = prints.get(view.source) ?? fingerprintsIn(view);
    prints.set(view.source, known);
    const { rule, severity, message, span } = finding;
    const { start, end } = rangeOf(view, span);
    const fingerprint = known.get(finding) ?? '';
    const root = snapshot.portfolioOf(view.file)?.root ?? '';
    return {
      description: message,
      check_name: rule,
      fingerprint: isNamesake(view, root) ? hash(`${fingerprint} ${placed(root)}`) : fingerprint,
      severity: severities[severity],
      location: { path: placed(view.file), lines: { begin: start.line, end: end.line } },
    };
  });
  await writeDocument(document, out);
}

/**
 * Whether a file is known by what one of another portfolio is known by, such as `portfolio`, whose root comes before its own. GitLab
 * keeps one of several findings with the same fingerprint; and what is found in one portfolio must not name those of another.
 */
function namesakesIn(snapshot: Snapshot): (view: FileView, root: FileId) => boolean {
  if (snapshot.portfolios.length < 2) return () => false;
  const first = new Map<string, FileId>();
  for (const one of snapshot.files) {
    const [identity, root] = [snapshot.file(one)?.identity, snapshot.portfolioOf(one)?.root];
    if (identity === undefined || root === undefined) continue;
    const before = first.get(identity);
    if (before === undefined || root < before) first.set(identity, root);
  }
  return ({ identity }, root) => root !== first.get(identity);
}
