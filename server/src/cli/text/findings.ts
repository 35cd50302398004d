import { fixesIn } from '../../analysis/features/fixes.ts';
import type { FileView, Snapshot } from '../../analysis/views.ts';
import type { FileId, Finding, Fix } from '../../rules/finding.ts';
import { rulePageUrl } from '../../render/links.ts';
import { oneLine } from '../../render/words.ts';
import { snippet, visible } from './snippet.ts';
import type { Style } from './style.ts';

const LONGEST = 1000;

export interface FindingsText {
  readonly snapshot: Snapshot;
  /** A file's name as it is shown. */
  readonly named: (file: FileId) => string;
  readonly width: number;
  readonly style: Style;
}

/** A finding with its line, the places that have to do with it, what could settle it, and where its rule is explained. */
export function findingText(
  finding: Finding,
  view: FileView,
  { snapshot, named, width, style }: FindingsText,
): string {
  const { line, column } = view.lines.at(finding.span.start);
  const place = `${visible(named(view.file))}:${line + 1}:${column + 1}`;
  const isBaselined = view.baselined.some((one) => one.finding === finding);
  const rule = `[${finding.rule}${finding.clock ? ' · clock' : ''}${isBaselined ? ' · baseline' : ''}]`;
  const gutter = String(line + 1);
  const blank = ' '.repeat(gutter.length);
  const related = finding.related.map(({ file, path, message }) => {
    const other = snapshot.file(file);
    const at = other?.lines.at(snapshot.resolve(file, path).start);
    const name = visible(named(file));
    const where = at ? `${name}:${at.line + 1}:${at.column + 1}` : name;
    return `  ${blank} ${style.faint('=')} ${where}: ${oneLine(message, LONGEST)}`;
  });
  const fixes = fixesOffered(finding, view, snapshot).map(({ title, safety }) => {
    const grade = { safe: 'fix', unsafe: 'fix, to be looked at', display: 'by hand' }[safety];
    return `  ${blank} ${style.faint('=')} ${grade}: ${oneLine(title, LONGEST)}`;
  });
  return [
    `${style.strong(place)}: ${style.severity(finding.severity, finding.severity)}: ${oneLine(finding.message, LONGEST)} ${style.faint(rule)}`,
    ...sourceLines(finding, view, width - gutter.length - 5, style),
    ...related,
    ...fixes,
    `  ${blank} ${style.faint('=')} ${style.faint(rulePageUrl(finding.rule))}`,
    '',
  ].join('\n');
}

/** What the editor would offer as well: a value that aliases repeat is for a person to change. */
function fixesOffered(
  finding: Finding,
  view: FileView,
  snapshot: Snapshot,
): readonly Pick<Fix, 'title' | 'safety'>[] {
  return view.text.includes('*') ? fixesIn(snapshot)(view.file, finding) : finding.fixes;
}

function sourceLines(
  { span, severity }: Finding,
  { text, lines }: FileView,
  width: number,
  style: Style,
): string[] {
  const { line, column } = lines.at(span.start);
  const content = lines.line(line);
  if (!content || content.start === content.end) return [];
  const end = Math.min(span.end, content.end) - content.start;
  const shown = snippet(text.slice(content.start, content.end), { start: column, end }, width);
  const gutter = String(line + 1);
  return [
    `  ${style.faint(`${gutter} |`)} ${shown.line}`,
    `  ${style.faint(`${' '.repeat(gutter.length)} |`)} ${style.severity(severity, shown.carets)}`,
  ];
}
