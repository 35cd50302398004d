import { oneOf } from '../base/suggest.ts';
import type { AccountPlan } from '../schema/generated/account-plan.ts';
import type { CriteriaSet } from '../schema/generated/criteria.ts';
import type { ImportMapping } from '../schema/generated/import-mapping.ts';
import type { Portfolio } from '../schema/generated/portfolio.ts';
import {
  validateCriteria,
  validateImportMapping,
  validatePlan,
  validatePortfolio,
  type Validator,
} from '../schema/generated/validators.js';
import { shapes, type FileKind } from '../schema/shape.ts';
import type { SyntaxTree } from '../syntax/parse.ts';
import type { SyntaxProblem } from '../syntax/problem.ts';
import { pathOf, plainOf, type Node } from '../syntax/tree.ts';
import { locate } from './locate.ts';
import type { LocatedStruct } from './located.ts';
import type { ModelProblem } from './problem.ts';
import { explainViolations } from './violations.ts';

export interface FileTypes {
  readonly plan: AccountPlan;
  readonly criteria: CriteriaSet;
  readonly portfolio: Portfolio;
  readonly import: ImportMapping;
}

/** What a file of one kind says, as far as it can be read, and what is wrong with how it is written. */
export interface Reading<K extends FileKind> {
  readonly kind: K;
  readonly located: LocatedStruct<FileTypes[K]>;
  readonly problems: readonly ModelProblem[];
  /** The file's values alone; two files with equal values mean the same. */
  readonly plain: unknown;
}

const validators: Readonly<Record<FileKind, Validator>> = {
  plan: validatePlan,
  criteria: validateCriteria,
  portfolio: validatePortfolio,
  import: validateImportMapping,
};

const names: Readonly<Record<FileKind, string>> = {
  plan: 'an account plan',
  criteria: 'a criteria set',
  portfolio: 'a portfolio',
  import: 'an import mapping',
};

/** Reads a tree against its schema. Total: a part that breaks the schema is named in the problems and missing in the result. */
export function read<K extends FileKind>(kind: K, tree: SyntaxTree): Reading<K> {
  const { root } = tree;
  const syntax = tree.problems.map((found) => syntaxInvalid(found, root));
  const plain = root && plainOf(root);
  if (root?.kind !== 'mapping') {
    const problems = syntax.length > 0 || !mustHaveContent(kind, root) ? syntax : [emptyFile(kind, root)];
    return {
      kind,
      located: locate<FileTypes[K]>(undefined, shapes[kind], new Set()),
      problems,
      plain: undefined,
    };
  }
  const validate = validators[kind];
  const violations = validate(plain) ? undefined : explainViolations(kind, root, validate.errors ?? []);
  const located = locate<FileTypes[K]>(root, shapes[kind], violations?.broken ?? new Set());
  // Where the text itself is broken, its surroundings look as if keys were missing or misplaced: that is the same fault.
  const schema = (violations?.problems ?? []).filter(
    (found) => !syntax.some((other) => other.start <= found.end && found.start <= other.end),
  );
  return { kind, located, problems: [...syntax, ...schema], plain };
}

function syntaxInvalid({ message, start, end, first }: SyntaxProblem, root: Node | undefined): ModelProblem {
  return {
    rule: 'syntax-invalid',
    start,
    end,
    message,
    ...(first && { first: pathOf(root, first) }),
    replacements: [],
  };
}

/** Every key of a portfolio is optional, so an empty one is fine. */
function mustHaveContent(kind: FileKind, root: Node | undefined): boolean {
  return kind !== 'portfolio' || root !== undefined;
}

function emptyFile(kind: FileKind, root: Node | undefined): ModelProblem {
  const required = [...shapes[kind].required].map((key) => `"${key}"`);
  const begins = required.length > 0 ? `; it begins with ${oneOf(required, 'and')}` : '';
  const message = root
    ? `${names[kind]} is a map of keys and values${begins}`
    : `the file is empty; ${names[kind]} begins with ${oneOf(required, 'and')}`;
  return { rule: 'schema-violated', start: root?.start ?? 0, end: root?.end ?? 0, message, replacements: [] };
}
