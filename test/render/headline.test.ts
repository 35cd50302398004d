import assert from 'node:assert/strict';
import { criteriaHeadline, planHeadline, portfolioHeadline } from '../../server/src/render/headline.ts';
import {
  acmeFile,
  criteriaFile,
  criteriaIn,
  openFile,
  planIn,
  portfolioFile,
  portfolioIn,
  snapshotOf,
  workspace,
} from './subject.ts';

describe('the headline of a plan', () => {
  const headline = (text: string, file: string): string => {
    const snapshot = snapshotOf(text);
    return planHeadline(planIn(snapshot, file), snapshot.asOf);
  };

  it('says tier, score, sub-scores, rank and the next review', () => {
    assert.equal(
      headline(portfolioFile + criteriaFile + acmeFile, '/plans/acme.plan.yaml'),
      'Gold 73.9 · financial 65.7 · strategic 82.1 · #1 of 1 · progress review 9 months overdue',
    );
  });

  it('names both tiers and the range while the tier is open', () => {
    assert.match(
      headline(workspace, '/plans/borg.plan.yaml'),
      /^Gold or Bronze 47\.1–82\.9 · financial 65\.7 · strategic 28\.6–100\.0 · #2 of 2/,
    );
  });

  it('says that an account is a candidate, and gives it no rank', () => {
    assert.equal(
      headline(workspace, '/plans/cetus.plan.yaml'),
      'Silver 85.0 · financial 98.6 · strategic 71.4 · candidate',
    );
  });

  it('says when another tier is assigned', () => {
    const silver = acmeFile.replace(
      'assigned: gold, since: 2026-01-15',
      'assigned: silver, since: 2025-01-15',
    );
    assert.match(
      headline(portfolioFile + criteriaFile + silver, '/plans/acme.plan.yaml'),
      /^Gold 73\.9 · assigned silver · /,
    );
  });

  it('says why there is no score', () => {
    assert.match(headline(acmeFile, '/plans/acme.plan.yaml'), /^No criteria set to score by/);
    const strict = criteriaFile.replace('version: 3', 'missing: error');
    assert.match(
      headline(portfolioFile + strict + openFile, '/plans/borg.plan.yaml'),
      /^No score: 1 criterion open/,
    );
    const weightless = criteriaFile.replaceAll(/weight: \d+/g, 'weight: 0');
    assert.match(
      headline(portfolioFile + weightless + acmeFile, '/plans/acme.plan.yaml'),
      /^No score: the criteria have no weight/,
    );
  });
});

describe('the headline of a criteria set', () => {
  it('counts the listed accounts of each tier, the open ones, and the plans', () => {
    assert.equal(
      criteriaHeadline(criteriaIn(snapshotOf(workspace))),
      '1 gold · 0 silver · 0 bronze · 1 undetermined · used by 3 plans',
    );
  });

  it('says that nobody uses it', () => {
    assert.equal(
      criteriaHeadline(criteriaIn(snapshotOf(criteriaFile))),
      '0 gold · 0 silver · 0 bronze · used by no plan',
    );
  });
});

describe('the headline of a portfolio', () => {
  it('counts accounts and tiers, adds up revenue and names the largest share', () => {
    const snapshot = snapshotOf(workspace);
    assert.match(
      portfolioHeadline(portfolioIn(snapshot), snapshot.asOf),
      /^2 accounts · 1 candidate · 1 gold · 0 silver · 0 bronze · 1 undetermined · 6\.2 M EUR, 31 % of revenue · largest customer 15\.5 % · reviews overdue at 1 account$/,
    );
  });

  it('adds accounts of one group up, and converts their money', () => {
    const dollars = openFile
      .replace('{ name: Borg Werft', '{ name: Borg Werft, parent: acme')
      .replace('{ revenue', '{ currency: USD, revenue');
    const rated = portfolioFile.replace('totals:', 'exchangeRates: { rates: { USD: 0.5 } }\ntotals:');
    const snapshot = snapshotOf(rated + criteriaFile + acmeFile + dollars);
    assert.match(
      portfolioHeadline(portfolioIn(snapshot), snapshot.asOf),
      / · 4\.65 M EUR, 23\.3 % of revenue · largest customer 23\.3 %/,
    );
  });

  it('speaks of an empty portfolio', () => {
    const snapshot = snapshotOf(portfolioFile);
    assert.equal(portfolioHeadline(portfolioIn(snapshot), snapshot.asOf), '0 accounts');
  });
});
