import type { FileId, Finding } from '../../rules/finding.ts';
import { compare as compareNumbers } from '../../score/compare.ts';
import { levelIndex } from '../../score/level-index.ts';
import { groupBy } from '../../score/portfolio/figure.ts';
import { figuresByName } from '../../score/portfolio/by-name.ts';
import type { PortfolioMetrics } from '../../score/portfolio.ts';
import type { Range, Unit } from '../../score/types.ts';
import { kindOf } from '../files/kinds.ts';
import type { FileView, PlanView, PortfolioView, Snapshot } from '../views.ts';
import { namedPlace } from './item-name.ts';
import { renamedIds } from './renamed-accounts.ts';

/** What the same portfolios are with other texts, or at another time. */
export interface Comparison {
  /** Those with anything that differs, ordered by folder. */
  readonly portfolios: readonly PortfolioChange[];
}

/** What differs in one portfolio. Portfolios are known again by their folders. */
export interface PortfolioChange {
  readonly root: FileId;
  /** Undefined when there was none, or is none any more. */
  readonly before: PortfolioView | undefined;
  readonly after: PortfolioView | undefined;
  /** Accounts that are scored, placed or ranked otherwise, those that change most first. */
  readonly accounts: readonly AccountChange[];
  /** How many others were compared, which stay as they are. */
  readonly unchanged: number;
  readonly figures: readonly FigureChange[];
  /** What is wrong now and was not before, and the other way round, ordered by file and place. */
  readonly appeared: readonly FindingAt[];
  readonly gone: readonly FindingAt[];
  /** Findings that are there before and after, and say something else. */
  readonly reworded: readonly { readonly before: FindingAt; readonly after: FindingAt }[];
}

/** One account before and after, known again by its id; where that was changed, by its file or its name. */
export interface AccountChange {
  /** The one it has now, where it is there. */
  readonly id: string;
  /** Undefined when there was no such account, or is none any more. */
  readonly before: PlanView | undefined;
  readonly after: PlanView | undefined;
  /** What differs. An account that has come or gone differs in everything it has. */
  readonly score: boolean;
  readonly tier: boolean;
  readonly rank: boolean;
}

