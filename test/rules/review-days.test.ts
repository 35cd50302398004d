import { checkWorkspace } from '../support/check.ts';

/** A plan whose only senior review was on a day, seen on another one. */
function seniorReviewOn(day: string, asOf: string, marker: string): void {
  checkWorkspace(
    `# as of ${asOf}
id: acme
owner: ana
account: { name: Acme }
horizon: { start: 2026-01-01, end: 2028-12-31 }
reviews:
  - { date: ${day}, kind: senior, reviewers: [vic] }
${marker}
  - { date: ${asOf}, kind: progress, reviewers: [ana] }
`,
    'review-stale',
  );
}

const none = '';
const warning = '  #         ^^^^^^^^^^ warning: review-stale';
const error = '  #         ^^^^^^^^^^ error: review-stale';

describe('a review under a cadence of 3 months and 14 days of grace', () => {
  it('is fresh through the last day of grace', () => {
    seniorReviewOn('2026-03-31', '2026-07-14', none);
  });

  it('is stale on the day after', () => {
    seniorReviewOn('2026-03-31', '2026-07-15', `${warning}: due on 2026-06-30, 15 days ago`);
  });

  it('is a warning until a whole further cadence is over', () => {
    seniorReviewOn('2026-03-31', '2026-09-30', warning);
  });

  it('is an error from the day after', () => {
    seniorReviewOn('2026-03-31', '2026-10-01', error);
  });

  it('does not count before it is held', () => {
    checkWorkspace(
      `# as of 2026-11-22
id: acme
#   ^^^^ error: review-stale: no senior review since the horizon began on 2026-01-01
owner: ana
account: { name: Acme }
horizon: { start: 2026-01-01, end: 2028-12-31 }
reviews:
  - { date: 2026-11-23, kind: senior, reviewers: [vic] }
  - { date: 2026-11-22, kind: progress, reviewers: [ana] }
`,
      'review-stale',
    );
  });

  it('has no due day without a review and without a horizon to count from', () => {
    checkWorkspace('id: acme\nowner: ana\naccount: { name: Acme }\n', 'review-stale');
  });
});
