import { appendFile, stat } from 'node:fs/promises';
import { rulePageUrl } from '../../render/links.ts';
import { count } from '../../render/words.ts';
import type { FileView } from '../../analysis/views.ts';
import type { Finding, Severity } from '../../rules/finding.ts';
import { CannotRun } from '../exit.ts';
import { inWords } from '../fault.ts';
import { rangeOf } from '../json/place.ts';
import { markdownOf } from './markdown.ts';
import type { Destination, Told } from './told.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
};

/** So many annotations of each kind the platform takes from a step; more are dropped in silence. */
const MOST_OF_A_KIND = 10;

/** So many bytes the summary of a step may have, all its parts together; with room for what others write. */
const MOST_SUMMARY = 900_000;

/**
 * Workflow commands of GitHub Actions, which show findings beside the lines of a pull request. What is beyond the platform's
 * caps goes, with everything else, into the summary of the job.
 */
export async function writeGithub(told: Told, { out }: Destination): Promise<void> {
  const { verdict, workspace, placed, io } = told;
  const made: Record<Severity, number> = { error: 0, warning: 0, information: 0 };
  let left = 0;
  const all = verdict.files.flatMap(({ view, findings, failing }) =>
    findings.map((finding) => ({ view, finding, fails: failing.has(finding) })),
  );
  // Those that fail the run come first, so that the caps hide no reason for it.
  for (const { view, finding } of all.sort((a, b) => Number(b.fails) - Number(a.fails))) {
    if (made[finding.severity] === MOST_OF_A_KIND) left++;
    else {
      made[finding.severity]++;
      await out.write(annotation(finding, view, placed(view.file)));
    }
  }
  for (const { path, message, incomplete } of workspace.messages)
    if (incomplete) await out.write(`::error::${data(`${path}: ${message}`)}\n`);
  if (left === 0) return;
  const file = io.env['GITHUB_STEP_SUMMARY'];
  const where = file ? '; all of them are in the summary of the job' : '';
  await out.write(`${count(left, 'more finding')} than GitHub shows beside the lines${where}.\n`);
  if (file) await summarise(told, file);
}

/** `::error file=plans/acme.plan.yaml,line=7,col=19,endLine=7,endColumn=25,title=tier-mismatch::silver is assigned, but …` */
function annotation({ rule, severity, clock, message, span }: Finding, view: FileView, file: string): string {
  const { start, end } = rangeOf(view, span);
  // Columns are only taken where they are those of one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = {
    file,
    line: start.line,
    endLine: end.line,
    ...columns,
    title: clock ? `${rule} · clock` : rule,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[severity]} ${written.join(',')}::${data(`${message}\n${rulePageUrl(rule)}`)}\n`;
}

/** Whatever would end the command. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

async function summarise(told: Told, file: string): Promise<void> {
  try {
    const { size } = await stat(file).catch(() => ({ size: 0 }));
    await appendFile(file, `${markdownOf(told, Math.max(0, MOST_SUMMARY - size))}\n`);
  } catch (error) {
    throw new CannotRun(`the summary of the job cannot be written: ${inWords(error)}`);
  }
}
