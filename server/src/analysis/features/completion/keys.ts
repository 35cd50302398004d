import type { Shape, StructShape } from '../../../schema/shape.ts';
import { scalar } from '../../../syntax/edit.ts';
import { chosenIn } from '../shape-in.ts';
import type { Choice } from './choice.ts';
import type { KeySite } from './site.ts';
import { entryInline, entryLines, inline, stop, valueTemplate, type Template } from './template.ts';

/** The keys that a struct still lacks, those first that it must have. */
export function structKeys(site: KeySite): readonly Choice[] {
  const { root, path, present, isNew } = site;
  const chosen = chosenIn(root, path, site.shape);
  if (site.shape.kind === 'union' && !chosen) return tagOf(site, site.shape);
  if (chosen?.kind !== 'struct') return [];
  const lacking = [...chosen.properties].filter(([key]) => !present.has(key));
  const required = lacking.filter(([key]) => chosen.required.has(key));
  const optional = lacking.filter(([key]) => !chosen.required.has(key));
  const together = isNew && present.size === 0 && required.length > 1 ? [allOf(chosen, site)] : [];
  return [
    ...together,
    ...required.flatMap(([key, shape]) => keyChoices(key, shape, true, site)),
    ...optional.flatMap(([key, shape]) => keyChoices(key, shape, false, site)),
  ];
}

/** A key with the beginning of its value, as far as it has no colon yet. */
export function keyTemplate(key: string, shape: Shape, site: KeySite): Template {
  if (!site.isNew) return [key];
  return [`${key}:`, ...valueTemplate(shape, site.column, site.flow)];
}

/** A map with free keys and the brackets it is written in, on the line of its key. */
export function inBraces(inside: Template): Template {
  return ['{ ', ...inside, ' }'];
}

function keyChoices(key: string, shape: Shape, isRequired: boolean, site: KeySite): Choice[] {
  if (shape.kind === 'union' && site.isNew) {
    return [...shape.variants].map(([variant, struct]) => ({
      label: key,
      insert: [`${key}: `, ...inline(struct)],
      filter: `${key} ${variant}`,
      about: { kind: 'form', shape: struct, variant },
    }));
  }
  const choice: Choice = {
    label: key,
    insert: keyTemplate(key, shape, site),
    about: { kind: 'key', shape, isRequired },
  };
  return [site.isNew ? { ...choice, leadsOn: true } : choice];
}

/** Everything that the map must have. */
function allOf(shape: StructShape, { flow, column }: KeySite): Choice {
  return {
    label: [...shape.required].join(', '),
    insert: flow ? entryInline(shape) : entryLines(shape, column),
    leadsOn: true,
    about: { kind: 'keys', shape },
  };
}

/** Until a map says which of several it is, there is nothing else to say. */
function tagOf({ present, isNew }: KeySite, union: Extract<Shape, { kind: 'union' }>): Choice[] {
  if (present.has(union.tag)) return [];
  return [
    {
      label: union.tag,
      insert: isNew ? [`${union.tag}: `, stop] : [union.tag],
      leadsOn: true,
      about: { kind: 'key', shape: union, isRequired: true },
    },
  ];
}

/** A key of the writer's own; a number or a word that would be read as something else is put in quotes. */
export function freeKey(key: string): string {
  return /^[\w.-]+$/.test(key) ? key : scalar(key);
}
