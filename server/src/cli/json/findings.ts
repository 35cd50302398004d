import { fingerprintsIn } from '../../analysis/features/fingerprints.ts';
import { fixesIn } from '../../analysis/features/fixes.ts';
import type { FileView, Snapshot } from '../../analysis/views.ts';
import type { FileId, Finding } from '../../rules/finding.ts';
import { rulePageUrl } from '../../render/links.ts';
import { pathOf, toPointer } from '../../syntax/tree.ts';
import { rangeOf } from './place.ts';

/** The findings of one file. */
export function findingsJson(
  view: FileView,
  findings: readonly Finding[],
  snapshot: Snapshot,
  named: (file: FileId) => string,
): readonly object[] {
  if (findings.length === 0) return [];
  const tree = view.tree();
  const prints = fingerprintsIn(view);
  const baselined = new Set(view.baselined.map(({ finding }) => finding));
  const offered = fixesIn(snapshot);
  return findings.map((finding) => {
    const { rule, severity, clock, message, span, related } = finding;
    return {
      rule,
      severity,
      clock,
      message,
      fingerprint: prints.get(finding) ?? '',
      ...(baselined.has(finding) && { baselined: true }),
      file: named(view.file),
      range: rangeOf(view, span),
      pointer: toPointer(pathOf(tree.root, span)),
      related: related.map(({ file, path, message: about }) => {
        const other = snapshot.file(file);
        const range = other ? rangeOf(other, snapshot.resolve(file, path)) : null;
        return { message: about, file: named(file), range, pointer: toPointer(path) };
      }),
      fixes: offered(view.file, finding).map(({ title, safety, file, edits }) => {
        const target = snapshot.file(file) ?? view;
        return {
          title,
          safety,
          file: named(file),
          edits: edits.map((edit) => ({ range: rangeOf(target, edit), text: edit.text })),
        };
      }),
      url: rulePageUrl(rule),
    };
  });
}
