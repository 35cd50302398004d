import { parseDay } from '../base/day.ts';
import { spanOf, type Span } from '../base/span.ts';
import { isSlip, nearest, oneOf } from '../base/suggest.ts';
import type { ValidationError } from '../schema/generated/validators.js';
import { shapeAt, type Kind, type ScalarShape, type Shape } from '../schema/shape.ts';
import { isAbsent, nodeAt, pairAt, pairOf, type Node, type Path, type Scalar } from '../syntax/tree.ts';
import type { ModelProblem, Replacement } from './problem.ts';

/** What the schema says against a file, in words, and the nodes whose values cannot be used. */
export interface Violations {
  readonly problems: readonly ModelProblem[];
  readonly broken: ReadonlySet<Node>;
}

/** Places each violation at its exact token. One token is told of one fault, the first that stands in its way. */
export function explainViolations(kind: Kind, root: Node, errors: readonly ValidationError[]): Violations {
  const broken = new Set<Node>();
  const byPlace = new Map<number, ModelProblem>();
  for (const error of errors) {
    if (error.propertyName !== undefined) continue; // The `propertyNames` error that follows says it.
    const place = placeOf(kind, root, error);
    if (!place) continue;
    if (breaksValue.has(error.keyword)) broken.add(place.node);
    const problem = describe(place, error);
    if (problem && !byPlace.has(problem.start)) byPlace.set(problem.start, problem);
  }
  return { problems: [...byPlace.values()].sort((a, b) => a.start - b.start), broken };
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
  'exclusiveMaximum',
  'minLength',
  'discriminator',
]);

interface Place {
  readonly kind: Kind;
  readonly path: Path;
  readonly node: Node;
  /** Where the fault is shown when it concerns the whole: the key, or the first key of an item. */
  readonly head: Span;
  /** What the place is called in a message: its key, or "item 3 of stakeholders". */
  readonly name: string;
  readonly shape: Shape | undefined;
}

