import assert from 'node:assert/strict';
import { display } from '../../server/src/score/compare.ts';
import { scorePlan, scoreWith } from '../../server/src/score/score.ts';
import { placeAlone } from '../../server/src/score/tier.ts';
import { account, acmePlan, contextOf, coreCriteria, day, planOf, setOf, tierOf } from './support.ts';

const context = contextOf('currency: EUR');
const core = setOf(coreCriteria);

describe('the worked example', () => {
  const score = scorePlan(planOf(acmePlan), core, context);

  it('gives each criterion its value', () => {
    assert.deepEqual(
      score.criteria.map(({ criterion, value }) => [criterion.id, value]),
      [
        ['revenue', 0.775],
        ['margin', 0.5],
        ['brand', 0.75],
        ['appetite', 1],
      ],
    );
  });

  it('scores 73.9, by contributions that add up', () => {
    assert.equal(score.total?.low, score.total?.high);
    assert.equal(display(score.total?.low ?? 0), '73.9');
    assert.deepEqual(
      score.criteria.map(({ contribution, most }) => `${display(contribution ?? 0)} of ${display(most)}`),
      ['22.1 of 28.6', '10.7 of 21.4', '26.8 of 35.7', '14.3 of 14.3'],
    );
    assert.equal(score.coverage, 1);
  });

  it('has a sub-score for each category', () => {
    assert.deepEqual(
      score.categories.map(({ id, title, low, high, share }) => [
        id,
        title,
        display(low),
        display(high),
        share,
      ]),
      [
        ['financial', 'Financial significance', '65.7', '65.7', 0.5],
        ['strategic', 'Strategic significance', '82.1', '82.1', 0.5],
      ],
    );
  });

  it('is gold, and with brand 3 silver once its tenure is over', () => {
    const standing = account('acme', score, { assigned: 'gold', since: day('2026-01-15') });
    assert.equal(tierOf(placeAlone(standing, core, context.asOf)), 'gold');
    const weaker = scorePlan(planOf(acmePlan.replace('rating: 4', 'rating: 3')), core, context);
    assert.equal(display(weaker.total?.low ?? 0), '65.0');
    const lower = { ...standing, score: weaker };
    assert.equal(tierOf(placeAlone(lower, core, day('2026-07-14'))), 'gold');
    assert.equal(tierOf(placeAlone(lower, core, day('2026-07-15'))), 'silver');
  });

  it('says where every value stands', () => {
    const [revenue, margin, brand] = score.criteria;
    const texts = [revenue, margin, brand].map((part) => acmePlan.slice(part?.span?.start, part?.span?.end));
    assert.deepEqual(texts, ['3100000', '0.38', '4']);
    assert.deepEqual(
      margin?.inputs.map(({ label, value, source }) => [label, value, source?.file]),
      [
        ['Gross margin', 0.38, 'plan'],
        ['Band from', 0.25, 'criteria'],
        ['Points of the band', 50, 'criteria'],
      ],
    );
    const band = margin.inputs[1]?.source;
    assert.deepEqual(band?.file === 'criteria' && band.path, ['criteria', 1, 'scoring', 'bands', 1, 'from']);
  });
});

describe('a score with one criterion at another value', () => {
  const rated = (rating: string) =>
    planOf(acmePlan.replace('rating: 4', rating).replace('grossMargin: 0.38', ''));

  for (const missing of ['interval', 'zero', 'renormalise', 'error']) {
    it(`is that of a plan that says so, in mode ${missing}`, () => {
      const set = setOf(coreCriteria.replace('id: core', `id: core\nmissing: ${missing}`));
      const brand = set.criteria.find(({ id }) => id === 'brand');
      assert.ok(brand);
      for (const before of ['rating: 4', 'note: open']) {
        const { total, coverage, categories, criteria } = scoreWith(
          scorePlan(rated(before), set, context),
          set,
          brand,
          0.25,
        );
        const written = scorePlan(rated('rating: 2'), set, context);
        assert.deepEqual(
          { total, coverage, categories },
          {
            total: written.total,
            coverage: written.coverage,
            categories: written.categories,
          },
        );
        const points = ({ contribution, most, open }: (typeof criteria)[number]) => [
          contribution,
          most,
          open,
        ];
        assert.deepEqual(criteria.map(points), written.criteria.map(points));
      }
    });
  }
});

/** The value of a single criterion under one scoring, and why it is open. */
function valueOf(scoring: string, plan: string): number | string | undefined {
  const set = setOf(
    `{ id: one, criteria: [{ id: only, weight: 3, scoring: ${scoring} }], tiers: { levels: [] } }`,
  );
  const [part] = scorePlan(planOf(plan), set, context).criteria;
  return part?.value ?? part?.open;
}

