import {
  CompletionTriggerKind,
  type CancellationToken,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
} from 'vscode-languageserver';
import { namesFile } from '../../analysis/features/completion/places.ts';
import { siteAt, type Site } from '../../analysis/features/completion/site.ts';
import { completionsAt, type Completion } from '../../render/completion.ts';
import { answering } from '../answering.ts';
import { codesIn } from '../protocol/codes.ts';
import * as fromProto from '../protocol/from-proto.ts';
import type { Look, Session } from '../session.ts';
import * as completionToProto from '../protocol/completion-to-proto.ts';

const nothing: CompletionList = { isIncomplete: false, items: [] };

export function answerCompletion(session: Session): void {
  const { connection, log } = session;
  connection.onCompletion(
    answering(log, 'textDocument/completion', nothing, (params, token) => complete(session, params, token)),
  );
  connection.onCompletionResolve((item, token) =>
    answering(log, 'completionItem/resolve', item, (asked: CompletionItem) => resolve(session, asked, token))(
      item,
      token,
    ),
  );
}

async function complete(
  session: Session,
  { textDocument, position, context }: CompletionParams,
  token: CancellationToken,
): Promise<CompletionList> {
  const look = await session.look(textDocument.uri, token, 'first-paint');
  if (!look) return nothing;
  const { view, file } = look;
  const offset = fromProto.offset(view.lines, position);
  const site = siteAt(view.kind, view.tree(), offset);
  const isTyped = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
  if (!site || (isTyped && !opensByItself(site, view.text, offset))) return nothing;
  const files =
    site.kind === 'value' && namesFile(view.kind, site.path)
      ? await session.workspace.evidence.around(
          file,
          view.text.slice(site.span.start, offset).replace(/^["']/, ''),
        )
      : { paths: [], isCut: false };
  const completions = completionsAt(look.snapshot, view, site, {
    files: files.paths,
    ...codesIn(session.locale),
  });
  const place = { uri: textDocument.uri, version: session.documents.version(file), offset };
  return {
    isIncomplete: files.isCut,
    items: completions.map((completion, index) =>
      completionToProto.completionItem(completion, index, site, place, view, session.features),
    ),
  };
}

/** The words about an item, made from the text that the item was made for; without them where that has changed. */
async function resolve(
  session: Session,
  item: CompletionItem,
  token: CancellationToken,
): Promise<CompletionItem> {
  const place = completionToProto.placeOf(item.data);
  const look = place && (await session.look(place.uri, token, 'first-paint'));
  if (!look || session.documents.version(look.file) !== place.version) return item;
  const found = completionsOf(look, place.offset, session)[place.index];
  return found?.label === place.label ? { ...item, ...completionToProto.documented(found) } : item;
}

/** Without files, about which there is nothing to say. */
function completionsOf({ view, snapshot }: Look, offset: number, session: Session): readonly Completion[] {
  const site = siteAt(view.kind, view.tree(), offset);
  return site ? completionsAt(snapshot, view, site, { files: [], ...codesIn(session.locale) }) : [];
}

/** Whoever indents a line, or goes on behind a finished value, has not asked for anything. */
function opensByItself(site: Site, text: string, offset: number): boolean {
  const typed = text.slice(site.span.start, offset);
  if (/\s$/.test(text.slice(0, offset))) return typed.trim() === '' && !isIndentation(text, offset);
  return site.kind !== 'comment';
}

function isIndentation(text: string, offset: number): boolean {
  return /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, offset - 200), offset));
}
