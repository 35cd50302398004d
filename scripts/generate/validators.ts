import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { tagOf, type JsonSchema } from '../../server/src/schema/json-schema.ts';
import { banner, formatTypeScript, type GeneratedFile } from './generated-file.ts';
import { formats } from './runtime.ts';
import type { SourceSchema } from './schemas.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = 'server/src/schema/generated';

/**
 * Validators compiled ahead of time into one self-contained module: nothing is evaluated or required at run time, so
 * they also run where a content policy forbids it.
 */
export async function generateValidators(schemas: readonly SourceSchema[]): Promise<GeneratedFile[]> {
  const heading = banner('schemas/*.schema.json');
  const code = await bundle(standaloneSource(schemas));
  const declarations = await formatTypeScript(`${heading}\n${declarationsOf(schemas)}`);
  return [
    { path: `${folder}/validators.js`, content: heading + code },
    { path: `${folder}/validators.d.ts`, content: declarations },
  ];
}

function standaloneSource(schemas: readonly SourceSchema[]): string {
  // The 2020 class of Ajv adds bookkeeping for unevaluated keys and dynamic references, which the schemas do not use.
  const ajv = new Ajv({
    allErrors: true,
    discriminator: true,
    messages: false,
    strict: true,
    formats,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  const exported: Record<string, string> = {};
  for (const { name, validatorName, schema } of schemas) {
    ajv.addSchema(reduce(schema, schema), name);
    exported[validatorName] = name;
  }
  const source = standalone(ajv, exported);
  return (
    `import { codePoints, formats } from './runtime.ts';\n` +
    source.replaceAll('require("ajv/dist/runtime/ucs2length").default', 'codePoints')
  );
}

async function bundle(source: string): Promise<string> {
  const result = await build({
    stdin: { contents: source, resolveDir: here, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    minifySyntax: true,
  });
  const code = result.outputFiles[0]?.text;
  if (code === undefined) throw new Error('esbuild gave no output for the validators');
  return code.replaceAll(/^\/\/ .*\n/gm, '');
}

/**
 * What of a schema decides validity. Annotations would only make the validators bigger. `discriminator` is no keyword
 * of JSON Schema, so it is added here and not in the schema files.
 */
function reduce(
  schema: JsonSchema,
  root: JsonSchema,
): JsonSchema & { discriminator?: { propertyName: string } } {
  const {
    $schema: _schema,
    title: _title,
    description: _description,
    examples: _examples,
    default: _default,
    ...kept
  } = schema;
  const each = (schemas: Readonly<Record<string, JsonSchema>>) =>
    Object.fromEntries(Object.entries(schemas).map(([key, value]) => [key, reduce(value, root)]));
  return {
    ...kept,
    ...(kept.$defs && { $defs: each(kept.$defs) }),
    ...(kept.properties && { properties: each(kept.properties) }),
    ...(kept.items && { items: reduce(kept.items, root) }),
    ...(typeof kept.additionalProperties === 'object' && {
      additionalProperties: reduce(kept.additionalProperties, root),
    }),
    ...(kept.oneOf && { discriminator: { propertyName: tagOf(kept.oneOf, root) } }),
  };
}

function declarationsOf(schemas: readonly SourceSchema[]): string {
  const validators = schemas.map(({ validatorName }) => `export const ${validatorName}: Validator;`);
  return `
/** One fault: where in the data, which keyword of the schema, and the keyword's own details. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

/** True when the data keeps to the schema. Otherwise \`errors\` holds every fault until the next call. */
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly ValidationError[] | null;
}

${validators.join('\n')}
`;
}
