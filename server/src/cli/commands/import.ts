import { readdir, readFile } from 'node:fs/promises';
import { isWithin, folderOf } from '../../analysis/files/kinds.ts';
import {
  importTable,
  readMapping,
  type Import,
  type ImportedPlan,
  type Mapping,
} from '../../analysis/features/import.ts';
import type { PortfolioView } from '../../analysis/views.ts';
import type { Day } from '../../base/day.ts';
import { LineIndex } from '../../base/line-index.ts';
import { begunIn } from '../../render/starting/begun.ts';
import { importPage } from '../../render/import-report.ts';
import type { FileId } from '../../rules/finding.ts';
import { readCsv } from '../csv.ts';
import { CannotRun, exitCodes, type ExitCode } from '../exit.ts';
import { inWords } from '../fault.ts';
import { wantsColour, widthOf, type Io } from '../io.ts';
import { headOn } from '../json/document.ts';
import { importJson } from '../json/import.ts';
import { createFile } from '../writing/create-file.ts';
import type { Output } from '../output.ts';
import { displayed, fileIdOf } from '../reading/paths.ts';
import { writeDocument, writeMessages } from '../report.ts';
import { carryOut, prepare, type Refusal } from '../writing/rewrite.ts';
import { colouredDiff, unifiedDiff } from '../text/diff.ts';
import { textPage } from '../text/page.ts';
import { styleOf } from '../text/style.ts';
import { openWorkspace, type Workspace } from '../reading/workspace.ts';

export interface ImportOptions {
  /** The CSV file. */
  readonly file: string;
  /** The mapping file; without one, the only one beside the CSV file. */
  readonly mapping: string | undefined;
  /** The folder of the portfolio; without one, that of the mapping. */
  readonly portfolio: string | undefined;
  readonly asOf: Day;
  readonly create: boolean;
  /** Whether to print a diff and write nothing. */
  readonly dryRun: boolean;
  readonly format: 'text' | 'json';
}

/** Puts what the rows of a CSV file say into the plans they are about, and tells what it did and what it left alone. */
export async function importFile(
  io: Io,
  options: ImportOptions,
  out: Output,
  errors: Output,
): Promise<ExitCode> {
  const mappingFile = await mappingFileOf(io, options);
  const mapping = await mappingIn(io, mappingFile);
  const file = fileIdOf(io.cwd, options.file);
  const name = displayed(io.cwd, file);
  const table = await readCsv(file, name, mapping);
  const { workspace, portfolio } = await portfolioFor(io, mappingFile, options);
  await writeMessages(workspace.messages, errors);
  const result = importTable(
    workspace.snapshot,
    portfolio,
    table,
    mapping,
    options.create ? begunIn(portfolio, options.asOf) : undefined,
  );
  if (!('plans' in result)) throw new CannotRun(`${name}: ${result.faults.join(`\nplans: ${name}: `)}`);

  const { dryRun, format } = options;
  if (dryRun && format === 'text') await showDiffs(io, result, out);
  const refusals = dryRun ? new Map<FileId, Refusal>() : await written(portfolio, result);
  if (format === 'json') {
    const named = (path: FileId): string => displayed(io.cwd, path);
    const document = {
      ...headOn('import', options.asOf),
      messages: workspace.messages,
      file: name,
      mapping: named(mappingFile),
      portfolio: { root: named(portfolio.root), title: portfolio.title },
      ...importJson({ result, refusals, dryRun }, named),
    };
    await writeDocument(document, out);
  } else {
    // A diff is for another program; people are told of the rest beside it.
    const told = dryRun ? errors : out;
    const carriedOut = { ...result, plans: result.plans.filter((plan) => !refusals.has(plan.file)) };
    const page = importPage({ result: carriedOut, file: name, portfolio: portfolio.title, dryRun });
    await told.write(textPage(page, widthOf(io), styleOf(wantsColour(io))));
    await told.write(faultsOf(result, name));
  }
  for (const [refused, { reason }] of refusals)
    await errors.write(`plans: ${displayed(io.cwd, refused)}: is not written: ${reason}\n`);
  const incomplete = refusals.size > 0 || workspace.messages.some((message) => message.incomplete);
  if (incomplete) return exitCodes.couldNotRun;
  return result.faults.length > 0 ? exitCodes.findings : exitCodes.clean;
}

