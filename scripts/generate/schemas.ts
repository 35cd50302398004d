import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JsonSchema } from '../../server/src/schema/json-schema.ts';

export interface SourceSchema {
  /** File name below `schemas/`, without `.schema.json`; the generated types carry it too. */
  readonly name: string;
  /** Name of the TypeScript type of a whole file. */
  readonly typeName: string;
  /** Name of the exported validator. */
  readonly validatorName: string;
  readonly schema: JsonSchema;
}

const sources = [
  { name: 'account-plan', typeName: 'AccountPlan', validatorName: 'validatePlan' },
  { name: 'criteria', typeName: 'CriteriaSet', validatorName: 'validateCriteria' },
  { name: 'portfolio', typeName: 'Portfolio', validatorName: 'validatePortfolio' },
  { name: 'import-mapping', typeName: 'ImportMapping', validatorName: 'validateImportMapping' },
  { name: 'baseline', typeName: 'BaselineFile', validatorName: 'validateBaseline' },
] as const;

export function readSchemas(root: string): Promise<readonly SourceSchema[]> {
  return Promise.all(
    sources.map(async (source) => {
      const text = await readFile(join(root, 'schemas', `${source.name}.schema.json`), 'utf8');
      return { ...source, schema: JSON.parse(text) as JsonSchema };
    }),
  );
}
