import { spanOf, type Spanned } from '../../base/span.ts';
import { nearest, oneOf } from '../../base/suggest.ts';
import { scalar } from '../../syntax/edit.ts';
import { restyled } from '../../syntax/restyled.ts';
import type { FileId, Fix, Related } from '../finding.ts';
import type { Report } from '../rule.ts';
import { appendEntry } from './append-entry.ts';
import { fileName } from './file-name.ts';

/** The names that stand for something: a set, or a map by name. */
export interface Ids {
  readonly size: number;
  readonly has: (id: string) => boolean;
  readonly keys: () => Iterable<string>;
}

/** What a name can stand for at one place. */
export interface Directory {
  /** `stakeholder`. */
  readonly kind: string;
  /** Where they are listed, as a message says it: `this plan`, `portfolio.yaml`. */
  readonly listedIn: string;
  readonly ids: Ids;
  readonly related?: readonly Related[];
  /** Those that the map of the name has as keys already: it cannot become one of them. */
  readonly given?: Ids;
  /** The file and the key of the list in it that another one could be added to. */
  readonly list?: { readonly file: FileId; readonly key: string };
}

/** As many names as a message can list and still be read. */
const FEW = 8;

/** What to report of a name; undefined when it stands for something. */
export function unknownName(
  name: Spanned<string>,
  { kind, listedIn, ids, related = [], given, list }: Directory,
): Report | undefined {
  if (ids.has(name.value)) return undefined;
  const meant = nearest(name.value, ids.keys());
  const isGiven = meant !== undefined && given?.has(meant) === true;
  const guess = isGiven ? `; "${meant}" is already given here` : `; did you mean "${meant}"?`;
  return {
    at: spanOf(name),
    message: `there is no ${kind} "${name.value}" in ${listedIn}${meant ? guess : choices(ids)}`,
    related,
    fixes: [
      ...(meant && !isGiven ? [changeTo(name, meant)] : []),
      ...(list ? [addTo(list, name.value)] : []),
    ],
  };
}

function choices(ids: Ids): string {
  if (ids.size === 0) return ', which has none';
  return ids.size > FEW ? '' : `; it has ${oneOf([...ids.keys()], 'and')}`;
}

/** Another name is another person or thing, however near the letters: somebody has to want it. */
function changeTo(name: Spanned<string>, meant: string): Fix {
  return {
    title: `Change to "${meant}"`,
    safety: 'unsafe',
    edits: (tree) => [restyled(tree.text, name, meant)],
  };
}

function addTo({ file, key }: { readonly file: FileId; readonly key: string }, id: string): Fix {
  return {
    title: `Add "${id}" to the ${key} of ${fileName(file)}`,
    safety: 'unsafe',
    file,
    edits: (tree) => appendEntry(tree, [key], [`id: ${scalar(id)}`]),
  };
}
