import {
  CreateFile,
  type CreateFile as NewFile,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  importTable,
  readMapping,
  type Import,
  type ImportedPlan,
  type Mapping,
} from '../../analysis/features/import.ts';
import { oneEdit } from '../../analysis/features/one-edit.ts';
import { isWithin } from '../../analysis/files/kinds.ts';
import type { PortfolioView, Snapshot } from '../../analysis/views.ts';
import { LineIndex } from '../../base/line-index.ts';
import { importFaults, importPage, importTally } from '../../render/import-report.ts';
import { toMarkdown } from '../../render/markdown.ts';
import { begunIn } from '../../render/starting/begun.ts';
import { answering } from '../answering.ts';
import { ImportRequest, type Fault, type ImportProposal } from '../protocol/custom-protocol.ts';
import * as toProto from '../protocol/to-proto.ts';
import type { Session } from '../session.ts';
import { addresses } from './addresses.ts';
import { failedOn } from './proposal.ts';

/** Answers what importing a CSV file would do. The client shows it, and does it where a person wants it. */
export function answerImport(session: Session): void {
  const { connection, log, uris } = session;
  const { figures } = session.words;
  const failed = failedOn(session);
  connection.onRequest(
    ImportRequest,
    answering(
      log,
      ImportRequest.method,
      failed,
      async ({ file, mapping: mappingUri, create, linksFrom }, token): Promise<ImportProposal | Fault> => {
        const mapping = await mappingAt(session, mappingUri);
        if ('fault' in mapping) return mapping;
        const table = await session.tables?.read(file, mapping);
        if (!table) return { fault: figures.noTables };
        if ('fault' in table) return { fault: figures.unusableTable(table.fault) };
        const snapshot = await session.results(token, 'everything');
        const portfolio = portfolioFor(snapshot, uris.fileOf(mappingUri));
        if (!portfolio) return { fault: figures.noPortfolio };
        const begin = create ? begunIn(portfolio, snapshot.asOf) : undefined;
        const result = importTable(snapshot, portfolio, table, mapping, begin);
        if (!('plans' in result)) return { fault: figures.unusableTable(result.faults.join(' ')) };
        const name = nameOf(file);
        const page = importPage({ result, file: name, portfolio: portfolio.title, dryRun: true });
        const whole = { blocks: [...page.blocks, ...importFaults(result)] };
        return {
          ...(result.plans.length > 0 && { edit: editOf(session, snapshot, result) }),
          texts: result.plans.map((plan) => ({
            uri: uris.uriOf(plan.file),
            name: plan.name,
            text: plan.after,
            isNew: plan.isNew,
          })),
          tally: importTally(result, true, figures),
          done: importTally(result, false, figures),
          report: { title: name, markdown: toMarkdown(whole, addresses(uris, linksFrom)) },
          faults: result.faults.length,
        };
      },
    ),
  );
}

async function mappingAt({ files, words: { figures } }: Session, uri: string): Promise<Mapping | Fault> {
  const read = await files.read(uri);
  const name = nameOf(uri);
  if (read.kind !== 'text')
    return {
      fault: read.kind === 'absent' ? figures.noSuchFile(name) : figures.unreadable(name, read.reason),
    };
  const { mapping, problems } = readMapping(read.text);
  if (mapping) return mapping;
  const lines = new LineIndex(read.text);
  const findings = problems.map(({ start, message }) => `${name}:${lines.at(start).line + 1}: ${message}.`);
  return { fault: figures.unusableMapping(findings.join(' ')) };
}

/** The innermost portfolio the mapping stands in, else the only one there is. */
function portfolioFor({ portfolios }: Snapshot, mapping: string | undefined): PortfolioView | undefined {
  const shown = portfolios.filter(({ file, plans }) => file !== undefined || plans.length > 0);
  const [around] = shown
    .filter(({ root }) => mapping !== undefined && isWithin(root, mapping))
    .sort((a, b) => b.root.length - a.root.length);
  return around ?? (shown.length === 1 ? shown[0] : undefined);
}

/** One change a plan. New files are made by the edit itself. */
function editOf(session: Session, snapshot: Snapshot, { plans }: Import): WorkspaceEdit {
  return { documentChanges: plans.flatMap((plan) => changesOf(session, snapshot, plan)) };
}

function changesOf(
  { uris, documents }: Session,
  snapshot: Snapshot,
  { file, before, after, isNew }: ImportedPlan,
): (NewFile | TextDocumentEdit)[] {
  const uri = uris.uriOf(file);
  const edit = oneEdit(before, after);
  if (!edit) return [];
  const lines = snapshot.file(file)?.lines ?? new LineIndex(before);
  const text: TextDocumentEdit = {
    textDocument: { uri, version: documents.version(file) ?? null },
    edits: [{ range: toProto.range(lines, edit), newText: edit.text }],
  };
  return isNew ? [CreateFile.create(uri, { overwrite: false }), text] : [text];
}

function nameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}
