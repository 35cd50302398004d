import { fingerprintsIn } from '../../analysis/features/fingerprints.ts';
import { fixesIn } from '../../analysis/features/fixes.ts';
import type { FileView } from '../../analysis/views.ts';
import type { Span } from '../../base/span.ts';
import { homepage, rulePageUrl } from '../../render/links.ts';
import type { Severity } from '../../rules/finding.ts';
import { writeDocument } from '../report.ts';
import type { Destination, Told } from './told.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  information: 'INFO',
};

/** The Reviewdog Diagnostic Format. It knows no fingerprints and takes no keys of others, so they end the original output. */
export async function writeRdjson(told: Told, { out }: Destination): Promise<void> {
  const document = { source: { name: 'plans', url: homepage }, diagnostics: diagnosticsOf(told) };
  await writeDocument(document, out);
}

function* diagnosticsOf({ workspace: { snapshot }, verdict: { files }, placed }: Told): Generator<object> {
  const offered = fixesIn(snapshot);
  for (const { view, findings } of files) {
    const path = placed(view.file);
    const prints = fingerprintsIn(view);
    for (const finding of findings) {
      const { rule, severity, message, span, related } = finding;
      const range = rangeOf(view, span);
      // A suggestion is for the file itself, and for one place of it.
      const suggestions = offered(view.file, finding)
        .filter(({ safety, file, edits }) => safety !== 'display' && file === view.file && edits.length === 1)
        .flatMap(({ edits }) => edits.map((edit) => ({ range: rangeOf(view, edit), text: edit.text })));
      const places = related.flatMap(({ file, path: at, message: about }) => {
        const other = snapshot.file(file);
        if (!other) return [];
        return {
          message: about,
          location: { path: placed(file), range: rangeOf(other, snapshot.resolve(file, at)) },
        };
      });
      const { line, column } = range.start;
      yield {
        message,
        location: { path, range },
        severity: severities[severity],
        code: { value: rule, url: rulePageUrl(rule) },
        ...(suggestions.length > 0 && { suggestions }),
        original_output: `${path}:${line}:${column}: ${severity}: ${message} [${rule}] ${prints.get(finding) ?? ''}`,
        ...(places.length > 0 && { related_locations: places }),
      };
    }
  }
}

/** Lines and columns from 1; columns count the bytes of UTF-8. */
function rangeOf(view: FileView, { start, end }: Span) {
  return { start: positionOf(view, start), end: positionOf(view, end) };
}

function positionOf({ text, lines }: FileView, offset: number): { line: number; column: number } {
  const { line, column } = lines.at(offset);
  return { line: line + 1, column: Buffer.byteLength(text.slice(offset - column, offset)) + 1 };
}
