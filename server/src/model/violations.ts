import type { Span } from '../base/span.ts';
import type { ValidationError } from '../schema/generated/validators.js';
import { shapeAt, type FileKind } from '../schema/shape.ts';
import { nodeAt, pairAt, type Node, type Path } from '../syntax/tree.ts';
import { badName, lackingKeys, unknownKey } from './key-faults.ts';
import type { Place } from './place.ts';
import type { ModelProblem } from './problem.ts';
import { splitNumber } from './split-number.ts';
import { tooFew, wrongTag, wrongValue } from './value-faults.ts';

/** What the schema says against a file, in words, and the nodes whose values cannot be used. */
export interface Violations {
  readonly problems: readonly ModelProblem[];
  readonly broken: ReadonlySet<Node>;
}

/** Places each violation at its exact token. One token is told of one fault, the first that stands in its way. */
export function explainViolations(
  kind: FileKind,
  root: Node,
  errors: readonly ValidationError[],
): Violations {
  const broken = new Set<Node>();
  const byPlace = new Map<number, ModelProblem>();
  const splits: Span[] = [];
  const missing = missingKeys(errors);
  for (const error of errors) {
    if (error.propertyName !== undefined) continue; // The `propertyNames` error that follows says it.
    const place = placeOf(kind, root, error);
    if (!place) continue;
    if (breaksValue.has(error.keyword)) broken.add(place.node);
    const name = error.params[error.keyword === 'propertyNames' ? 'propertyName' : 'additionalProperty'];
    const split = typeof name === 'string' ? splitNumber(place.node, name) : undefined;
    if (split) {
      broken.add(split.value);
      splits.push(split.problem);
    }
    const problem = split?.problem ?? describe(place, error, missing.get(error.instancePath) ?? []);
    if (problem && !byPlace.has(problem.start)) byPlace.set(problem.start, problem);
  }
  const problems = [...byPlace.values()].filter(
    ({ start }) => !splits.some((split) => split.start < start && start < split.end),
  );
  return { problems: problems.sort((a, b) => a.start - b.start), broken };
}

/** The keys that are missing, by the map that lacks them. */
function missingKeys(errors: readonly ValidationError[]): ReadonlyMap<string, readonly string[]> {
  const missing = new Map<string, string[]>();
  for (const { keyword, instancePath, params } of errors) {
    if (keyword !== 'required') continue;
    const keys = missing.get(instancePath) ?? [];
    missing.set(instancePath, [...keys, String(params['missingProperty'])]);
  }
  return missing;
}

const breaksValue = new Set([
  'type',
  'enum',
  'const',
  'format',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'minLength',
  'discriminator',
]);

function placeOf(kind: FileKind, root: Node, { instancePath }: ValidationError): Place | undefined {
  const path = pathIn(root, instancePath);
  const node = path && nodeAt(root, path);
  if (!path || !node) return undefined;
  const pair = pairAt(root, path);
  const tagAt = (union: Path): string | undefined => {
    const tag = nodeAt(root, [...union, 'type']);
    return tag?.kind === 'scalar' ? String(tag.value) : undefined;
  };
  return {
    kind,
    path,
    node,
    head: pair?.key ?? headOf(node),
    name: nameOf(path),
    shape: shapeAt(kind, path, tagAt),
  };
}

/** A JSON pointer as a path: a step is an index where the tree has a sequence. */
function pathIn(root: Node, pointer: string): Path | undefined {
  const path: (string | number)[] = [];
  let node: Node | undefined = root;
  for (const raw of pointer.split('/').slice(1)) {
    const step: string = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(node?.kind === 'sequence' ? Number(step) : step);
    node = nodeAt(root, path);
    if (!node) return undefined;
  }
  return path;
}

function headOf(node: Node): Span {
  if (node.kind === 'mapping' && node.pairs[0]) return node.pairs[0].key;
  if (node.kind === 'sequence' && node.items[0]) return headOf(node.items[0]);
  return node;
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last === 'string') return `"${last}"`;
  return `item ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}

function describe(
  place: Place,
  error: ValidationError,
  missing: readonly string[],
): ModelProblem | undefined {
  const { params } = error;
  switch (error.keyword) {
    case 'required':
      return lackingKeys(place, missing);
    case 'additionalProperties':
      return unknownKey(place, String(params['additionalProperty']));
    case 'propertyNames':
      return badName(place, String(params['propertyName']));
    case 'minItems':
      return tooFew(place, Number(params['limit']));
    case 'discriminator':
      return wrongTag(place, String(params['tag']));
    default:
      return wrongValue(place);
  }
}
