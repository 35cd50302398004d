import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';
import { format } from 'prettier';
import { globSync } from 'tinyglobby';
import type { GeneratedFile } from './generated-file.ts';

const bundle = 'l10n/bundle.l10n.json';

/** The texts of the client that are said in the language of the editor, for those who translate them; in the order of the alphabet. */
export async function generateTexts(root: string): Promise<GeneratedFile[]> {
  const sources = globSync(['client/src/**/*.ts'], { cwd: root });
  const contents = await Promise.all(sources.map((source) => readFile(join(root, source), 'utf8')));
  const texts = await getL10nJson(contents.map((text) => ({ extension: '.ts', contents: text })));
  const sorted = Object.fromEntries(Object.entries(texts).sort(([one], [other]) => (one < other ? -1 : 1)));
  return [{ path: bundle, content: await format(JSON.stringify(sorted), { parser: 'json' }) }];
}
