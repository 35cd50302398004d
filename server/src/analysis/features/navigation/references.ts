import type { Anchor } from '../../../syntax/anchors.ts';
import type { FileView, Snapshot } from '../../views.ts';
import { anchorAt } from '../names/anchor.ts';
import { placesOf } from '../names/find.ts';
import { nameOf, occurrenceAt } from '../names/name.ts';
import { occurrencesIn } from '../names/occurrences.ts';
import { inputPlaces } from './input-places.ts';
import type { Reference } from './reference.ts';

/**
 * Every place that names what an offset names, file by file: those of an id in all files, those of an anchor in its own, and of a
 * computed criterion also where plans give what it reads. Nothing where no name stands.
 */
export function* referencesAt(
  snapshot: Snapshot,
  view: FileView,
  offset: number,
): Generator<readonly Reference[]> {
  const anchor = anchorAt(view, offset);
  const occurrence = occurrenceAt(view, offset);
  if (anchor) yield anchorReferences(view, anchor);
  else if (occurrence) {
    const name = nameOf(snapshot, occurrence);
    yield* placesOf(snapshot, name);
    yield* inputPlaces(snapshot, name);
  }
}

/** The places in the same file that name what an offset names. */
export function highlightsAt(view: FileView, offset: number): readonly Reference[] {
  const anchor = anchorAt(view, offset);
  if (anchor) return anchorReferences(view, anchor);
  const here = occurrenceAt(view, offset);
  return here ? occurrencesIn(view).filter(({ kind, id }) => kind === here.kind && id === here.id) : [];
}

function anchorReferences({ file }: FileView, { span, aliases }: Anchor): readonly Reference[] {
  return [
    { file, span, role: 'declaration' },
    ...aliases.map((alias) => ({ file, span: alias, role: 'reference' as const })),
  ];
}
