import { monthsIn } from '../../base/day.ts';
import { yearNumber } from '../fiscal.ts';
import { atLeast } from '../compare.ts';
import type { ScoreContext } from '../types.ts';
import { flagMetric, Given, numberMetric, type Plan } from './metric.ts';

export const revenueShare = numberMetric(
  {
    label: 'Share of company revenue',
    description: 'The revenue with the account as a share of the company’s, 0 to 1.',
    formula: 'revenue ÷ revenue of the company',
    unit: 'share',
  },
  (plan, context) => {
    const given = new Given(plan, context);
    const revenue = given.money('Revenue', 'financials.revenue', plan.financials?.revenue);
    const company = given.companyRevenue();
    if (revenue === undefined || company === undefined) return given.nothing();
    if (company <= 0) return given.nothing('the revenue of the company is 0');
    return given.result(revenue / company);
  },
);

/** Compound annual growth rate; amounts are compared in the plan's own currency, so exchange rates do not show as growth. */
export const revenueGrowth = numberMetric(
  {
    label: 'Revenue growth a year',
    description:
      'Compound annual growth from the first to the last fiscal year of the history: 0.1 is 10 % a year.',
    formula: '(revenue of the last year ÷ revenue of the first year) ^ (1 ÷ years between) − 1',
    unit: 'share',
  },
  (plan, context) => {
    const given = new Given(plan, context);
    const currency = plan.financials?.currency?.value;
    const years = [...(plan.financials?.history?.entries.values() ?? [])]
      .flatMap(({ key, value }) =>
        value?.revenue ? [{ year: yearNumber(key.value), name: key.value, revenue: value.revenue }] : [],
      )
      .sort((a, b) => a.year - b.year);
    const first = years[0];
    const last = years.at(-1);
    if (!first || !last || first.year === last.year) {
      return given.nothing('financials.history gives revenue for fewer than two fiscal years');
    }
    for (const { name, revenue } of [first, last]) {
      const source = { file: 'plan', span: { start: revenue.start, end: revenue.end } } as const;
      given.inputs.push({
        label: `Revenue ${name}`,
        value: revenue.value,
        unit: 'money',
        ...(currency !== undefined && { currency }),
        source,
      });
    }
    if (first.revenue.value <= 0) return given.nothing(`the revenue of ${first.name} is 0`);
    const growth = (last.revenue.value / first.revenue.value) ** (1 / (last.year - first.year)) - 1;
    return given.result(growth);
  },
);

export const netContribution = numberMetric(
  {
    label: 'Net contribution',
    description:
      'What the account leaves in the current fiscal year after the cost of goods and of serving it.',
    formula: 'revenue × gross margin − cost to serve',
    unit: 'money',
  },
  (plan, context) => {
    const given = new Given(plan, context);
    const revenue = given.money('Revenue', 'financials.revenue', plan.financials?.revenue);
    const margin = given.value(
      'Gross margin',
      'share',
      'financials.grossMargin',
      plan.financials?.grossMargin,
    );
    const cost = given.money('Cost to serve', 'financials.costToServe', plan.financials?.costToServe);
    const known = revenue !== undefined && margin !== undefined && cost !== undefined;
    return given.result(known ? revenue * margin - cost : undefined);
  },
);

/**
 * Payback is measured against what the account contributes today, not against hoped-for growth; effort has no price in a
 * plan and does not count.
 */
export const paybackMonths = numberMetric(
  {
    label: 'Payback',
    description: 'How many months of today’s net contribution pay for the budget of the plan.',
    formula: 'budget ÷ (net contribution ÷ 12)',
    unit: 'months',
  },
  (plan, context) => {
    const { given, budget, contribution } = paybackOf(plan, context);
    if (budget === undefined || contribution === undefined) return given.nothing();
    if (budget === 0) return given.result(0);
    if (contribution <= 0) {
      return given.nothing('the net contribution is not above 0, so it never pays for the budget');
    }
    return given.result(budget / (contribution / 12));
  },
);

export const paysBackInHorizon = flagMetric(
  {
    label: 'Pays back inside the horizon',
    description: 'Whether today’s net contribution pays for the budget before the horizon ends.',
    formula: 'payback ≤ length of the horizon',
  },
  (plan, context) => {
    const { given, budget, contribution } = paybackOf(plan, context);
    const months = given.value('Horizon', 'months', 'horizon', horizonLength(plan));
    if (budget === undefined || contribution === undefined || months === undefined) return given.nothing();
    return given.result(budget === 0 || (contribution > 0 && atLeast(months, budget / (contribution / 12))));
  },
);

function paybackOf(plan: Plan, context: ScoreContext) {
  const given = new Given(plan, context);
  const budget = given.money('Budget', 'resources.budget', plan.resources?.budget);
  const { label, unit, value: contribution, inputs, missing } = netContribution.compute(plan, context);
  if (contribution !== undefined) given.add(label, unit, contribution);
  given.inputs.push(...inputs);
  if (missing !== undefined) given.lack(missing);
  return { given, budget, contribution };
}

function horizonLength({ horizon }: Plan) {
  if (!horizon?.start || !horizon.end) return undefined;
  return { value: monthsIn(horizon.start.value, horizon.end.value), ...horizon.at };
}

export const horizonMonths = numberMetric(
  {
    label: 'Horizon',
    description: 'The length of the horizon in months; both its days belong to it.',
    formula: 'months from the start to the end of the horizon, both days included',
    unit: 'months',
  },
  (plan, context) => {
    const given = new Given(plan, context);
    const start = given.value('Start', 'day', 'horizon.start', plan.horizon?.start);
    const end = given.value('End', 'day', 'horizon.end', plan.horizon?.end);
    return given.result(start && end && monthsIn(start, end));
  },
);

export const revenuePerFte = numberMetric(
  {
    label: 'Revenue per effort',
    description: 'Revenue of the current fiscal year for each full-time job spent on the account.',
    formula: 'revenue ÷ effort',
    unit: 'money-per-fte',
  },
  (plan, context) => {
    const given = new Given(plan, context);
    const revenue = given.money('Revenue', 'financials.revenue', plan.financials?.revenue);
    const effort = given.value('Effort', 'fte', 'resources.effortFte', plan.resources?.effortFte);
    if (revenue === undefined || effort === undefined) return given.nothing();
    if (effort <= 0) return given.nothing('the effort is 0');
    return given.result(revenue / effort);
  },
);
