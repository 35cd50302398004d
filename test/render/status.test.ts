import assert from 'node:assert/strict';
import { statusOf } from '../../server/src/render/status.ts';
import { acmeFile, criteriaFile, openFile, portfolioFile, snapshotOf, workspace } from './subject.ts';

/** What the status bar shows of a file, but for what it tells on pointing. */
function shown(text: string, file: string): object | undefined {
  const status = statusOf(snapshotOf(text), file);
  if (!status) return undefined;
  const { tooltip, ...rest } = status;
  assert.notEqual(tooltip, '');
  return rest;
}

const acme = '/plans/acme.plan.yaml';
const borg = '/plans/borg.plan.yaml';
const otherTier = acmeFile.replace('gold, since: 2026-01-15', 'silver, since: 2025-01-15');

describe('the status of a plan', () => {
  for (const [what, text, file, status] of [
    ['its tier and score', workspace, acme, { text: 'Gold 73.9', tier: 'gold' }],
    [
      'both tiers while the score is open, as a warning',
      workspace,
      borg,
      { text: 'Gold or Bronze 47.1–82.9', severity: 'warning' },
    ],
    [
      'a warning where another tier is assigned',
      portfolioFile + criteriaFile + otherTier,
      acme,
      { text: 'Gold 73.9', tier: 'gold', severity: 'warning' },
    ],
    [
      'no warning where an override says why',
      portfolioFile +
        criteriaFile +
        otherTier.replace(
          'since: 2025-01-15',
          'since: 2025-01-15, override: { reason: new plant, approvedBy: vic, expires: 2026-12-31 }',
        ),
      acme,
      { text: 'Gold 73.9', tier: 'gold' },
    ],
    [
      'that it stands below every tier',
      portfolioFile +
        criteriaFile.replace('enter: 0', 'enter: 45') +
        openFile.replace('note: after the visit', 'rating: 1').replace('3100000', '0'),
      borg,
      { text: 'No tier 25.0' },
    ],
    [
      'that there is no score, as an error',
      portfolioFile + criteriaFile.replace('version: 3', 'missing: error') + openFile,
      borg,
      { text: 'No score', severity: 'error' },
    ],
    ['the same without criteria', openFile, borg, { text: 'No score', severity: 'error' }],
    [
      'that the account is exited, whatever it would score',
      portfolioFile + criteriaFile + openFile.replace('owner: ana', 'status: exited\nowner: ana'),
      borg,
      { text: 'Exited' },
    ],
    [
      'a candidate as if it had joined',
      workspace,
      '/plans/cetus.plan.yaml',
      { text: 'Silver 85.0', tier: 'silver' },
    ],
  ] as const) {
    it(`says ${what}`, () => {
      assert.deepEqual(shown(text, file), status);
    });
  }

  it('tells on pointing who it is, how it stands and how the score came about', () => {
    const { tooltip = '' } = statusOf(snapshotOf(workspace), acme) ?? {};
    assert.match(
      tooltip,
      /^\*\*Acme AG\*\*\n\nGold 73\.9 · financial 65\.7 · strategic 82\.1 · \\#1 of 2 · /,
    );
    assert.match(tooltip, /\n\n\| Criterion \| Value \| Weight \| Points \| Source \|\n/);
    assert.match(tooltip, /\n\| \*\*Total\*\* \|.*\| \*\*73\.9\*\* \|  \|$/);
  });
});

describe('the status of other files', () => {
  it('counts the plans of a criteria set', () => {
    const status = statusOf(snapshotOf(workspace), '/core.criteria.yaml');
    assert.deepEqual(status, {
      text: '3 plans',
      tooltip: '**Key-account criteria**\n\n1 gold · 0 silver · 0 bronze · 1 undetermined · used by 3 plans',
    });
  });

  it('calls a set without a title by its id, and one without either by what it is', () => {
    const titled = criteriaFile.replace('title: Key-account criteria\n', '');
    const nameless = titled.replace('id: core\n', '');
    for (const [text, name] of [
      [titled, 'core'],
      [nameless, 'Criteria'],
    ] as const) {
      assert.match(
        statusOf(snapshotOf(text), '/core.criteria.yaml')?.tooltip ?? '',
        new RegExp(`^\\*\\*${name}\\*\\*`),
      );
    }
  });

  it('counts the accounts of a portfolio', () => {
    const status = statusOf(snapshotOf(workspace), '/portfolio.yaml');
    assert.equal(status?.text, '2 accounts');
    assert.match(status.tooltip, /^\*\*Northern yards\*\*\n\n2 accounts · 1 candidate · /);
  });

  it('says nothing of a portfolio that is not in force, nor of files that are not read', () => {
    const two = portfolioFile + portfolioFile.replace('portfolio.yaml', 'portfolio.yml');
    assert.equal(shown(two, '/portfolio.yml'), undefined);
    assert.equal(shown(workspace, '/notes/brand.md'), undefined);
  });
});