/** Writes the plans; gives the files that could not be written, and why. */
async function written({ root }: PortfolioView, { plans }: Import): Promise<ReadonlyMap<FileId, Refusal>> {
  const refusals = new Map<FileId, Refusal>();
  for (const plan of plans) {
    const refusal = await write(root, plan);
    if (refusal) refusals.set(plan.file, refusal);
  }
  return refusals;
}

async function write(
  root: FileId,
  { file, before, after, isNew }: ImportedPlan,
): Promise<Refusal | undefined> {
  if (isNew) return createFile(root, file, after);
  const prepared = await prepare(root, file, before, after);
  return 'reason' in prepared ? prepared : carryOut(prepared);
}

async function showDiffs(io: Io, { plans }: Import, out: Output): Promise<void> {
  const style = styleOf(wantsColour(io));
  for (const { file, before, after, isNew } of plans) {
    const diff = unifiedDiff(displayed(io.cwd, file), isNew ? undefined : before, after);
    await out.write(colouredDiff(diff, style));
  }
}

/** The rows that were not imported, each fault at its line. */
function faultsOf({ faults }: Import, name: string): string {
  const lines = faults.map(({ line, heading, message }) => {
    const where = heading === undefined ? '' : `column "${heading}": `;
    return `${name}:${line}: ${where}${message}\n`;
  });
  return lines.length > 0 ? `\n${lines.join('')}` : '';
}

async function mappingFileOf({ cwd }: Io, { file, mapping }: ImportOptions): Promise<FileId> {
  if (mapping !== undefined) return fileIdOf(cwd, mapping);
  const folder = folderOf(fileIdOf(cwd, file));
  const names = await readdir(folder || '/').catch(() => []);
  const found = names.filter((name) => /.\.import\.ya?ml$/.test(name)).sort();
  const [only] = found;
  if (only !== undefined && found.length === 1) return `${folder}/${only}`;
  throw new CannotRun(
    found.length > 1
      ? `there are several mappings beside ${file}: ${found.join(', ')}; say which with --mapping`
      : `no mapping (*.import.yaml) is beside ${file}; say with --mapping where it is`,
  );
}

async function mappingIn({ cwd }: Io, file: FileId): Promise<Mapping> {
  const name = displayed(cwd, file);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new CannotRun(`${name}: ${inWords(error)}`);
  });
  const { mapping, problems } = readMapping(text.replace(/^\uFEFF/, ''));
  if (mapping) return mapping;
  const lines = new LineIndex(text);
  const told = problems.map(({ start, message }) => {
    const { line, column } = lines.at(start);
    return `${name}:${line + 1}:${column + 1}: ${message}`;
  });
  throw new CannotRun(told.join('\nplans: '));
}

/** The portfolio to import into: that of the folder asked for, else that of the mapping, else that of the current folder. */
async function portfolioFor(
  io: Io,
  mapping: FileId,
  { portfolio: asked, asOf }: ImportOptions,
): Promise<{ readonly workspace: Workspace; readonly portfolio: PortfolioView }> {
  const folders =
    asked === undefined ? [folderOf(mapping), fileIdOf(io.cwd, '.')] : [fileIdOf(io.cwd, asked)];
  for (const folder of folders) {
    const workspace = await openWorkspace(io, { paths: [folder], asOf, stdinName: undefined });
    const portfolios = workspace.snapshot.portfolios.filter(
      ({ file, plans }) => file !== undefined || plans.length > 0,
    );
    const around = portfolios.filter(({ root }) => isWithin(root, folder));
    const [portfolio] = around.length > 0 ? around : portfolios;
    if (around.length === 0 && portfolios.length > 1)
      throw new CannotRun(
        `there are several portfolios: ${portfolios.map(({ root }) => displayed(io.cwd, root)).join(', ')}; say which with --portfolio`,
      );
    if (portfolio) return { workspace, portfolio };
  }
  throw new CannotRun('no portfolio is found to import into; say where with --portfolio');
}
