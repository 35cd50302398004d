import { once } from '../../../base/once.ts';
import type { FileId } from '../../../rules/finding.ts';
import type { Kind } from '../../../schema/shape.ts';
import type { FileView, PortfolioView, Snapshot } from '../../views.ts';
import {
  compareSnapshots,
  pairAccounts,
  standingNow,
  successorsIn,
  type AccountPair,
  type FigureChange,
  type FindingAt,
  type PortfolioChange,
} from '../comparison.ts';
import { attributionOf, waterfallOf, type Attribution, type CriterionChange } from './attribution.ts';
import type { Edit } from './edits.ts';
import { Moves } from './moved.ts';
import { sameRange, sameTier } from './stand.ts';
import type { Steps } from './steps.ts';
import { toldBetween, type Unread } from './unread.ts';

/** What is different between two trees, in meaning. */
export interface Diff {
  readonly base: Snapshot;
  readonly head: Snapshot;
  /** Those with anything that differs, ordered by folder. */
  readonly portfolios: readonly PortfolioDiff[];
  /** Where a file of the base really stood: one of a portfolio that has moved is in it as if it had stood in the folder of today. */
  readonly formerly: (file: FileId) => FileId;
}

/** What differs in one portfolio, which is known again by its folder, and where that has moved by its accounts. */
export interface PortfolioDiff {
  readonly root: FileId;
  /** The folder it had before, where that was another. */
  readonly was: FileId | undefined;
  readonly before: PortfolioView | undefined;
  readonly after: PortfolioView | undefined;
  /** Accounts with anything that differs: those that change tier first, then those that change most. */
  readonly accounts: readonly AccountDiff[];
  /** How many others there are. */
  readonly unchanged: number;
  /** Criteria sets and the portfolio's own file, where they say something else. */
  readonly rules: readonly RulesDiff[];
  /** How many accounts are scored and placed otherwise because of these alone. */
  readonly ruled: { readonly scores: number; readonly tiers: number };
  readonly figures: readonly FigureChange[];
  readonly findings: FindingsDiff;
}

export interface AccountDiff extends AccountPair {
  /** Whether it came, went, or became one that is exited. */
  readonly fate: 'added' | 'removed' | 'exited' | 'stays';
  /** Its own file has another text. */
  readonly edited: boolean;
  /** What differs; an account that came or went differs in everything it has. */
  readonly score: boolean;
  readonly tier: boolean;
  readonly rank: boolean;
  /** What its file says otherwise; nothing where it came or went. */
  readonly edits: readonly Edit[];
  /** What of its file is not compared, for a fault in one of its texts. */
  readonly unread: readonly Unread[];
  readonly attribution: Attribution;
  readonly criteria: readonly CriterionChange[];
}

/** A criteria set, known again by its id, or a portfolio's own file. */
export interface RulesDiff {
  readonly kind: Exclude<Kind, 'plan'>;
  /** The id of a criteria set. */
  readonly id: string | undefined;
  /** Undefined when there was none, or is none any more. */
  readonly before: FileId | undefined;
  readonly after: FileId | undefined;
  readonly edits: readonly Edit[];
  readonly unread: readonly Unread[];
}

/** Findings, without those that the passing of time alone brings or takes, which are told apart. */
export interface FindingsDiff extends Pick<PortfolioChange, 'appeared' | 'gone' | 'reworded'> {
  /** They are there still, and a comment in the file excuses them now. */
  readonly excused: readonly FindingAt[];
  /** They would be there on the day of the head had nobody changed anything. */
  readonly byTime: readonly FindingAt[];
  /** How many are what they were. */
  readonly unchanged: number;
}

/**
 * Compares the ends of the way, and tells apart what brought the difference. `among` says of which files to tell; `moves` are those
 * that the base of the way has been taken along.
 */
