import { isSlip, nearest, oneOf } from '../base/suggest.ts';
import type { Shape, StructShape } from '../schema/shape.ts';
import { pairOf, type Node } from '../syntax/tree.ts';
import { formOf } from './expectation.ts';
import { textMeant } from './meant.ts';
import { at, changesTo, replacement, type Place } from './place.ts';
import type { ModelProblem } from './problem.ts';

/** A key that is written under a name near its own is not missing: the unknown key tells of it. */
export function lackingKeys(place: Place, missing: readonly string[]): ModelProblem | undefined {
  const { name, path, shape, head } = place;
  const misspelt = new Set(unknownKeysOf(place).map((key) => keyMeant(place, key)));
  const keys = missing.filter((key) => !misspelt.has(key));
  const [key, ...others] = keys;
  if (key === undefined) return undefined;
  const words = oneOf(
    keys.map((word) => `"${word}"`),
    'and',
  );
  if (others.length > 0)
    return at(head, path.length === 0 ? `the keys ${words} are missing` : `${name} lacks the keys ${words}`);
  const described = structOf(shape, place.node)?.properties.get(key)?.description;
  const what = described === undefined ? '' : `: ${firstSentence(described)}`;
  return at(
    head,
    path.length === 0 ? `the key ${words} is missing${what}` : `${name} lacks the key ${words}${what}`,
  );
}

function unknownKeysOf({ node, shape }: Place): readonly string[] {
  const known = structOf(shape, node)?.properties;
  if (!known || node.kind !== 'mapping') return [];
  return node.pairs.map(({ key }) => key.value).filter((key) => !known.has(key) && !key.startsWith('x-'));
}

/** The key that an unknown one most likely meant. */
function keyMeant({ node, shape }: Place, key: string): string | undefined {
  return nearest(key, structOf(shape, node)?.properties.keys() ?? []);
}

/** The struct that a map is written as: of a union the one its tag names. */
function structOf(shape: Shape | undefined, node: Node): StructShape | undefined {
  if (shape?.kind === 'struct') return shape;
  if (shape?.kind !== 'union') return undefined;
  const tag = pairOf(node, shape.tag)?.value;
  return tag?.kind === 'scalar' ? shape.variants.get(String(tag.value)) : undefined;
}

export function unknownKey(place: Place, key: string): ModelProblem | undefined {
  const { node, name, path, kind, shape } = place;
  const pair = pairOf(node, key);
  if (!pair) return undefined;
  const meant = keyMeant(place, key);
  const isGiven = meant !== undefined && pairOf(node, meant) !== undefined;
  const rename =
    meant !== undefined && isFree(place, key, meant)
      ? [replacement(pair.key, meant, `Rename to "${meant}"`, isSlip(key, meant))]
      : [];
  const guess =
    meant === undefined ? '' : isGiven ? `; "${meant}" is already given here` : `; did you mean "${meant}"?`;
  // A rule named in the settings that does not exist breaks nothing: the setting has no effect.
  if (kind === 'portfolio' && path.length === 1 && path[0] === 'rules') {
    const message = `there is no rule "${key}", so this setting has no effect${guess}`;
    return { ...at(pair.key, message, rename), rule: 'setting-unmatched' };
  }
  if (meant !== undefined) return at(pair.key, `unknown key "${key}"${guess}`, rename);
  const known = [...(structOf(shape, node)?.properties.keys() ?? [])];
  const listed = known.length > 0 && known.length <= 12;
  const owner = path.length === 0 ? 'the file' : name;
  return at(pair.key, `unknown key "${key}"${listed ? `; ${owner} has ${oneOf(known, 'and')}` : ''}`);
}

/** Whether a key can be written under another name: nothing in its map goes by it, and no key before it is meant to. */
function isFree(place: Place, key: string, name: string): boolean {
  const { node, shape } = place;
  if (node.kind !== 'mapping' || pairOf(node, name)) return false;
  const meantBy = (other: string): string | undefined =>
    shape?.kind === 'record' ? textMeant(other, shape.keyPattern)?.text : keyMeant(place, other);
  const first = node.pairs.find(({ key: { value } }) => !value.startsWith('x-') && meantBy(value) === name);
  return first?.key.value === key;
}

export function badName(place: Place, key: string): ModelProblem | undefined {
  const { node, shape } = place;
  const pair = pairOf(node, key);
  const pattern = shape?.kind === 'record' ? shape.keyPattern : undefined;
  if (!pair) return undefined;
  const message = `"${key}" cannot be used as a key here; ${formOf(pattern)}`;
  const meant = textMeant(key, pattern);
  return at(
    pair.key,
    message,
    changesTo(pair.key, meant && isFree(place, key, meant.text) ? meant : undefined),
  );
}

function firstSentence(text: string): string {
  const sentence = /^.*?[.](?=\s|$)/.exec(text)?.[0] ?? text;
  const plain = sentence.replace(/\.$/, '');
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}
