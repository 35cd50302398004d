import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { banner, formatTypeScript, type GeneratedFile } from './generated-file.ts';
import type { SourceSchema } from './schemas.ts';

/** Where a rule stands: `server/src/rules/<group>/<id>.ts`. */
export interface RuleFile {
  readonly group: string;
  readonly id: string;
}

export const rulesFolder = 'server/src/rules';

/**
 * The list of all rules: every `server/src/rules/<group>/<id>.ts`, by group and then by id. A rule is a file named
 * after an id that portfolio.schema.json lists under `rules`; other files of a group are its helpers.
 */
export async function generateCatalogue(
  root: string,
  schemas: readonly SourceSchema[],
): Promise<GeneratedFile[]> {
  const rules = await findRules(root, schemas);
  const imports = rules.map(({ group, id }) => `import { ${camelCase(id)} } from './${group}/${id}.ts';`);
  const source = `${banner(`${rulesFolder}/<group>/<id>.ts`)}
${imports.join('\n')}

export const catalogue = [${rules.map(({ id }) => camelCase(id)).join(', ')}] as const;
`;
  return [{ path: `${rulesFolder}/catalogue.generated.ts`, content: await formatTypeScript(source) }];
}

function ruleIdsOf(schemas: readonly SourceSchema[]): ReadonlySet<string> {
  const portfolio = schemas.find(({ name }) => name === 'portfolio');
  return new Set(Object.keys(portfolio?.schema.$defs?.['rules']?.properties ?? {}));
}

/** By group and then by id. Throws where a group holds a page whose rule portfolio.yaml could not name. */
export async function findRules(
  root: string,
  schemas: readonly SourceSchema[],
): Promise<readonly RuleFile[]> {
  const known = ruleIdsOf(schemas);
  const entries = await readdir(join(root, rulesFolder), { withFileTypes: true });
  const groups = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort(byCodeUnits);
  const found: RuleFile[] = [];
  for (const group of groups) {
    const names = (await readdir(join(root, rulesFolder, group))).sort(byCodeUnits);
    const pages = new Set(names.filter((name) => name.endsWith('.md')).map((name) => basename(name, '.md')));
    for (const name of names) {
      if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
      const id = basename(name, '.ts');
      if (known.has(id)) found.push({ group, id });
      else if (pages.has(id))
        throw new Error(
          `${rulesFolder}/${group}/${name} has a page as rules do, but portfolio.schema.json knows no rule "${id}": add it there, under "rules"`,
        );
    }
  }
  return found;
}

/** What the file of a rule exports it as. */
export function camelCase(id: string): string {
  return id.replaceAll(/-([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