export function diffOf(
  steps: Steps,
  among: (file: FileId) => boolean = () => true,
  moves: Moves = Moves.none,
): Diff {
  const { base, head } = steps;
  const roots = [...new Set([...base.portfolios, ...head.portfolios].map(({ root }) => root))].sort();
  const whole = changesByRoot(base, head, among);
  const since = changesByRoot(steps.later, head, among);
  const aged = changesByRoot(base, steps.later, among);
  const ruled = changesByRoot(steps.later, steps.ruled, among);
  const successors = once(() => successorsIn(steps.later, head));
  const portfolios = roots.map((root): PortfolioDiff => {
    const [before, after] = [portfolioAt(base, root), portfolioAt(head, root)];
    const all = pairAccounts(before, after, among).map((pair) => accountDiff(pair, steps));
    const accounts = all.filter(isNews).sort(byWeight);
    const moved = ruled.get(root)?.accounts ?? [];
    const was = moves.formerly(root);
    return {
      root,
      was: before && was !== root ? was : undefined,
      before,
      after,
      accounts,
      unchanged: all.length - accounts.length,
      rules: rulesDiffs(before, after, steps).filter(({ before: was, after: is }) =>
        [was, is].some((file) => file !== undefined && among(file)),
      ),
      ruled: {
        scores: moved.filter(({ score }) => score).length,
        tiers: moved.filter(({ tier }) => tier).length,
      },
      figures: whole.get(root)?.figures ?? [],
      findings: findingsDiff(root, head, { since: since.get(root), aged: aged.get(root), successors }, among),
    };
  });
  return {
    ...{ base, head },
    portfolios: portfolios.filter(differs),
    formerly: (file) => moves.formerly(file),
  };
}

function differs({ was, before, after, accounts, rules, figures, findings }: PortfolioDiff): boolean {
  const { appeared, gone, excused, reworded, byTime } = findings;
  return (
    !before ||
    !after ||
    was !== undefined ||
    [accounts, rules, figures, appeared, gone, excused, reworded, byTime].some((some) => some.length > 0)
  );
}

function portfolioAt({ portfolios }: Snapshot, root: FileId): PortfolioView | undefined {
  return portfolios.find((portfolio) => portfolio.root === root);
}

function changesByRoot(
  before: Snapshot,
  after: Snapshot,
  among: (file: FileId) => boolean,
): ReadonlyMap<FileId, PortfolioChange> {
  const { portfolios } = compareSnapshots(before, after, among);
  return new Map(portfolios.map((change) => [change.root, change]));
}

function accountDiff(pair: AccountPair, steps: Steps): AccountDiff {
  const { before, after } = pair;
  if (!before || !after) {
    return {
      ...pair,
      fate: after ? 'added' : 'removed',
      edited: true,
      score: true,
      tier: true,
      rank: true,
      edits: [],
      unread: [],
      attribution: { score: [], tier: [], rank: [] },
      criteria: [],
    };
  }
  const [was, is] = [steps.base.file(before.file), steps.head.file(after.file)];
  const edited = was?.text !== is?.text || before.file !== after.file;
  const score = !sameScores(before, after);
  return {
    ...pair,
    fate: after.role === 'exited' && before.role !== 'exited' ? 'exited' : 'stays',
    edited,
    score,
    tier: !sameTier(before.placement, after.placement),
    rank: before.rank !== after.rank,
    ...toldBetween(was, is),
    attribution: attributionOf(pair, edited, steps),
    criteria: score ? waterfallOf(pair, steps) : [],
  };
}

function sameScores(
  { scoreFigures: a }: NonNullable<AccountPair['before']>,
  { scoreFigures: b }: NonNullable<AccountPair['after']>,
): boolean {
  const categories = b?.categories ?? [];
  return (
    sameRange(a?.total, b?.total) &&
    a?.categories.length === b?.categories.length &&
    (a?.categories ?? []).every(
      (one, index) => one.id === categories[index]?.id && sameRange(one, categories[index]),
    )
  );
}

function isNews({ fate, edited, score, tier, rank }: AccountDiff): boolean {
  return fate !== 'stays' || edited || score || tier || rank;
}

