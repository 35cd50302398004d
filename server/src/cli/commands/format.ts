import { format as formatText } from '../../analysis/features/formatting/format.ts';
import type { FileView } from '../../analysis/views.ts';
import { count } from '../../render/words.ts';
import type { FileId } from '../../rules/finding.ts';
import { applyEdits } from '../../syntax/edit.ts';
import { CannotRun, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import type { Output } from '../output.ts';
import { displayed } from '../reading/paths.ts';
import { markBefore } from '../reading/read.ts';
import { openWorkspace, type Message, type Workspace, type WorkspaceRequest } from '../reading/workspace.ts';
import { demandPlans, exitCodeOf, writeMessages } from '../report.ts';
import { carryOut, prepare, type Refusal } from '../writing/rewrite.ts';

export interface FormatOptions {
  readonly request: WorkspaceRequest;
  /** Change nothing, only tell which files would be changed. */
  readonly check: boolean;
  readonly lineWidth: number;
}

/** Columns that each level is indented by, as in the editor where nobody has set anything else for YAML. */
const TAB_SIZE = 2;

/** Lays out plans, criteria sets and portfolios as the editor does. A file with faults stays as it is and is told of. */
export async function format(
  io: Io,
  { request, check, lineWidth }: FormatOptions,
  out: Output,
  errors: Output,
): Promise<ExitCode> {
  const workspace = await openWorkspace(io, request);
  const { snapshot, asked, input } = workspace;
  const messages: Message[] = [...workspace.messages];
  const changed: FileId[] = [];
  let text: string | undefined;
  for (const file of asked) {
    const view = snapshot.file(file);
    if (!view) continue;
    const name = displayed(io.cwd, file);
    const formatting = await formatText(view.tree(), { tabSize: TAB_SIZE, lineWidth });
    if (formatting.kind === 'refused') {
      messages.push({
        path: `${name}:${placeOf(view, formatting.at)}`,
        message: `is not formatted: ${formatting.reason}`,
        incomplete: true,
      });
      text = view.text;
      continue;
    }
    text = applyEdits(view.text, formatting.edits);
    if (text === view.text) continue;
    const refusal = check || input ? undefined : await write(workspace, view, text);
    if (refusal)
      messages.push({ path: name, message: `is not formatted: ${refusal.reason}`, incomplete: true });
    else changed.push(file);
  }
  await writeMessages(messages, errors);
  demandPlans(workspace, request.paths);
  if (input && !check) await out.write(markOf(workspace, input) + (text ?? ''));
  else {
    for (const file of changed) await out.write(`${displayed(io.cwd, file)}\n`);
    const left = messages.length - workspace.messages.length;
    await errors.write(summary(changed.length, left, asked.length, check));
  }
  return exitCodeOf({ ...workspace, messages }, check && changed.length > 0);
}

function write(
  { snapshot }: Workspace,
  { file, text }: FileView,
  after: string,
): Promise<Refusal | undefined> {
  return prepare(snapshot.portfolioOf(file)?.root ?? '', file, text, after).then((ready) =>
    'reason' in ready ? ready : carryOut(ready),
  );
}

/** `12:5`, both counted from 1. */
function placeOf({ lines }: FileView, offset: number): string {
  const { line, column } = lines.at(offset);
  return `${line + 1}:${column + 1}`;
}

function markOf({ snapshot, asked }: Workspace, input: Uint8Array): string {
  const [mark] = asked.map((file) => markBefore(snapshot.file(file)?.text ?? '', input));
  if (mark === undefined)
    throw new CannotRun('standard input is too large, or not in UTF-8 throughout; it is not formatted');
  return mark;
}

/** `Formatted 3 of 16 files; 1 is left as it is.` */
function summary(changed: number, left: number, all: number, check: boolean): string {
  const done = check
    ? `${changed} of ${count(all, 'file')} would be formatted`
    : `Formatted ${changed} of ${count(all, 'file')}`;
  const others = left === 0 ? '' : left === 1 ? '; 1 is left as it is' : `; ${left} are left as they are`;
  return changed + left === 0 ? `Nothing to format in ${count(all, 'file')}.\n` : `${done}${others}.\n`;
}
