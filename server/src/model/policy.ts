import type { Day } from '../base/day.ts';
import type { Spanned } from '../base/span.ts';
import type { Portfolio } from '../schema/generated/portfolio.ts';
import { defaultOf } from '../schema/defaults.ts';
import { shapes } from '../schema/shape.ts';
import type { LocatedRecord, LocatedStruct } from './located.ts';

/**
 * What a portfolio file means, with the schema's defaults filled in and without places: two files that mean the same are equal.
 * Money is in `currency`; shares run from 0 to 1.
 */
export interface Policy {
  readonly title: string | undefined;
  /** The criteria set plans use unless they name another. */
  readonly criteria: string | undefined;
  readonly currency: string;
  /** One unit of the currency is worth this many of the portfolio's. */
  readonly exchangeRates: ReadonlyMap<string, number>;
  readonly fiscalYear: { readonly startMonth: number; readonly current: string | undefined };
  readonly totals: {
    readonly customers: number | undefined;
    readonly revenue: number | undefined;
    readonly target: number | undefined;
    readonly growth: number | undefined;
    /** The share of the company's target the key accounts are to bring; undefined for what they make today. */
    readonly linkedShare: number | undefined;
  };
  readonly accounts: {
    readonly min: number;
    readonly max: number;
    readonly per: 'portfolio' | 'owner' | 'segment' | 'productLine';
  };
  readonly horizon: {
    readonly minMonths: number;
    readonly maxMonths: number;
    readonly transactionalMonths: number;
    /** An objective due within so many months is short-term. */
    readonly shortTermMonths: number;
  };
  readonly cadence: {
    readonly seniorMonths: number;
    readonly mentorMonths: number;
    readonly progressMonths: number;
    readonly listMonths: number;
    readonly graceDays: number;
    /** In progress cadences: a plan in which nothing moved for so long is shelved. */
    readonly shelvedPeriods: number;
    /** In senior cadences: financial facts older than that are out of date. */
    readonly factsPeriods: number;
  };
  readonly concentration: {
    readonly singleMax: number;
    readonly disclose: number;
    readonly paretoValue: number;
    readonly paretoShare: number;
  };
  readonly churn: { readonly minRetained: number; readonly maxTierChanges: number };
  readonly ramp: { readonly minMonths: number; readonly maxMonths: number };
  readonly overrides: { readonly max: number; readonly maxMonths: number };
  readonly performance: { readonly failingPeriods: number; readonly correctiveMonths: number };
  readonly stakeholders: {
    /** The least influence-weighted share of stakeholders to whom a working relationship should exist. */
    readonly minCoverage: number;
    /** From this influence on, 1 to 5, a stakeholder is influential. */
    readonly influentialFrom: number;
  };
  /** A risk whose likelihood times impact is at least `highFrom` is high. */
  readonly risks: { readonly highFrom: number };
  readonly financials: { readonly historyYears: number; readonly fallingYears: number };
  readonly effort: {
    /** How much more effort per value is let pass, as a share of it. */
    readonly tolerance: number;
    /** For so many months a customer is new. */
    readonly newMonths: number;
  };
  readonly criteriaSets: {
    readonly soundCount: number;
    readonly sizeMax: number;
    /** The change of one weight, as a share of it, under which no tier should change. */
    readonly fragileWeight: number;
  };
  readonly people: ReadonlyMap<string, Person>;
  readonly segments: ReadonlySet<string>;
  readonly products: ReadonlySet<string>;
  readonly objectives: ReadonlySet<string>;
  readonly listReviews: readonly Day[];
  /** Globs, relative to the portfolio's folder, of files that are left alone. */
  readonly exclude: readonly string[];
  /** By rule; `all` holds for those that are not named. */
  readonly rules: ReadonlyMap<string, ConfiguredSeverity>;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string | undefined;
  readonly fte: number;
}

export type ConfiguredSeverity = 'off' | 'information' | 'warning' | 'error' | 'default';

