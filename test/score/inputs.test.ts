import assert from 'node:assert/strict';
import { shapes, type Shape } from '../../server/src/schema/shape.ts';
import { inputType, knownInputs, resolveInput } from '../../server/src/score/inputs.ts';
import { unitAt } from '../../server/src/score/units.ts';
import { contextOf, planOf } from './support.ts';

const context = contextOf('{ currency: EUR, exchangeRates: { rates: { USD: 0.5 } } }');

describe('the type of an input', () => {
  const types: [path: string, type: string | undefined][] = [
    ['financials.revenue', 'number'],
    ['financials.history.FY2025.revenue', 'number'],
    ['financials.targets.FY2027', 'number'],
    ['account.wantsKeyStatus', 'text'],
    ['horizon.start', 'text'],
    ['scores.brand.rating', 'number'],
    ['metrics.netContribution', 'number'],
    ['metrics.singleThreaded', 'flag'],
    ['metrics.seniorReviewDue', undefined],
    ['metrics.netContributon', undefined],
    ['metrics', undefined],
    ['metrics.netContribution.value', undefined],
    ['metrics.constructor', undefined],
    ['financials', undefined],
    ['financials.turnover', undefined],
    ['financials.history.2025.revenue', undefined],
    ['opportunities.0.potential', undefined],
    ['account.geographies', undefined],
    ['constructor', undefined],
    ['at', undefined],
    ['', undefined],
  ];
  for (const [path, type] of types) {
    it(`${path || 'the empty path'} is ${type ?? 'no input'}`, () => assert.equal(inputType(path), type));
  }
});

describe('the known inputs', () => {
  it('are all inputs, of the type they say', () => {
    assert.ok(knownInputs().length > 50);
    for (const { path, type, title } of knownInputs()) {
      assert.equal(inputType(path), type, path);
      assert.notEqual(title, '', path);
    }
  });

  it('name the values of a text that has only a few', () => {
    const found = knownInputs().find(({ path }) => path === 'account.wantsKeyStatus');
    assert.deepEqual(found?.values, ['accepted', 'unsure', 'declined']);
  });
});

describe('the table of units', () => {
  it('says money exactly where the schema speaks of currency units', () => {
    const amounts = [...numbersIn(shapes.plan, [])];
    assert.ok(amounts.length > 20, 'the schema was walked');
    for (const { path, description } of amounts) {
      const isMoney = description.includes('currency units');
      assert.equal(unitAt(path) === 'money', isMoney, `${path.join('.')}: ${description}`);
    }
  });

  it('says share exactly where the schema gives a part of 1', () => {
    for (const { path, description } of numbersIn(shapes.plan, [])) {
      assert.equal(
        unitAt(path) === 'share',
        /as a share|0 to 1/.test(description),
        `${path.join('.')}: ${description}`,
      );
    }
  });

  function* numbersIn(
    shape: Shape,
    path: (string | number)[],
  ): Generator<{ path: (string | number)[]; description: string }> {
    if (shape.kind === 'struct')
      for (const [key, part] of shape.properties) yield* numbersIn(part, [...path, key]);
    else if (shape.kind === 'record') yield* numbersIn(shape.values, [...path, 'key']);
    else if (shape.kind === 'list') yield* numbersIn(shape.items, [...path, 0]);
    else if (shape.kind === 'scalar' && shape.types.some((type) => type === 'number' || type === 'integer')) {
      yield { path, description: shape.description ?? '' };
    }
  }
});

describe('resolving an input', () => {
  const text = `
id: acme
account: { name: Acme AG, wantsKeyStatus: unsure }
financials: { currency: USD, revenue: 3000, grossMargin: 0.38, costToServe: 40, history: { FY2025: { revenue: 2000 } } }
`;
  const plan = planOf(text);
  const written = (span: { start: number; end: number } | undefined) =>
    span && text.slice(span.start, span.end);

  it('gives the value and its place', () => {
    const margin = resolveInput('financials.grossMargin', plan, context);
    assert.equal(margin?.value, 0.38);
    assert.equal(written(margin.span), '0.38');
    const { label, unit, path } = margin.inputs[0] ?? {};
    assert.deepEqual([label, unit, path], ['Gross margin', 'share', 'financials.grossMargin']);
    assert.equal(resolveInput('account.wantsKeyStatus', plan, context)?.value, 'unsure');
  });

  it('converts money, and nothing else', () => {
    assert.equal(resolveInput('financials.revenue', plan, context)?.value, 1500);
    const past = resolveInput('financials.history.FY2025.revenue', plan, context);
    assert.equal(past?.value, 1000);
    assert.deepEqual(
      past.inputs.map(({ label, value }) => [label, value]),
      [
        ['Revenue FY2025', 2000],
        ['EUR for 1 USD', 0.5],
      ],
    );
  });

  it('leaves money open whose currency has no rate', () => {
    const resolved = resolveInput('financials.revenue', plan, contextOf('currency: GBP'));
    assert.deepEqual([resolved?.value, resolved?.open], [undefined, 'input-unusable']);
    assert.match(resolved?.missing ?? '', /no exchange rate from USD to GBP/);
  });

  it('says what is not given', () => {
    const resolved = resolveInput('resources.effortFte', plan, context);
    assert.deepEqual(
      [resolved?.open, resolved?.missing],
      ['input-missing', 'resources.effortFte is not given'],
    );
  });

  it('computes metrics, with everything that went in', () => {
    const resolved = resolveInput('metrics.netContribution', plan, context);
    assert.equal(resolved?.value, 1500 * 0.38 - 20);
    assert.equal(resolved.span, undefined);
    assert.deepEqual(
      resolved.inputs.map(({ label }) => label),
      ['Net contribution', 'Revenue', 'EUR for 1 USD', 'Gross margin', 'Cost to serve', 'EUR for 1 USD'],
    );
    const open = resolveInput('metrics.whitespace', plan, context);
    assert.deepEqual([open?.open, open?.value], ['input-missing', undefined]);
    assert.match(open?.missing ?? '', /no opportunities are given/);
  });
});