describe('a rating', () => {
  const rated = (rating: number | string) =>
    valueOf('{ type: rating, min: 1, max: 5 }', `{ scores: { only: { rating: ${rating} } } }`);

  it('runs from its lowest to its highest', () => {
    assert.deepEqual([1, 2, 3, 3.5, 5].map(rated), [0, 0.25, 0.5, 0.625, 1]);
  });

  it('counts as none outside its scale', () => {
    assert.deepEqual([0, 5.5, -3].map(rated), ['input-unusable', 'input-unusable', 'input-unusable']);
  });

  it('is open until it is given', () => {
    assert.equal(
      valueOf('{ type: rating, min: 1, max: 5 }', '{ scores: { only: { note: later } } }'),
      'unscored',
    );
    assert.equal(
      valueOf('{ type: rating, min: 1, max: 5 }', '{ scores: { other: { rating: 2 } } }'),
      'unscored',
    );
    assert.equal(valueOf('{ type: rating, min: 1, max: 5 }', '{ id: bare }'), 'unscored');
  });
});

describe('a linear scoring', () => {
  const margin = (zeroAt: number, fullAt: number, value: number) =>
    valueOf(
      `{ type: linear, input: financials.grossMargin, zeroAt: ${zeroAt}, fullAt: ${fullAt} }`,
      `{ financials: { grossMargin: ${value} } }`,
    );

  it('runs on a straight line and stops at both ends', () => {
    assert.deepEqual(
      [-0.5, 0, 0.125, 0.25, 0.5, 0.9].map((value) => margin(0, 0.5, value)),
      [0, 0, 0.25, 0.5, 1, 1],
    );
  });

  it('falls where zeroAt is above fullAt', () => {
    assert.deepEqual(
      [0.9, 0.5, 0.375, 0.25, 0].map((value) => margin(0.5, 0.25, value)),
      [0, 0, 0.5, 1, 1],
    );
  });

  it('converts money first', () => {
    const usd = contextOf('{ currency: EUR, exchangeRates: { rates: { USD: 0.5 } } }');
    const plan = planOf(acmePlan.replace('currency: EUR', 'currency: USD'));
    assert.equal(scorePlan(plan, core, usd).criteria[0]?.value, 0.3875);
  });
});

describe('bands', () => {
  const inBand = (
    value: number,
    bands = '[{ from: 0, points: 10 }, { from: 0.25, points: 50 }, { from: 0.4, points: 100 }]',
  ) =>
    valueOf(
      `{ type: bands, input: financials.grossMargin, bands: ${bands} }`,
      `{ financials: { grossMargin: ${value} } }`,
    );

  it('reach from their start up to the next one’s, exclusive', () => {
    assert.deepEqual(
      [0, 0.2499, 0.25, 0.3999, 0.4, 1].map((value) => inBand(value)),
      [0.1, 0.1, 0.5, 0.5, 1, 1],
    );
  });

  it('are reached by amounts that computing leaves a hair below them', () => {
    const plan = '{ financials: { revenue: 100000, grossMargin: 0.29, costToServe: 0 } }';
    const scoring =
      '{ type: bands, input: metrics.netContribution, bands: [{ from: 0, points: 10 }, { from: 29000, points: 50 }] }';
    assert.equal(valueOf(scoring, plan), 0.5);
  });

  it('give nothing below the first', () => assert.equal(inBand(-0.01), 0));

  it('are read in order of their starts, however they are written', () => {
    const disordered = '[{ from: 0.4, points: 100 }, { from: 0, points: 10 }]';
    assert.deepEqual([inBand(0.1, disordered), inBand(0.5, disordered)], [0.1, 1]);
  });
});

describe('a lookup', () => {
  const points = '{ declined: 0, unsure: 50, accepted: 100 }';
  const wants = (word: string) =>
    valueOf(
      `{ type: lookup, input: account.wantsKeyStatus, points: ${points} }`,
      `{ account: { wantsKeyStatus: ${word} } }`,
    );

  it('gives the points of the word', () => {
    assert.deepEqual(['declined', 'unsure', 'accepted'].map(wants), [0, 0.5, 1]);
  });

  it('leaves a word open that has no points', () => {
    assert.equal(
      valueOf(
        '{ type: lookup, input: account.wantsKeyStatus, points: { accepted: 100 } }',
        '{ account: { wantsKeyStatus: unsure } }',
      ),
      'input-unusable',
    );
  });

  it('reads flags and numbers as they are written', () => {
    const plan = '{ stakeholders: [{ id: a, relationships: [{ owner: ana, strength: 3 }] }] }';
    assert.equal(
      valueOf('{ type: lookup, input: metrics.singleThreaded, points: { "true": 20, "false": 80 } }', plan),
      0.2,
    );
    assert.equal(
      valueOf('{ type: lookup, input: metrics.supportivePlayers, points: { "0": 5, "1": 60 } }', plan),
      0.05,
    );
  });
});

