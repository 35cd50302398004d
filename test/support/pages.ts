import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../server/src/rules/', import.meta.url);

/** A ```yaml fence of a rule's page, with the heading it stands under. */
export interface Example {
  readonly heading: string;
  readonly text: string;
}

/** The pages of all rules, named relative to their folder. */
export const pages: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.md'),
);

/** The text of a rule's page; empty where there is none. */
export function pageOf(rule: string): string {
  const file = pages.find((page) => page.endsWith(`/${rule}.md`));
  return file === undefined ? '' : readFileSync(new URL(file, folder), 'utf8');
}

export function examplesOf(rule: string): readonly Example[] {
  return fencesIn(pageOf(rule));
}

/** The ```yaml fences of a page. */
export function fencesIn(page: string): readonly Example[] {
  let heading = '';
  return [...page.matchAll(/^## (?<heading>.*)$|^```yaml\n(?<text>[^]*?)^```$/gm)].flatMap(({ groups }) => {
    if (groups?.['heading'] !== undefined) heading = groups['heading'];
    return groups?.['text'] === undefined ? [] : [{ heading, text: groups['text'] }];
  });
}

export function badExamplesOf(rule: string): readonly Example[] {
  return examplesOf(rule).filter(({ heading }) => heading.startsWith('Bad'));
}
