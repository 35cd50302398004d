import type { Day } from '../../base/day.ts';
import type { Spanned } from '../../base/span.ts';
import type { LocatedStruct } from '../../model/located.ts';
import type { AccountPlan } from '../../schema/generated/account-plan.ts';
import { explainMoney, inPlan, missingRate } from '../money.ts';
import type { Explained, Input, MetricContext, ScoreContext, Unit } from '../types.ts';

export type Plan = LocatedStruct<AccountPlan>;

/** A figure computed from one plan. Nothing is computed before it is asked for. */
export type Metric = NumberMetric | FlagMetric | DayMetric;

interface About {
  readonly label: string;
  readonly description: string;
  readonly formula: string;
  readonly unit: Unit;
}

/** Numbers and flags can be inputs of a scoring, so the tier, which comes of it, is not theirs to look at. */
export interface NumberMetric extends About {
  readonly type: 'number';
  readonly compute: (plan: Plan, context: ScoreContext) => Explained;
}

export interface FlagMetric extends About {
  readonly type: 'flag';
  readonly compute: (plan: Plan, context: ScoreContext) => Explained<boolean>;
}

export interface DayMetric extends About {
  readonly type: 'day';
  readonly compute: (plan: Plan, context: MetricContext) => Explained<Day>;
}

type Computed<Value extends number | boolean | Day> = Pick<Explained<Value>, 'value' | 'inputs' | 'missing'>;

/** A metric that is an amount, a share or a count, in the unit that `about` names. */
export function numberMetric(
  about: About,
  compute: (plan: Plan, context: ScoreContext) => Computed<number>,
): NumberMetric {
  return { ...about, type: 'number', compute: (plan, context) => explained(about, compute(plan, context)) };
}

/** A metric that is true or false. */
export function flagMetric(
  about: Omit<About, 'unit'>,
  compute: (plan: Plan, context: ScoreContext) => Computed<boolean>,
): FlagMetric {
  const flag: About = { ...about, unit: 'flag' };
  return { ...flag, type: 'flag', compute: (plan, context) => explained(flag, compute(plan, context)) };
}

/** A metric that is a day. */
export function dayMetric(
  about: Omit<About, 'unit'>,
  compute: (plan: Plan, context: MetricContext) => Computed<Day>,
): DayMetric {
  const day: About = { ...about, unit: 'day' };
  return { ...day, type: 'day', compute: (plan, context) => explained(day, compute(plan, context)) };
}

function explained<Value extends number | boolean | Day>(
  { label, unit, formula }: About,
  computed: Computed<Value>,
): Explained<Value> {
  return { label, unit, formula, ...computed };
}

/** Collects what goes into a metric, and the first reason why it cannot be computed. */
export class Given {
  readonly inputs: Input[] = [];
  missing: string | undefined;
  readonly #context: ScoreContext;
  readonly #currency: string | undefined;

  constructor(plan: Plan, context: ScoreContext) {
    this.#context = context;
    this.#currency = plan.financials?.currency?.value;
  }

  /** An amount of the plan in the portfolio's currency. */
  money(label: string, path: string, amount: Spanned<number> | undefined): number | undefined {
    if (!amount) {
      this.lack(`${path} is not given`);
      return undefined;
    }
    const { value, inputs } = explainMoney(label, amount, this.#currency, this.#context.policy);
    this.inputs.push(...inputs);
    if (value === undefined) this.lack(missingRate(this.#currency, this.#context.policy));
    return value;
  }

  /** A value of the plan that is not money. */
  value<T extends number | string>(
    label: string,
    unit: Unit,
    path: string,
    written: Spanned<T> | undefined,
  ): T | undefined {
    if (!written) {
      this.lack(`${path} is not given`);
      return undefined;
    }
    this.add(label, unit, written.value, written);
    return written.value;
  }

  /** The company's revenue, out of portfolio.yaml. */
  companyRevenue(): number | undefined {
    const { revenue } = this.#context.policy.totals;
    if (revenue === undefined) {
      this.lack('portfolio.yaml does not give totals.revenue');
      return undefined;
    }
    this.inputs.push({
      label: 'Revenue of the company',
      value: revenue,
      unit: 'money',
      source: { file: 'portfolio', path: ['totals', 'revenue'] },
    });
    return revenue;
  }

  add(
    label: string,
    unit: Unit,
    value: number | string | boolean,
    at?: { readonly start: number; readonly end: number },
  ): void {
    this.inputs.push({ label, value, unit, ...(at && { source: inPlan(at) }) });
  }

  lack(reason: string): void {
    this.missing ??= reason;
  }

  /** No value, for the reason given here or the first one found before. */
  nothing(reason?: string): Computed<never> {
    if (reason !== undefined) this.lack(reason);
    return this.result<never>(undefined);
  }

  result<Value extends number | boolean | Day>(value: Value | undefined): Computed<Value> {
    return { value, inputs: this.inputs, ...(this.missing !== undefined && { missing: this.missing }) };
  }
}
