import assert from 'node:assert/strict';
import type { Host } from '../../../server/src/analysis/host.ts';
import { LineIndex } from '../../../server/src/base/line-index.ts';
import { hintsIn, type Hint } from '../../../server/src/render/hints.ts';
import { hostOf } from '../../support/analyse.ts';
import { planFile, smallCriteria, smallPlan, smallPortfolio } from '../../support/small-portfolio.ts';
import { fixtureDay } from '../../support/workspace.ts';

const file = '/core.criteria.yaml';

/** Scores from 5 to 95, all of them in order; every account is committed to no tier but by its score. */
function portfolioOf(size: number, criteria = smallCriteria({ brandWeight: 0 })): Host {
  const plans = Array.from({ length: size }, (_, index) => {
    const revenue = 200_000 + Math.round((index / Math.max(1, size - 1)) * 3_600_000);
    const plan = smallPlan({
      id: `a${index}`,
      brand: 3,
      revenue,
      status: index === 0 ? 'candidate' : 'active',
    });
    return [planFile(index), plan.replace(/^tier: .*\n/m, '')] as const;
  });
  const host = hostOf({
    asOf: fixtureDay,
    files: new Map([['/portfolio.yaml', smallPortfolio], [file, criteria], ['/notes.md', ''], ...plans]),
  });
  host.apply([
    { kind: 'opened', file },
    { kind: 'saved', file, text: criteria },
  ]);
  return host;
}

function hintsAfter(host: Host, text: string): readonly Hint[] {
  host.apply([{ kind: 'written', file, text }]);
  const snapshot = host.snapshot();
  const view = snapshot.file(file);
  assert.ok(view);
  return hintsIn(snapshot, view, { start: 0, end: text.length }).filter(({ tooltip }) =>
    tooltip.includes('against the saved file'),
  );
}

function drawn(text: string, hints: readonly Hint[]): readonly string[] {
  const lines = new LineIndex(text);
  return hints.map(({ offset, label }) => {
    const { line, column } = lines.at(offset);
    return `${text.split('\n')[line]?.slice(0, column).trim()} ⟨${label}⟩`;
  });
}

function shown(text: string, criteria?: string): readonly string[] {
  return drawn(text, hintsAfter(portfolioOf(11, criteria), text));
}

const saved = smallCriteria({ brandWeight: 0 });

