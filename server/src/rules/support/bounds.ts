import type { Span } from '../../base/span.ts';
import type { Policy } from '../../model/policy.ts';
import { compare } from '../../score/compare.ts';
import type { Path } from '../../syntax/tree.ts';
import type { PortfolioContext, Report } from '../rule.ts';

/** Two bounds of a portfolio that leave something between them only while the first is not above the second. */
interface Bounds {
  readonly least: Bound;
  readonly most: Bound;
  /** Whether equal bounds leave nothing between them either. */
  readonly apart?: true;
  /** What can be right no more. */
  readonly lost: string;
}

interface Bound {
  readonly section: 'accounts' | 'horizon' | 'ramp';
  readonly key: string;
  readonly value: (policy: Policy) => number;
}

const pairs: readonly Bounds[] = [
  {
    least: { section: 'accounts', key: 'min', value: ({ accounts }) => accounts.min },
    most: { section: 'accounts', key: 'max', value: ({ accounts }) => accounts.max },
    lost: 'no number of key accounts is right',
  },
  {
    least: { section: 'horizon', key: 'minMonths', value: ({ horizon }) => horizon.minMonths },
    most: { section: 'horizon', key: 'maxMonths', value: ({ horizon }) => horizon.maxMonths },
    lost: 'no horizon is right',
  },
  {
    least: {
      section: 'horizon',
      key: 'transactionalMonths',
      value: ({ horizon }) => horizon.transactionalMonths,
    },
    most: { section: 'horizon', key: 'minMonths', value: ({ horizon }) => horizon.minMonths },
    apart: true,
    lost: 'the shortest horizon that is wanted is taken for a forecast',
  },
  {
    least: { section: 'ramp', key: 'minMonths', value: ({ ramp }) => ramp.minMonths },
    most: { section: 'ramp', key: 'maxMonths', value: ({ ramp }) => ramp.maxMonths },
    lost: 'the first revenue comes too soon or too late',
  },
];

/** Bounds of a portfolio that exclude each other, whether both are written or one of them is met by the other's default. */
export function boundFaults(context: PortfolioContext): Report[] {
  const { file, policy } = context;
  return pairs.flatMap(({ least, most, apart, lost }) => {
    const [low, high] = [least.value(policy), most.value(policy)];
    const order = compare(low, high);
    if (order < 0 || (order === 0 && !apart) || isUnread(least, context) || isUnread(most, context))
      return [];
    const [own, other] = writtenAt(most, context) ? [most, least] : [least, most];
    const at = writtenAt(own, context);
    if (!at) return [];
    const there = writtenAt(other, context);
    const [below, above] = [nameOf(least, low, context), nameOf(most, high, context)];
    return {
      at,
      message: `${below} is ${order === 0 ? 'as high as' : 'above'} ${above}, so that ${lost}; lower the one or raise the other`,
      related: there ? [{ file, path: pathOf(other), message: 'the other bound' }] : [],
    };
  });
}

function nameOf(bound: Bound, value: number, context: PortfolioContext): string {
  return `${bound.section}.${bound.key} (${value}${writtenAt(bound, context) ? '' : ', as it is not given'})`;
}

function pathOf({ section, key }: Bound): Path {
  return [section, key];
}

interface Section {
  readonly unreadable?: readonly string[];
}

function writtenAt({ section, key }: Bound, { portfolio }: PortfolioContext): Span | undefined {
  const written = portfolio[section] as Readonly<Record<string, Span | undefined>> | undefined;
  return written?.[key];
}

function isUnread({ section, key }: Bound, { portfolio }: PortfolioContext): boolean {
  const written: Section | undefined = portfolio[section];
  return portfolio.unreadable?.includes(section) === true || written?.unreadable?.includes(key) === true;
}
