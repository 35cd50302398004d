import assert from 'node:assert/strict';
import fc from 'fast-check';
import { documentOf, fitted, type Parts } from '../../ci/src/document.ts';

const account = `<details><summary>Acme</summary>\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n${'Reason. '.repeat(30)}\n\n</details>`;
const long: Parts = {
  diff: ['## Plans', '**2 accounts change tier.**', ...Array.from({ length: 40 }, () => account)].join(
    '\n\n',
  ),
  findings: `## 3 errors\n\nmail Ana about seven${' again'.repeat(200)}`,
  summary: '3 errors',
  footer: '<sub>This run</sub>',
};

describe('the document of a review', () => {
  it('has the difference, the findings folded below it, and the footer', () => {
    assert.equal(
      documentOf({ ...long, diff: 'Silver → Gold', findings: '## 3 errors\n\nmail Ana' }),
      'Silver → Gold\n\n<details>\n<summary>3 errors</summary>\n\n' +
        '## 3 errors\n\nmail Ana\n\n</details>\n\n<sub>This run</sub>\n',
    );
  });

  it('is the findings alone where nothing is compared', () => {
    assert.equal(
      documentOf({ ...long, diff: undefined, findings: 'No findings' }),
      'No findings\n\n<sub>This run</sub>\n',
    );
  });

  it('stays as it is where it fits', () => {
    assert.equal(fitted(long, 100_000, 'the summary'), documentOf(long));
  });

  it('leaves out the findings first, and says where they are', () => {
    const text = fitted(long, documentOf(long).length - 1, 'the summary');
    assert.ok(text.includes('**3 errors**\n\n_The rest is in the summary._\n\n<sub>This run</sub>'));
    assert.equal(text.split(account).length, long.diff?.split(account).length);
  });

  it('never is too long, ends between paragraphs, and closes what it has opened', () => {
    fc.assert(
      fc.property(fc.integer({ min: 700, max: 12_000 }), (length) => {
        const text = fitted(long, length, 'the summary');
        assert.ok(text.length <= length);
        assert.equal(text.match(/<details>/g)?.length, text.match(/<\/details>/g)?.length);
        assert.match(text, /^## Plans\n\n\*\*2 accounts change tier\.\*\*\n/);
      }),
    );
  });

  it('closes a block of code, too', () => {
    const diff = `# One\n\n\`\`\`\na\n\n${'b\n\n'.repeat(400)}\`\`\`\n`;
    const text = fitted({ ...long, diff }, 900, 'the summary');
    assert.equal(text.match(/^```/gm)?.length, 2);
  });
});