function placeOf(kind: Kind, root: Node, { instancePath }: ValidationError): Place | undefined {
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

function describe(place: Place, error: ValidationError): ModelProblem | undefined {
  const { params } = error;
  switch (error.keyword) {
    case 'required':
      return at(place.head, missingKey(place, String(params['missingProperty'])));
    case 'additionalProperties':
      return unknownKey(place, String(params['additionalProperty']));
    case 'propertyNames':
      return badName(place, String(params['propertyName']));
    case 'minItems':
      return at(
        place.head,
        `${place.name} needs at least ${String(params['limit'])} ${Number(params['limit']) === 1 ? 'entry' : 'entries'}`,
      );
    case 'uniqueItems':
      return at(place.head, `${place.name} names the same thing twice`);
    case 'discriminator':
      return wrongTag(place, String(params['tag']));
    default:
      return wrongValue(place);
  }
}

function at(span: Span, message: string, replacements: readonly Replacement[] = []): ModelProblem {
  return { rule: 'schema-violated', ...spanOf(span), message, replacements };
}

function missingKey({ name, path, shape }: Place, key: string): string {
  const missing = shape?.kind === 'struct' ? shape.properties.get(key) : undefined;
  const what = missing?.description ? `: ${firstSentence(missing.description)}` : '';
  return path.length === 0 ? `the key "${key}" is missing${what}` : `${name} lacks the key "${key}"${what}`;
}

function unknownKey({ node, name, path, kind, shape }: Place, key: string): ModelProblem | undefined {
  const pair =
    node.kind === 'mapping' ? node.pairs.find((candidate) => candidate.key.value === key) : undefined;
  if (!pair) return undefined;
  const known = keysOf(shape, node);
  const meant = nearest(key, known);
  if (kind === 'portfolio' && path.length === 1 && path[0] === 'rules')
    return unknownRule(pair.key, key, meant);
  const used = node.kind === 'mapping' && node.pairs.some((other) => other.key.value === meant);
  if (meant && used) return at(pair.key, `unknown key "${key}"; "${meant}" is already given here`);
  if (meant)
    return at(pair.key, `unknown key "${key}"; did you mean "${meant}"?`, [
      replacement(pair.key, meant, `Rename to "${meant}"`, isSlip(key, meant)),
    ]);
  const choices =
    known.length > 0 && known.length <= 12
      ? `; ${path.length === 0 ? 'the file' : name} has ${oneOf(known, 'and')}`
      : '';
  return at(pair.key, `unknown key "${key}"${choices}`);
}

/** A rule named in the settings that does not exist breaks nothing: the setting has no effect. */
function unknownRule(place: Span, id: string, meant: string | undefined): ModelProblem {
  const message = `there is no rule "${id}", so this setting has no effect${meant ? `; did you mean "${meant}"?` : ''}`;
  const replacements = meant ? [replacement(place, meant, `Rename to "${meant}"`, isSlip(id, meant))] : [];
  return { ...at(place, message, replacements), rule: 'setting-unmatched' };
}

function keysOf(shape: Shape | undefined, node: Node): string[] {
  if (shape?.kind === 'struct') return [...shape.properties.keys()];
  if (shape?.kind !== 'union') return [];
  const tag = pairOf(node, shape.tag)?.value;
  return keysOf(tag?.kind === 'scalar' ? shape.variants.get(String(tag.value)) : undefined, node);
}

function badName({ node, shape }: Place, key: string): ModelProblem | undefined {
  const pair =
    node.kind === 'mapping' ? node.pairs.find((candidate) => candidate.key.value === key) : undefined;
  const pattern = shape?.kind === 'record' ? shape.keyPattern : undefined;
  return (
    pair &&
    at(
      pair.key,
      `"${key}" cannot be used as a key here; ${describePattern(pattern, undefined)}`,
      kebabFix(pair.key, key, pattern),
    )
  );
}

function wrongTag({ node, head, name, shape }: Place, tag: string): ModelProblem | undefined {
  const choices = shape?.kind === 'union' ? [...shape.variants.keys()] : [];
  const written = node.kind === 'mapping' ? node.pairs.find(({ key }) => key.value === tag) : undefined;
  if (!written) return at(head, `${name} lacks the key "${tag}"; it is one of ${oneOf(choices)}`);
  return wrongChoice(written.value, written.key, tag, choices);
}

function wrongValue(place: Place): ModelProblem | undefined {
  const { node, head, name, shape } = place;
  if (!shape) return undefined;
  if (isAbsent(node) || (node.kind === 'scalar' && node.value === null)) {
    return at(isAbsent(node) ? head : node, `${name} has no value yet; expected ${expectation(shape)}`);
  }
  if (shape.kind !== 'scalar' || node.kind !== 'scalar') {
    const target = node.kind === 'scalar' ? node : head;
    return at(target, `${name} should be ${expectation(shape)}, not ${found(node)}`);
  }
  if (shape.values) return wrongChoice(node, head, name, shape.values.map(String));
  return wrongScalar(node, name, shape);
}

function wrongChoice(node: Node, head: Span, name: string, choices: readonly string[]): ModelProblem {
  if (node.kind !== 'scalar' || node.value === null) {
    return at(isAbsent(node) ? head : node, `${quoted(name)} has no value yet; expected ${oneOf(choices)}`);
  }
  const written = String(node.value);
  const meant = nearest(written, choices);
  const message = `${quoted(name)} cannot be "${written}"; ${meant ? `did you mean "${meant}"? It is` : 'it is'} one of ${oneOf(choices)}`;
  return at(
    node,
    message,
    meant ? [replacement(node, meant, `Change to "${meant}"`, isSlip(written, meant))] : [],
  );
}

function wrongScalar(node: Scalar, name: string, shape: ScalarShape): ModelProblem {
  const written = String(node.value);
  const numeric = shape.types.includes('number') || shape.types.includes('integer');
  if (numeric && typeof node.value !== 'number') return notANumber(node, name, shape, written);
  if (numeric) return at(node, `${name} is ${written}; expected ${expectation(shape)}`);
  if (shape.format === 'date') return notADay(node, name, written);
  if (shape.types.includes('string') && typeof node.value !== 'string') {
    // Of the same length it is as it was written; a longer text such as 007 or 1.0 has lost something on the way to a number.
    const quotable = shape.pattern === undefined && written.length === node.end - node.start;
    const quotes = quotable ? [replacement(node, `"${written}"`, 'Put it in quotes', true)] : [];
    return at(node, `${name} should be text; put ${written} in quotes if it is meant so`, quotes);
  }
  if (written === '') return at(node, `${name} is empty; expected ${expectation(shape)}`);
  return at(
    node,
    `${name} cannot be "${written}"; ${describePattern(shape.pattern, shape)}`,
    kebabFix(node, written, shape.pattern),
  );
}

function notANumber(node: Scalar, name: string, shape: ScalarShape, written: string): ModelProblem {
  const meant = numberMeant(written);
  if (meant === undefined) return at(node, `${name} should be ${expectation(shape)}, not ${found(node)}`);
  return at(node, `${name} should be a plain number; did you mean ${meant}?`, [
    replacement(node, meant, `Change to ${meant}`, onlyReading(written, shape)),
  ]);
}

/** A currency sign would be lost, and "20%" is 0.2 only where a share is asked for. */
function onlyReading(written: string, { maximum }: ScalarShape): boolean {
  return !/[€$£]/.test(written) && (!written.includes('%') || maximum === 1);
}

/** `25%` is 0.25, `3,100,000` and `3 100 000` are 3100000, `"4"` is 4; undefined where several readings are possible. */
function numberMeant(written: string): string | undefined {
  const text = written.trim().replace(/^[€$£]\s*|\s*[€$£]$/g, '');
  const percent = /^(-?\d+(?:\.\d+)?)\s*%$/.exec(text);
  if (percent) return String(Number((Number(percent[1]) / 100).toPrecision(12)));
  if (/^-?\d+(\.\d+)?$/.test(text)) return text;
  if (/^-?\d{1,3}([ ,'_\u00A0])\d{3}(\1\d{3})*$/.test(text) && !/^-?\d{1,3},\d{3}$/.test(text))
    return text.replace(/[^\d-]/g, '');
  return undefined;
}

function notADay(node: Scalar, name: string, written: string): ModelProblem {
  const loose = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written);
  const meant = loose && parseDay(`${loose[1]}-${loose[2]?.padStart(2, '0')}-${loose[3]?.padStart(2, '0')}`);
  if (meant)
    return at(node, `${name} should be a day written ${meant}`, [
      replacement(node, meant, `Change to ${meant}`, true),
    ]);
  if (loose) return at(node, `${name}: there is no ${written} in the calendar`);
  return at(node, `${name} should be a day written YYYY-MM-DD, not "${written}"`);
}

function expectation(shape: Shape): string {
  switch (shape.kind) {
    case 'list':
      return 'a list';
    case 'record':
    case 'struct':
      return shape.kind === 'struct' && shape.properties.size <= 6
        ? `a map with ${oneOf([...shape.properties.keys()], 'and')}`
        : 'a map of keys and values';
    case 'union':
      return `a map whose "${shape.tag}" is ${oneOf([...shape.variants.keys()])}`;
    case 'scalar':
      return scalarExpectation(shape);
  }
}

function scalarExpectation({
  types,
  values,
  format,
  minimum,
  maximum,
  exclusiveMinimum,
  examples,
}: ScalarShape): string {
  if (values) return `one of ${oneOf(values.map(String))}`;
  if (format === 'date') return 'a day written YYYY-MM-DD';
  if (types.includes('boolean')) return 'true or false';
  if (types.includes('string'))
    return examples?.[0] === undefined ? 'text' : `text such as "${String(examples[0])}"`;
  const kind = types.includes('integer') && !types.includes('number') ? 'a whole number' : 'a number';
  if (minimum !== undefined && maximum !== undefined) return `${kind} from ${minimum} to ${maximum}`;
  if (exclusiveMinimum !== undefined) return `${kind} above ${exclusiveMinimum}`;
  if (minimum !== undefined) return `${kind} of ${minimum} or more`;
  return maximum === undefined ? kind : `${kind} of ${maximum} or less`;
}

function found(node: Node): string {
  switch (node.kind) {
    case 'mapping':
      return 'a map';
    case 'sequence':
      return 'a list';
    case 'scalar':
      return typeof node.value === 'string' ? `the text "${shortened(node.value)}"` : String(node.value);
  }
}

const kebab = '^[a-z0-9]+(-[a-z0-9]+)*$';

function describePattern(pattern: string | undefined, shape: ScalarShape | undefined): string {
  if (pattern === kebab) return 'ids are lower-case letters and digits, joined by hyphens';
  if (pattern === '^[A-Z]{3}$') return 'a currency is its three-letter ISO 4217 code, such as "EUR"';
  if (pattern === '^FY\\d{4}$') return 'a fiscal year is written "FY2026"';
  if (pattern?.startsWith('^-?\\d+')) return 'it is the number of a rating';
  const example = shape?.examples?.[0];
  return example === undefined
    ? 'it does not have the form expected here'
    : `expected something like "${String(example)}"`;
}

function kebabFix(place: Span, written: string, pattern: string | undefined): readonly Replacement[] {
  if (pattern !== kebab) return [];
  const id = written
    .normalize('NFKD')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const sameLetters = id.replaceAll('-', '') === written.toLowerCase().replace(/[\s._-]/g, '');
  return id ? [replacement(place, id, `Change to "${id}"`, sameLetters)] : [];
}

function replacement(place: Span, text: string, title: string, certain: boolean): Replacement {
  return { title, ...spanOf(place), text, certain };
}

function quoted(name: string): string {
  return name.startsWith('"') || name.includes(' ') ? name : `"${name}"`;
}

function firstSentence(text: string): string {
  const sentence = /^.*?[.](?=\s|$)/.exec(text)?.[0] ?? text;
  const plain = sentence.replace(/\.$/, '');
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
