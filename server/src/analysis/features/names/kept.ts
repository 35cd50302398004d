import type { FileView } from '../../views.ts';
import { occurrencesIn, type Occurrence } from './occurrences.ts';
import { nameKinds, type NameKind } from './places.ts';

/** One place of a name, without the name. */
export type Place = Pick<Occurrence, 'file' | 'role' | 'span' | 'isAlias'>;

/** The little that is kept of a file's names: of those written as they are, where they stand; the others as a whole. */
interface Kept {
  /** By three: start, end, and twice the kind with one added for a declaration. */
  readonly plain: Uint32Array;
  /** In quotes, or repeated by an alias. */
  readonly others: readonly Occurrence[];
}

const WIDTH = 3;

const kept = new WeakMap<object, Kept>();

/**
 * Where a file has a name, ordered by place. A file without the letters is not parsed; of one that was, the places of all its
 * names stay known until its text changes, which takes some hundred bytes.
 */
export function placesIn(view: FileView, kind: NameKind, id: string): readonly Place[] {
  if (!mayHold(view.text, id)) return [];
  let known = kept.get(view.source);
  if (!known) kept.set(view.source, (known = keep(view)));
  const others = known.others.filter((other) => other.kind === kind && other.id === id);
  const places = plainPlaces(view, known.plain, kind, id);
  return others.length === 0 ? places : [...places, ...others].sort((a, b) => a.span.start - b.span.start);
}

/** A text in double quotes can spell a name with escapes. */
function mayHold(text: string, id: string): boolean {
  return text.includes(id) || text.includes('\\');
}

function keep(view: FileView): Kept {
  const occurrences = occurrencesIn(view);
  const isPlain = ({ span, id }: Occurrence): boolean => view.text.slice(span.start, span.end) === id;
  return {
    plain: Uint32Array.from(
      occurrences
        .filter(isPlain)
        .flatMap(({ span, kind, role }) => [span.start, span.end, codeOf(kind, role)]),
    ),
    others: occurrences.filter((occurrence) => !isPlain(occurrence)),
  };
}

function plainPlaces({ file, text }: FileView, plain: Uint32Array, kind: NameKind, id: string): Place[] {
  const places: Place[] = [];
  const [reference, declaration] = [codeOf(kind, 'reference'), codeOf(kind, 'declaration')];
  for (let at = 0; at < plain.length; at += WIDTH) {
    const [start = 0, end = 0, code] = [plain[at], plain[at + 1], plain[at + 2]];
    if ((code !== reference && code !== declaration) || end - start !== id.length) continue;
    if (!text.startsWith(id, start)) continue;
    const role = code === declaration ? 'declaration' : 'reference';
    places.push({ file, role, span: { start, end }, isAlias: false });
  }
  return places;
}

function codeOf(kind: NameKind, role: Occurrence['role']): number {
  return 2 * nameKinds.indexOf(kind) + (role === 'declaration' ? 1 : 0);
}
