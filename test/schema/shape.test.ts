import assert from 'node:assert/strict';
import { shapeAt, shapes, type Kind, type Path, type Shape } from '../../server/src/schema/shape.ts';

/** The shape at a path written with dots; digits are list indexes. */
function at(kind: Kind, path: string, tag?: string): Shape | undefined {
  const steps = path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return shapeAt(kind, steps, () => tag);
}

describe('shapes', () => {
  it('of a whole file are structs that know what is required', () => {
    assert.deepEqual([...shapes.plan.required], ['id', 'owner', 'account']);
    assert.deepEqual([...shapes.criteria.required], ['id', 'criteria', 'tiers']);
    assert.deepEqual([...shapes.portfolio.required], []);
    assert.equal(shapeAt('plan', []), shapes.plan);
  });

  it('are found through structs, lists and records', () => {
    const strength = at('plan', 'stakeholders.2.relationships.0.strength');
    assert.ok(strength?.kind === 'scalar');
    assert.deepEqual([strength.types, strength.minimum, strength.maximum], [['integer'], 0, 4]);
    assert.equal(at('plan', 'financials.history.FY2024.revenue')?.title, 'Revenue');
    assert.equal(at('plan', 'scores.brand.scoredOn')?.kind, 'scalar');
  });

  it('are not found where the schema has no place', () => {
    assert.equal(at('plan', 'horizn'), undefined);
    assert.equal(at('plan', 'horizon.start.day'), undefined);
    assert.equal(at('plan', 'horizon.0'), undefined);
    assert.equal(at('plan', 'actions.first'), undefined);
    assert.equal(at('plan', 'financials.history.2024.revenue'), undefined);
    assert.equal(at('plan', 'financials.history.FY24.revenue'), undefined);
    assert.equal(at('plan', 'x-crm'), undefined);
    assert.equal(at('plan', '__proto__'), undefined);
    assert.equal(at('plan', 'constructor.name'), undefined);
  });

  it('carry the property’s own words over those of the definition it uses', () => {
    const start = at('plan', 'horizon.start');
    assert.ok(start?.kind === 'scalar');
    assert.equal(start.title, 'Start');
    assert.match(start.description ?? '', /first day of the plan/);
    assert.deepEqual(start.examples, ['2026-01-01']);
    assert.equal(start.format, 'date');
  });

  it('carry the values, the pattern and the default of the schema', () => {
    const status = at('plan', 'status');
    assert.ok(status?.kind === 'scalar');
    assert.deepEqual(status.values, ['candidate', 'active', 'corrective', 'exit-review', 'exited']);
    assert.equal(status.default, 'active');
    const rates = at('portfolio', 'exchangeRates.rates');
    assert.ok(rates?.kind === 'record');
    assert.equal(rates.keyPattern, '^[A-Z]{3}$');
    assert.equal(at('portfolio', 'cadence.graceDays')?.default, 14);
    assert.equal(at('criteria', 'tiers.hysteresis')?.default, 0);
  });

  it('of a union depend on the tag written in the file', () => {
    assert.equal(at('criteria', 'criteria.0.scoring.fullAt', 'linear')?.title, 'Full at');
    assert.equal(at('criteria', 'criteria.0.scoring.fullAt', 'rating'), undefined);
    const points = at('criteria', 'criteria.0.scoring.points', 'lookup');
    assert.equal(points?.kind, 'record');
    assert.equal(at('criteria', 'criteria.0.scoring.bands.1.points', 'bands')?.kind, 'scalar');
  });

  it('ask for the tag at the path of the union', () => {
    const asked: Path[] = [];
    const tagAt = (path: Path) => {
      asked.push(path);
      return 'rating';
    };
    const min = shapeAt('criteria', ['criteria', 3, 'scoring', 'min'], tagAt);
    assert.equal(min?.title, 'Lowest rating');
    assert.deepEqual(asked, [['criteria', 3, 'scoring']]);
  });

  it('of a union without a usable tag know the tag and all it may be', () => {
    for (const written of [undefined, 'ratng']) {
      const tag = at('criteria', 'criteria.0.scoring.type', written);
      assert.ok(tag?.kind === 'scalar');
      assert.deepEqual(tag.values, ['linear', 'bands', 'rating', 'lookup']);
      assert.match(tag.description ?? '', /rating: a person rates it/);
      assert.equal(at('criteria', 'criteria.0.scoring.min', written), undefined);
    }
  });

  it('are documented at every place', () => {
    const silent: string[] = [];
    const visit = (shape: Shape, path: string): void => {
      if (!shape.title || !shape.description) silent.push(path);
      switch (shape.kind) {
        case 'scalar':
          return;
        case 'list':
          return visit(shape.items, `${path}[]`);
        case 'record':
          return visit(shape.values, `${path}{}`);
        case 'union':
          return shape.variants.forEach((variant, tag) => {
            visit(variant, `${path}<${tag}>`);
          });
        case 'struct':
          return shape.properties.forEach((property, key) => {
            visit(property, `${path}.${key}`);
          });
      }
    };
    for (const [kind, shape] of Object.entries(shapes)) visit(shape, kind);
    assert.deepEqual(silent, []);
  });
});
