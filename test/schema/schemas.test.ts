import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { resolve } from '../../server/src/schema/json-schema.ts';
import * as examples from './examples.ts';
import { placesIn, schemaFiles } from './schema-files.ts';

const packageJson = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  homepage: string;
};

/** Keywords every JSON Schema 2020-12 validator and editor knows. */
const standardKeywords = new Set(
  '$schema $id $ref $defs title description examples default type const enum format pattern minLength minimum maximum exclusiveMinimum minItems items required properties patternProperties propertyNames additionalProperties oneOf'.split(
    ' ',
  ),
);

function strictAjv(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats(ajv);
  return ajv;
}

for (const { name, schema } of schemaFiles) {
  describe(`${name}.schema.json`, () => {
    const places = placesIn(schema);

    it('compiles as JSON Schema 2020-12 in strict mode', () => {
      assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
      assert.ok(strictAjv().compile(schema));
    });

    it('is named by an address below the home page', () => {
      assert.equal(schema.$id, `${packageJson.homepage}/schemas/${name}.schema.json`);
    });

    it('uses standard keywords only', () => {
      const used = new Set(places.flatMap((place) => Object.keys(place.schema)));
      assert.deepEqual(
        [...used].filter((keyword) => !standardKeywords.has(keyword)),
        [],
      );
    });

    it('explains every property and definition with a title and a sentence', () => {
      const explained = places.filter(({ pointer }) => /(^#|\/(properties|\$defs)\/[^/]+)$/.test(pointer));
      const silent = explained.filter(
        (place) => !place.schema.title || !/[.)]$/.test(place.schema.description ?? ''),
      );
      assert.ok(explained.length > 30);
      assert.deepEqual(
        silent.map(({ pointer }) => pointer),
        [],
      );
    });

    it('gives an example, a default or a constant for every plain value', () => {
      const bare = places.filter((place) => {
        const resolved = resolve(place.schema, schema);
        const plain = resolved.type !== 'object' && resolved.type !== 'array';
        return plain && !resolved.examples && resolved.default === undefined && resolved.const === undefined;
      });
      assert.deepEqual(
        bare.map(({ pointer }) => pointer),
        [],
      );
    });

    it('closes every map but for x- keys, unless its keys are the writer’s own', () => {
      const maps = places.filter((place) => place.schema.type === 'object' && !place.schema.oneOf);
      const open = maps.filter(({ schema: map }) => {
        const closed = map.additionalProperties === false && map.properties !== undefined;
        const record = typeof map.additionalProperties === 'object' && map.properties === undefined;
        return closed ? JSON.stringify(map.patternProperties) !== '{"^x-":{}}' : !record;
      });
      assert.ok(maps.length > 5);
      assert.deepEqual(
        open.map(({ pointer }) => pointer),
        [],
      );
    });

    it('keeps its own word: every example and default is valid where it stands', () => {
      const ajv = strictAjv().addSchema(schema, 'file');
      const wrong = places.flatMap(({ pointer, schema: place }) => {
        const values = [...(place.examples ?? []), ...(place.default === undefined ? [] : [place.default])];
        const validate = ajv.getSchema(pointer === '#' ? 'file' : `file${pointer}`);
        assert.ok(validate, pointer);
        return values.filter((value) => !validate(value)).map((value) => [pointer, value]);
      });
      assert.deepEqual(wrong, []);
    });
  });
}

describe('the files with a schema', () => {
  const files = {
    'account-plan': examples.plan,
    criteria: examples.criteria,
    portfolio: examples.portfolio,
    'import-mapping': examples.importMapping,
  };

  for (const { name, schema } of schemaFiles) {
    const text = files[name as keyof typeof files];

    it(`${name}: a complete file is valid`, () => {
      const validate = strictAjv().compile(schema);
      validate(parse(text));
      assert.deepEqual(validate.errors ?? [], []);
    });

    it(`${name}: the complete file uses every key at its top`, () => {
      const used = new Set(Object.keys(parse(text) as object));
      assert.deepEqual(
        Object.keys(schema.properties ?? {}).filter((key) => !used.has(key)),
        [],
      );
    });
  }
});
