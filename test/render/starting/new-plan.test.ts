import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Day } from '../../../server/src/base/day.ts';
import { criteriaOf, type Criteria } from '../../../server/src/model/criteria.ts';
import { policyOf } from '../../../server/src/model/policy.ts';
import { read } from '../../../server/src/model/read.ts';
import { newPlan, type NewPlan } from '../../../server/src/render/starting/new-plan.ts';
import { parse } from '../../../server/src/syntax/parse.ts';
import { analyse } from '../../support/analyse.ts';
import { sampleWorkspace } from '../../support/samples.ts';
import { filledIn } from './waiting.ts';

const emea = sampleWorkspace('emea');
const [portfolio] = analyse(emea).portfolios;
const core = portfolio?.criteria[0]?.criteria;

function begun(given: Partial<NewPlan> = {}): string {
  assert.ok(portfolio && core);
  return newPlan({
    id: 'acme-ag',
    name: 'Acme AG',
    owner: 'ines',
    status: 'candidate',
    segment: undefined,
    criteria: core,
    namesCriteria: false,
    policy: portfolio.policy,
    asOf: emea.asOf,
    ...given,
  });
}

function faultsIn(text: string): readonly string[] {
  return read('plan', parse(text)).problems.map(({ message }) => message);
}

describe('a new plan', () => {
  it('is valid as it stands, and begins on the day', () => {
    const text = begun({ segment: 'pharma' });
    assert.deepEqual(faultsIn(text), []);
    const { located } = read('plan', parse(text));
    assert.deepEqual(
      [located.id?.value, located.status?.value, located.owner?.value, located.account?.segment?.value],
      ['acme-ag', 'candidate', 'ines', 'pharma'],
    );
    assert.deepEqual(
      [located.horizon?.start?.value, located.horizon?.end?.value],
      ['2026-11-01', '2029-10-31'],
    );
  });

  it('lacks nothing but values once all that waits is taken in', () => {
    const faults = faultsIn(filledIn(begun()));
    assert.ok(faults.length > 30);
    assert.deepEqual(
      faults.filter((fault) => !fault.includes('has no value yet')),
      [],
    );
  });

  it('has no finding but those of what only a person knows', () => {
    const file = '/plans/acme-ag.plan.yaml';
    const rulesOf = (status: NewPlan['status']) => {
      const files = new Map(emea.files).set(file, begun({ status }));
      const findings = analyse({ ...emea, files }).file(file)?.findings ?? [];
      return new Set(findings.map(({ rule }) => rule));
    };
    assert.deepEqual(rulesOf('candidate'), new Set(['score-missing', 'score-undetermined']));
    const active = rulesOf('active');
    for (const rule of active)
      assert.match(rule, /-(missing|unknown|undetermined|low|uncommitted|one-sided|unfunded)$/);
    assert.ok(active.has('rationale-missing') && !active.has('horizon-missing'));
  });

  it('asks the questions of the criteria with their weights and the words of their scales', () => {
    const text = begun();
    for (const line of [
      '# Reference value (14 % of the score): Does the name open doors in its market? Evidence is required.',
      '#   5: a name every prospect knows, and which says so in public',
      '  #reference: { rating: , scoredOn: 2026-11-22, scoredBy: ines, evidence: [] }',
      '  #fit: { rating: , scoredOn: 2026-11-22, scoredBy: ines }',
    ])
      assert.ok(text.includes(`\n${line}\n`), line);
    const prose = text.replaceAll(/\n#  +/g, ' ');
    assert.ok(prose.includes('financials.revenue: no points at 0, all at 3,200,000.'));
    assert.ok(prose.includes('under 1 point no better than silver'));
    assert.ok(text.includes('gold from 70, silver from 50 and bronze from 0'));
  });

  it('asks for each rating once, in the order of the criteria, and for no measured criterion', () => {
    const rated = (core?.criteria ?? []).flatMap(({ id, scoring }) =>
      scoring?.type === 'rating' ? [id] : [],
    );
    const asked = [...begun().matchAll(/^ {2}#([\w-]+): \{ rating: /gm)].map(([, id]) => id);
    assert.deepEqual(asked, rated);
  });

  it('counts fiscal years as the portfolio does', () => {
    const policy = { ...policyOf(), fiscalYear: { startMonth: 4, current: undefined } };
    const text = begun({ policy, asOf: '2026-11-22' as Day });
    assert.match(text, /the fiscal year FY2027, in EUR/);
    assert.match(text, /#history: \{ FY2024: .* FY2025: .* FY2026: /);
    assert.match(text, /#targets: \{ FY2028: , FY2029: , FY2030: \}/);
  });

  it('says that there is nothing to score without criteria, and names a set that is not the usual one', () => {
    const without = begun({ criteria: undefined });
    assert.deepEqual(faultsIn(without), []);
    assert.match(without, /There is no criteria set yet/);
    assert.match(begun({ namesCriteria: true }), /^criteria: core$/m);
  });

  it('is valid whatever names and criteria say', () => {
    const hostile = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, question, anchor) => {
        const criteria: Criteria = {
          ...criteriaOf(read('criteria', parse('')).located),
          criteria: [
            {
              id: 'brand',
              title: question,
              question,
              category: undefined,
              outlook: undefined,
              weight: 1,
              share: 1,
              evidenceRequired: false,
              scoring: { type: 'rating', min: 1, max: 5, anchors: new Map([[1, anchor]]) },
              knockout: undefined,
              path: [],
            },
          ],
        };
        const text = begun({ name, criteria });
        assert.deepEqual(faultsIn(text), []);
        assert.equal(read('plan', parse(text)).located.account?.name?.value, name);
        assert.deepEqual(
          faultsIn(filledIn(text)).filter((fault) => !fault.includes('has no value yet')),
          [],
        );
      }),
    );
  });
});
