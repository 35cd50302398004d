import type { Spanned } from '../../base/span.ts';
import { peopleOf } from '../../model/facts.ts';
import { defineRule, type CriteriaContext, type PlanContext, type PortfolioContext } from '../rule.ts';
import { unknownName, type Directory, type Ids } from '../support/reference.ts';

export const referenceUnknown = defineRule({
  id: 'reference-unknown',
  severity: 'error',
  summary:
    'A criterion, tier, person, segment, product, objective, stakeholder or criteria set is named that does not exist.',
  check: {
    plan(context) {
      checkCriteria(context);
      checkPolicy(context);
      checkOwnLists(context);
    },
    criteria(context) {
      const { set, criteria } = context;
      const listedIn = 'this criteria set';
      const categories: Directory = { kind: 'category', listedIn, ids: idSet(criteria.categories) };
      const tiers: Directory = { kind: 'tier', listedIn, ids: idSet(criteria.tiers.levels) };
      for (const { category, knockout } of set.criteria?.items ?? []) {
        // A set without any category, or without tiers, is told so once and not again for each criterion.
        if (categories.ids.size > 0) check(context, category, categories);
        if (tiers.ids.size > 0) check(context, knockout?.cap, tiers);
      }
    },
    portfolio(context) {
      const { portfolio, policy } = context;
      check(context, portfolio.criteria, {
        kind: 'criteria set',
        listedIn: 'this portfolio',
        ids: new Set(context.criteriaSets),
      });
      if (policy.people.size === 0) return;
      const people: Directory = {
        kind: 'person',
        listedIn: 'portfolio.yaml',
        ids: policy.people,
        list: { file: context.file, key: 'people' },
      };
      for (const { reviewers } of portfolio.listReviews?.items ?? []) {
        for (const reviewer of reviewers?.items ?? []) check(context, reviewer, people);
      }
    },
  },
});

type Context = PlanContext | CriteriaContext | PortfolioContext;

function check(
  { report }: Pick<Context, 'report'>,
  name: Spanned<string> | undefined,
  directory: Directory,
): void {
  const found = name && unknownName(name, directory);
  if (found) report(found);
}

/** What a plan names of its criteria set. */
function checkCriteria(context: PlanContext): void {
  const { plan } = context;
  if (plan.criteria) {
    check(context, plan.criteria, {
      kind: 'criteria set',
      listedIn: 'the portfolio',
      ids: new Set(context.criteriaSets),
    });
  }
  const scored = [...(plan.scores?.entries.values() ?? [])];
  const assigned = plan.tier?.assigned;
  if (scored.length === 0 && !assigned) return;
  const { criteria } = context;
  if (!criteria) return;
  const listedIn =
    criteria.id === undefined ? 'the criteria set in force' : `the criteria set "${criteria.id}"`;
  const given = new Set(scored.map(({ key }) => key.value));
  for (const { key } of scored) {
    const related = context.elsewhere('criteria', ['criteria'], 'the criteria are listed here');
    check(context, key, { kind: 'criterion', listedIn, ids: idSet(criteria.criteria), related, given });
  }
  if (assigned && criteria.tiers.levels.length > 0) {
    const related = context.elsewhere('criteria', ['tiers', 'levels'], 'the tiers are listed here');
    check(context, assigned, { kind: 'tier', listedIn, ids: idSet(criteria.tiers.levels), related });
  }
}

/** What a plan names of the portfolio. A portfolio that lists none of a kind does not keep track of it. */
function checkPolicy(context: PlanContext): void {
  const { plan, policy } = context;
  checkCurrency(context);
  const names: readonly Listed[] = [
    { kind: 'person', key: 'people', ids: policy.people, names: peopleOf(plan) },
    { kind: 'segment', key: 'segments', ids: policy.segments, names: [plan.account?.segment] },
    {
      kind: 'product',
      key: 'products',
      ids: policy.products,
      names: [
        plan.account?.productLine,
        ...(plan.opportunities?.items ?? []).map(({ product }) => product),
        ...(plan.stakeholders?.items ?? []).map(({ productLine }) => productLine),
      ],
    },
    {
      kind: 'company objective',
      key: 'objectives',
      ids: policy.objectives,
      names: (plan.objectives?.items ?? []).map(({ companyObjective }) => companyObjective),
    },
  ];
  for (const { kind, key, ids, names: named } of names) {
    if (ids.size === 0) continue;
    for (const name of named) {
      if (!name || ids.has(name.value)) continue;
      const related = context.elsewhere('portfolio', [key], 'those that exist are listed here');
      const [file] = related.map((place) => place.file);
      // What the company aims at is not decided in the plan of one account.
      const list = file !== undefined && key !== 'objectives' ? { list: { file, key } } : {};
      check(context, name, { kind, listedIn: 'portfolio.yaml', ids, related, ...list });
    }
  }
}

/** An amount without a rate is left out of every sum, and so nobody would see it missing. */
function checkCurrency(context: PlanContext): void {
  const { currency, exchangeRates } = context.policy;
  if (exchangeRates.size === 0) return;
  check(context, context.plan.financials?.currency, {
    kind: 'exchange rate of',
    listedIn: 'portfolio.yaml',
    ids: new Set([currency, ...exchangeRates.keys()]),
    related: context.elsewhere('portfolio', ['exchangeRates', 'rates'], 'those that exist are listed here'),
  });
}

interface Listed {
  readonly kind: string;
  /** Where portfolio.yaml lists them. */
  readonly key: string;
  readonly ids: Ids;
  readonly names: readonly (Spanned<string> | undefined)[];
}

/** What a plan names of itself. A list with an entry that cannot be read may hold the one that is meant. */
function checkOwnLists(context: PlanContext): void {
  const { plan } = context;
  const objectives = ownDirectory('objective', plan.objectives, plan.unreadable?.includes('objectives'));
  const stakeholders = ownDirectory(
    'stakeholder',
    plan.stakeholders,
    plan.unreadable?.includes('stakeholders'),
  );
  for (const { objective, customerOwner } of plan.actions?.items ?? []) {
    if (objectives) check(context, objective, objectives);
    if (stakeholders) check(context, customerOwner, stakeholders);
  }
  if (!stakeholders) return;
  for (const { from, to } of plan.links?.items ?? []) {
    check(context, from, stakeholders);
    check(context, to, stakeholders);
  }
}

interface OwnList {
  readonly items: readonly { readonly id?: Spanned<string> }[];
  readonly leftOut?: readonly number[];
}

function ownDirectory(kind: string, list: OwnList | undefined, unreadable = false): Directory | undefined {
  if (unreadable || list?.leftOut || list?.items.some(({ id }) => !id)) return undefined;
  return {
    kind,
    listedIn: 'this plan',
    ids: new Set((list?.items ?? []).flatMap(({ id }) => id?.value ?? [])),
  };
}

function idSet(named: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(named.map(({ id }) => id));
}
