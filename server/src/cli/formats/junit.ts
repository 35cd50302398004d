import { fingerprintsIn } from '../../analysis/features/fingerprints.ts';
import { rulePageUrl } from '../../render/links.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Message } from '../reading/workspace.ts';
import type { FileVerdict } from '../lint/verdict.ts';
import type { Destination, Told } from './told.ts';

/**
 * A JUnit report: a suite a file, a test case a finding. What fails the run fails there; other findings pass, with their words. A
 * file without findings is one case that passes.
 */
export async function writeJunit(
  { verdict: { files }, workspace: { messages }, placed }: Told,
  { out }: Destination,
): Promise<void> {
  const faults = messages.filter(({ incomplete }) => incomplete);
  const tests = files.reduce((sum, { findings }) => sum + Math.max(1, findings.length), faults.length);
  const failures = files.reduce((sum, file) => sum + failuresIn(file), 0);
  await out.write('<?xml version="1.0" encoding="UTF-8"?>\n');
  await out.write(
    `<testsuites${attributes({ name: 'plans lint', tests, failures, errors: faults.length, time: 0 })}>\n`,
  );
  if (faults.length > 0) await out.write(faultSuite(faults));
  for (const file of files) await out.write(suiteOf(file, placed(file.file)));
  await out.write('</testsuites>\n');
}

function failuresIn({ findings, failing }: FileVerdict): number {
  return findings.filter((finding) => failing.has(finding)).length;
}

function suiteOf(file: FileVerdict, path: string): string {
  const { findings } = file;
  const tests = Math.max(1, findings.length);
  const counts = { name: path, tests, failures: failuresIn(file), errors: 0, skipped: 0, time: 0 };
  const clean = `    <testcase${attributes({ name: 'no findings', classname: path, time: 0 })}/>\n`;
  const cases = findings.length === 0 ? clean : casesOf(file, path);
  return `  <testsuite${attributes(counts)}>\n${cases}  </testsuite>\n`;
}

function casesOf({ view, findings, failing }: FileVerdict, path: string): string {
  const prints = fingerprintsIn(view);
  const places = view.placesOf(findings.map(({ span }) => span));
  const seen = new Map<string, number>();
  return findings
    .map((finding, index) => {
      const name = nameOf(finding, places[index] ?? []);
      const before = seen.get(name) ?? 0;
      seen.set(name, before + 1);
      const { rule, severity, message, span } = finding;
      const { line, column } = view.lines.at(span.start);
      const words = `${path}:${line + 1}:${column + 1}: ${severity}: ${message}\n${rulePageUrl(rule)}`;
      const outcome = failing.has(finding)
        ? `<failure${attributes({ message, type: severity })}>${escape(words)}</failure>`
        : `<system-out>${escape(words)}</system-out>`;
      const property = attributes({ name: 'fingerprint', value: prints.get(finding) ?? '' });
      return [
        `    <testcase${attributes({ name: before === 0 ? name : `${name} #${before + 1}`, classname: path, time: 0 })}>`,
        `      <properties><property${property}/></properties>`,
        `      ${outcome}`,
        '    </testcase>\n',
      ].join('\n');
    })
    .join('');
}

/** By name and class a platform knows a case again, so it says no line. Of several with one name it would keep the last. */
function nameOf({ rule, about }: Finding, place: readonly string[]): string {
  const where = place.length === 0 ? '' : ` at ${place.join('.')}`;
  return `${rule}${where}${about === undefined ? '' : ` (${about})`}`;
}

function faultSuite(faults: readonly Message[]): string {
  const name = 'what could not be read';
  const counts = { name, tests: faults.length, failures: 0, errors: faults.length, skipped: 0, time: 0 };
  const cases = faults.map(
    ({ path, message }) =>
      `    <testcase${attributes({ name: path, classname: name, time: 0 })}><error${attributes({ message })}/></testcase>\n`,
  );
  return `  <testsuite${attributes(counts)}>\n${cases.join('')}  </testsuite>\n`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escape(String(value)).replace(/[\t\n\r]/g, ' ')}"`)
    .join('');
}

/** Text for XML 1.0, without the characters that it cannot hold even when they are escaped. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
