import type { FileView, Snapshot } from '../../analysis/views.ts';
import type { FileId, Finding, Severity } from '../../rules/finding.ts';
import type { Since } from './since.ts';

/** What is judged: the files that were asked for, and where to look them up. */
export interface Judged {
  readonly snapshot: Pick<Snapshot, 'file'>;
  readonly asked: readonly FileId[];
}

/** Which findings are told of, and which of them fail the run. */
export interface Judging {
  /** Show errors alone. Everything else counts as it would. */
  readonly quiet: boolean;
  readonly maxWarnings: number | undefined;
  /** The least severity that fails the run. */
  readonly failOn: Severity | 'never';
  /**
   * What becomes of findings that the clock alone produced: they fail the run as others do, are only told of, or are not. Left
   * out, they fail a run over everything, and of one over a change only where the change touched their file.
   */
  readonly clock: 'fail' | 'warn' | 'off' | undefined;
  /** Whether findings of the baseline are shown, which never fail. */
  readonly showBaselined: boolean;
}

/** What is told of one file. */
export interface FileVerdict {
  readonly file: FileId;
  readonly view: FileView;
  /** What is found, without what is excused. */
  readonly told: readonly Finding[];
  /** What is shown of it and of the baseline, ordered by place. */
  readonly findings: readonly Finding[];
  /** What of it fails the run, shown or not. */
  readonly failing: ReadonlySet<Finding>;
  /** What the baseline excuses here, and what comments do; nothing where the file is told of for the sake of others alone. */
  readonly baselined: FileView['baselined'];
  readonly suppressed: FileView['suppressed'];
}

export interface Verdict {
  /** In the order of their names. */
  readonly files: readonly FileVerdict[];
  /** Of everything that is told of, shown or not, without what the baseline excuses. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly baselined: number;
  /** Findings that would fail the run, had not the clock alone produced them. */
  readonly spared: number;
  /** Warnings that count against the most that are allowed; undefined where these are no more. */
  readonly tooManyWarnings: number | undefined;
  readonly failed: boolean;
}

const ranks: Readonly<Record<Severity | 'never', number>> = {
  information: 0,
  warning: 1,
  error: 2,
  never: 3,
};

/** Judges the files that were asked for; after a change, what has to do with it. */
export function judge(
  { snapshot, asked }: Judged,
  { quiet, maxWarnings, failOn, clock, showBaselined }: Judging,
  since: Since | undefined,
): Verdict {
  const counts = { error: 0, warning: 0, information: 0 };
  let [warnings, spared] = [0, 0];
  const isSpared = ({ clock: byClock }: Finding, file: FileId): boolean => {
    if (!byClock || clock === 'fail') return false;
    return clock === 'warn' || (since !== undefined && !since.touched.has(file));
  };
  const files = asked.flatMap((file): FileVerdict | [] => {
    const view = snapshot.file(file);
    if (!view) return [];
    const isTouched = since === undefined || since.touched.has(file);
    const found = isTouched ? view.findings : view.findings.filter((finding) => since.appeared.has(finding));
    const told = clock === 'off' ? found.filter((finding) => !finding.clock) : found;
    const failing = new Set<Finding>();
    for (const finding of told) {
      const { severity } = finding;
      counts[severity]++;
      const fails = ranks[severity] >= ranks[failOn];
      if (isSpared(finding, file)) {
        if (fails) spared++;
        continue;
      }
      if (severity === 'warning') warnings++;
      if (fails) failing.add(finding);
    }
    const baselined = isTouched ? view.baselined : [];
    const shown = showBaselined ? inOrder([...told, ...baselined.map(({ finding }) => finding)]) : told;
    return {
      file,
      view,
      told,
      findings: quiet ? shown.filter(({ severity }) => severity === 'error') : shown,
      failing,
      baselined,
      suppressed: isTouched ? view.suppressed : [],
    };
  });
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings;
  return {
    files,
    counts,
    baselined: files.reduce((sum, { baselined }) => sum + baselined.length, 0),
    spared,
    tooManyWarnings: tooMany ? warnings : undefined,
    failed: tooMany || files.some(({ failing }) => failing.size > 0),
  };
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
