import { spanOf, type Span } from '../../../base/span.ts';
import type { FileId } from '../../../rules/finding.ts';
import { isWebAddress, pathsMeant } from '../../../rules/support/evidence.ts';
import type { Kind } from '../../../schema/shape.ts';
import { isAbsent, type Node } from '../../../syntax/tree.ts';
import { folderOf, resolveWithin } from '../../files/kinds.ts';
import type { FileView } from '../../views.ts';

/** A text that leads somewhere: a file by its path, or a page by its address. */
export interface WrittenLink extends Span {
  readonly target: string;
}

/** Where files of each kind name files and pages; `*` is any item of a list or any key of a map. */
const linkPlaces: Readonly<Record<Kind, readonly string[]>> = {
  plan: ['account/crmUrl', 'scores/*/evidence/*'],
  criteria: [],
  portfolio: ['segments/*/source'],
};

/** The paths and addresses in a file, ordered by place; what an alias repeats is listed where it is written. */
export function writtenLinks(view: FileView): readonly WrittenLink[] {
  const tree = view.tree();
  const found = new Map<number, WrittenLink>();
  for (const place of linkPlaces[view.kind]) {
    for (const node of nodesAt(tree.root, place.split('/'))) {
      if (node.kind !== 'scalar' || typeof node.value !== 'string' || isAbsent(node)) continue;
      if (view.text[node.start] === '*') continue;
      const target = node.value.trim();
      if (target !== '') found.set(node.start, { ...spanOf(node), target });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** A file that a text may mean, and the folder it is then looked for from. */
export interface Candidate {
  readonly file: FileId;
  readonly from: FileId;
  /** The part of the text that is its path; what follows is a place in it. */
  readonly path: string;
}

/** Whether a file is there; undefined where nobody has looked. */
export type IsThere = (file: FileId) => boolean | undefined;

/**
 * The file that a path means: looked for from the folder of its own file and then from that of the portfolio, as evidence is.
 * Where neither is known to be there, the first that may be. Undefined for pages, and for paths that are absolute or lead out of
 * the portfolio.
 */
export function fileMeant(
  view: FileView,
  root: FileId,
  { target }: WrittenLink,
  isThere: IsThere,
): Candidate | undefined {
  if (isWebAddress(target)) return undefined;
  const candidates = pathsMeant(target).flatMap((path) =>
    [folderOf(view.file), root].flatMap((from) => {
      const file = resolveWithin(root, from, path);
      return file === undefined ? [] : [{ file, from, path }];
    }),
  );
  return (
    candidates.find(({ file }) => isThere(file) === true) ??
    candidates.find(({ file }) => isThere(file) === undefined) ??
    candidates[0]
  );
}

function nodesAt(root: Node | undefined, steps: readonly string[]): readonly Node[] {
  let nodes = root ? [root] : [];
  for (const step of steps) nodes = nodes.flatMap((node) => inside(node, step));
  return nodes;
}

function inside(node: Node, step: string): readonly Node[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'sequence') return step === '*' ? node.items : [];
  return node.pairs.filter(({ key }) => step === '*' || key.value === step).map(({ value }) => value);
}
