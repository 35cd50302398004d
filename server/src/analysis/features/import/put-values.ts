import { fingerprint } from '../../../base/stable.ts';
import { shapeAt, shapes, type StructShape } from '../../../schema/shape.ts';
import { applyEdits, scalar, setValue, type YamlLines } from '../../../syntax/edit.ts';
import { parse, type SyntaxTree } from '../../../syntax/parse.ts';
import { isAbsent, nodeAt, plainOf } from '../../../syntax/tree.ts';

/** Values by the place they go to; places are keys joined by points. */
export type Values = ReadonlyMap<string, string | number>;

/**
 * The text of a plan with values put in their places. Everything else stays as it is, to the letter; undefined where that cannot
 * be done, because the text is not a plan that can be read, or something else than a map stands above a place, or than a single value in it.
 */
export function putValues(before: SyntaxTree, values: Values): string | undefined {
  if (before.root?.kind !== 'mapping' || before.problems.length > 0) return undefined;
  let tree = before;
  const isWithinReach = (place: string): boolean =>
    (nodeAt(before.root, place.split('.'))?.kind ?? 'scalar') === 'scalar';
  if (![...values.keys()].every(isWithinReach)) return undefined;
  for (const [place, lines] of inOnePiece(before, values)) {
    const edits = setValue(tree, place, lines);
    if (edits.length === 0) return undefined;
    tree = parse(applyEdits(tree.text, edits), tree);
  }
  // The edits know the text, not what is meant; here what is meant is held against what came about.
  const meant = withValues(plainOf(before.root) as Plain, values);
  const came = tree.root && tree.problems.length === 0 ? plainOf(tree.root) : undefined;
  return fingerprint(came) === fingerprint(meant) ? tree.text : undefined;
}

/** A value as it stands behind its key, a map in one line. */
export function inOneLine(value: Plain | string | number): string {
  return typeof value === 'object' ? flow(value) : written(value);
}

/** The text of a plan that holds just these values, in the order of the schema. */
export function planOf(values: Values): string {
  return [...blockOf(withValues({}, values), shapes.plan, 0), ''].join('\n');
}

export interface Plain {
  [key: string]: Plain | string | number;
}

/** The places to write: values that stand in a map which is not there yet are written together with it. */
function inOnePiece(tree: SyntaxTree, values: Values): readonly (readonly [readonly string[], YamlLines])[] {
  const pieces = new Map<string, Map<string, string | number>>();
  for (const [place, value] of values) {
    const path = place.split('.');
    const top = path.findIndex((_key, depth) => {
      const node = nodeAt(tree.root, path.slice(0, depth + 1));
      return !node || isAbsent(node);
    });
    const depth = top < 0 ? path.length : top + 1;
    const piece = path.slice(0, depth).join('.');
    const below = pieces.get(piece) ?? new Map<string, string | number>();
    pieces.set(piece, below.set(path.slice(depth).join('.'), value));
  }
  return [...pieces].map(([piece, below]) => {
    const path = piece.split('.');
    const single = below.get('');
    return [path, single === undefined ? mapLines(path, withValues({}, below)) : [written(single)]] as const;
  });
}

function mapLines(path: readonly string[], map: Plain): YamlLines {
  const shape = shapeAt('plan', path);
  const [first = '', ...rest] = blockOf(map, shape?.kind === 'struct' ? shape : undefined, path.length);
  return rest.length === 0 || (isFlat(map) && path.length > 1) ? [flow(map)] : [first, ...rest];
}

/** A map as lines of YAML: the upper two levels a key a line, what is below them in one line. */
function blockOf(map: Plain, shape: StructShape | undefined, depth: number): string[] {
  return ordered(map, shape).flatMap(([key, value]) => {
    if (typeof value !== 'object') return [`${key}: ${written(value)}`];
    const inner = shape?.properties.get(key);
    if (isFlat(value) && depth > 0) return [`${key}: ${flow(value)}`];
    const lines = blockOf(value, inner?.kind === 'struct' ? inner : undefined, depth + 1);
    return [`${key}:`, ...lines.map((line) => `  ${line}`)];
  });
}

function isFlat(map: Plain): boolean {
  return Object.values(map).every((value) => typeof value !== 'object');
}

function flow(map: Plain): string {
  const pairs = Object.entries(map).map(([key, value]) => `${key}: ${inOneLine(value)}`);
  return `{ ${pairs.join(', ')} }`;
}

function ordered(map: Plain, shape: StructShape | undefined): [string, Plain[string]][] {
  const order = [...(shape?.properties.keys() ?? [])];
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.entries(map).sort(([a], [b]) => rank(a) - rank(b));
}

function written(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const isPlain = /^\d{4}-\d{2}-\d{2}$|^https?:\/\/[\w./~%=+-]+$/.test(value);
  return isPlain ? value : scalar(value);
}

/** A map with values in their places; the map itself stays as it is. */
export function withValues(map: Plain, values: Values): Plain {
  const result = copyOf(map);
  for (const [place, value] of values) {
    const path = place.split('.');
    const last = path.pop() ?? '';
    let inner = result;
    for (const key of path) {
      const next = inner[key];
      inner = typeof next === 'object' && next !== null ? next : (inner[key] = {});
    }
    inner[last] = value;
  }
  return result;
}

function copyOf(map: Plain): Plain {
  return JSON.parse(JSON.stringify(map)) as Plain;
}
