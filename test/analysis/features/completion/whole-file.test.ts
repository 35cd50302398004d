import assert from 'node:assert/strict';
import { criteriaFile, snapshotOf, workspace } from '../../../render/subject.ts';
import { after, inCriteria, inPlan, inPortfolio, labels, offered } from './offered.ts';

/** A portfolio that is begun finds a criteria set beside it. */
const around = workspace + criteriaFile.replace('#- /core', '#- /south/core');

describe('completion of a whole file', () => {
  for (const [label, file] of [
    ['new plan', inPlan],
    ['new criteria set', inCriteria],
    ['new portfolio', inPortfolio],
  ] as const) {
    it(`begins a ${label.slice(4)} that can be read as it stands`, () => {
      for (const text of ['‸', '# Ours.\n\n‸\n', '  ‸']) {
        const { view, site, completions } = offered(text, file, around);
        const [whole] = completions;
        assert.equal(whole?.label, label);
        assert.ok(site);
        const begun = after(view.text, site, whole, '');
        const rules = snapshotOf(`${around}#- ${file}\n${begun}`)
          .file(file)
          ?.findings.map(({ rule }) => rule);
        assert.ok(rules);
        assert.deepEqual(
          rules.filter((rule) => ['syntax-invalid', 'schema-violated', 'reference-unknown'].includes(rule)),
          [],
          begun,
        );
      }
    });
  }

  it('is offered in files with nothing in them alone', () => {
    assert.ok(!labels('id: new\n‸').includes('new plan'));
    assert.ok(!labels('own‸\nid: new\n').includes('new plan'));
    assert.ok(labels('pla‸').includes('new plan'));
  });
});
