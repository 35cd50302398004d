import { overlaps, type Span } from '../../base/span.ts';
import type { FileId, Finding, Fix } from '../../rules/finding.ts';
import type { Rule } from '../../rules/rule.ts';
import { applyEdits, insertLineAbove, type Edit } from '../../syntax/edit.ts';
import { parse, type SyntaxTree } from '../../syntax/parse.ts';
import { sharedSpans } from '../../syntax/shared.ts';
import { rules } from '../findings.ts';
import type { FileView, Snapshot } from '../views.ts';

/** A change of one file that answers a finding. */
export interface FindingFix {
  readonly finding: Finding;
  readonly title: string;
  readonly safety: Fix['safety'];
  /** The file that is changed: that of the finding, or one it speaks of. */
  readonly file: FileId;
  readonly edits: readonly Edit[];
}

/** How far fixes go that nobody looks at one by one: those that keep the meaning, or also decisions without an alternative. */
export type Reach = 'safe' | 'unsafe';

/** The findings that touch a span. */
export function findingsAt({ findings }: FileView, span: Span): readonly Finding[] {
  return findings.filter((finding) => overlaps(finding.span, span));
}

const grades: readonly Fix['safety'][] = ['safe', 'unsafe', 'display'];

/**
 * The ways a rule offers to settle a finding of a file, safe ones first. Without those that would change nothing, or a value that
 * aliases repeat in places the fix does not speak of.
 */
export function fixesIn(snapshot: Snapshot): (file: FileId, finding: Finding) => readonly FindingFix[] {
  const making = new Making(snapshot);
  return (file, finding) =>
    finding.fixes
      .flatMap((fix) => making.fix(file, finding, fix) ?? [])
      .sort((a, b) => grades.indexOf(a.safety) - grades.indexOf(b.safety));
}

/**
 * A comment above the line of a finding that excuses its rule there; the reason is handed in, since only a person knows it.
 * Undefined for rules that cannot be excused.
 */
export function excuse(view: FileView, finding: Finding, reason: string): Edit | undefined {
  if (ruleOf(finding)?.unsuppressible) return undefined;
  return insertLineAbove(view.tree(), finding.span.start, `# plans-ignore ${finding.rule}: ${reason}`);
}

/**
 * The fixes of some files that can be made together, without anybody choosing: of several that would change the same place the
 * first, and none that would change other files. What is left over is found again once these are made.
 *
 * Ignore comments come last, when nothing else is left to be made and everything can be read: until then nobody knows what they
 * excuse.
 */
export function fixesTogether(
  snapshot: Snapshot,
  files: readonly FileId[],
  reach: Reach,
): readonly FindingFix[] {
  const asked = new Set(files);
  const isAsked = (file: FileId): boolean => asked.has(file);
  const others = chosenAmong(snapshot, files, reach, (rule) => !isAboutComments(rule), isAsked);
  if (others.length > 0) return others;
  const whole = files.filter((file) => isRead(snapshot, file));
  return chosenAmong(snapshot, whole, reach, isAboutComments, isAsked);
}

/** The fixes of one rule's findings in a file that can be made together, without anybody choosing. They may change other files. */
export function fixesOfRule(
  snapshot: Snapshot,
  file: FileId,
  id: string,
  reach: Reach,
): readonly FindingFix[] {
  return chosenAmong(
    snapshot,
    [file],
    reach,
    (rule) => rule.id === id,
    () => true,
  );
}

/** How many findings of some files are left for a decision without an alternative to settle. */
export function countDecisions(snapshot: Snapshot, files: readonly FileId[]): number {
  const making = new Making(snapshot);
  const changeable = new Set(files);
  const isDecision = (file: FileId) => (finding: Finding) => {
    const fix = making.withoutChoice(file, finding, 'unsafe');
    return fix?.safety === 'unsafe' && changeable.has(fix.file);
  };
  return files.reduce(
    (sum, file) => sum + (snapshot.file(file)?.findings ?? []).filter(isDecision(file)).length,
    0,
  );
}

/** The edits of some fixes by the file they change, in order. */
export function editsByFile(fixes: readonly FindingFix[]): ReadonlyMap<FileId, readonly Edit[]> {
  const files = new Map<FileId, Edit[]>();
  for (const { file, edits } of fixes) {
    const before = files.get(file);
    if (before) before.push(...edits);
    else files.set(file, [...edits]);
  }
  for (const edits of files.values()) edits.sort((a, b) => a.start - b.start || a.end - b.end);
  return files;
}

