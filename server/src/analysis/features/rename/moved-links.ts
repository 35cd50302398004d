import type { FileId } from '../../../rules/finding.ts';
import type { Edit } from '../../../syntax/edit.ts';
import { restyled } from '../../../syntax/restyled.ts';
import { folderOf, isWithin, pathFrom } from '../../files/kinds.ts';
import type { FileView, Snapshot } from '../../views.ts';
import { fileMeant, writtenLinks, type IsThere, type WrittenLink } from '../navigation/written-links.ts';

/** A file or folder that gets another name, or another place. */
export interface Move {
  readonly from: FileId;
  readonly to: FileId;
}

/** What has to be written into one file, which still goes by its old name. */
interface FileEdits {
  readonly file: FileId;
  readonly edits: readonly Edit[];
}

/**
 * What keeps paths right when files or folders move: those that lead to something that moves, and those of files that move
 * themselves. Paths that lead nowhere already stay as they are. Goes on file by file, since files that may be concerned are parsed.
 */
export function* linksAfter(
  snapshot: Snapshot,
  moves: readonly Move[],
  isThere: IsThere,
): Generator<readonly FileEdits[]> {
  const names = moves.map(({ from }) => from.slice(from.lastIndexOf('/') + 1));
  const known: IsThere = (file) => moves.some(({ from }) => from === file) || isThere(file);
  for (const file of snapshot.files) {
    const view = snapshot.file(file);
    const isConcerned =
      view &&
      (moves.some(({ from }) => isWithin(from, file)) || names.some((name) => view.text.includes(name)));
    if (!isConcerned) {
      yield [];
      continue;
    }
    const edits = writtenLinks(view).flatMap((link) => editOf(snapshot, view, link, moves, known) ?? []);
    yield edits.length > 0 ? [{ file, edits }] : [];
  }
}

function editOf(
  snapshot: Snapshot,
  view: FileView,
  link: WrittenLink,
  moves: readonly Move[],
  isThere: IsThere,
): Edit | undefined {
  const root = snapshot.portfolioOf(view.file)?.root;
  const meant = root === undefined ? undefined : fileMeant(view, root, link, isThere);
  if (root === undefined || !meant || isThere(meant.file) === false) return undefined;
  const moved = placeAfter(moves, view.file);
  const from = meant.from === folderOf(view.file) ? folderOf(moved) : rootAfter(snapshot, moved, moves, root);
  const path = pathFrom(from, placeAfter(moves, meant.file));
  if (path === pathFrom(meant.from, meant.file)) return undefined;
  const before = meant.path;
  const start = before.startsWith('./') && !path.startsWith('../') ? './' : '';
  return restyled(view.text, link, start + path + link.target.slice(before.length));
}

/** Where a file is after the moves; the innermost of those around it counts. */
function placeAfter(moves: readonly Move[], file: FileId): FileId {
  const around = moves.filter(({ from }) => isWithin(from, file));
  const [move] = around.sort((a, b) => b.from.length - a.from.length);
  return move ? move.to + file.slice(move.from.length) : file;
}

/** The folder of the portfolio that a file belongs to after the moves. */
function rootAfter({ portfolios }: Snapshot, file: FileId, moves: readonly Move[], before: FileId): FileId {
  const roots = portfolios.map(({ root }) => placeAfter(moves, root)).filter((root) => isWithin(root, file));
  return roots.sort((a, b) => b.length - a.length)[0] ?? placeAfter(moves, before);
}
