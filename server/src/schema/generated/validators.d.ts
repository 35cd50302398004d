// Generated from schemas/*.schema.json by scripts/generate.ts. Do not edit: change the source and run "npm run generate".

/** One fault: where in the data, which keyword of the schema, and the keyword's own details. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

/** True when the data keeps to the schema. Otherwise `errors` holds every fault until the next call. */
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly ValidationError[] | null;
}

export const validatePlan: Validator;
export const validateCriteria: Validator;
export const validatePortfolio: Validator;
export const validateImportMapping: Validator;
export const validateBaseline: Validator;
