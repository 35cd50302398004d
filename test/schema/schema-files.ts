import { readFileSync } from 'node:fs';
import type { JsonSchema } from '../../server/src/schema/json-schema.ts';

/** The published schemas as they stand in `schemas/`. */
export const schemaFiles: readonly { readonly name: string; readonly schema: JsonSchema }[] = [
  'account-plan',
  'criteria',
  'portfolio',
  'import-mapping',
].map((name) => {
  const place = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
  return { name, schema: JSON.parse(readFileSync(place, 'utf8')) as JsonSchema };
});

export interface Place {
  /** A JSON pointer into the schema. */
  readonly pointer: string;
  readonly schema: JsonSchema;
}

/** Every schema inside a schema, itself first; schemas for `x-` keys and for key names are left out. */
export function placesIn(schema: JsonSchema, pointer = '#'): readonly Place[] {
  const inside: [string, JsonSchema][] = [
    ...Object.entries(schema.properties ?? {}).map(
      ([key, value]) => [`properties/${key}`, value] as [string, JsonSchema],
    ),
    ...Object.entries(schema.$defs ?? {}).map(
      ([key, value]) => [`$defs/${key}`, value] as [string, JsonSchema],
    ),
  ];
  if (schema.items) inside.push(['items', schema.items]);
  if (typeof schema.additionalProperties === 'object')
    inside.push(['additionalProperties', schema.additionalProperties]);
  for (const [index, branch] of (schema.oneOf ?? []).entries())
    inside.push([`oneOf/${String(index)}`, branch]);
  return [{ pointer, schema }, ...inside.flatMap(([step, value]) => placesIn(value, `${pointer}/${step}`))];
}
