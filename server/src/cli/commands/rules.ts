import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { nearest } from '../../base/suggest.ts';
import { rulePageUrl } from '../../render/links.ts';
import type { Page } from '../../render/page.ts';
import { catalogue } from '../../rules/catalogue.generated.ts';
import type { Rule } from '../../rules/rule.ts';
import { CannotRun, exitCodes, type ExitCode } from '../exit.ts';
import { wantsColour, widthOf, type Io } from '../io.ts';
import { head } from '../json/document.ts';
import type { Output } from '../output.ts';
import type { ReportOptions } from '../report.ts';
import { styleOf } from '../text/style.ts';
import { textPage } from '../text/page.ts';

const all: readonly Rule[] = [...(catalogue as readonly Rule[])].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Prints every rule with its severity and when it fires. */
export async function rules(io: Io, { format }: ReportOptions, out: Output): Promise<ExitCode> {
  if (format === 'json')
    await out.write(`${JSON.stringify({ ...head('rules'), rules: all.map(ruleJson) }, null, 2)}\n`);
  else await out.write(textPage(listOf(all), widthOf(io), styleOf(wantsColour(io))));
  return exitCodes.clean;
}

/** Prints the page of one rule. */
export async function rule(io: Io, id: string, { format }: ReportOptions, out: Output): Promise<ExitCode> {
  const known = all.find((one) => one.id === id);
  if (!known) {
    const near = nearest(
      id,
      all.map((one) => one.id),
    );
    throw new CannotRun(
      `there is no rule "${id}"${near === undefined ? '; "plans rules" lists them' : `; did you mean "${near}"?`}`,
    );
  }
  const page = await pageOf(id, io.rulePages);
  const text =
    format === 'json'
      ? JSON.stringify({ ...head('rule'), rule: { ...ruleJson(known), page } }, null, 2)
      : page.trimEnd();
  await out.write(`${text}\n`);
  return exitCodes.clean;
}

async function pageOf(id: string, folder: URL): Promise<string> {
  const pages = await readdir(fileURLToPath(folder), { recursive: true }).catch(() => []);
  const page = pages.find((name) => name.replaceAll('\\', '/').split('/').at(-1) === `${id}.md`);
  if (page === undefined)
    throw new CannotRun(`the page of "${id}" is not installed; it is also at ${rulePageUrl(id)}`);
  return readFile(new URL(page.replaceAll('\\', '/'), folder), 'utf8');
}

function listOf(rulesShown: readonly Rule[]): Page {
  return {
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: 'Rule', align: 'left' },
          { title: 'Severity', align: 'left' },
          { title: 'Fires when', align: 'left' },
        ],
        rows: rulesShown.map((one) => [[one.id], [severityOf(one)], [one.summary]]),
      },
      {
        kind: 'paragraph',
        text: [
          '"plans rule <id>" shows the page of a rule. Rules marked "clock" fire by the passing of time alone.',
        ],
      },
    ],
  };
}

function severityOf({ severity, escalates, clock }: Rule): string {
  return `${severity}${escalates ? ` to ${escalates}` : ''}${clock ? ' · clock' : ''}`;
}

function ruleJson({ id, severity, escalates, clock, summary }: Rule): object {
  return { id, severity, escalates: escalates ?? null, clock: clock ?? false, summary, url: rulePageUrl(id) };
}