describe('a scoring that cannot be used', () => {
  it('leaves its criterion open, whatever the plan says', () => {
    for (const scoring of [
      '{ type: linear, input: financials.turnover, zeroAt: 0, fullAt: 1 }',
      '{ type: linear, input: account.wantsKeyStatus, zeroAt: 0, fullAt: 1 }',
      '{ type: bands, input: metrics.singleThreaded, bands: [{ from: 0, points: 0 }] }',
      '{ type: rating, min: 5, max: 5 }',
      '{ type: guess }',
    ]) {
      assert.equal(valueOf(scoring, acmePlan), 'scoring-unreadable', scoring);
    }
  });
});

describe('missing scores', () => {
  const bare = planOf(acmePlan.replace(/^scores:\n.*\n/m, ''));
  const under = (mode: string, plan = bare) =>
    scorePlan(plan, setOf(`${coreCriteria}\nmissing: ${mode}`), context);
  const ends = (mode: string) => {
    const { total } = under(mode);
    return total && [display(total.low), display(total.high)];
  };

  it('make a range of the score', () => {
    assert.deepEqual(ends('interval'), ['47.1', '82.9']);
    assert.deepEqual(scorePlan(bare, core, context).total, under('interval').total, 'and do so by default');
  });

  it('count as 0', () => assert.deepEqual(ends('zero'), ['47.1', '47.1']));
  it('leave the rest to be stretched', () => assert.deepEqual(ends('renormalise'), ['73.3', '73.3']));
  it('leave no score', () => assert.equal(under('error').total, undefined));

  it('lower the coverage in every mode', () => {
    for (const mode of ['interval', 'zero', 'renormalise', 'error']) {
      assert.equal(under(mode).coverage.toFixed(6), (45 / 70).toFixed(6), mode);
    }
  });

  it('change nothing where there are none', () => {
    const complete = scorePlan(planOf(acmePlan), core, context);
    for (const mode of ['zero', 'renormalise', 'error'])
      assert.deepEqual(under(mode, planOf(acmePlan)).total, complete.total, mode);
  });

  it('make ranges of the categories too, and stretch what they contribute', () => {
    const strategic = (mode: string) =>
      under(mode).categories.map(({ low, high }) => [display(low), display(high)])[1];
    assert.deepEqual(strategic('interval'), ['28.6', '100.0']);
    assert.deepEqual(strategic('zero'), ['28.6', '28.6']);
    assert.deepEqual(strategic('renormalise'), ['100.0', '100.0']);
    const stretched = under('renormalise');
    const sum = stretched.criteria.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
    assert.equal(display(sum), display(stretched.total?.low ?? 0));
  });

  it('leave no score to stretch where nothing is scored, and every score possible', () => {
    const empty = planOf('id: empty');
    assert.equal(under('renormalise', empty).total, undefined);
    assert.deepEqual(under('renormalise', empty).categories[0]?.high, 100);
    assert.deepEqual(under('interval', empty).total, { low: 0, high: 100 });
    assert.deepEqual(under('zero', empty).total, { low: 0, high: 0 });
    assert.equal(under('interval', empty).coverage, 0);
  });
});

describe('a criteria set', () => {
  it('without weight scores nothing', () => {
    const weightless = setOf(coreCriteria.replace(/weight: \d+/g, 'weight: 0'));
    const score = scorePlan(planOf(acmePlan), weightless, context);
    assert.deepEqual([score.total, score.coverage, score.categories], [undefined, 0, []]);
    assert.equal(
      scorePlan(planOf(acmePlan), setOf('{ id: bare, criteria: [], tiers: { levels: [] } }'), context).total,
      undefined,
    );
  });

  it('keeps the weight of a criterion that has no id yet, as something open', () => {
    const half = setOf(coreCriteria.replace('id: appetite', 'question: Does the customer want to be one?'));
    const { total, coverage } = scorePlan(planOf(acmePlan), half, context);
    assert.deepEqual([display(total?.low ?? 0), display(total?.high ?? 0)], ['59.6', '73.9']);
    assert.equal(coverage.toFixed(6), (60 / 70).toFixed(6));
  });

  it('loses nothing by an open criterion without weight', () => {
    const set = setOf(`${coreCriteria}\nmissing: error`.replace('weight: 25', 'weight: 0'));
    const { total, coverage } = scorePlan(planOf(acmePlan.replace('rating: 4', 'note: later')), set, context);
    assert.equal(coverage, 1);
    assert.equal(total?.low, total?.high);
    assert.notEqual(total, undefined);
  });

  it('gives categories it does not list a sub-score under their id', () => {
    const set = setOf(coreCriteria.replace(/^categories:\n(.*\n){2}/m, ''));
    const { categories } = scorePlan(planOf(acmePlan), set, context);
    assert.deepEqual(
      categories.map(({ id, title }) => [id, title]),
      [
        ['financial', 'financial'],
        ['strategic', 'strategic'],
      ],
    );
  });
});
