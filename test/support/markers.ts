import { LineIndex } from '../../server/src/base/line-index.ts';

/**
 * A finding that a fixture says must be there, written in a comment below its place:
 *
 *     horizon: { start: 2026-01-01, end: 2026-06-30 }
 *     #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: horizon-transactional
 *
 * The carets cover the span as far as it stands on its first line. `#<- error: rule` marks a span that starts in the first
 * column, where carets cannot reach. A part of the message may follow after another colon.
 */
export interface Marker {
  /** Both from 0. */
  readonly line: number;
  readonly column: number;
  /** Undefined for `#<-`, which does not say how long the span is. */
  readonly length: number | undefined;
  readonly severity: string;
  readonly rule: string;
  readonly message: string | undefined;
}

const form =
  /^(?<indent>\s*)#(?:(?<gap>\s*)(?<carets>\^+)|(?<first><-)) (?<severity>error|warning|information): (?<rule>[a-z-]+)(?:: (?<message>.*))?$/;

export function markersIn(text: string): readonly Marker[] {
  let marked = 0;
  return text.split(/\r?\n/).flatMap((content, line): Marker[] => {
    const parts = form.exec(content)?.groups;
    if (!parts) {
      if (!/^\s*#.*\^+ \w+:/.test(content)) marked = line;
      else throw new Error(`a marker that cannot be read: ${content}`);
      return [];
    }
    const { indent = '', gap = '', carets, severity = '', rule = '', message } = parts;
    const column = carets === undefined ? 0 : indent.length + 1 + gap.length;
    return [{ line: marked, column, length: carets?.length, severity, rule, message }];
  });
}

export interface Placed {
  readonly span: { readonly start: number; readonly end: number };
  readonly severity: string;
  readonly rule: string;
  readonly message: string;
}

/** What differs between the markers of a text and the findings made in it, a line each; empty when they agree. */
export function differences(text: string, findings: readonly Placed[]): readonly string[] {
  const lines = new LineIndex(text);
  const left = [...markersIn(text)];
  const unexpected = findings.flatMap((finding) => {
    const at = left.findIndex((marker) => agrees(marker, finding, lines));
    if (at < 0) return [`not marked: ${describe(finding, lines)}`];
    left.splice(at, 1);
    return [];
  });
  const missing = left.map(
    ({ line, column, length, severity, rule, message }) =>
      `not found: ${line + 1}:${column + 1}${length === undefined ? '' : ` (${length} long)`} ${severity}: ${rule}${message ? `: ${message}` : ''}`,
  );
  return [...unexpected, ...missing];
}

function agrees(marker: Marker, { span, severity, rule, message }: Placed, lines: LineIndex): boolean {
  const start = lines.at(span.start);
  if (start.line !== marker.line || start.column !== marker.column) return false;
  if (marker.length !== undefined && marker.length !== lengthOnFirstLine(span, lines)) return false;
  return severity === marker.severity && rule === marker.rule && message.includes(marker.message ?? '');
}

/** An empty span, and one that ends its line, are drawn one caret long. */
function lengthOnFirstLine(span: Placed['span'], lines: LineIndex): number {
  const start = lines.at(span.start);
  const end = Math.min(span.end, lines.line(start.line)?.end ?? span.end);
  return Math.max(1, end - span.start);
}

function describe({ span, severity, rule, message }: Placed, lines: LineIndex): string {
  const { line, column } = lines.at(span.start);
  return `${line + 1}:${column + 1} (${lengthOnFirstLine(span, lines)} long) ${severity}: ${rule}: ${message}`;
}
