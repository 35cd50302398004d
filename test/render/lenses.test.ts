import assert from 'node:assert/strict';
import { lensOf, type Lens } from '../../server/src/render/lenses.ts';
import { acmeFile, criteriaFile, openFile, portfolioFile, snapshotOf, workspace } from './subject.ts';

/** The line above a file; `…` while other plans are still being read. */
function lensIn(text: string, file: string, allKnown = true): Lens | undefined {
  const snapshot = snapshotOf(text);
  const view = snapshot.file(file);
  assert.ok(view, `${file} is read`);
  return lensOf(snapshot, view, allKnown);
}

const acme = '/plans/acme.plan.yaml';
const borg = '/plans/borg.plan.yaml';

describe('the lens of a plan', () => {
  for (const [what, text, file, title] of [
    [
      'whose tier is certain',
      workspace,
      acme,
      'Gold 73.9 · financial 65.7 · strategic 82.1 · #1 of 2 · progress review 9 months overdue',
    ],
    [
      'whose tier is open',
      workspace,
      borg,
      'Gold or Bronze 47.1–82.9 · financial 65.7 · strategic 28.6–100.0 · #2 of 2',
    ],
    [
      'that has another tier than its score gives',
      portfolioFile + criteriaFile + acmeFile.replace('gold, since: 2026-01-15', 'bronze, since: 2025-01-15'),
      acme,
      'Gold 73.9 · assigned bronze · financial 65.7 · strategic 82.1 · #1 of 1 · progress review 9 months overdue',
    ],
    [
      'that cannot be scored while something is open',
      portfolioFile + criteriaFile.replace('version: 3', 'missing: error') + openFile,
      borg,
      'No score: 1 criterion open',
    ],
    ['that nothing is scored by', openFile, borg, 'No criteria set to score by'],
    [
      'of a candidate',
      workspace,
      '/plans/cetus.plan.yaml',
      'Silver 85.0 · financial 98.6 · strategic 71.4 · candidate',
    ],
    [
      'of an account that is exited',
      portfolioFile + criteriaFile + openFile.replace('owner: ana', 'status: exited\nowner: ana'),
      borg,
      'Unplaced 47.1–82.9 · financial 65.7 · strategic 28.6–100.0 · exited',
    ],
    [
      'that says nothing yet',
      '#- /plans/new.plan.yaml\n',
      '/plans/new.plan.yaml',
      'No criteria set to score by',
    ],
  ] as const) {
    it(`${what} says so and opens the explanation`, () => {
      assert.deepEqual(lensIn(text, file), { title, opens: 'explanation' });
    });
  }

  it('has no rank while other plans are still being read', () => {
    assert.deepEqual(lensIn(workspace, acme, false), {
      title: 'Gold 73.9 · reading the other plans …',
      opens: 'explanation',
    });
    assert.equal(lensIn(openFile, borg, false)?.title, 'reading the other plans …');
  });

  it('has no tier either where the others compete for it', () => {
    const competing = workspace.replace('tiers:\n', 'tiers:\n  assign: top-n\n');
    assert.equal(lensIn(competing, acme, false)?.title, '73.9 · reading the other plans …');
    assert.match(lensIn(competing, acme)?.title ?? '', /^Gold 73\.9 · .* · #1 of 2 · /);
  });
});

describe('the lens of a criteria set', () => {
  it('says who stands where and opens the portfolio', () => {
    assert.deepEqual(lensIn(workspace, '/core.criteria.yaml'), {
      title: '1 gold · 0 silver · 0 bronze · 1 undetermined · used by 3 plans',
      opens: 'portfolio',
    });
  });

  it('counts nothing while plans are still being read', () => {
    assert.equal(lensIn(workspace, '/core.criteria.yaml', false)?.title, 'reading the other plans …');
  });
});

describe('the lens of a portfolio', () => {
  it('has its totals and opens the table', () => {
    const lens = lensIn(workspace, '/portfolio.yaml');
    assert.equal(lens?.opens, 'portfolio');
    assert.match(lens.title, /^2 accounts · 1 candidate · 1 gold · .* · 6\.2 M EUR, 31 % of revenue · /);
  });

  it('counts nothing while plans are still being read', () => {
    assert.equal(lensIn(workspace, '/portfolio.yaml', false)?.title, 'reading the other plans …');
  });

  it('is missing where another file of the folder is in force', () => {
    const two = portfolioFile + portfolioFile.replace('portfolio.yaml', 'portfolio.yml');
    const titles = ['/portfolio.yaml', '/portfolio.yml'].map((file) => lensIn(two, file)?.title);
    assert.deepEqual(titles, ['0 accounts', undefined]);
  });
});
