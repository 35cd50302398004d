import assert from 'node:assert/strict';
import { catalogue } from '../../server/src/rules/catalogue.generated.ts';
import { checkWorkspace } from '../support/check.ts';
import { markersIn } from '../support/markers.ts';
import { examplesOf, pageOf, pages } from '../support/pages.ts';

describe('rule pages', () => {
  it('are as many as there are rules', () => {
    assert.equal(pages.length, catalogue.length);
    assert.ok(pages.length > 0);
  });

  for (const rule of catalogue) {
    describe(rule.id, () => {
      it('begins with its name and the summary that the list of rules prints', () => {
        const page = pageOf(rule.id);
        assert.ok(
          page.startsWith(`# ${rule.id}\n\n${rule.summary}\n`),
          'the page does not begin with the name and the summary',
        );
      });

      it('shows bad and good examples', () => {
        const headings = examplesOf(rule.id).map(({ heading }) => heading);
        assert.ok(
          headings.some((heading) => heading.startsWith('Bad')) &&
            headings.some((heading) => heading.startsWith('Good')),
        );
      });

      for (const [index, { heading, text }] of examplesOf(rule.id).entries()) {
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
