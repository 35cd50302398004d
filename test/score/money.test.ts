import assert from 'node:assert/strict';
import { convert, explainMoney } from '../../server/src/score/money.ts';
import { policy } from './support.ts';

const emea = policy('{ currency: EUR, exchangeRates: { rates: { USD: 0.92, GBP: 1.17 } } }');

describe('money', () => {
  it('is converted to the portfolio’s currency', () => {
    assert.equal(convert(1000, 'USD', emea), 920);
    assert.equal(convert(1000, 'GBP', emea), 1170);
  });

  it('stays as it is in the portfolio’s own currency, which is meant where none is named', () => {
    assert.equal(convert(1000, 'EUR', emea), 1000);
    assert.equal(convert(1000, undefined, emea), 1000);
  });

  it('is unknown without a rate', () => {
    assert.equal(convert(1000, 'CHF', emea), undefined);
  });

  it('is explained by the amount as written and the rate, each with its place', () => {
    const { value, inputs } = explainMoney('Revenue', { value: 500, start: 3, end: 6 }, 'USD', emea);
    assert.equal(value, 460);
    assert.deepEqual(inputs, [
      {
        label: 'Revenue',
        value: 500,
        unit: 'money',
        currency: 'USD',
        source: { file: 'plan', span: { start: 3, end: 6 } },
      },
      {
        label: 'EUR for 1 USD',
        value: 0.92,
        unit: 'ratio',
        source: { file: 'portfolio', path: ['exchangeRates', 'rates', 'USD'] },
      },
    ]);
  });
});
