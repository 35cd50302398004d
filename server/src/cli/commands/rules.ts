import { allRemarks } from '../../analysis/features/remarks/remarks.ts';
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
import { rulePages } from '../rule-pages.ts';
import { styleOf } from '../text/style.ts';
import { textPage } from '../text/page.ts';

/** A rule of `plans lint`, or what `plans diff` remarks on. */
interface Listed extends Pick<Rule, 'id' | 'severity' | 'escalates' | 'clock' | 'summary'> {
  readonly kind: 'rule' | 'remark';
}

const all: readonly Listed[] = [
  ...(catalogue as readonly Rule[]).map((one): Listed => ({ ...one, kind: 'rule' })),
  ...allRemarks.map((one): Listed => ({ ...one, kind: 'remark' })),
].sort((a, b) => (a.id < b.id ? -1 : 1));

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
  const page = await (await rulePages(io.rulePages))(id);
  if (page === undefined)
    throw new CannotRun(`the page of "${id}" is not installed; it is also at ${rulePageUrl(id)}`);
  const text =
    format === 'json'
      ? JSON.stringify({ ...head('rule'), rule: { ...ruleJson(known), page } }, null, 2)
      : page.trimEnd();
  await out.write(`${text}\n`);
  return exitCodes.clean;
}

function listOf(rulesShown: readonly Listed[]): Page {
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
          '"plans rule <id>" shows the page of a rule. Rules marked "clock" fire by the passing of time alone; ',
          'those marked "remark" are what "plans diff" remarks on in a change.',
        ],
      },
    ],
  };
}

function severityOf({ kind, severity, escalates, clock }: Listed): string {
  const marks = `${clock ? ' · clock' : ''}${kind === 'remark' ? ' · remark' : ''}`;
  return `${severity}${escalates ? ` to ${escalates}` : ''}${marks}`;
}

function ruleJson({ id, kind, severity, escalates, clock, summary }: Listed): object {
  return {
    id,
    kind,
    severity,
    escalates: escalates ?? null,
    clock: clock ?? false,
    summary,
    url: rulePageUrl(id),
  };
}
