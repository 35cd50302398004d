import { addMonths, type Day } from '../../base/day.ts';
import { lazyParts, once } from '../../base/once.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Policy } from '../../model/policy.ts';
import { below } from '../compare.ts';
import { sum } from '../sum.ts';
import type { AccountFigures, Explained } from '../types.ts';
import { because, groupBy, inputOf, leftOut, listed } from './figure.ts';

/** What part of the effort some accounts take and what part of the value they bring; both are of the sums over all compared ones. */
export interface EffortShare {
  /** The key of an account, the id of a tier, or how long they have been customers. */
  readonly name: string;
  readonly keys: readonly string[];
  readonly effortFte: number;
  /** In the portfolio's currency; net contribution can be below 0. */
  readonly value: number;
  readonly effortShare: number;
  readonly valueShare: number;
  /** Effort share ÷ value share: above 1 takes more than it brings. Undefined where it brings nothing. */
  readonly ratio: number | undefined;
  readonly valuePerFte: Explained;
}

/** A lower tier, or newer customers, that get more effort for their value than those who should come first. */
export interface Inversion {
  readonly kind: 'tier' | 'age';
  readonly behind: EffortShare;
  readonly ahead: EffortShare;
  /** How many times the effort per value of those who should come first; undefined where the others bring nothing, or these get no effort. */
  readonly times: number | undefined;
}

export interface EffortAgainstValue {
  /** What effort is held against: net contribution where it is known of every compared account, else the revenue of all. */
  readonly measure: 'net contribution' | 'revenue';
  /** The listed accounts with both an effort and a value. */
  readonly accounts: readonly EffortShare[];
  /** By the tier whose service they are owed, best first. Accounts of no tier, or of another criteria set, are in none. */
  readonly tiers: readonly EffortShare[];
  /** Customers for longer than the policy's `effort.newMonths`, and the newer ones. Undefined where there are none. */
  readonly older: EffortShare | undefined;
  readonly newer: EffortShare | undefined;
  /** One for each lower tier, against the tier above it that gets least, and one for newer customers. */
  readonly inversions: readonly Inversion[];
  /** Which listed accounts are left out, and why. */
  readonly missing: string | undefined;
}

interface Compared {
  readonly account: AccountFigures;
  readonly effortFte: number;
  readonly value: number;
}

/** How effort follows value over the listed accounts, under a criteria set whose levels put the tiers in order. */
export function effortOf(
  accounts: readonly AccountFigures[],
  { effort: { newMonths, tolerance } }: Pick<Policy, 'effort'>,
  criteria: Criteria | undefined,
  asOf: Day,
): EffortAgainstValue {
  const { measure, compared } = comparedBy(listed(accounts));
  const all = {
    effortFte: sum(compared.map(({ effortFte }) => effortFte)),
    value: sum(compared.map(({ value }) => value)),
  };
  const shareOf = (name: string, members: readonly Compared[]) => effortShare(name, members, all, measure);
  const tiers = once(() => {
    const byTier = groupBy(compared, ({ account }) => account.level);
    return (criteria?.tiers.levels ?? []).flatMap((level) => {
      const members = byTier.get(level);
      return members ? shareOf(level.id, members) : [];
    });
  });
  const ages = once(() =>
    groupBy(compared, ({ account: { customerSince } }) =>
      customerSince === undefined ? undefined : addMonths(customerSince, newMonths) > asOf,
    ),
  );
  const ageShare = (name: string, isNew: boolean) => {
    const members = ages().get(isNew);
    return members && shareOf(name, members);
  };
  const older = once(() => ageShare('older customers', false));
  const newer = once(() => ageShare('newer customers', true));
  return lazyParts<EffortAgainstValue>({
    measure: () => measure,
    accounts: () => compared.map((one) => shareOf(one.account.key, [one])),
    tiers,
    older,
    newer,
    inversions: () => [
      ...tiers().flatMap((tier, index) => inversionOf('tier', tier, tiers().slice(0, index), tolerance)),
      ...inversionOf('age', newer(), [older()], tolerance),
    ],
    missing: () =>
      leftOut(
        listed(accounts),
        compared.map(({ account }) => account),
        `effort or ${measure}`,
      ),
  });
}

/** Equal is compared with equal: one account whose contribution is not known makes revenue the measure of all. */
function comparedBy(accounts: readonly AccountFigures[]): {
  readonly measure: EffortAgainstValue['measure'];
  readonly compared: readonly Compared[];
} {
  const earning: Compared[] = [];
  const contributing: Compared[] = [];
  for (const account of accounts) {
    const { effortFte, revenue, netContribution } = account;
    if (effortFte === undefined || revenue === undefined) continue;
    earning.push({ account, effortFte, value: revenue });
    if (netContribution !== undefined) contributing.push({ account, effortFte, value: netContribution });
  }
  return contributing.length === earning.length
    ? { measure: 'net contribution', compared: contributing }
    : { measure: 'revenue', compared: earning };
}

function effortShare(
  name: string,
  members: readonly Compared[],
  all: { readonly effortFte: number; readonly value: number },
  measure: string,
): EffortShare {
  const effortFte = sum(members.map((one) => one.effortFte));
  const value = sum(members.map((account) => account.value));
  const effortPart = all.effortFte > 0 ? effortFte / all.effortFte : 0;
  const valuePart = all.value > 0 ? value / all.value : 0;
  return {
    name,
    keys: members.map(({ account }) => account.key),
    effortFte,
    value,
    effortShare: effortPart,
    valueShare: valuePart,
    ratio: valuePart > 0 ? effortPart / valuePart : undefined,
    valuePerFte: {
      label: `Value per effort of ${name}`,
      unit: 'money-per-fte',
      value: effortFte > 0 ? value / effortFte : undefined,
      formula: `Σ ${measure} ÷ Σ effort`,
      inputs: [
        inputOf(measure === 'revenue' ? 'Revenue' : 'Net contribution', 'money', value),
        inputOf('Effort', 'fte', effortFte),
      ],
      ...because(effortFte > 0 ? undefined : 'the effort is 0'),
    },
  };
}

/** Against whichever of those before gets least for its value; they must bring something, or nothing can be said of them. */
function inversionOf(
  kind: Inversion['kind'],
  behind: EffortShare | undefined,
  before: readonly (EffortShare | undefined)[],
  tolerance: number,
): readonly Inversion[] {
  const perValue = ({ effortFte, value }: EffortShare) => effortFte / value;
  const [ahead] = before
    .filter((share): share is EffortShare => share !== undefined && share.value > 0)
    .sort((a, b) => perValue(a) - perValue(b));
  if (!behind || !ahead || !below(0, behind.effortFte)) return [];
  const allowed = (1 + tolerance) * perValue(ahead) * Math.max(0, behind.value);
  if (!below(allowed, behind.effortFte)) return [];
  const times = behind.value > 0 && ahead.effortFte > 0 ? perValue(behind) / perValue(ahead) : undefined;
  return [{ kind, behind, ahead, times }];
}
