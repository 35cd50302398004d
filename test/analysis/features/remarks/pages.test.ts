import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { allRemarks, remarksOn } from '../../../../server/src/analysis/features/remarks/remarks.ts';
import { diffOf } from '../../../../server/src/analysis/features/diff/diff.ts';
import { catalogue } from '../../../../server/src/rules/catalogue.generated.ts';
import { historyOf, parseChange, stepsOf } from '../../../support/diffs.ts';
import { differences, markersIn } from '../../../support/markers.ts';
import { fencesIn } from '../../../support/pages.ts';

const folder = new URL('../../../../server/src/analysis/features/remarks/', import.meta.url);

function pageOf(id: string): string {
  return readFileSync(new URL(`${id}.md`, folder), 'utf8');
}

/** What differs between the markers of the head's files and the remarks made on the change. */
async function differencesIn(text: string, id: string): Promise<readonly string[]> {
  const change = parseChange(text);
  const steps = await stepsOf(change);
  const made = [...(await remarksOn(diffOf(steps), steps, historyOf(change))).values()].flat();
  return [...change.after].flatMap(([file, content]) => {
    const own = made.filter((one) => one.file === file && one.rule === id);
    const found = own.map((one) => ({ ...one, clock: false, related: [], fixes: [] }));
    return differences(content, found).map((difference) => `${file} ${difference}`);
  });
}

describe('the pages of remarks', () => {
  it('are as many as there are remarks, and none is called as a rule is', () => {
    const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
    assert.equal(pages.length, allRemarks.length);
    assert.ok(pages.length > 0);
    const rules = new Set<string>(catalogue.map(({ id }) => id));
    assert.deepEqual(
      allRemarks.filter(({ id }) => rules.has(id)),
      [],
    );
  });

  for (const { id, summary } of allRemarks) {
    describe(id, () => {
      const examples = fencesIn(pageOf(id));

      it('begins with its name and the summary that the list of rules prints', () => {
        assert.ok(pageOf(id).startsWith(`# ${id}\n\n${summary}\n`));
      });

      it('shows what is remarked on and what is fine', () => {
        assert.deepEqual([...new Set(examples.map(({ heading }) => heading))], ['Remarked', 'Fine']);
      });

      for (const [index, { heading, text }] of examples.entries()) {
        it(`says of example ${index + 1} what it marks (${heading})`, async () => {
          assert.equal(markersIn(text).length > 0, heading === 'Remarked');
          assert.deepEqual(await differencesIn(text, id), []);
        });
      }
    });
  }
});
