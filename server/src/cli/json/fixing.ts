import type { FileId } from '../../rules/finding.ts';
import { unifiedDiff } from '../text/diff.ts';
import type { Fixing } from '../writing/fixing.ts';

/** What was fixed, or would be. Where the text came in on standard input the new one stands here, as nothing is written. */
export function fixingJson(
  { dryRun, fixes, files, decisions, output }: Fixing,
  named: (file: FileId) => string,
): object {
  return {
    dryRun,
    fixes: fixes.map(({ finding: { rule, message }, title, safety, file }) => ({
      rule,
      message,
      title,
      safety,
      file: named(file),
    })),
    files: files.map(({ file, before, after }) => ({
      file: named(file),
      diff: unifiedDiff(named(file), before, after),
      ...(output !== undefined && { text: after }),
    })),
    decisions,
  };
}
