import assert from 'node:assert/strict';
import { Host } from '../../server/src/analysis/host.ts';
import { planFile, smallCriteria, smallPlan, smallPortfolio } from '../support/small-portfolio.ts';
import { fixtureDay } from '../support/workspace.ts';

/** Whether the rules say that the portfolio has too few accounts. */
function tooFew(host: Host): boolean {
  const findings = host.snapshot().file('/portfolio.yaml')?.findings ?? [];
  return findings.some(({ rule }) => rule === 'account-count');
}

function read(host: Host, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const text = smallPlan({ id: `a${i}`, brand: 3, revenue: 1_000_000 });
    host.apply([{ kind: 'written', file: planFile(i), text }]);
  }
}

describe('while files are on their way', () => {
  let host: Host;

  beforeEach(() => {
    host = new Host({ roots: [''], asOf: fixtureDay });
    host.awaitingFiles = true;
    host.apply([
      { kind: 'written', file: '/portfolio.yaml', text: smallPortfolio.replace('min: 1', 'min: 4') },
      { kind: 'written', file: '/core.criteria.yaml', text: smallCriteria() },
    ]);
    read(host, 0, 2);
  });

  it('plans are scored and checked, and nothing is said of all of them together', () => {
    assert.equal(tooFew(host), false);
    assert.ok(host.snapshot().plan(planFile(1))?.score?.total);
    assert.ok((host.snapshot().file(planFile(1))?.findings.length ?? 0) > 0);
  });

  it('it is said once they are there', () => {
    host.snapshot();
    host.awaitingFiles = false;
    assert.equal(tooFew(host), true);
  });

  it('it is not said where those that came settle it', () => {
    host.snapshot();
    read(host, 2, 4);
    host.awaitingFiles = false;
    assert.equal(tooFew(host), false);
  });
});