function chosenAmong(
  snapshot: Snapshot,
  files: readonly FileId[],
  reach: Reach,
  isAsked: (rule: Rule) => boolean,
  isChangeable: (file: FileId) => boolean,
): readonly FindingFix[] {
  const making = new Making(snapshot);
  const taken = new Map<FileId, Edit[]>();
  const chosen: FindingFix[] = [];
  for (const file of files) {
    for (const finding of snapshot.file(file)?.findings ?? []) {
      const rule = ruleOf(finding);
      if (!rule || !isAsked(rule)) continue;
      const fix = making.withoutChoice(file, finding, reach);
      if (!fix || !isChangeable(fix.file)) continue;
      const before = taken.get(fix.file) ?? [];
      if (fix.edits.some((edit) => before.some((other) => overlaps(edit, other)))) continue;
      taken.set(fix.file, [...before, ...fix.edits]);
      chosen.push(fix);
    }
  }
  return [...editsByFile(chosen)].flatMap(([file, edits]) =>
    stayReadable(snapshot, file, edits)
      ? chosen.filter((fix) => fix.file === file)
      : readableAmong(snapshot, file, chosen),
  );
}

/** The fixes of a file that can be read with all of them made; of several that turn into the same key, the first. */
function readableAmong(snapshot: Snapshot, file: FileId, fixes: readonly FindingFix[]): FindingFix[] {
  const kept: FindingFix[] = [];
  for (const fix of fixes) {
    if (fix.file !== file) continue;
    const edits = editsByFile([...kept, fix]).get(file) ?? [];
    if (stayReadable(snapshot, file, edits)) kept.push(fix);
  }
  return kept;
}

function stayReadable(snapshot: Snapshot, file: FileId, edits: readonly Edit[]): boolean {
  const tree = snapshot.file(file)?.tree();
  return !!tree && parse(applyEdits(tree.text, edits), tree).problems.length <= tree.problems.length;
}

/** Makes the edits of fixes, parsing each file once. */
class Making {
  readonly #snapshot: Snapshot;
  readonly #files = new Map<
    FileId,
    { readonly tree: SyntaxTree; readonly shared: readonly Span[] } | undefined
  >();

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  /** Undefined for a fix that changes nothing or too much, or a file that is gone. */
  fix(
    from: FileId,
    finding: Finding,
    { title, safety, file = from, edits: make }: Fix,
  ): FindingFix | undefined {
    const { tree, shared = [] } = this.#read(file) ?? {};
    const edits = tree ? make(tree) : [];
    if (edits.length === 0 || edits.some((edit) => shared.some((span) => overlaps(span, edit))))
      return undefined;
    return { finding, title, safety, file, edits };
  }

  /** The likeliest safe fix; where there is none and it reaches as far, the one decision that there is. */
  withoutChoice(file: FileId, finding: Finding, reach: Reach): FindingFix | undefined {
    const made = (safety: Reach): readonly FindingFix[] =>
      finding.fixes
        .filter((fix) => fix.safety === safety)
        .flatMap((fix) => this.fix(file, finding, fix) ?? []);
    const [safe] = made('safe');
    if (safe || reach === 'safe') return safe;
    const [only, ...others] = made('unsafe');
    return others.length === 0 ? only : undefined;
  }

  #read(file: FileId): { readonly tree: SyntaxTree; readonly shared: readonly Span[] } | undefined {
    if (!this.#files.has(file)) {
      const tree = this.#snapshot.file(file)?.tree();
      this.#files.set(file, tree && { tree, shared: sharedSpans(tree) });
    }
    return this.#files.get(file);
  }
}

function ruleOf({ rule }: Finding): Rule | undefined {
  return rules.find(({ id }) => id === rule);
}

function isAboutComments({ check }: Rule): boolean {
  return check.suppressions !== undefined;
}

/** Whether a file, and those it is judged by, can be read all through. */
function isRead(snapshot: Snapshot, file: FileId): boolean {
  const { file: policy, criteria = [] } = snapshot.portfolioOf(file) ?? {};
  const judges = criteria.map((set) => set.file);
  return [file, ...(policy === undefined ? [] : [policy]), ...judges].every((one) => {
    const { findings = [], suppressed = [] } = snapshot.file(one) ?? {};
    return ![...findings, ...suppressed.map(({ finding }) => finding)].some(isAboutReading);
  });
}

function isAboutReading(finding: Finding): boolean {
  const { check, severity } = ruleOf(finding) ?? {};
  return check?.file !== undefined && severity === 'error';
}
