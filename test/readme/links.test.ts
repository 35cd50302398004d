import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { globSync } from 'tinyglobby';
import { projectRoot } from './fences.ts';

/** All pages of the project, with their texts but for what stands in fences and between backquotes. */
const pages = new Map(
  globSync(['*.md', '{ci,docs,samples,server,test/bench}/**/*.md'], { cwd: projectRoot }).map((page) => [
    page,
    readFileSync(join(projectRoot, page), 'utf8').replace(/^ *```[^]*?^ *```$/gm, ''),
  ]),
);

/** The places of a page that can be linked to, as the platforms name them after its headings. */
function placesOf(page: string): ReadonlySet<string> {
  const headings = (pages.get(page) ?? '').matchAll(/^#+ (.*)$/gm);
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

describe('the links on the pages of the project', () => {
  const links = [...pages].flatMap(([page, text]) =>
    [...text.replace(/`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => ({ page, link })),
  );

  it('lead to files of the project, and to places that are there', () => {
    assert.ok(links.length > 100);
    const broken = links.filter(({ page, link }) => {
      if (/^[a-z]+:/.test(link)) return false;
      const [path = '', place] = link.split('#');
      const target = path === '' ? page : normalize(join(dirname(page), path)).replaceAll('\\', '/');
      if (place !== undefined) return !placesOf(target).has(place);
      return !existsSync(join(projectRoot, target));
    });
    assert.deepEqual(broken, []);
  });
});
