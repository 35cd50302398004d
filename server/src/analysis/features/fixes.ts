import { overlaps, type Span } from '../../base/span.ts';
import type { Finding, Fix } from '../../rules/finding.ts';
import { insertLineAbove, type Edit } from '../../syntax/edit.ts';
import { rules } from '../findings.ts';
import type { FileView } from '../views.ts';

/** A change of one file that answers a finding. */
export interface FindingFix {
  readonly finding: Finding;
  readonly title: string;
  readonly safety: Fix['safety'];
  readonly edits: readonly Edit[];
}

/** The findings that touch a span. */
export function findingsAt({ findings }: FileView, span: Span): readonly Finding[] {
  return findings.filter((finding) => overlaps(finding.span, span));
}

/** The ways a rule offers to settle a finding, safe ones first; without those that would change nothing. */
export function fixesFor(view: FileView, finding: Finding): readonly FindingFix[] {
  const order: readonly Fix['safety'][] = ['safe', 'unsafe', 'display'];
  return finding.fixes
    .map(({ title, safety, edits }): FindingFix => ({ finding, title, safety, edits: edits(view.tree()) }))
    .filter(({ edits }) => edits.length > 0)
    .sort((a, b) => order.indexOf(a.safety) - order.indexOf(b.safety));
}

/**
 * A comment above the line of a finding that excuses its rule there; the reason is handed in, since only a person knows it.
 * Undefined for rules that cannot be excused.
 */
export function excuse(view: FileView, finding: Finding, reason: string): Edit | undefined {
  if (rules.find(({ id }) => id === finding.rule)?.unsuppressible) return undefined;
  return insertLineAbove(view.tree(), finding.span.start, `# plans-ignore ${finding.rule}: ${reason}`);
}

/** The edits of all safe fixes of a file. Of fixes that would change the same place, the first is made. */
export function safeEdits(view: FileView): readonly Edit[] {
  const chosen: Edit[] = [];
  for (const finding of view.findings) {
    const fix = fixesFor(view, finding).find(({ safety }) => safety === 'safe');
    const clashes = fix?.edits.some((edit) => chosen.some((other) => overlaps(edit, other)));
    if (fix && !clashes) chosen.push(...fix.edits);
  }
  return chosen.sort((a, b) => a.start - b.start);
}
