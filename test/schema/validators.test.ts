import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  validateCriteria,
  validatePlan,
  validatePortfolio,
  type Validator,
} from '../../server/src/schema/generated/validators.js';
import * as examples from './examples.ts';

/** What a validator finds, as `pointer keyword detail`. */
function faults(validate: Validator, data: unknown): string[] {
  const valid = validate(data);
  const errors = validate.errors ?? [];
  assert.equal(valid, errors.length === 0);
  return errors.map(({ instancePath, keyword, params }) => {
    const detail = params['missingProperty'] ?? params['additionalProperty'] ?? params['tagValue'];
    return `${instancePath} ${keyword} ${typeof detail === 'string' ? detail : ''}`.trim();
  });
}

const smallestPlan = { id: 'acme', owner: 'ana', account: { name: 'Acme AG' } };

function criteriaWith(scoring: unknown): unknown {
  return {
    id: 'core',
    criteria: [{ id: 'brand', weight: 25, scoring }],
    tiers: {
      levels: [
        { id: 'gold', enter: 70 },
        { id: 'silver', enter: 0 },
      ],
    },
  };
}

describe('validators', () => {
  it('accept a complete file of each kind', () => {
    assert.deepEqual(faults(validatePlan, parse(examples.plan)), []);
    assert.deepEqual(faults(validateCriteria, parse(examples.criteria)), []);
    assert.deepEqual(faults(validatePortfolio, parse(examples.portfolio)), []);
  });

  it('ask a plan for its id, its owner and the name of its account, and for nothing else', () => {
    assert.deepEqual(faults(validatePlan, smallestPlan), []);
    assert.deepEqual(faults(validatePlan, {}), ['required id', 'required owner', 'required account']);
    assert.deepEqual(faults(validatePlan, { ...smallestPlan, account: {} }), ['/account required name']);
  });

  it('ask a portfolio for nothing', () => {
    assert.deepEqual(faults(validatePortfolio, {}), []);
  });

  it('report every fault of a file at once', () => {
    const plan = { ...smallestPlan, horizn: {}, status: 'activ', financials: { grossMargin: 38 } };
    assert.deepEqual(faults(validatePlan, plan), [
      'additionalProperties horizn',
      '/status enum',
      '/financials/grossMargin maximum',
    ]);
  });

  it('let x- keys pass with any value, at every depth', () => {
    const plan = { ...smallestPlan, 'x-crm': [1, { a: null }], account: { name: 'Acme AG', 'x-tier': 1 } };
    assert.deepEqual(faults(validatePlan, plan), []);
  });

  it('judge a scoring by its type only', () => {
    const found = faults(validateCriteria, criteriaWith({ type: 'rating', min: 'one', maximum: 5 }));
    assert.deepEqual(found, [
      '/criteria/0/scoring required max',
      '/criteria/0/scoring additionalProperties maximum',
      '/criteria/0/scoring/min type',
    ]);
  });

  it('name the type of a scoring when it is missing or not one of the four', () => {
    assert.deepEqual(faults(validateCriteria, criteriaWith({ type: 'ratng' })), [
      '/criteria/0/scoring discriminator ratng',
    ]);
    assert.deepEqual(faults(validateCriteria, criteriaWith({ min: 1 })), [
      '/criteria/0/scoring discriminator',
    ]);
    assert.deepEqual(faults(validateCriteria, criteriaWith('rating')), ['/criteria/0/scoring type']);
  });

  it('take days of the calendar only', () => {
    const from = (start: string) => faults(validatePlan, { ...smallestPlan, horizon: { start } });
    assert.deepEqual(from('2028-02-29'), []);
    assert.deepEqual(from('2026-02-29'), ['/horizon/start format']);
    assert.deepEqual(from('2026-1-5'), ['/horizon/start format']);
    assert.deepEqual(from('2026-01-05T00:00:00Z'), ['/horizon/start format']);
  });

  it('take web addresses only where a web address is meant', () => {
    const at = (crmUrl: string) =>
      faults(validatePlan, { ...smallestPlan, account: { name: 'Acme AG', crmUrl } });
    assert.deepEqual(at('https://crm.example.com/acme?tab=1'), []);
    assert.deepEqual(at('crm.example.com/acme').length, 2);
    assert.deepEqual(at('https://crm.example.com/acme ag'), ['/account/crmUrl format']);
  });

  for (const period of ['2026-Q3', '2026-H1', '2026-09', 'FY2026'])
    it(`take ${period} for a period`, () => {
      assert.deepEqual(faults(validatePlan, { ...smallestPlan, performance: [{ period }] }), []);
    });

  for (const period of ['2026-Q5', '2026-H3', '2026-13', 'FY26', '2026', '2026-Q3 '])
    it(`do not take "${period}" for a period`, () => {
      assert.deepEqual(faults(validatePlan, { ...smallestPlan, performance: [{ period }] }), [
        '/performance/0/period pattern',
      ]);
    });

  it('want two tiers or more', () => {
    const set = { id: 'core', criteria: [], tiers: { levels: [{ id: 'gold', enter: 70 }] } };
    assert.deepEqual(faults(validateCriteria, set), ['/tiers/levels minItems']);
  });

  it('know every severity, and rules by their ids only', () => {
    const rules = {
      'tier-fragile': 'off',
      'review-stale': 'error',
      'score-missing': 'information',
      'coverage-low': 'warning',
    };
    assert.deepEqual(faults(validatePortfolio, { rules }), []);
    assert.deepEqual(
      faults(validatePortfolio, { rules: { 'tier-fragil': 'off', 'coverage-low': 'fatal' } }),
      ['/rules additionalProperties tier-fragil', '/rules/coverage-low enum'],
    );
  });

  it('stand alone: nothing is imported, required or evaluated', () => {
    const place = new URL('../../server/src/schema/generated/validators.js', import.meta.url);
    const code = readFileSync(place, 'utf8');
    assert.ok(code.length > 10_000);
    assert.doesNotMatch(code, /\brequire\s*\(|^\s*import\b|\bimport\s*\(|\beval\s*\(|new Function\b/m);
  });
});
