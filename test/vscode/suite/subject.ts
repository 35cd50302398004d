/** The sample the suite works on, and what in it the tests rely on, as it stands on the day of the test settings. */
export const portfolio = 'portfolio.yaml';
export const criteria = 'core.criteria.yaml';

/** An active plan, assigned silver with the score of a gold account. */
export const plan = 'plans/helvapharm.plan.yaml';
/** Its account, tier, score and rank. */
export const account = { name: 'Helvapharm AG', tier: 'Gold', score: '81.1', rank: '#1 of 13' };
/** Its first rating, as the group. */
export const rating = /reference: \{ rating: (\d)/;
/** The tier it is assigned, as the group. */
export const assigned = /tier: \{ assigned: (\w+)/;

/** The first weight of the criteria, as the group. */
export const weight = /weight: (\d+)/;

/** What is wrong in the folder, by file. */
export const planted: Readonly<Record<string, readonly string[]>> = {
  'plans/aguas-minho.plan.yaml': ['score-missing', 'score-undetermined'],
  'plans/aldermoor-drinks.plan.yaml': ['progress-unreported'],
  'plans/aldermoor-foods.plan.yaml': ['contact-lapsed'],
  'plans/aldermoor-ingredients.plan.yaml': ['manager-uncommitted', 'next-move-overdue'],
  'plans/donaubraeu.plan.yaml': ['objective-unmeasured'],
  'plans/helvapharm.plan.yaml': ['risk-unowned', 'tier-mismatch'],
  'plans/liivi-vesi.plan.yaml': ['margin-declining'],
  'plans/nile-delta.plan.yaml': ['score-unevidenced', 'target-missing'],
  'plans/norrbo.plan.yaml': ['key-player-opposed', 'tier-fragile'],
  'plans/polderzout.plan.yaml': ['review-stale'],
  'plans/rhonexia.plan.yaml': ['horizon-out-of-bounds', 'mentor-involved'],
  'plans/serrano.plan.yaml': ['override-expired'],
  'plans/tatra-nealko.plan.yaml': ['action-overdue', 'score-outdated', 'single-threaded'],
  'portfolio.yaml': [
    'concentration-disclosable',
    'key-player-market-uncovered',
    // The copy that is opened stands in no repository, so nobody can tell who was on the list a year ago.
    'list-churned',
    'owner-overloaded',
    'pareto-weak',
  ],
};
