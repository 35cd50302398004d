import type { FileView } from '../../analysis/views.ts';
import { toMarkdown, unlinked, type AddressOf } from '../../render/markdown.ts';
import { rulePageUrl } from '../../render/links.ts';
import type { Block, Line } from '../../render/page.ts';
import { capitalised, count } from '../../render/words.ts';
import type { Finding } from '../../rules/finding.ts';
import { inWords } from './summary.ts';
import type { Destination, Told } from './told.ts';

/** GitHub-flavoured Markdown, for the summary of a job or a comment. */
export async function writeMarkdown(told: Told, { out }: Destination): Promise<void> {
  await out.write(`${markdownOf(told, Infinity)}\n`);
}

/** The findings as a document of so many bytes at most: what finds no room at its end is counted. */
export function markdownOf(told: Told, most: number): string {
  const { verdict, workspace, quiet, placed } = told;
  const address = addressIn(told);
  const heading: Block = { kind: 'heading', level: 1, text: [inWords(verdict, quiet) ?? 'No errors'] };
  const parts = [toMarkdown({ blocks: [heading, ...asides(told)] })];
  let [left, size] = [0, sizeOf(parts[0] ?? '')];
  for (const { view, findings } of verdict.files) {
    if (findings.length === 0) continue;
    const part = toMarkdown({ blocks: blocksOf(view, findings, placed(view.file)) }, address);
    size += sizeOf(part);
    if (size > most) left += findings.length;
    else parts.push(part);
  }
  const messages = workspace.messages.map(({ path, message }): Line => [`${path}: ${message}`]);
  if (messages.length > 0) parts.push(toMarkdown({ blocks: [{ kind: 'list', items: messages }] }));
  if (left > 0) parts.push(`${count(left, 'more finding')} would not fit.`);
  return unlinked(parts.join('\n\n'));
}

/** With room for what is said of those that do not fit. */
function sizeOf(part: string): number {
  return Buffer.byteLength(part) + 100;
}

function asides({ verdict: { baselined, spared } }: Told): Block[] {
  const lines = [
    baselined > 0 && `${count(baselined, 'finding')} in the baseline.`,
    spared > 0 &&
      `${count(spared, 'finding')} of these came with time alone, and ${spared === 1 ? 'does' : 'do'} not fail this run.`,
  ].filter((line) => line !== false);
  return lines.map((line): Block => ({ kind: 'paragraph', text: [line] }));
}

function blocksOf(view: FileView, findings: readonly Finding[], path: string): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: [{ style: 'file', text: path, file: view.file }] },
    {
      kind: 'table',
      columns: [
        { title: 'Line', align: 'right' },
        { title: 'Severity', align: 'left' },
        { title: 'Finding', align: 'left' },
        { title: 'Rule', align: 'left' },
      ],
      rows: findings.map(({ rule, severity, clock, message, span }): readonly Line[] => {
        const { line } = view.lines.at(span.start);
        return [
          [{ style: 'file', text: String(line + 1), file: view.file, line }],
          [capitalised(severity)],
          [message],
          [{ style: 'link', text: rule, address: rulePageUrl(rule) }, ...(clock ? [' · clock'] : [])],
        ];
      }),
    },
  ];
}

/** Where a platform shows the files of the commit that it runs on; nowhere outside of one. */
function addressIn({ io: { env }, placed }: Told): AddressOf {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = env;
  const { CI_PROJECT_URL: project, CI_COMMIT_SHA: commit } = env;
  const base =
    server && repository && sha
      ? `${server}/${repository}/blob/${sha}`
      : project && commit
        ? `${project}/-/blob/${commit}`
        : undefined;
  return (file, line) => {
    const path = placed(file);
    if (base === undefined || path.startsWith('..')) return undefined;
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    return `${base}/${encoded}${line === undefined ? '' : `#L${line + 1}`}`;
  };
}