type Bounds = Pick<
  Policy,
  | 'currency'
  | 'fiscalYear'
  | 'accounts'
  | 'horizon'
  | 'cadence'
  | 'concentration'
  | 'churn'
  | 'ramp'
  | 'overrides'
  | 'performance'
  | 'stakeholders'
  | 'risks'
  | 'financials'
  | 'effort'
  | 'criteriaSets'
>;

const defaults = defaultOf(shapes.portfolio) as Bounds;

/** The policy of a portfolio file as far as it can be read; of no file, the default policy. */
export function policyOf(file?: LocatedStruct<Portfolio>): Policy {
  return {
    title: file?.title?.value,
    criteria: file?.criteria?.value,
    currency: file?.currency?.value ?? defaults.currency,
    exchangeRates: ratesOf(file?.exchangeRates?.rates),
    fiscalYear: {
      startMonth: file?.fiscalYear?.startMonth?.value ?? defaults.fiscalYear.startMonth,
      current: file?.fiscalYear?.current?.value,
    },
    totals: {
      customers: file?.totals?.customers?.value,
      revenue: file?.totals?.revenue?.value,
      target: file?.totals?.target?.value,
      growth: file?.totals?.growth?.value,
      linkedShare: file?.totals?.linkedShare?.value,
    },
    accounts: filled(file?.accounts, defaults.accounts),
    horizon: filled(file?.horizon, defaults.horizon),
    cadence: filled(file?.cadence, defaults.cadence),
    concentration: filled(file?.concentration, defaults.concentration),
    churn: filled(file?.churn, defaults.churn),
    ramp: filled(file?.ramp, defaults.ramp),
    overrides: filled(file?.overrides, defaults.overrides),
    performance: filled(file?.performance, defaults.performance),
    stakeholders: filled(file?.stakeholders, defaults.stakeholders),
    risks: filled(file?.risks, defaults.risks),
    financials: filled(file?.financials, defaults.financials),
    effort: filled(file?.effort, defaults.effort),
    criteriaSets: filled(file?.criteriaSets, defaults.criteriaSets),
    people: peopleOf(file?.people),
    segments: idsOf(file?.segments),
    products: idsOf(file?.products),
    objectives: idsOf(file?.objectives),
    listReviews: (file?.listReviews?.items ?? []).flatMap((review) => review.date?.value ?? []),
    exclude: (file?.exclude?.items ?? []).map((glob) => glob.value),
    rules: severitiesOf(file?.rules),
  };
}

/** The written values over the default ones. */
function filled<T extends object>(file: object | undefined, fallback: T): T {
  const written = file as { readonly [K in keyof T]?: Spanned<T[K]> } | undefined;
  const keys = Object.keys(fallback) as (keyof T)[];
  return Object.fromEntries(keys.map((key) => [key, written?.[key]?.value ?? fallback[key]])) as T;
}

function ratesOf(file: LocatedRecord<number> | undefined): ReadonlyMap<string, number> {
  return new Map(
    [...(file?.entries.values() ?? [])].flatMap(({ key, value }): [string, number][] =>
      value ? [[key.value, value.value]] : [],
    ),
  );
}

function idsOf(
  file: { readonly items: readonly { readonly id?: Spanned<string> }[] } | undefined,
): ReadonlySet<string> {
  return new Set((file?.items ?? []).flatMap(({ id }) => id?.value ?? []));
}

function peopleOf(file: LocatedStruct<Portfolio>['people']): ReadonlyMap<string, Person> {
  return new Map(
    (file?.items ?? []).flatMap(({ id, name, role, fte }): [string, Person][] =>
      id
        ? [
            [
              id.value,
              { id: id.value, name: name?.value ?? id.value, role: role?.value, fte: fte?.value ?? 1 },
            ],
          ]
        : [],
    ),
  );
}

function severitiesOf(file: LocatedStruct<Portfolio>['rules']): Policy['rules'] {
  const { at: _at, unreadable: _unreadable, ...rules } = file ?? { at: undefined };
  return new Map(
    Object.entries(rules as Record<string, Spanned<ConfiguredSeverity>>).map(([rule, severity]) => [
      rule,
      severity.value,
    ]),
  );
}
