import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Workspace } from '../support/workspace.ts';
import { fixtureDay } from '../support/workspace.ts';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
export const commandsPage = readFileSync(new URL('../../docs/commands.md', import.meta.url), 'utf8');

/** The contents of the fenced blocks of a language on a page. */
export function fencesOf(language: string, page = readme): readonly string[] {
  const fences = page.matchAll(/^```(?<info>\S*)\n(?<text>[^]*?)^```$/gm);
  return [...fences].flatMap(({ groups }) => (groups?.['info'] === language ? [groups['text'] ?? ''] : []));
}

/** A block whose first line names the file it is: `# portfolio.yaml`, or is a part of: `# in portfolio.yaml`. */
export interface NamedFence {
  readonly name: string;
  readonly isPart: boolean;
  readonly text: string;
}

export function yamlFencesOf(page: string): readonly NamedFence[] {
  return fencesOf('yaml', page).map((text) => {
    const { part, name } = /^# (?<part>in )?(?<name>\S+\.ya?ml)\n/.exec(text)?.groups ?? {};
    if (name === undefined) throw new Error(`a block does not say which file it is:\n${text}`);
    return { name, isPart: part !== undefined, text };
  });
}

export const yamlFences = yamlFencesOf(readme);

export function isAnalysed({ name }: NamedFence): boolean {
  return /(^|\/)portfolio\.yaml$|\.(criteria|plan)\.yaml$/.test(name);
}

/** The three files in a minute. */
export const example: Workspace = {
  asOf: fixtureDay,
  files: new Map(
    yamlFences
      .filter((fence) => isAnalysed(fence) && !fence.isPart)
      .map(({ name, text }) => [`/${name}`, text]),
  ),
};

/** The example with a part in the place of what its keys hold there. */
export function exampleWith({ name, text }: NamedFence): Workspace {
  const file = `/${name}`;
  const replaced = new Set(topLevelKeys(text));
  const blocks = (example.files.get(file) ?? '').split(/^(?=[a-z])/m);
  const kept = blocks.filter((block) => !topLevelKeys(block).some((key) => replaced.has(key)));
  return { ...example, files: new Map(example.files).set(file, text + kept.join('')) };
}

function topLevelKeys(text: string): readonly string[] {
  return [...text.matchAll(/^([A-Za-z]+):/gm)].map(([, key = '']) => key);
}
