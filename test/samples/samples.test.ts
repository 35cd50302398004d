import assert from 'node:assert/strict';
import { catalogue } from '../../server/src/rules/catalogue.generated.ts';
import { analyse } from '../support/analyse.ts';
import { differencesIn } from '../support/check.ts';
import { markersIn } from '../support/markers.ts';
import { foldersIn, sampleWorkspace } from '../support/samples.ts';

describe('samples/faults', () => {
  it('has a folder for every rule', () => {
    assert.deepEqual(foldersIn('faults'), catalogue.map(({ id }) => id).sort());
  });

  for (const rule of foldersIn('faults')) {
    it(`${rule}: has the findings that are marked and no others`, () => {
      const workspace = sampleWorkspace(`faults/${rule}`);
      const marked = [...workspace.files.values()].flatMap(markersIn).map((marker) => marker.rule);
      assert.ok(marked.includes(rule), 'nothing is marked with the rule that the folder is named by');
      assert.deepEqual(differencesIn(workspace), []);
    });
  }
});

describe('samples/starter', () => {
  it('is clean', () => {
    assert.deepEqual(differencesIn(sampleWorkspace('starter')), []);
  });
});

describe('samples/emea', () => {
  const workspace = sampleWorkspace('emea');
  const snapshot = analyse(workspace);

  it('has just the findings that its README lists', () => {
    const readme = workspace.files.get('/README.md') ?? '';
    const listed = [...readme.matchAll(/^\| `([\w.-]+)` \|.*\| (`.*`) \|$/gm)].flatMap(
      ([, account = '', rules = '']) =>
        [...rules.matchAll(/`([\w-]+)`/g)].map(([, rule]) => `${account} ${rule}`),
    );
    const found = snapshot.files.flatMap((file) =>
      (snapshot.file(file)?.findings ?? []).map(
        ({ rule }) => `${snapshot.plan(file)?.id ?? file.slice(1)} ${rule}`,
      ),
    );
    assert.ok(listed.length > 0);
    assert.deepEqual(found.sort(), listed.sort());
  });

  it('holds fourteen accounts in three tiers', () => {
    const [portfolio] = snapshot.portfolios;
    const tiers = new Set(portfolio?.plans.map(({ level }) => level?.id));
    assert.equal(portfolio?.plans.length, 14);
    assert.ok(['gold', 'silver', 'bronze'].every((tier) => tiers.has(tier)));
  });
});
