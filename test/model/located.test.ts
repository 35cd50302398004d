import assert from 'node:assert/strict';
import { indexInFile } from '../../server/src/model/located.ts';
import { policyOf } from '../../server/src/model/policy.ts';
import { read } from '../../server/src/model/read.ts';
import { parse } from '../../server/src/syntax/parse.ts';

const plan = (text: string) => read('plan', parse(text)).located;

describe('what of a file cannot be read', () => {
  it('is named by its key', () => {
    const located = plan('id: acme\nowner:\nhorizon: { start: soon, end: 2028-12-31 }\nreviews: none\n');
    assert.deepEqual(located.unreadable, ['owner', 'reviews']);
    assert.deepEqual(located.horizon?.unreadable, ['start']);
    assert.equal(located.horizon.end?.value, '2028-12-31');
  });

  it('is not said of keys that are not there', () => {
    const located = plan('id: acme\nowner: ana\naccount: { name: Acme }\nx-note: 4\ncolour: red\n');
    assert.equal('unreadable' in located, false);
  });

  it('is named by the key that a misspelt one means', () => {
    const located = plan('id: acme\nhorizn: { start: 2026-01-01, end: 2028-12-31 }\n');
    assert.deepEqual(located.unreadable, ['horizon']);
  });

  it('keeps the other items of a list at their index in the file', () => {
    const actions = plan(
      'actions:\n  - { id: a1 }\n  - no map\n  -\n  - { id: a2 }\n  - { id: a3 }\n',
    ).actions;
    assert.deepEqual(actions?.leftOut, [1, 2]);
    assert.deepEqual(
      actions.items.map(({ id }, index) => [id?.value, indexInFile(actions, index)]),
      [
        ['a1', 0],
        ['a2', 3],
        ['a3', 4],
      ],
    );
  });

  it('leaves the severities that can be read in force', () => {
    const { located } = read('portfolio', parse('rules: { horizon-over: warning, review-stale: loud }\n'));
    assert.deepEqual([...policyOf(located).rules], [['horizon-over', 'warning']]);
  });
});

describe('a repair of how a file is written', () => {
  const repairs = (text: string) =>
    read('plan', parse(`id: acme\nowner: ana\naccount: { name: Acme }\n${text}\n`)).problems.flatMap(
      ({ replacements }) => replacements.map((replacement) => [replacement.text, replacement.certain]),
    );

  it('is certain where it is the same word, number or day in another form', () => {
    assert.deepEqual(repairs('horizn: { start: 2026-01-01 }'), [['horizon', true]]);
    assert.deepEqual(repairs('status: Active'), [['active', true]]);
    assert.deepEqual(repairs('financials: { grossMargin: 38% }'), [['0.38', true]]);
    assert.deepEqual(repairs('financials: { revenue: "3,100,000" }'), [['3100000', true]]);
    assert.deepEqual(repairs('horizon: { start: 2026/1/5 }'), [['2026-01-05', true]]);
    assert.deepEqual(repairs('actions: [{ id: Line_3 }]'), [['line-3', true]]);
    assert.deepEqual(repairs('rationale: 2028'), [['"2028"', true]]);
  });

  it('is a guess where something else can have been meant', () => {
    assert.deepEqual(repairs('relationship: { current: venders }'), [['vendor', false]]);
    assert.deepEqual(repairs('financials: { revenue: 12% }'), [['0.12', false]]);
    assert.deepEqual(repairs('financials: { revenue: €3100000 }'), [['3100000', false]]);
  });

  it('is not offered where reading has lost what was written', () => {
    assert.deepEqual(repairs('rationale: 007'), []);
  });
});
