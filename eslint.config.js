import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const handIn = 'The pure layers know no environment and no clock: have it handed in.';

/** What would make an answer depend on more than the files, the settings and the as-of day. */
const environment = [
  'process',
  'console',
  'performance',
  'crypto',
  'fetch',
  'require',
  'Buffer',
  'globalThis',
  'global',
  'window',
  'self',
  'document',
  'navigator',
  'localStorage',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'XMLHttpRequest',
  'WebSocket',
  'Intl',
].map((name) => ({ name, message: handIn }));

const clockAndChance = [
  "MemberExpression[object.name='Date'][property.name='now']",
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "MemberExpression[object.name='Math'][property.name='random']",
  'CallExpression[callee.property.name=/^toLocale/]',
].map((selector) => ({ selector, message: handIn }));

const translate = 'What a person reads is said in their language: vscode.l10n.t(…). Logs stay as they are.';

/** Words in a text: two of them, or one that begins with a capital letter. What is not said to a person: imports, types, logs, and names. */
const words = '/[a-z]{2,}[,.:;]? [A-Za-z]|^[A-Z][a-z]|[a-z]…/';
const unsaid =
  ':not(CallExpression[callee.property.name="t"] *):not(CallExpression[callee.object.property.name="log"] *):not(CallExpression[callee.object.name="log"] *)' +
  ':not(ImportDeclaration *):not(TSLiteralType *):not([value="Plans as Code"])';
/** Where even a small word is read. */
const read =
  '/^(title|placeholder|placeHolder|prompt|message|label|detail|description|tooltip|text|openLabel)$/';

const untranslated = [
  `Literal[value=${words}]${unsaid}`,
  `TemplateElement[value.cooked=${words}]${unsaid}`,
  `Property[key.name=${read}] > Literal[value=/^[A-Za-z]+$/]`,
  `AssignmentExpression[left.property.name=${read}] > Literal[value=/^[A-Za-z]+$/]`,
  `CallExpression[callee.property.name=/^(show(Information|Warning|Error)Message|setStatusBarMessage)$/] > Literal[value=/[A-Za-z]/]`,
].map((selector) => ({ selector, message: translate }));

export default defineConfig(
  { ignores: ['dist/', 'out/', 'coverage/', '.cache/', 'server/src/schema/generated/', '**/*.generated.ts'] },
  {
    // What the linter finds is mended, or its rule is changed here for everybody.
    linterOptions: { noInlineConfig: true },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      'max-depth': ['error', 4],
      'max-lines': ['error', 450],
      'max-params': ['error', 6],
    },
  },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // It believes that nothing changes while one waits, and every type that a library declares.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      // It recommends what another rule forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // An anonymous object with a `dispose` is as good a Disposable as any to VS Code.
    files: ['client/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-syntax': ['error', ...untranslated],
    },
  },
  {
    files: ['server/src/{base,syntax,schema,model,score,rules,analysis,render}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...environment],
      'no-restricted-syntax': ['error', ...clockAndChance],
    },
  },
  {
    // Older clients send what newer versions of the protocol call deprecated.
    files: ['server/src/lsp/**/*.ts'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    // Tests look for the colours of a terminal, and at output that is aligned with spaces.
    files: ['test/**/*.ts'],
    rules: { 'no-control-regex': 'off', 'no-regex-spaces': 'off' },
  },
);
