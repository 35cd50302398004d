/** The part of JSON Schema 2020-12 that the schemas in `schemas/` use. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string;
  readonly const?: string | number;
  readonly enum?: readonly (string | number)[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly items?: JsonSchema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
}

/** The name in `$defs` that a reference points to. Throws on any other kind of reference. */
export function definitionName(ref: string): string {
  const name = /^#\/\$defs\/(\w+)$/.exec(ref)?.[1];
  if (name === undefined) throw new Error(`only references into $defs are used in the schemas, not ${ref}`);
  return name;
}

/** The schema a reference points to, with the reference's own title, description, examples and default on top. */
export function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const target = root.$defs?.[definitionName(schema.$ref)];
  if (!target) throw new Error(`the schema has nothing at ${schema.$ref}`);
  const { $ref: _ref, ...own } = schema;
  return { ...resolve(target, root), ...own };
}

/** The required property whose constant value tells the branches of a `oneOf` apart. Throws when there is none. */
export function tagOf(branches: readonly JsonSchema[], root: JsonSchema): string {
  const structs = branches.map((branch) => resolve(branch, root));
  const tag = structs[0]?.required?.find((key) =>
    structs.every(({ required, properties }) => {
      return required?.includes(key) === true && typeof properties?.[key]?.const === 'string';
    }),
  );
  if (tag === undefined) throw new Error('no property tells the branches of a oneOf apart');
  return tag;
}
