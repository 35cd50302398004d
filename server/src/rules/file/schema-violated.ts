import { defineRule } from '../rule.ts';
import { reportWritten } from '../support/written.ts';

export const schemaViolated = defineRule({
  id: 'schema-violated',
  severity: 'error',
  summary: 'A key or value is not what the schema of its file expects.',
  check: { file: (context) => reportWritten('schema-violated', context) },
});
