/**
 * Writes every generated file of the source tree, or with `--check` names the stale ones and exits with 1.
 * A new kind of generated file is one more entry in `producers`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCatalogue } from './generate/catalogue.ts';
import { isStale, type GeneratedFile } from './generate/generated-file.ts';
import { generateRemarks } from './generate/remarks.ts';
import { generateRuleList } from './generate/rule-list.ts';
import { readSchemas } from './generate/schemas.ts';
import { generateTexts } from './generate/texts.ts';
import { generateTypes } from './generate/types.ts';
import { generateValidators } from './generate/validators.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

async function generateAll(): Promise<readonly GeneratedFile[]> {
  const schemas = await readSchemas(root);
  const producers = [
    generateTypes(schemas),
    generateValidators(schemas),
    generateCatalogue(root, schemas),
    generateRemarks(root),
    generateRuleList(root, schemas),
    generateTexts(root),
  ];
  return (await Promise.all(producers)).flat();
}

const checkOnly = process.argv.includes('--check');
const files = await generateAll();
const stale: GeneratedFile[] = [];
for (const file of files) if (await isStale(root, file)) stale.push(file);

for (const { path, content } of stale) {
  const place = join(root, path);
  if (checkOnly) {
    console.error(`${relative(process.cwd(), place)} is not up to date; run "npm run generate"`);
    process.exitCode = 1;
  } else {
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, content);
    console.log(`wrote ${relative(process.cwd(), place)}`);
  }
}
if (stale.length === 0) console.log(`${String(files.length)} generated files are up to date`);
