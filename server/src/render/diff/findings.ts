import type { FindingAt } from '../../analysis/features/comparison.ts';
import type { Remarked } from '../../analysis/features/remarks/remark.ts';
import type { Snapshot } from '../../analysis/views.ts';
import type { FileId, Severity } from '../../rules/finding.ts';
import { rulePageUrl } from '../links.ts';
import { inFile, link, list, strong, type Block, type Line } from '../page.ts';
import { oneLine } from '../words.ts';

/** So many findings are told one by one; the JSON has them all. */
const MOST_TOLD = 30;

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };
const severityWords: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
};

/** Findings, the worst first. Those that are gone stand in a file as it was, so that no line of today's is linked. */
export function findingList(
  all: readonly FindingAt[],
  named: (file: FileId) => string,
  { gone = false }: { readonly gone?: boolean } = {},
): readonly Block[] {
  return told(
    all.toSorted((a, b) => gravity[a.finding.severity] - gravity[b.finding.severity]),
    ({ view, finding: { severity, message, rule, span } }) => {
      const { line } = view.lines.at(span.start);
      const place = `${named(view.file)}:${line + 1}`;
      return lineOf(severity, message, rule, gone ? place : inFile(place, view.file, line));
    },
  );
}

/** Findings that say something else, where that is a matter of severity. */
export function gradeList(
  all: readonly { readonly before: FindingAt; readonly after: FindingAt }[],
  named: (file: FileId) => string,
): readonly Block[] {
  return told(all, ({ before, after: { view, finding } }) => {
    const { line } = view.lines.at(finding.span.start);
    const grades = `${severityWords[before.finding.severity]} → ${severityWords[finding.severity]}`;
    return [
      `${grades}: ${oneLine(finding.message, 1000)} [`,
      link(finding.rule, rulePageUrl(finding.rule)),
      '] ',
      inFile(`${named(view.file)}:${line + 1}`, view.file, line),
    ];
  });
}

export function remarkList(
  all: readonly Remarked[],
  head: Snapshot,
  named: (file: FileId) => string,
): readonly Block[] {
  return told(all, ({ severity, message, rule, file, span }) => {
    const line = head.file(file)?.lines.at(span.start).line ?? 0;
    return lineOf(severity, message, rule, inFile(`${named(file)}:${line + 1}`, file, line));
  });
}

function lineOf(severity: Severity, message: string, rule: string, place: Line[number]): Line {
  return [
    strong(severityWords[severity]),
    `: ${oneLine(message, 1000)} [`,
    link(rule, rulePageUrl(rule)),
    '] ',
    place,
  ];
}

function told<Item>(all: readonly Item[], lineFor: (item: Item) => Line): readonly Block[] {
  const shown = all.slice(0, MOST_TOLD).map(lineFor);
  const more = all.length - shown.length;
  return list(more > 0 ? [...shown, [`and ${more} more`]] : shown);
}
