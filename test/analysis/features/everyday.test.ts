import assert from 'node:assert/strict';
import { folderForPlans, idFor } from '../../../server/src/analysis/features/new-account.ts';
import { openQuestionsOf, rate } from '../../../server/src/analysis/features/ratings.ts';
import {
  listReviewChoice,
  outcomesOf,
  recordReview,
  reviewChoices,
} from '../../../server/src/analysis/features/reviews.ts';
import type { Day } from '../../../server/src/base/day.ts';
import { applyEdits } from '../../../server/src/syntax/edit.ts';
import { parse } from '../../../server/src/syntax/parse.ts';
import { analyse } from '../../support/analyse.ts';
import { fixtureDay, parseWorkspace } from '../../support/workspace.ts';
import { smallCriteria, smallPlan, smallPortfolio } from '../../support/small-portfolio.ts';

const day = '2026-11-22' as Day;

function planOf(text: string) {
  const files = `#- /portfolio.yaml\n${smallPortfolio}#- /core.criteria.yaml\n${smallCriteria()}#- /plans/acme.plan.yaml\n${text}`;
  const plan = analyse(parseWorkspace(files)).plan('/plans/acme.plan.yaml');
  assert.ok(plan);
  return plan;
}

describe('open questions', () => {
  it('are ratings that a person gives, and figures that the plan lacks', () => {
    const plan = planOf(
      smallPlan({ id: 'acme', brand: undefined, revenue: 1 }).replace('revenue: 1', 'grossMargin: 0.3'),
    );
    const { ratings, figures } = openQuestionsOf(plan);
    assert.deepEqual(
      ratings.map(({ part }) => part.criterion.id),
      ['brand'],
    );
    assert.deepEqual(
      figures.map(({ id }) => id),
      ['revenue'],
    );
  });

  it('are none where all is answered', () => {
    const plan = planOf(smallPlan({ id: 'acme', brand: 3, revenue: 1 }));
    assert.deepEqual(openQuestionsOf(plan), { ratings: [], figures: [] });
  });
});

describe('a rating', () => {
  const rated = (text: string, evidence: readonly string[] = []): string =>
    applyEdits(
      text,
      rate(parse(text), { criterion: 'brand', rating: 4, scoredOn: day, scoredBy: 'ana', evidence }),
    );

  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    [
      'begins the scores',
      'id: acme\n',
      'id: acme\nscores:\n  brand:\n    rating: 4\n    scoredOn: 2026-11-22\n    scoredBy: ana\n',
    ],
    [
      'fills a key that waits for its value',
      'id: acme\nscores:\n',
      'id: acme\nscores:\n  brand:\n    rating: 4\n    scoredOn: 2026-11-22\n    scoredBy: ana\n',
    ],
    [
      'is written in one line beside others that are',
      'scores:\n  fit: { rating: 2 }\ntier: { assigned: gold }\n',
      'scores:\n  fit: { rating: 2 }\n  brand: { rating: 4, scoredOn: 2026-11-22, scoredBy: ana }\ntier: { assigned: gold }\n',
    ],
    [
      'is written over lines beside others that are',
      'scores:\n  fit:\n    rating: 2\n',
      'scores:\n  fit:\n    rating: 2\n  brand:\n    rating: 4\n    scoredOn: 2026-11-22\n    scoredBy: ana\n',
    ],
    [
      'keeps what stands beside it',
      'scores:\n  brand: { rating: 2, evidence: [notes.md] } # ask them\n',
      'scores:\n  brand: { rating: 4, evidence: [notes.md], scoredOn: 2026-11-22, scoredBy: ana } # ask them\n',
    ],
    [
      'fits into a map in one line',
      'id: acme\nscores: { fit: { rating: 2 } }\n',
      'id: acme\nscores: { fit: { rating: 2 }, brand: { rating: 4, scoredOn: 2026-11-22, scoredBy: ana } }\n',
    ],
    [
      'keeps the line breaks of the file',
      'id: acme\r\nscores:\r\n  fit: { rating: 2 }\r\n',
      'id: acme\r\nscores:\r\n  fit: { rating: 2 }\r\n  brand: { rating: 4, scoredOn: 2026-11-22, scoredBy: ana }\r\n',
    ],
  ];
  for (const [what, before, after] of cases) it(what, () => assert.equal(rated(before), after));

  it('names its evidence, quoted where YAML would read it otherwise', () => {
    const text = 'scores:\n  fit: { rating: 2 }\n';
    assert.match(
      rated(text, ['notes/a, b.md', 'https://example.com/x']),
      /evidence: \["notes\/a, b\.md", "https:\/\/example\.com\/x"\] }/,
    );
  });
});

describe('a review', () => {
  const held = { date: day, reviewers: ['vic'], outcome: 'continue' };

  it('goes to the end of the others, as they are written', () => {
    const text = 'reviews:\n  - date: 2026-01-01\n    kind: progress\n';
    assert.equal(
      applyEdits(text, recordReview(parse(text), { kind: 'progress', ...held })),
      `${text}  - date: 2026-11-22\n    kind: progress\n    reviewers: [vic]\n    outcome: continue\n`,
    );
    const flow = 'reviews: [{ date: 2026-01-01, kind: senior }]\n';
    assert.equal(
      applyEdits(flow, recordReview(parse(flow), { kind: 'senior', ...held })),
      'reviews: [{ date: 2026-01-01, kind: senior }, { date: 2026-11-22, kind: senior, reviewers: [vic], topics: [plan, progress, roadblocks, funding], outcome: continue }]\n',
    );
  });

  it('of the list goes into the portfolio file, without a kind', () => {
    const text = 'title: Accounts\n';
    assert.equal(
      applyEdits(text, recordReview(parse(text), { kind: 'list', ...held, outcome: 'approved' })),
      'title: Accounts\nlistReviews:\n  - date: 2026-11-22\n    reviewers: [vic]\n    outcome: approved\n',
    );
    assert.deepEqual(outcomesOf('list'), ['approved', 'changed', 'rejected']);
  });

  it('is one of those owed first, with those who held the last one', () => {
    const plan = planOf(smallPlan({ id: 'acme', brand: 4, revenue: 3_100_000, tier: 'gold' }));
    assert.deepEqual(reviewChoices(plan), [
      { kind: 'progress', due: '2026-02-01', reviewers: ['ana'] },
      { kind: 'senior', due: '2027-01-01', reviewers: ['vic'] },
      { kind: 'mentor', due: undefined, reviewers: [] },
      { kind: 'customer', due: undefined, reviewers: ['ana'] },
    ]);
    assert.deepEqual(listReviewChoice(plan.portfolio, fixtureDay), {
      kind: 'list',
      due: '2027-06-01',
      reviewers: ['vic'],
    });
  });
});

describe('a new account', () => {
  it('goes where most plans are, and into a folder of its own where there are none', () => {
    const { portfolio } = planOf(smallPlan({ id: 'acme', brand: 4, revenue: 1 }));
    assert.equal(folderForPlans(portfolio.plans, '/emea'), '/plans');
    assert.equal(folderForPlans([], '/emea'), '/emea/plans');
  });

  it('has an id made of its name, with a number where it is taken', () => {
    assert.equal(
      idFor('Ångström & Søn A/S', () => false),
      'angstrom-son-a-s',
    );
    assert.equal(
      idFor('Acme AG', (id) => id === 'acme-ag'),
      'acme-ag-2',
    );
    assert.equal(
      idFor('北京', () => false),
      undefined,
    );
  });
});
