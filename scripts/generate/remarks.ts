import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { camelCase } from './catalogue.ts';
import { banner, formatTypeScript, type GeneratedFile } from './generated-file.ts';

export const remarksFolder = 'server/src/analysis/features/remarks';

/** The list of all remarks of `plans diff`, by id: the files that have a page beside them; the others are their helpers. */
export async function generateRemarks(root: string): Promise<GeneratedFile[]> {
  const ids = await findRemarks(root);
  const source = `${banner(`${remarksFolder}/<id>.ts`)}
${ids.map((id) => `import { ${camelCase(id)} } from './${id}.ts';`).join('\n')}

export const remarks = [${ids.map(camelCase).join(', ')}] as const;
`;
  return [{ path: `${remarksFolder}/catalogue.generated.ts`, content: await formatTypeScript(source) }];
}

export async function findRemarks(root: string): Promise<readonly string[]> {
  const names = await readdir(join(root, remarksFolder));
  return names
    .filter((name) => name.endsWith('.md'))
    .map((name) => basename(name, '.md'))
    .sort();
}
