import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';
import type { Rule } from '../../server/src/rules/rule.ts';
import { camelCase, findRules, rulesFolder, type RuleFile } from './catalogue.ts';
import type { GeneratedFile } from './generated-file.ts';
import { findRemarks, remarksFolder } from './remarks.ts';
import type { SourceSchema } from './schemas.ts';

/** A rule as the list shows it. */
export interface ListedRule extends Pick<Rule, 'id' | 'severity' | 'escalates' | 'clock' | 'summary'> {
  readonly group: string;
  readonly fixable: boolean;
}

const readme = 'README.md';
const [start, end] = ['<!-- rules -->', '<!-- /rules -->'];

/** README.md with the list of rules between its two marks brought up to date; the rest of it is written by hand. */
export async function generateRuleList(
  root: string,
  schemas: readonly SourceSchema[],
): Promise<GeneratedFile[]> {
  const rules = await Promise.all((await findRules(root, schemas)).map((file) => readRule(root, file)));
  const remarks = await Promise.all((await findRemarks(root)).map((id) => readRemark(root, id)));
  const tables = `${listOf(rules)}\n\n${remarkListOf(remarks)}`;
  const list = await format(tables, { parser: 'markdown', printWidth: 110 });
  const text = await readFile(join(root, readme), 'utf8');
  return [{ path: readme, content: between(text, list) }];
}

/** Markdown: a table for each group, in the order given. The page of a rule stands beside its file. */
export function listOf(rules: readonly ListedRule[]): string {
  const groups = [...new Set(rules.map(({ group }) => group))];
  return groups
    .map((group) => {
      const rows = rules.filter((rule) => rule.group === group).map(rowOf);
      return [
        `### ${group.charAt(0).toUpperCase()}${group.slice(1)}`,
        '',
        '| rule | severity | fix | fires when |',
        '|-|-|-|-|',
        ...rows,
      ].join('\n');
    })
    .join('\n\n');
}

function rowOf({ group, id, severity, escalates, clock, fixable, summary }: ListedRule): string {
  const grades = escalates === undefined ? severity : `${severity}, then ${escalates}`;
  const cells = [
    `[\`${id}\`](${rulesFolder}/${group}/${id}.md)`,
    clock === true ? `${grades} · clock` : grades,
    fixable ? 'yes' : '',
    summary.replaceAll('|', '\\|'),
  ];
  return `| ${cells.join(' | ')} |`;
}

type ListedRemark = Pick<Rule, 'id' | 'severity' | 'summary'>;

/** Markdown: what `plans diff` remarks on, which are no findings of a file. */
function remarkListOf(remarks: readonly ListedRemark[]): string {
  return [
    '### Remarks of `plans diff`',
    '',
    '| remark | severity | made when |',
    '|-|-|-|',
    ...remarks.map(
      ({ id, severity, summary }) =>
        `| [\`${id}\`](${remarksFolder}/${id}.md) | ${severity} | ${summary.replaceAll('|', '\\|')} |`,
    ),
  ].join('\n');
}

async function readRemark(root: string, id: string): Promise<ListedRemark> {
  const file = `${join(root, remarksFolder, id)}.ts`;
  const exported = (await import(pathToFileURL(file).href)) as Readonly<Record<string, ListedRemark>>;
  const remark = exported[camelCase(id)];
  if (remark === undefined) throw new Error(`${remarksFolder}/${id}.ts exports no "${camelCase(id)}"`);
  return remark;
}

/** Whether a rule has a fix is what its page says of one. */
async function readRule(root: string, { group, id }: RuleFile): Promise<ListedRule> {
  const file = join(root, rulesFolder, group, id);
  const [exported, page] = await Promise.all([
    import(pathToFileURL(`${file}.ts`).href) as Promise<Readonly<Record<string, Rule>>>,
    readFile(`${file}.md`, 'utf8'),
  ]);
  const rule = exported[camelCase(id)];
  if (rule === undefined) throw new Error(`${rulesFolder}/${group}/${id}.ts exports no "${camelCase(id)}"`);
  return { ...rule, group, fixable: /^## Fix$/m.test(page) };
}

function between(text: string, list: string): string {
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${readme} has no place for the rules: ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${list}\n${text.slice(to)}`;
}
