import type { Policy } from '../../model/policy.ts';
import { sum } from '../sum.ts';
import type { AccountFigures, Explained } from '../types.ts';
import { because, groupBy, inputOf, kept, leftOut, withFigure } from './figure.ts';

/** Who is in one market segment. */
export interface SegmentRow {
  readonly segment: string;
  /** Whether portfolio.yaml lists it. */
  readonly known: boolean;
  /** The keys of the listed accounts and of the candidates. */
  readonly listed: readonly string[];
  readonly candidates: readonly string[];
  /** How many accounts and candidates cover the segment. */
  readonly coverage: Explained;
  /** Of accounts and candidates, in the portfolio's currency. */
  readonly revenue: Explained;
}

/** Where the accounts and candidates are in the market. Exited accounts cover nothing. */
export interface SegmentCoverage {
  /** The segments of portfolio.yaml in its order, then those that only accounts name. */
  readonly rows: readonly SegmentRow[];
  /** The keys of accounts and candidates that name no segment. */
  readonly unassigned: readonly string[];
  /** The share of the segments of portfolio.yaml, 0 to 1, that somebody is in. */
  readonly covered: Explained;
}

/** Which accounts and candidates are in which segment, those of portfolio.yaml first. */
export function segmentsOf(
  accounts: readonly AccountFigures[],
  { segments }: Pick<Policy, 'segments'>,
): SegmentCoverage {
  const bySegment = groupBy(kept(accounts), ({ segment }) => segment);
  const named = [...bySegment.keys()].filter((segment) => segment !== undefined).sort();
  const rows = [...new Set([...segments, ...named])].map((segment) =>
    rowOf(segment, bySegment.get(segment) ?? [], segments.has(segment)),
  );
  const covered = rows.filter(({ known, coverage }) => known && coverage.value !== 0).length;
  return {
    rows,
    unassigned: (bySegment.get(undefined) ?? []).map(({ key }) => key),
    covered: {
      label: 'Covered segments',
      unit: 'share',
      value: segments.size === 0 ? undefined : covered / segments.size,
      formula: 'segments with an account or a candidate ÷ segments',
      inputs: [
        inputOf('Segments with an account or a candidate', 'count', covered),
        inputOf('Segments', 'count', segments.size, ['segments']),
      ],
      ...because(segments.size === 0 ? 'portfolio.yaml lists no segments' : undefined),
    },
  };
}

function rowOf(segment: string, members: readonly AccountFigures[], known: boolean): SegmentRow {
  const keysOf = (role: AccountFigures['role']) =>
    members.flatMap((account) => (account.role === role ? account.key : []));
  const [listed, candidates] = [keysOf('listed'), keysOf('candidate')];
  const earning = withFigure(members, 'revenue');
  return {
    segment,
    known,
    listed,
    candidates,
    coverage: {
      label: `Coverage of ${segment}`,
      unit: 'count',
      value: members.length,
      formula: 'accounts + candidates',
      inputs: [
        inputOf('Accounts', 'count', listed.length),
        inputOf('Candidates', 'count', candidates.length),
      ],
    },
    revenue: {
      label: `Revenue in ${segment}`,
      unit: 'money',
      value: earning.length > 0 ? sum(earning.map(({ revenue }) => revenue)) : undefined,
      formula: 'Σ revenue of accounts and candidates',
      inputs: [inputOf('Accounts and candidates with a known revenue', 'count', earning.length)],
      ...because(members.length === 0 ? 'nobody is in the segment' : leftOut(members, earning, 'revenue')),
    },
  };
}
