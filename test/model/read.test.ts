import assert from 'node:assert/strict';
import fc from 'fast-check';
import { read } from '../../server/src/model/read.ts';
import type { Kind } from '../../server/src/schema/shape.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { generateCorpus } from '../support/corpus.ts';
import { anyText } from '../syntax/texts.ts';

describe('reading a plan', () => {
  const text = `id: acme
owner: ana
account: { name: Acme, geographies: [DE, 5, US], customerSince: 2019-02-30 }
financials: { revenue: 3.1, grossMargin: high, history: { FY2024: { revenue: 2 }, FY2025: none } }
horizon: { start: 2026-01-01, end: later }
horizn: { start: 2027-01-01 }
tier: gold
x-note: { anything: 1 }
`;
  const { located } = read('plan', parse(text));

  it('gives every value its place', () => {
    const { id, account, financials } = located;
    for (const [part, written] of [
      [id, 'acme'],
      [account?.name, 'Acme'],
      [account?.at, '{ name: Acme, geographies: [DE, 5, US], customerSince: 2019-02-30 }'],
      [account?.geographies?.at, '[DE, 5, US]'],
      [financials?.revenue, '3.1'],
      [financials?.history?.entries.get('FY2024')?.key, 'FY2024'],
    ] as const) {
      assert.ok(part);
      assert.equal(text.slice(part.start, part.end), written);
    }
  });

  it('leaves out what breaks the schema and keeps what stands around it', () => {
    const { account, financials, horizon, tier } = located;
    assert.deepEqual(
      account?.geographies?.items.map(({ value }) => value),
      ['DE', 'US'],
    );
    assert.deepEqual([account?.customerSince, account?.unreadable], [undefined, ['customerSince']]);
    assert.deepEqual([financials?.revenue?.value, financials?.grossMargin], [3.1, undefined]);
    assert.equal(financials?.history?.entries.get('FY2024')?.value?.revenue?.value, 2);
    assert.deepEqual(
      [financials?.history?.entries.has('FY2025'), financials?.history?.entries.get('FY2025')?.value],
      [true, undefined],
    );
    assert.deepEqual([horizon?.start?.value, horizon?.end], ['2026-01-01', undefined]);
    assert.equal(tier, undefined);
    assert.equal('horizn' in located, false);
    assert.equal('x-note' in located, false);
  });

  it('takes the first of a key that is written twice', () => {
    assert.equal(read('plan', parse('owner: ana\nowner: joel\n')).located.owner?.value, 'ana');
  });

  it('does not take the rest of a number for its whole', () => {
    const { financials } = read(
      'plan',
      parse('financials: { revenue: 3,100,000, costToServe: 5 }\n'),
    ).located;
    assert.deepEqual([financials?.revenue, financials?.costToServe?.value], [undefined, 5]);
  });

  it('gives an object with nothing in it for a file of another kind', () => {
    for (const other of ['', 'Acme\n', '- id: acme\n'])
      assert.deepEqual(read('plan', parse(other)).located, { at: { start: 0, end: 0 } });
  });

  it('has the file as a whole stand at its first key, and not at every line', () => {
    for (const id of ['Acme Plan', 'acme'])
      assert.deepEqual(
        read('plan', parse(`# A plan.\nid: ${id}\nowner: ana\n\nstatus: active\n`)).located.at,
        {
          start: 10,
          end: 12,
        },
      );
  });

  it('tells values apart from how they are written', () => {
    const plain = (content: string): unknown => read('plan', parse(content)).plain;
    assert.deepEqual(
      plain('id: acme\nhorizon: { start: 2026-01-01 }\n'),
      plain('# Acme\nid: "acme"\n\nhorizon:\n  start: 2026-01-01 # Thursday\n'),
    );
  });
});

describe('reading a criteria set', () => {
  it('takes of a scoring what its type has', () => {
    const { criteria } = read(
      'criteria',
      parse(
        'criteria: [{ id: a, scoring: { type: rating, min: 1, max: 5, fullAt: 3 } }, { id: b, scoring: { min: 1 } }]\n',
      ),
    ).located;
    const [a, b] = criteria?.items ?? [];
    assert.deepEqual(Object.keys(a?.scoring ?? {}).sort(), ['at', 'max', 'min', 'type']);
    assert.deepEqual([b?.id?.value, b?.scoring, b?.unreadable], ['b', undefined, ['scoring']]);
  });
});

describe('reading whatever there is', () => {
  const kinds: readonly Kind[] = ['plan', 'criteria', 'portfolio'];

  it('finds each fault once, at a place in the text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...kinds), (text, kind) => {
        const { problems } = read(kind, parse(text));
        const places = problems.map(({ start }) => start);
        assert.equal(new Set(places).size, places.length, 'two faults at one place');
        for (const { start, end, message, replacements } of problems) {
          assert.ok(0 <= start && start <= end && end <= text.length && message !== '');
          for (const change of replacements) assert.ok(start <= change.start && change.end <= end);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds nothing where nothing is wrong', () => {
    for (const { path, text } of generateCorpus({ plans: 10, faultShare: 0 })) {
      const kind = path.endsWith('.plan.yaml')
        ? 'plan'
        : path.endsWith('.criteria.yaml')
          ? 'criteria'
          : 'portfolio';
      assert.deepEqual(read(kind, parse(text)).problems, [], path);
    }
  });
});
