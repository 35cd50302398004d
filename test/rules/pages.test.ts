import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { catalogue } from '../../server/src/rules/catalogue.generated.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { checkWorkspace } from '../support/check.ts';
import { markersIn } from '../support/markers.ts';

const folder = new URL('../../server/src/rules/', import.meta.url);

interface Example {
  readonly heading: string;
  readonly text: string;
}

/** The ```yaml fences of a page, each with the heading it stands under. */
function examplesIn(page: string): readonly Example[] {
  let heading = '';
  return [...page.matchAll(/^## (?<heading>.*)$|^```yaml\n(?<text>[^]*?)^```$/gm)].flatMap(({ groups }) => {
    if (groups?.['heading'] !== undefined) heading = groups['heading'];
    return groups?.['text'] === undefined ? [] : [{ heading, text: groups['text'] }];
  });
}

const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.md'),
);

/** The text of a rule's page; empty where there is none. */
function pageOf({ id }: Rule): string {
  const file = pages.find((page) => page.endsWith(`/${id}.md`));
  return file === undefined ? '' : readFileSync(new URL(file, folder), 'utf8');
}

describe('rule pages', () => {
  it('are as many as there are rules', () => {
    assert.equal(pages.length, catalogue.length);
    assert.ok(pages.length > 0);
  });

  for (const rule of catalogue) {
    describe(rule.id, () => {
      it('begins with its name and the summary that the list of rules prints', () => {
        const page = pageOf(rule);
        assert.ok(
          page.startsWith(`# ${rule.id}\n\n${rule.summary}\n`),
          'the page does not begin with the name and the summary',
        );
      });

      it('shows bad and good examples', () => {
        const headings = examplesIn(pageOf(rule)).map(({ heading }) => heading);
        assert.ok(
          headings.some((heading) => heading.startsWith('Bad')) &&
            headings.some((heading) => heading.startsWith('Good')),
        );
      });

      for (const [index, { heading, text }] of examplesIn(pageOf(rule)).entries()) {
        if (heading.startsWith('Bad')) {
          it(`finds what example ${index + 1} marks (${heading})`, () => {
            assert.ok(markersIn(text).length > 0, 'a bad example that marks nothing');
            checkWorkspace(text, rule.id);
          });
        } else if (heading.startsWith('Good')) {
          it(`finds nothing in example ${index + 1} (${heading})`, () => {
            assert.equal(markersIn(text).length, 0);
            checkWorkspace(text, rule.id);
          });
        }
      }
    });
  }
});
