import type { Span } from '../base/span.ts';
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
  if (kind === 'portfolio' && path.length === 1 && path[0] === 'rules')
    return unknownRule(pair.key, key, meant);
  if (meant !== undefined && pairOf(node, meant))
    return at(pair.key, `unknown key "${key}"; "${meant}" is already given here`);
  if (meant !== undefined) {
    const rename = replacement(pair.key, meant, `Rename to "${meant}"`, isSlip(key, meant));
    return at(pair.key, `unknown key "${key}"; did you mean "${meant}"?`, [rename]);
  }
  const known = [...(structOf(shape, node)?.properties.keys() ?? [])];
  const listed = known.length > 0 && known.length <= 12;
  const owner = path.length === 0 ? 'the file' : name;
  return at(pair.key, `unknown key "${key}"${listed ? `; ${owner} has ${oneOf(known, 'and')}` : ''}`);
}

/** A rule named in the settings that does not exist breaks nothing: the setting has no effect. */
function unknownRule(place: Span, id: string, meant: string | undefined): ModelProblem {
  const message = `there is no rule "${id}", so this setting has no effect${meant ? `; did you mean "${meant}"?` : ''}`;
  const replacements = meant ? [replacement(place, meant, `Rename to "${meant}"`, isSlip(id, meant))] : [];
  return { ...at(place, message, replacements), rule: 'setting-unmatched' };
}

export function badName({ node, shape }: Place, key: string): ModelProblem | undefined {
  const pair = pairOf(node, key);
  const pattern = shape?.kind === 'record' ? shape.keyPattern : undefined;
  if (!pair) return undefined;
  const message = `"${key}" cannot be used as a key here; ${formOf(pattern)}`;
  return at(pair.key, message, changesTo(pair.key, textMeant(key, pattern)));
}

function firstSentence(text: string): string {
  const sentence = /^.*?[.](?=\s|$)/.exec(text)?.[0] ?? text;
  const plain = sentence.replace(/\.$/, '');
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}
