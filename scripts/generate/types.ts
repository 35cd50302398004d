import { compile } from 'json-schema-to-typescript';
import { definitionName, resolve, type JsonSchema } from '../../server/src/schema/json-schema.ts';
import { banner, formatTypeScript, type GeneratedFile } from './generated-file.ts';
import type { SourceSchema } from './schemas.ts';

/** A schema as json-schema-to-typescript reads it. It also knows `tsType`, which replaces the type it would print. */
type TypedSchema = Parameters<typeof compile>[0];

export function generateTypes(schemas: readonly SourceSchema[]): Promise<GeneratedFile[]> {
  return Promise.all(schemas.map(typesOf));
}

async function typesOf({ name, typeName, schema }: SourceSchema): Promise<GeneratedFile> {
  const types = await compile(typesSchema(schema, typeName), typeName, {
    bannerComment: '',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    format: false,
  });
  const imports = /\bDay\b/.test(types) ? `import type { Day } from '../../base/day.ts';\n` : '';
  const content = await formatTypeScript(`${banner(`schemas/${name}.schema.json`)}${imports}\n${types}`);
  return { path: `server/src/schema/generated/${name}.ts`, content };
}

/**
 * The schema reduced to what decides types. Structures, enumerations and unions of `$defs` become named types; other
 * definitions are written out where they are used. Keys starting with `x-` are left out, so that a closed structure
 * does not become an index signature.
 */
function typesSchema(root: JsonSchema, rootName: string): TypedSchema {
  const definitions = root.$defs ?? {};

  function reduce(schema: JsonSchema): TypedSchema {
    const target = schema.$ref === undefined ? undefined : definitions[definitionName(schema.$ref)];
    if (schema.$ref !== undefined && target && isNamed(target)) return { $ref: schema.$ref };
    const { type, description, required, format, properties, additionalProperties, items, oneOf, ...rest } =
      resolve(schema, root);
    return {
      ...(description !== undefined && { description }),
      ...(type !== undefined && !oneOf && { type: type as NonNullable<TypedSchema['type']> }),
      ...(rest.enum && { enum: [...rest.enum] }),
      ...(rest.const !== undefined && { const: rest.const }),
      ...(format === 'date' && { tsType: 'Day' }),
      ...(required && { required: [...required] }),
      ...(properties && { properties: mapValues(properties, reduce) }),
      ...(additionalProperties !== undefined && {
        additionalProperties:
          typeof additionalProperties === 'boolean' ? additionalProperties : reduce(additionalProperties),
      }),
      ...(items && { items: reduce(items) }),
      ...(oneOf && { oneOf: oneOf.map(reduce) }),
    };
  }

  const named = Object.entries(definitions).filter(([, definition]) => isNamed(definition));
  const $defs = Object.fromEntries(
    named.map(([name, definition]) => [name, { ...reduce(definition), title: pascalCase(name) }]),
  );
  return { ...reduce(root), title: rootName, $defs };
}

function isNamed(definition: JsonSchema): boolean {
  return (
    definition.properties !== undefined || definition.enum !== undefined || definition.oneOf !== undefined
  );
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function mapValues<V, W>(record: Readonly<Record<string, V>>, map: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
