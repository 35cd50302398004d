import assert from 'node:assert/strict';
import { listOf } from '../../scripts/generate/rule-list.ts';
import { catalogue } from '../../server/src/rules/catalogue.generated.ts';
import { analyse } from '../support/analyse.ts';
import { badExamplesOf } from '../support/pages.ts';
import { parseWorkspace } from '../support/workspace.ts';
import { readme } from './fences.ts';

describe('the list of rules in README.md', () => {
  it('has a table for each group, with what is known of each rule', () => {
    const list = listOf([
      {
        group: 'time',
        id: 'review-stale',
        severity: 'warning',
        escalates: 'error',
        clock: true,
        fixable: true,
        summary: 'Late.',
      },
      { group: 'time', id: 'horizon-missing', severity: 'error', fixable: false, summary: 'One | none.' },
      { group: 'tier', id: 'tier-fragile', severity: 'information', fixable: false, summary: 'Near.' },
    ]);
    assert.equal(
      list,
      `### Time

| rule | severity | fix | fires when |
|-|-|-|-|
| [\`review-stale\`](server/src/rules/time/review-stale.md) | warning, then error · clock | yes | Late. |
| [\`horizon-missing\`](server/src/rules/time/horizon-missing.md) | error |  | One \\| none. |

### Tier

| rule | severity | fix | fires when |
|-|-|-|-|
| [\`tier-fragile\`](server/src/rules/tier/tier-fragile.md) | information |  | Near. |`,
    );
  });

  for (const { id } of catalogue) {
    it(`tells whether ${id} has a fix`, () => {
      const row = readme.split('\n').find((line) => line.startsWith(`| [\`${id}\`]`));
      assert.ok(row);
      const offered = badExamplesOf(id).some(({ text }) => {
        const snapshot = analyse(parseWorkspace(text));
        return snapshot.files
          .flatMap((file) => snapshot.file(file)?.findings ?? [])
          .some(({ rule, fixes }) => rule === id && fixes.length > 0);
      });
      assert.equal(/\| yes +\|/.test(row), offered);
    });
  }
});