/** One of a portfolio's own figures; undefined where it cannot be computed, or there is no such thing. */
export interface FigureChange {
  readonly name: string;
  readonly label: string;
  readonly unit: Unit;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** A finding with the file it stands in, as that file was at the time. */
export interface FindingAt {
  readonly view: FileView;
  readonly finding: Finding;
}

/**
 * Compares two moments of the same files, or of some of them. Numbers that are equal at 6 decimals are the same. Findings are
 * known again by their rule and their place, whose items in lists go by their names, so that a line more above makes no difference.
 */
export function compareSnapshots(
  before: Snapshot,
  after: Snapshot,
  among: (file: FileId) => boolean = everything,
): Comparison {
  const roots = [...new Set([...before.portfolios, ...after.portfolios].map(({ root }) => root))].sort();
  const findings = compareFindings(
    sideOf(before, among, idsNow(before, after)),
    sideOf(after, among, sameId),
  );
  const portfolios = roots.map((root): PortfolioChange => {
    const [then, now] = [before, after].map(({ portfolios: all }) => all.find((one) => one.root === root));
    return {
      root,
      before: then,
      after: now,
      ...compareAccounts(then, now, among),
      figures: compareFigures(then?.figures, now?.figures),
      ...(findings.get(root) ?? noFindings),
    };
  });
  return { portfolios: portfolios.filter(differs) };
}

/** The id that an account of a portfolio has after, by that before. */
function idsNow(before: Snapshot, after: Snapshot): (root: FileId, id: string) => string {
  const then = new Map(before.portfolios.map((portfolio) => [portfolio.root, portfolio]));
  const renamed = new Map(
    after.portfolios.map((portfolio) => [portfolio.root, renamedIds(then.get(portfolio.root), portfolio)]),
  );
  return (root, id) => renamed.get(root)?.get(id) ?? id;
}

function differs({ before, after, accounts, figures, appeared, gone, reworded }: PortfolioChange): boolean {
  return (
    !before || !after || [accounts, figures, appeared, gone, reworded].some((changes) => changes.length > 0)
  );
}

function compareAccounts(
  before: PortfolioView | undefined,
  after: PortfolioView | undefined,
  among: (file: FileId) => boolean,
): Pick<PortfolioChange, 'accounts' | 'unchanged'> {
  const changes = pairAccounts(before, after, among).map(compareAccount);
  const accounts = changes.filter(({ score, tier, rank }) => score || tier || rank);
  return { accounts: accounts.sort(byExtent), unchanged: changes.length - accounts.length };
}

/** An account at two moments; undefined where there was none, or is none any more. */
export type AccountPair = Pick<AccountChange, 'id' | 'before' | 'after'>;

/** The accounts of two moments of a portfolio, known again by their ids, and where these were changed by their files or names. */
export function pairAccounts(
  before: PortfolioView | undefined,
  after: PortfolioView | undefined,
  among: (file: FileId) => boolean = () => true,
): readonly AccountPair[] {
  const renamed = renamedIds(before, after);
  const then = accountsById(before, among, (id) => renamed.get(id) ?? id);
  const now = accountsById(after, among, (id) => id);
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((id) => {
    const [was, is] = [then.get(id) ?? [], now.get(id) ?? []];
    return Array.from({ length: Math.max(was.length, is.length) }, (_, index) => ({
      id,
      before: was[index],
      after: is[index],
    }));
  });
}

/** Two accounts of one id are a fault; they are taken in the order of their files. */
function accountsById(
  portfolio: PortfolioView | undefined,
  among: (file: FileId) => boolean,
  idNow: (id: string) => string,
): ReadonlyMap<string, readonly PlanView[]> {
  const plans = (portfolio?.plans ?? []).filter(({ file }) => among(file));
  return groupBy(
    plans.sort((a, b) => (a.file < b.file ? -1 : 1)),
    ({ id }) => idNow(id),
  );
}

function compareAccount({ id, before, after }: AccountPair): AccountChange {
  const both = before !== undefined && after !== undefined;
  return {
    id,
    before,
    after,
    score: !both || !sameScore(before, after),
    tier: !both || tierOf(before) !== tierOf(after),
    rank: !both || before.rank !== after.rank,
  };
}

function sameScore({ score: a }: PlanView, { score: b }: PlanView): boolean {
  return (
    sameRange(a?.total, b?.total) &&
    a?.categories.length === b?.categories.length &&
    (a?.categories ?? []).every(
      (category, index) =>
        category.id === b?.categories[index]?.id && sameRange(category, b.categories[index]),
    )
  );
}

function sameRange(a: Range | undefined, b: Range | undefined): boolean {
  return a && b ? compareNumbers(a.low, b.low) === 0 && compareNumbers(a.high, b.high) === 0 : a === b;
}

function tierOf({ placement }: PlanView): string {
  return placement ? `${placement.low?.id ?? ''} ${placement.high?.id ?? ''}` : '';
}

/** What comes or goes first, then by how many levels, by how many points and by how many ranks it moves. */
function byExtent(a: AccountChange, b: AccountChange): number {
  const [extentOfA, extentOfB] = [extentOf(a), extentOf(b)];
  const at = extentOfA.findIndex((extent, index) => extent !== extentOfB[index]);
  return (extentOfB[at] ?? 0) - (extentOfA[at] ?? 0) || (a.id < b.id ? -1 : 1);
}

function extentOf({ before, after }: AccountChange): readonly number[] {
  if (!before || !after) return [1, 0, 0, 0];
  const points = (end: 'low' | 'high') =>
    Math.abs((after.score?.total?.[end] ?? 0) - (before.score?.total?.[end] ?? 0));
  return [
    0,
    levelsBetween(before, after),
    Math.max(points('low'), points('high')),
    Math.abs((after.rank ?? 0) - (before.rank ?? 0)),
  ];
}

/** By how many levels both ends of a placement move, together. */
function levelsBetween(before: PlanView, after: PlanView): number {
  const indexOf = ({ placement, criteria }: PlanView, end: 'low' | 'high'): number =>
    levelIndex(criteria?.criteria.tiers.levels ?? [], placement?.[end]);
  const ends = ['low', 'high'] as const;
  return ends.reduce((sum, end) => sum + Math.abs(indexOf(after, end) - indexOf(before, end)), 0);
}

function compareFigures(
  before: PortfolioMetrics | undefined,
  after: PortfolioMetrics | undefined,
): readonly FigureChange[] {
  const [then, now] = [before, after].map(
    (figures) => new Map(figures && figuresOf(figures).map((figure) => [figure.name, figure])),
  );
  return [...new Map([...(then ?? []), ...(now ?? [])]).values()].flatMap(({ name, label, unit }) => {
    const [was, is] = [then?.get(name)?.value, now?.get(name)?.value];
    const same = was === undefined || is === undefined ? was === is : compareNumbers(was, is) === 0;
    return same ? [] : { name, label, unit, before: was, after: is };
  });
}

type Figure = Pick<FigureChange, 'name' | 'label' | 'unit'> & { readonly value: number | undefined };

/** The portfolio's figures, how many accounts each tier has by their scores, how full it is, targets by year, and each person's work. */
function figuresOf(figures: PortfolioMetrics): readonly Figure[] {
  return [
    ...(figures.tiers?.rows ?? []).map(({ level, keys }): Figure => ({
      name: `tiers.${level.id}`,
      label: `Accounts scored ${level.title}`,
      unit: 'count',
      value: keys.length,
    })),
    ...(figures.tiers?.rows ?? []).flatMap(({ level, capacity }): Figure[] =>
      capacity
        ? [
            {
              name: `capacity.${level.id}`,
              label: `Capacity of ${level.title} taken, of ${capacity.limit}`,
              unit: capacity.unit,
              value: capacity.used,
            },
          ]
        : [],
    ),
    ...Object.entries(figuresByName(figures)).map(([name, { label, unit, value }]): Figure => ({
      name,
      label,
      unit,
      value,
    })),
    ...figures.targets.years.map(({ fiscalYear, target }): Figure => ({
      name: `targets.${fiscalYear}`,
      label: `Targets ${fiscalYear} of the key accounts`,
      unit: 'money',
      value: target,
    })),
    ...figures.people.map(({ person, name, allocated }): Figure => ({
      name: `people.${person}`,
      label: `${name}, allocated`,
      unit: 'fte',
      value: allocated,
    })),
  ];
}

type FindingChanges = Pick<PortfolioChange, 'appeared' | 'gone' | 'reworded'>;

const noFindings: FindingChanges = { appeared: [], gone: [], reworded: [] };

/** The files of one snapshot by what they are known again by, which for plans is their id. */
type Side = ReadonlyMap<string, { readonly root: FileId; readonly views: readonly FileView[] }>;

function sideOf(
  snapshot: Snapshot,
  among: (file: FileId) => boolean,
  idNow: (root: FileId, id: string) => string,
): Side {
  const files = new Map<string, { root: FileId; views: FileView[] }>();
  for (const file of snapshot.files) {
    const view = among(file) ? snapshot.file(file) : undefined;
    const root = snapshot.portfolioOf(file)?.root;
    if (!view || root === undefined) continue;
    const name = kindOf(file) === 'plan' ? `plan ${idNow(root, snapshot.plan(file)?.id ?? file)}` : file;
    const key = `${root}\n${name}`;
    const known = files.get(key);
    if (known) known.views.push(view);
    else files.set(key, { root, views: [view] });
  }
  return files;
}

/** What became of each file: the views of those that it is known again by, or of the same account. */
export function successorsIn(before: Snapshot, after: Snapshot): ReadonlyMap<FileId, readonly FileView[]> {
  const now = sideOf(after, everything, sameId);
  return new Map(
    [...sideOf(before, everything, idsNow(before, after))].flatMap(([key, { views }]) =>
      views.map(({ file }): [FileId, readonly FileView[]] => [file, now.get(key)?.views ?? []]),
    ),
  );
}

/** Findings that have stayed as they are, where they stand by now; one that is not found again, where it stood. */
export function standingNow(
  found: readonly FindingAt[],
  successors: ReadonlyMap<FileId, readonly FileView[]>,
): readonly FindingAt[] {
  const now = new Map<FindingAt, FindingAt>();
  for (const some of groupBy(found, ({ view }) => view.file).values()) {
    const views = successors.get(some[0]?.view.file ?? '') ?? [];
    const there = views.flatMap((view) => view.findings.map((finding): FindingAt => ({ view, finding })));
    for (const [was, is] of pairUp(some, there, (one) => `${place(one)}\n${words(one)}`).pairs)
      now.set(was, is);
  }
  return found.map((one) => now.get(one) ?? one);
}

function everything(): boolean {
  return true;
}

function sameId(_root: FileId, id: string): string {
  return id;
}

function compareFindings(before: Side, after: Side): ReadonlyMap<FileId, FindingChanges> {
  const byRoot = new Map<FileId, FindingChanges>();
  for (const key of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [then, now] = [before.get(key), after.get(key)];
    const root = now?.root ?? then?.root ?? '';
    const own = findingsBetween(then?.views ?? [], now?.views ?? []);
    const { appeared, gone, reworded } = byRoot.get(root) ?? noFindings;
    byRoot.set(root, {
      appeared: [...appeared, ...own.appeared],
      gone: [...gone, ...own.gone],
      reworded: [...reworded, ...own.reworded],
    });
  }
  return byRoot;
}

function findingsBetween(before: readonly FileView[], after: readonly FileView[]): FindingChanges {
  const pairs = before.map((view, index) => [view, after[index]] as const);
  const alike = (same: (a: FileView, b: FileView) => boolean): boolean =>
    before.length === after.length && pairs.every(([was, is]) => is !== undefined && same(was, is));
  if (alike((was, is) => was.findings === is.findings)) return noFindings;
  const [then, now] = [before, after].map((views) =>
    views.flatMap((view) => view.findings.map((finding): FindingAt => ({ view, finding }))),
  );
  // In a text that has stayed as it is everything is where it was, and it need not be read again to find it.
  const placeOf = alike((was, is) => was.text === is.text) ? offsets : place;
  const unequal = pairUp(then ?? [], now ?? [], (one) => `${placeOf(one)}\n${words(one)}`);
  const { before: gone, after: appeared, pairs: reworded } = pairUp(unequal.before, unequal.after, placeOf);
  return { appeared, gone, reworded: reworded.map(([was, is]) => ({ before: was, after: is })) };
}

function words({ finding: { severity, message } }: FindingAt): string {
  return `${severity} ${message}`;
}

function offsets({ finding: { rule, span } }: FindingAt): string {
  return `${rule} ${span.start} ${span.end}`;
}

function place({ view, finding: { rule, span } }: FindingAt): string {
  return [rule, ...namedPlace(view.tree().root, span)].join('\n');
}

/** Pairs those of one key, in their order; what finds no partner is left. */
function pairUp(
  before: readonly FindingAt[],
  after: readonly FindingAt[],
  keyOf: (finding: FindingAt) => string,
): {
  readonly pairs: readonly (readonly [FindingAt, FindingAt])[];
  readonly before: readonly FindingAt[];
  readonly after: readonly FindingAt[];
} {
  const waiting = new Map([...groupBy(before, keyOf)].map(([key, some]) => [key, [...some]]));
  const pairs: (readonly [FindingAt, FindingAt])[] = [];
  const rest = after.filter((one) => {
    const partner = waiting.get(keyOf(one))?.shift();
    if (partner) pairs.push([partner, one]);
    return !partner;
  });
  const left = new Set([...waiting.values()].flat());
  return { pairs, before: before.filter((one) => left.has(one)), after: rest };
}
