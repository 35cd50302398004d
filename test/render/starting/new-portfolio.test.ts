import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Day } from '../../../server/src/base/day.ts';
import { policyOf } from '../../../server/src/model/policy.ts';
import { read } from '../../../server/src/model/read.ts';
import { newPortfolio, type NewPortfolio } from '../../../server/src/render/starting/new-portfolio.ts';
import { parse } from '../../../server/src/syntax/parse.ts';
import { filledIn } from './waiting.ts';

const given: NewPortfolio = {
  title: 'Nordic key accounts',
  criteria: 'core',
  currency: 'SEK',
  startMonth: 4,
  managers: ['Ana Ruiz', 'Ana Lopez', 'Ben Ode'],
  executives: ['Vic Lund', '李'],
  asOf: '2026-11-22' as Day,
};

describe('a new portfolio', () => {
  it('says what is given, and the defaults for the rest', () => {
    const { located, problems } = read('portfolio', parse(newPortfolio(given)));
    assert.deepEqual(problems, []);
    const policy = policyOf(located);
    const { accounts, people: _none, ...defaults } = policyOf();
    const { people, ...said } = policy;
    assert.deepEqual(said, {
      ...defaults,
      title: 'Nordic key accounts',
      criteria: 'core',
      currency: 'SEK',
      fiscalYear: { startMonth: 4, current: undefined },
      accounts: { ...accounts, min: 0 },
    });
    assert.deepEqual(
      [...people.values()].map(({ id, name, role }) => `${id}: ${name}, ${role ?? ''}`),
      [
        'ana: Ana Ruiz, account-manager',
        'ana-lopez: Ana Lopez, account-manager',
        'ben: Ben Ode, account-manager',
        'vic: Vic Lund, executive',
        'person: 李, executive',
      ],
    );
  });

  it('lacks nothing but values once all that waits is taken in', () => {
    for (const text of [newPortfolio(given), newPortfolio({ ...given, managers: [], executives: [] })]) {
      const faults = read('portfolio', parse(filledIn(text))).problems.map(({ message }) => message);
      assert.ok(faults.length > 5);
      assert.deepEqual(
        faults.filter((fault) => !fault.includes('has no value yet')),
        [],
      );
    }
  });

  it('is valid whatever people are called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 })), (managers) => {
        const { located, problems } = read('portfolio', parse(newPortfolio({ ...given, managers })));
        assert.deepEqual(problems, []);
        assert.equal(policyOf(located).people.size, managers.length + given.executives.length);
      }),
    );
  });
});
