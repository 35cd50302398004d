import { kebab } from '../../../base/kebab.ts';
import type { Span } from '../../../base/span.ts';
import type { FileId } from '../../../rules/finding.ts';
import { anchorsIn } from '../../../syntax/anchors.ts';
import { scalar, type Edit } from '../../../syntax/edit.ts';
import type { SyntaxTree } from '../../../syntax/parse.ts';
import { restyled } from '../../../syntax/restyled.ts';
import type { FileView, Snapshot } from '../../views.ts';
import { filesOf, placesOf } from '../names/find.ts';
import type { Place } from '../names/kept.ts';
import type { Name } from '../names/name.ts';
import { occurrencesIn, type Occurrence } from '../names/occurrences.ts';
import { oneOfKind } from '../names/words.ts';
import { placeInWords } from './place-in-words.ts';
import type { Refusal, Subject } from './subject.ts';

/** Why a text is changed by a renaming; edits are shown to people under these. */
export type Reason = 'declared' | 'named' | 'written-out';

export interface Renaming {
  readonly files: readonly {
    readonly file: FileId;
    readonly edits: readonly (Edit & { readonly reason: Reason })[];
  }[];
}

/**
 * What gives something another name in every file, or why that cannot be. Yields before each file that is parsed, so that others
 * can work in between; nothing else may be changed meanwhile.
 */
export function* rename(
  snapshot: Snapshot,
  subject: Subject,
  after: string,
): Generator<undefined, Renaming | Refusal> {
  if (after === subject.before) return { files: [] };
  if ('anchor' in subject) return renameAnchor(snapshot, subject, after);
  const { name } = subject;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(after)) return { refused: noId(after) };
  const taken: Place[] = [];
  for (const places of placesOf(snapshot, { ...name, id: after })) {
    taken.push(...places);
    yield undefined;
  }
  if (subject.isDeclared && taken.length > 0) return { refused: inUse(snapshot, name, after, taken) };
  const files: Renaming['files'][number][] = [];
  for (const file of filesOf(snapshot, name)) {
    const view = snapshot.file(file);
    if (!view || !(view.text.includes(name.id) || view.text.includes('\\'))) continue;
    yield undefined;
    const edits = editsIn(snapshot, view, name, after);
    if ('refused' in edits) return edits;
    if (edits.length > 0) files.push({ file, edits });
  }
  return { files };
}

function noId(text: string): string {
  const meant = kebab(text);
  const example = meant === '' ? '' : `, such as "${meant}"`;
  return `"${text}" is no id: an id has lower-case letters, digits and single dashes between them${example}.`;
}

function inUse(snapshot: Snapshot, { kind }: Name, id: string, places: readonly Place[]): string {
  const what = oneOfKind(kind);
  const declared = places.find(({ role }) => role === 'declaration');
  if (declared)
    return `There is already ${what} with the id "${id}", in ${placeInWords(snapshot, declared)}.`;
  const named = places[0] ? ` in ${placeInWords(snapshot, places[0])}` : '';
  return `"${id}" is already named as ${what}${named}, though there is none with this id; the two would become one. Mend that first.`;
}

type FileEdits = Renaming['files'][number]['edits'];

function editsIn(snapshot: Snapshot, view: FileView, name: Name, after: string): FileEdits | Refusal {
  const tree = view.tree();
  const [problem] = tree.problems;
  if (problem)
    return {
      refused: `${placeInWords(snapshot, { file: view.file, span: problem })} cannot be read: ${problem.message}. Mend that first, or the renaming could miss a place.`,
    };
  const all = occurrencesIn({ file: view.file, kind: view.kind, tree: () => tree });
  const own = all.filter(({ kind, id }) => kind === name.kind && id === name.id);
  if (own.length === 0) return [];
  const double = all.find(({ kind, id, isKey }) => isKey && kind === name.kind && id === after);
  if (double && own.some(({ isKey }) => isKey))
    return { refused: `${placeInWords(snapshot, double)} has "${after}" already beside "${name.id}".` };
  const other = all.find(
    (one) => !own.includes(one) && own.some(({ span }) => span.start === one.span.start),
  );
  if (other)
    return {
      refused: `"${name.id}" in ${placeInWords(snapshot, other)} stands for ${oneOfKind(name.kind)} and, through an alias, for ${oneOfKind(other.kind)} as well. Write the alias out first.`,
    };
  const edits = own.filter(({ isAlias }) => !isAlias).map((one) => changed(view, one, after));
  return [...edits, ...sharedEdits(tree, all, own, after)];
}

function changed({ text }: FileView, { span, role }: Occurrence, after: string): FileEdits[number] {
  return { ...restyled(text, span, after), reason: role === 'declaration' ? 'declared' : 'named' };
}

/**
 * What aliases ask for besides: a value that only stands for the name is changed where it is written, and an alias is written out
 * where it and the value that it repeats part ways.
 */
function sharedEdits(
  tree: SyntaxTree,
  all: readonly Occurrence[],
  own: readonly Occurrence[],
  after: string,
): FileEdits {
  const before = own[0]?.id ?? after;
  return anchorsIn(tree).flatMap(({ value, aliases }): FileEdits => {
    const meant = aliases.filter((alias) => isAmong(own, alias));
    const others = aliases.filter((alias) => !isAmong(own, alias));
    if (isAmong(own, value)) return writtenOut(others, before);
    if (meant.length === 0) return [];
    if (others.length > 0 || isAmong(all, value)) return writtenOut(meant, after);
    return [{ ...restyled(tree.text, value, after), reason: 'named' }];
  });
}

function writtenOut(aliases: readonly Span[], id: string): FileEdits {
  return aliases.map(({ start, end }) => ({ start, end, text: scalar(id), reason: 'written-out' }));
}

function isAmong(occurrences: readonly Occurrence[], { start, end }: Span): boolean {
  return occurrences.some(({ span }) => span.start === start && span.end === end);
}

function renameAnchor(
  snapshot: Snapshot,
  { anchor, view, before }: Extract<Subject, { readonly anchor: unknown }>,
  after: string,
): Renaming | Refusal {
  if (!/^[\w-]+$/.test(after))
    return { refused: `"${after}" cannot name an anchor; take letters, digits, "-" and "_".` };
  const other = anchorsIn(view.tree()).find(({ name }) => name === after);
  if (other) {
    const place = placeInWords(snapshot, { file: view.file, span: other.span });
    return { refused: `There is already an anchor "&${after}", in ${place}.` };
  }
  const edits = [anchor.span, ...anchor.aliases].map(({ start }, index) => ({
    start: start + 1,
    end: start + 1 + before.length,
    text: after,
    reason: index === 0 ? ('declared' as const) : ('named' as const),
  }));
  return { files: [{ file: view.file, edits }] };
}