describe('the hints of an edited criteria set', () => {
  it('say at each changed number how many accounts all changes together move', () => {
    const edited = saved.replace('enter: 70', 'enter: 80').replace('enter: 40', 'enter: 30');
    assert.deepEqual(shown(edited), [
      '- { id: gold, enter: 80 ⟨2 accounts change tier⟩',
      '- { id: silver, enter: 30 ⟨2 accounts change tier⟩',
    ]);
  });

  it('say that none does', () => {
    assert.deepEqual(shown(saved.replace('enter: 70', 'enter: 69')), [
      '- { id: gold, enter: 69 ⟨no account changes tier⟩',
    ]);
  });

  it('stand once on a line, and behind words that decide, too', () => {
    assert.deepEqual(shown(saved.replace('zeroAt: 0, fullAt: 4000000', 'zeroAt: 10, fullAt: 8000000')), [
      'scoring: { type: linear, input: financials.revenue, zeroAt: 10 ⟨7 accounts change tier⟩',
    ]);
    assert.deepEqual(shown(`${saved}missing: zero\n`), ['missing: zero ⟨no account changes tier⟩']);
  });

  it('stand at the beginning of the criteria for what was taken out', () => {
    const heavy = smallCriteria();
    assert.deepEqual(shown(heavy.replace(/ {2}- id: revenue\n(?: {4}.*\n)*/, ''), heavy), [
      'criteria ⟨5 accounts change tier⟩',
    ]);
  });

  it('are not there for words that decide nothing, nor while the file means what is saved', () => {
    for (const text of [
      saved,
      `# moved\n${saved}`,
      saved.replace('enter: 70', 'enter: 70.0'),
      saved.replace('id: core', 'id: core\ntitle: Our criteria\nversion: 4'),
    ])
      assert.deepEqual(shown(text), []);
  });

  it('are about listed accounts', () => {
    const all = hintsAfter(
      portfolioOf(2),
      saved.replace('enter: 40', 'enter: 1').replace('enter: 70', 'enter: 99'),
    );
    assert.match(all[0]?.tooltip ?? '', /\*\*1 account changes tier\*\*[^]*- a1 Gold → Silver$/);
  });

  it('name twelve, and count the others', () => {
    const [hint] = hintsAfter(
      portfolioOf(40),
      saved.replace('enter: 70', 'enter: 100').replace('enter: 40', 'enter: 99'),
    );
    const lines = (hint?.tooltip ?? '').trim().split('\n');
    assert.equal(hint?.label, '24 accounts change tier');
    assert.equal(lines.filter((line) => line.startsWith('- a')).length, 13);
    assert.equal(lines.at(-1), '- and 12 more');
  });

  it('know where accounts compete, before and after', () => {
    const seats = saved.replace('assign: threshold', 'assign: top-n');
    assert.deepEqual(shown(seats.replace('capacity: 3', 'capacity: 2'), seats), [
      '- { id: gold, enter: 70, capacity: 2 ⟨1 account changes tier⟩',
    ]);
    const [hint] = hintsAfter(portfolioOf(21), seats);
    assert.equal(hint?.label, '8 accounts change tier', 'six reach gold, and three have a place');
  });

  it('compare with the text that was saved last', () => {
    const host = portfolioOf(11);
    const edited = saved.replace('enter: 70', 'enter: 80');
    assert.equal(hintsAfter(host, edited).length, 1);
    host.apply([{ kind: 'saved', file, text: edited }]);
    assert.deepEqual(hintsAfter(host, edited), []);
    assert.deepEqual(drawn(saved, hintsAfter(host, saved)), [
      '- { id: gold, enter: 70 ⟨1 account changes tier⟩',
    ]);
    host.apply([{ kind: 'saved', file, text: undefined }]);
    assert.deepEqual(hintsAfter(host, saved), []);
  });
});

describe('the work of an edited criteria set', () => {
  const scoresOf = (host: Host, work: () => void): number => {
    host.snapshot();
    const before = host.work.scores;
    work();
    host.snapshot();
    return host.work.scores - before;
  };
  const type = (host: Host, from: string, to: string): number =>
    scoresOf(host, () => host.apply([{ kind: 'written', file, text: saved.replace(from, to) }]));

  it('is that of scoring the plans by the new text, though the saved one is kept beside it', () => {
    const host = portfolioOf(20);
    assert.equal(type(host, 'enter: 70', 'enter: 7'), 20, 'the first key');
    assert.equal(type(host, 'enter: 70', 'enter: 75'), 20, 'the next one');
    const edited = host.snapshot().criteria(file);
    assert.equal(edited?.shifts.length, 1);
    const plan = smallPlan({ id: 'a5', brand: 4, revenue: 900_000 });
    assert.equal(
      scoresOf(host, () => host.apply([{ kind: 'written', file: planFile(5), text: plan }])),
      2,
    );
    const savedNow = saved.replace('enter: 70', 'enter: 75');
    assert.equal(
      scoresOf(host, () => host.apply([{ kind: 'saved', file, text: savedNow }])),
      0,
    );
    assert.deepEqual(host.snapshot().criteria(file)?.shifts, []);
  });

  it('is none while nothing is known to be saved', () => {
    const host = portfolioOf(20);
    host.apply([{ kind: 'saved', file, text: undefined }]);
    type(host, 'enter: 70', 'enter: 75');
    assert.equal(host.snapshot().criteria(file)?.saved, undefined);
  });
});
