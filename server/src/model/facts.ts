import type { Day } from '../base/day.ts';
import type { AccountPlan } from '../schema/generated/account-plan.ts';
import { indexInFile, type LocatedStruct } from './located.ts';

/** The little of a plan that other files' findings, ranks and totals depend on. Without places; equal facts change nothing elsewhere. */
export interface PlanFacts {
  readonly id: string | undefined;
  readonly status: PlanStatus;
  readonly owner: string | undefined;
  readonly name: string | undefined;
  /** Accounts of one group count as one customer: the parent where one is named, else the account itself. */
  readonly group: string | undefined;
  readonly segment: string | undefined;
  readonly customerSince: Day | undefined;
  /** The product the plan is mainly about; where it names none, those of its opportunities. */
  readonly productLines: readonly string[];
  /** The criteria set the plan names for itself. */
  readonly criteria: string | undefined;
  readonly currency: string | undefined;
  /** In the plan's own currency. */
  readonly revenue: number | undefined;
  readonly effortFte: number | undefined;
  readonly assigned: string | undefined;
  readonly since: Day | undefined;
  readonly overridden: boolean;
  readonly overrideExpires: Day | undefined;
  /** Revenue targets by fiscal year, in the plan's own currency. */
  readonly targets: Readonly<Record<string, number>>;
  /** Shares of a person's time by person. */
  readonly allocations: Readonly<Record<string, number>>;
  /** Where in the file's list of the team a person first stands with a share. */
  readonly allocatedAt: Readonly<Record<string, number>>;
  /** Everyone the plan names in any part. */
  readonly people: readonly string[];
}

export type PlanStatus = 'candidate' | 'active' | 'corrective' | 'exit-review' | 'exited';

export function factsOf(plan: LocatedStruct<AccountPlan>): PlanFacts {
  const { account, financials, tier, opportunities } = plan;
  return {
    id: plan.id?.value,
    status: plan.status?.value ?? 'active',
    owner: plan.owner?.value,
    name: account?.name?.value,
    group: account?.parent?.value ?? plan.id?.value,
    segment: account?.segment?.value,
    customerSince: account?.customerSince?.value,
    productLines: account?.productLine
      ? [account.productLine.value]
      : unique((opportunities?.items ?? []).map(({ product }) => product?.value)),
    criteria: plan.criteria?.value,
    currency: financials?.currency?.value,
    revenue: financials?.revenue?.value,
    effortFte: plan.resources?.effortFte?.value,
    assigned: tier?.assigned?.value,
    since: tier?.since?.value,
    overridden: tier?.override !== undefined,
    overrideExpires: tier?.override?.expires?.value,
    targets: Object.fromEntries(
      [...(financials?.targets?.entries ?? [])].flatMap(([year, { value }]) =>
        value ? [[year, value.value]] : [],
      ),
    ),
    ...allocationsOf(plan),
    people: unique(peopleOf(plan).map(({ value }) => value)),
  };
}

function allocationsOf({ team }: LocatedStruct<AccountPlan>): Pick<PlanFacts, 'allocations' | 'allocatedAt'> {
  const allocations = new Map<string, number>();
  const allocatedAt = new Map<string, number>();
  for (const [index, { person, allocation }] of (team?.members?.items ?? []).entries()) {
    if (!person || !allocation) continue;
    allocations.set(person.value, (allocations.get(person.value) ?? 0) + allocation.value);
    if (team?.members && !allocatedAt.has(person.value))
      allocatedAt.set(person.value, indexInFile(team.members, index));
  }
  return {
    allocations: Object.fromEntries(allocations),
    allocatedAt: Object.fromEntries(allocatedAt),
  };
}

/** Every place of a plan that names one of the company's people, in no particular order. */
export function peopleOf(
  plan: LocatedStruct<AccountPlan>,
): { readonly value: string; readonly start: number; readonly end: number }[] {
  const { tier, team, scores, actions, stakeholders, risks, resources, reviews } = plan;
  return [
    plan.owner,
    tier?.override?.approvedBy,
    team?.sponsor,
    team?.mentor,
    ...(team?.members?.items ?? []).map(({ person }) => person),
    ...[...(scores?.entries.values() ?? [])].map(({ value }) => value?.scoredBy),
    ...(actions?.items ?? []).map(({ owner }) => owner),
    ...(stakeholders?.items ?? []).flatMap(({ relationships }) =>
      (relationships?.items ?? []).map(({ owner }) => owner),
    ),
    ...(risks?.items ?? []).map(({ owner }) => owner),
    resources?.approvedBy,
    ...(reviews?.items ?? []).flatMap(({ reviewers }) => reviewers?.items ?? []),
  ].filter((person) => person !== undefined);
}

function unique(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))].sort();
}
