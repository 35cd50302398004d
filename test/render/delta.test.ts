import assert from 'node:assert/strict';
import { deltaFrom, type Delta } from '../../server/src/analysis/features/delta/delta.ts';
import { standingsIn } from '../../server/src/analysis/features/delta/standing.ts';
import type { PlanView } from '../../server/src/analysis/views.ts';
import { deltaSentence, spokenDelta } from '../../server/src/render/delta.ts';
import { english } from '../../server/src/render/wording/english.ts';
import { planHeadline } from '../../server/src/render/headline.ts';
import { statusOf } from '../../server/src/render/status.ts';
import { acmeFile, criteriaFile, openFile, planIn, portfolioFile, snapshotOf } from './subject.ts';

const acme = '/plans/acme.plan.yaml';
const borg = '/plans/borg.plan.yaml';
const rated = openFile.replace('brand: { note', 'brand: { rating: 4, note');
const both = acmeFile + openFile;

interface Compared {
  readonly plan: PlanView;
  readonly delta: Delta | undefined;
  readonly headline: string;
  readonly tooltip: string;
}

/** What an account is now, compared with what the same portfolio was. */
function compare(before: string, now: string, file = acme): Compared {
  const [then, snapshot] = [before, now].map((plans) => snapshotOf(portfolioFile + criteriaFile + plans));
  assert.ok(then && snapshot);
  const base = { name: 'main', standings: standingsIn(then, '') };
  const plan = planIn(snapshot, file);
  const delta = deltaFrom(base, snapshot, plan);
  const tooltip = statusOf(snapshot, file, () => delta)?.tooltip ?? '';
  return { plan, delta, headline: planHeadline(plan, snapshot.asOf, delta), tooltip };
}

const rating = (value: number): string => acmeFile.replace('rating: 4', `rating: ${value}`);
const told = ({ plan, delta }: Compared): string => (delta ? deltaSentence(plan, delta) : '');
const spoken = ({ plan, delta }: Compared): string =>
  delta ? spokenDelta(plan.scoreFigures?.total, delta, english) : '';

describe('the difference from another version', () => {
  it('is none where nothing differs, whatever else was written', () => {
    const same = compare(acmeFile, acmeFile.replace('Acme AG', 'Acme SE'));
    assert.equal(same.delta, undefined);
    assert.doesNotMatch(same.headline, /main|→/);
    assert.doesNotMatch(same.tooltip, /Against/);
  });

  it('says by how much the score went up or down, and which tier that was', () => {
    const up = compare(rating(3), rating(4));
    assert.match(up.headline, /^Silver → Gold 73\.9 ▲ 8\.9 vs main · financial 65\.7 · /);
    assert.match(told(up), /^Against main: score 65\.0 → 73\.9, Silver → Gold, 1 finding fewer\.$/);
    assert.equal(spoken(up), 'up 8.9 points, Silver before, against main');
    assert.match(up.tooltip, /^Against main: score 65\.0 → 73\.9, Silver → Gold, 1 finding fewer\.$/m);
    const down = compare(rating(5), rating(4));
    assert.match(down.headline, /^Gold 73\.9 ▼ 8\.9 vs main · /);
    assert.equal(spoken(down), 'down 8.9 points, against main');
  });

  it('says of a range that became a score, or another one, both', () => {
    const closed = compare(openFile, rated, borg);
    assert.match(
      closed.headline,
      /^Gold or Bronze → Gold 47\.1–82\.9|^.+ → Gold \d+\.\d–\d+\.\d → 73\.9 vs main/,
    );
    assert.equal(spoken(closed), 'score 47.1 to 82.9 before, Gold or Bronze before, against main');
  });

  it('says of a place among the others that alone has changed what it is compared with', () => {
    const moved = compare(acmeFile, acmeFile + rated.replace('revenue: 3100000', 'revenue: 3900000'));
    assert.match(moved.headline, /^Gold 73\.9 · .* · #1 → #2 of 2 vs main · /);
    assert.equal(told(moved), 'Against main: rank 1 → 2.');
    assert.equal(spoken(moved), '');
  });

  it('says of an account that it is new, but not where the portfolio is', () => {
    const added = compare(acmeFile, both, borg);
    assert.match(added.headline, / · new vs main · /);
    assert.equal(told(added), 'Against main: the account is new.');
    assert.equal(spoken(added), 'new, against main');
    assert.equal(compare('', acmeFile).delta, undefined);
  });

  it('knows an account again in a file of another name', () => {
    const renamed = compare(rating(3).replace('acme.plan', 'acme-ag.plan'), acmeFile);
    assert.match(renamed.headline, /▲ 8\.9 vs main/);
  });

  it('says what the score was where there is none any more', () => {
    const lost = compare(acmeFile, acmeFile.replace(/id: acme/, 'id: acme\ncriteria: none'));
    assert.match(lost.headline, /^No criteria set to score by · 73\.9 on main · /);
    assert.match(told(lost), /^Against main: score 73\.9 → none, Gold → no tier, /);
    const found = compare(acmeFile.replace(/id: acme/, 'id: acme\ncriteria: none'), acmeFile);
    assert.match(found.headline, /^Gold 73\.9 · no score on main · /);
    assert.equal(spoken(found), 'no score before, against main');
  });

  it('shows a change that is smaller than what is shown', () => {
    const small = compare(acmeFile.replace('3100000', '3101000'), acmeFile);
    assert.match(small.headline, /73\.9 ▼ <0\.1 vs main/);
  });
});
