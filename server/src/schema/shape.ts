import criteriaSchema from '../../../schemas/criteria.schema.json' with { type: 'json' };
import importSchema from '../../../schemas/import-mapping.schema.json' with { type: 'json' };
import planSchema from '../../../schemas/account-plan.schema.json' with { type: 'json' };
import portfolioSchema from '../../../schemas/portfolio.schema.json' with { type: 'json' };
import { resolve, tagOf, type JsonSchema } from './json-schema.ts';

/** The files of a portfolio. */
export type Kind = 'plan' | 'criteria' | 'portfolio';

/** Everything with a schema: the files of a portfolio, and the mapping that an import is told by. */
export type FileKind = Kind | 'import';

/** What the schema says to a person about a place. A property's own words come before those of the definition it uses. */
export interface Documented {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
}

/** A map with fixed keys. Keys starting with `x-` are allowed too, and have no shape. */
export interface StructShape extends Documented {
  readonly kind: 'struct';
  readonly properties: ReadonlyMap<string, Shape>;
  readonly required: ReadonlySet<string>;
}

/** A map whose keys are the writer's own; `keyPattern` is a regular expression they all match. */
export interface RecordShape extends Documented {
  readonly kind: 'record';
  readonly keyPattern?: string;
  readonly values: Shape;
}

export interface ListShape extends Documented {
  readonly kind: 'list';
  readonly items: Shape;
  readonly minItems?: number;
}

export type ScalarType = 'string' | 'number' | 'integer' | 'boolean';

export interface ScalarShape extends Documented {
  readonly kind: 'scalar';
  readonly types: readonly ScalarType[];
  /** Every value allowed, where they are listed one by one. */
  readonly values?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
}

/** A map that is one of several structs; the value under `tag` says which. */
export interface UnionShape extends Documented {
  readonly kind: 'union';
  readonly tag: string;
  readonly variants: ReadonlyMap<string, StructShape>;
}

export type Shape = StructShape | RecordShape | ListShape | ScalarShape | UnionShape;

/** A place in a file: map keys and list indexes from the top. */
export type Path = readonly (string | number)[];

/** The shape of a whole file of each kind. */
export const shapes: Readonly<Record<FileKind, StructShape>> = {
  plan: fileShape(planSchema),
  criteria: fileShape(criteriaSchema),
  portfolio: fileShape(portfolioSchema),
  import: fileShape(importSchema),
};

/**
 * The shape at a path, or undefined when the schema has no such place. `tagAt` gives the tag written in the file at
 * the path of a union. Where it gives none, or a wrong one, only the tag itself has a shape inside the union: that of
 * any variant's tag, with the values of all of them.
 */
export function shapeAt(
  kind: FileKind,
  path: Path,
  tagAt?: (path: Path) => string | undefined,
): Shape | undefined {
  let shape: Shape | undefined = shapes[kind];
  for (const [depth, step] of path.entries()) {
    if (shape === undefined) return undefined;
    shape = inside(shape, step, () => tagAt?.(path.slice(0, depth)));
  }
  return shape;
}

function inside(shape: Shape, step: string | number, tag: () => string | undefined): Shape | undefined {
  switch (shape.kind) {
    case 'scalar':
      return undefined;
    case 'list':
      return typeof step === 'number' ? shape.items : undefined;
    case 'record':
      return typeof step === 'string' && keyFits(shape, step) ? shape.values : undefined;
    case 'struct':
      return typeof step === 'string' ? shape.properties.get(step) : undefined;
    case 'union': {
      const variant = shape.variants.get(tag() ?? '');
      if (variant) return inside(variant, step, tag);
      return step === shape.tag ? tagShape(shape) : undefined;
    }
  }
}

function keyFits(record: RecordShape, key: string): boolean {
  return record.keyPattern === undefined || new RegExp(record.keyPattern, 'u').test(key);
}

/** The shape of a union's tag while no variant is chosen: every variant's tag is allowed. */
function tagShape(union: UnionShape): ScalarShape {
  const descriptions = [...union.variants.values()].map(
    ({ properties }) => properties.get(union.tag)?.description,
  );
  return {
    kind: 'scalar',
    title: union.title === undefined ? union.tag : `${union.title} ${union.tag}`,
    description: descriptions.filter((description) => description !== undefined).join(' '),
    types: ['string'],
    values: [...union.variants.keys()],
  };
}

function fileShape(schema: JsonSchema): StructShape {
  return structShape(schema, schema);
}

function shapeOf(reference: JsonSchema, root: JsonSchema): Shape {
  const schema = resolve(reference, root);
  if (schema.oneOf) return unionShape(schema, schema.oneOf, root);
  if (schema.properties) return structShape(schema, root);
  if (typeof schema.additionalProperties === 'object') {
    const keyPattern = schema.propertyNames?.pattern;
    const values = shapeOf(schema.additionalProperties, root);
    return {
      kind: 'record',
      ...documentation(schema),
      ...(keyPattern !== undefined && { keyPattern }),
      values,
    };
  }
  if (schema.items) {
    const { minItems } = schema;
    const items = shapeOf(schema.items, root);
    return { kind: 'list', ...documentation(schema), items, ...(minItems !== undefined && { minItems }) };
  }
  return scalarShape(schema);
}

function structShape(schema: JsonSchema, root: JsonSchema): StructShape {
  const properties = Object.entries(schema.properties ?? {});
  return {
    kind: 'struct',
    ...documentation(schema),
    properties: new Map(properties.map(([key, property]) => [key, shapeOf(property, root)])),
    required: new Set(schema.required),
  };
}

function unionShape(schema: JsonSchema, branches: readonly JsonSchema[], root: JsonSchema): UnionShape {
  const tag = tagOf(branches, root);
  const variants = branches.map((branch) => {
    const struct = resolve(branch, root);
    return [String(struct.properties?.[tag]?.const), structShape(struct, root)] as const;
  });
  return { kind: 'union', ...documentation(schema), tag, variants: new Map(variants) };
}

function scalarShape(schema: JsonSchema): ScalarShape {
  const values = schema.const === undefined ? schema.enum : [schema.const];
  const { format, pattern, minLength, minimum, maximum, exclusiveMinimum } = schema;
  return {
    kind: 'scalar',
    ...documentation(schema),
    types: [scalarType(schema)],
    ...(values && { values }),
    ...(format !== undefined && { format }),
    ...(pattern !== undefined && { pattern }),
    ...(minLength !== undefined && { minLength }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(exclusiveMinimum !== undefined && { exclusiveMinimum }),
  };
}

function scalarType({ type, const: constant, title }: JsonSchema): ScalarType {
  const name = type ?? typeof constant;
  if (name === 'string' || name === 'number' || name === 'integer' || name === 'boolean') return name;
  throw new Error(`the schema of "${title ?? ''}" is neither a map, a list nor a plain value`);
}

function documentation({ title, description, examples, default: fallback }: JsonSchema): Documented {
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(examples && { examples }),
    ...(fallback !== undefined && { default: fallback }),
  };
}
