import { defineRule } from '../rule.ts';
import { reportWritten } from '../support/written.ts';

export const syntaxInvalid = defineRule({
  id: 'syntax-invalid',
  severity: 'error',
  summary:
    'The YAML does not parse, has several documents, a 1.1 header, a key written twice or an unresolved merge conflict.',
  unsuppressible: true,
  check: { file: (context) => reportWritten('syntax-invalid', context) },
});
