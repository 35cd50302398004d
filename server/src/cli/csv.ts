import { readFile, stat } from 'node:fs/promises';
import { CsvError, parse, type Info } from 'csv-parse/sync';
import type { Table } from '../analysis/features/import.ts';
import { CannotRun } from './exit.ts';
import { inWords } from './fault.ts';

/** Larger files are no lists of accounts. */
const MAX_BYTES = 100_000_000;
const separators = [',', ';', '\t', '|'] as const;

/** How a file is written, where somebody has said so. */
export interface CsvForm {
  readonly encoding: string | undefined;
  readonly separator: string | undefined;
}

/** The rows of a CSV file with the lines they begin on; blank rows are left out. `name` is what messages call the file. */
export async function readCsv(file: string, name: string, form: CsvForm): Promise<Table> {
  // The parser counts both halves of a line break inside quotes.
  const text = decode(await bytesOf(file, name), name, form.encoding).replace(/\r\n?/g, '\n');
  // Spreadsheets write their separator down so, and pass the line over themselves.
  const said = /^sep=(?<sign>.)\n/i.exec(text);
  const body = text.slice(said?.[0].length ?? 0);
  const delimiter = form.separator ?? said?.groups?.['sign'] ?? separatorOf(body);
  const [first, ...rows] = rowsOf(body, delimiter, name, said ? 2 : 1);
  if (!first) throw new CannotRun(`${name} is empty; its first row should name the columns`);
  return { headings: first.cells, rows };
}

async function bytesOf(file: string, name: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size <= MAX_BYTES) return await readFile(file);
  } catch (error) {
    throw new CannotRun(`${name}: ${inWords(error)}`);
  }
  throw new CannotRun(`${name} is too large to be a list of accounts; up to ${MAX_BYTES / 1e6} MB are read`);
}

/** What the files of spreadsheets begin with: .xlsx and .ods, which are archives, and .xls. */
const workbooks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

function decode(bytes: Uint8Array, name: string, asked: string | undefined): string {
  const encoding = asked ?? encodingOf(bytes);
  const workbook = workbooks.some((signature) => signature.every((byte, index) => bytes[index] === byte));
  if (workbook)
    throw new CannotRun(`${name} is a workbook of a spreadsheet, not text; save it as "CSV UTF-8"`);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new CannotRun(
      `${name} is not in ${encoding.toUpperCase()}; save it as "CSV UTF-8", or name its encoding in the mapping, as file: { encoding: windows-1252 }`,
    );
  }
}

/** What the byte-order mark says. Without one, text in UTF-16 is known by the zeros in it, and everything else is UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0 && first !== 0) return 'utf-16le';
  return first === 0 ? 'utf-16be' : 'utf-8';
}

/** The sign that the first row has most of, outside of quotes. */
function separatorOf(text: string): string {
  const row = /^(?:[^"\n]|"(?:[^"]|"")*")*/.exec(text)?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
  const counts = separators.map((sign) => row.split(sign).length - 1);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}

interface ReadRow {
  readonly line: number;
  readonly cells: readonly string[];
}

function rowsOf(text: string, delimiter: string, name: string, firstLine: number): readonly ReadRow[] {
  try {
    // Its types do not know that with `info` each record comes with the place where it ended.
    const records = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: Info }[];
    return records
      .map(({ record, info }): ReadRow => ({
        line: firstLine + info.lines - 1 - record.reduce((sum, cell) => sum + breaksIn(cell), 0),
        cells: record,
      }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines'] ?? 1) + firstLine - 1;
    const why = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quote is opened and never closed' : error.message;
    throw new CannotRun(`${name}:${line}: ${why}`);
  }
}

function breaksIn(cell: string): number {
  return cell.split('\n').length - 1;
}