const fates: readonly AccountDiff['fate'][] = ['added', 'removed', 'exited', 'stays'];

/** What came, went or changes tier, then by how many points and ranks it moves. */
function byWeight(a: AccountDiff, b: AccountDiff): number {
  const [weightOfA, weightOfB] = [weightOf(a), weightOf(b)];
  const at = weightOfA.findIndex((weight, index) => weight !== weightOfB[index]);
  return (weightOfA[at] ?? 0) - (weightOfB[at] ?? 0) || (a.id < b.id ? -1 : 1);
}

function weightOf({ fate, tier, edited, before, after }: AccountDiff): readonly number[] {
  const points = (end: 'low' | 'high'): number =>
    Math.abs((after?.scoreFigures?.total?.[end] ?? 0) - (before?.scoreFigures?.total?.[end] ?? 0));
  return [
    fates.indexOf(fate),
    tier ? 0 : 1,
    -Math.max(points('low'), points('high')),
    edited ? 0 : 1,
    -Math.abs((after?.rank ?? 0) - (before?.rank ?? 0)),
  ];
}

function rulesDiffs(
  before: PortfolioView | undefined,
  after: PortfolioView | undefined,
  { base, head }: Steps,
): readonly RulesDiff[] {
  const diff = (
    kind: RulesDiff['kind'],
    id: string | undefined,
    was: FileId | undefined,
    is: FileId | undefined,
  ): RulesDiff[] => {
    const then = was === undefined ? undefined : base.file(was);
    const now = is === undefined ? undefined : head.file(is);
    if (!then && !now) return [];
    if (then?.text === now?.text && was === is) return [];
    return [{ kind, id, before: was, after: is, ...toldBetween(then, now) }];
  };
  const sets = (portfolio: PortfolioView | undefined): ReadonlyMap<string, FileId> =>
    new Map(
      (portfolio?.criteria ?? [])
        .toReversed()
        .map(({ file, criteria }) => [criteria.id ?? file, file] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  const [then, now] = [sets(before), sets(after)];
  return [
    ...[...new Set([...then.keys(), ...now.keys()])].flatMap((id) =>
      diff('criteria', id, then.get(id), now.get(id)),
    ),
    ...diff('portfolio', undefined, before?.file, after?.file),
  ];
}

/** What the findings of one portfolio went through, from the base on the day of the head. */
interface Since {
  readonly since: PortfolioChange | undefined;
  /** What the days before that did. */
  readonly aged: PortfolioChange | undefined;
  /** What became of each file. */
  readonly successors: () => ReadonlyMap<FileId, readonly FileView[]>;
}

function findingsDiff(
  root: FileId,
  head: Snapshot,
  { since, aged, successors }: Since,
  among: (file: FileId) => boolean,
): FindingsDiff {
  const { appeared, gone, reworded } = since ?? { appeared: [], gone: [], reworded: [] };
  const settled = new Set([...gone, ...reworded.map(({ before }) => before)].map(({ finding }) => finding));
  const left = (aged?.appeared ?? []).filter(({ finding }) => !settled.has(finding));
  const byTime = left.length > 0 ? standingNow(left, successors()) : left;
  const isExcused = ({ view, finding }: FindingAt): boolean =>
    (successors().get(view.file) ?? []).some(({ suppressed }) =>
      suppressed.some((one) => wordsOf(one.finding) === wordsOf(finding)),
    );
  const now = head.files.filter((file) => among(file) && head.portfolioOf(file)?.root === root);
  const total = now.reduce((sum, file) => sum + (head.file(file)?.findings.length ?? 0), 0);
  return {
    appeared,
    gone: gone.filter((one) => !isExcused(one)),
    excused: gone.filter(isExcused),
    reworded,
    byTime,
    unchanged: total - appeared.length - reworded.length - byTime.length,
  };
}

function wordsOf({ rule, message }: FindingAt['finding']): string {
  return `${rule}\n${message}`;
}
