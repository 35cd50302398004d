import type { Day } from '../base/day.ts';
import type { Span } from '../base/span.ts';
import type { FileId } from '../rules/finding.ts';
import { counterfactualsOf } from '../score/counterfactuals.ts';
import { planMetrics } from '../score/metrics.ts';
import type { PortfolioMetrics } from '../score/portfolio.ts';
import { cadenceOf, roleOf } from '../score/standing.ts';
import type { AccountFigures, Counterfactuals, Explained, Role } from '../score/types.ts';
import type { SyntaxTree } from '../syntax/parse.ts';
import type { Path } from '../syntax/tree.ts';
import type { Baseline } from './baseline/entries.ts';
import type { CriteriaChecks } from './checks/criteria-check.ts';
import type { PortfolioChecks } from './checks/portfolio-check.ts';
import { identityOf } from './files/identity.ts';
import type { AnyFile } from './files/source-file.ts';
import type { Judged } from './findings.ts';
import type { DueReview } from './state/due-reviews.ts';
import type { PlanState } from './state/plan-state.ts';
import type { CriteriaEntry, PortfolioMoment } from './state/portfolio-state.ts';
import type { Table } from './table.ts';
import { tierShiftsOf } from './tier-shift.ts';
import type { CriteriaView, FileView, PlanView, PortfolioView, Snapshot, TierShift } from './views.ts';

/** What the host knows of one file. Never changes. */
export interface FileState {
  readonly source: AnyFile;
  readonly judged: Judged;
  readonly plan?: PlanState;
  readonly criteria?: CriteriaChecks;
  readonly portfolio?: PortfolioChecks;
  /** The folder of the portfolio it belongs to; undefined while none is assigned, and for files that are excluded. */
  readonly root?: FileId;
}

export class SnapshotOf implements Snapshot {
  readonly revision: number;
  readonly asOf: Day;
  readonly #files: Table<FileState>;
  readonly #portfolios: ReadonlyMap<FileId, PortfolioOf>;
  readonly #plans = new Map<FileId, PlanOf>();
  #names: readonly FileId[] | undefined;

  constructor(revision: number, asOf: Day, files: Table<FileState>, moments: readonly PortfolioMoment[]) {
    this.revision = revision;
    this.asOf = asOf;
    this.#files = files;
    const views = moments
      .filter((moment) => moment.files.length > 0)
      .sort((a, b) => (a.root < b.root ? -1 : 1))
      .map((moment) => [moment.root, this.#portfolioAt(moment)] as const);
    this.#portfolios = new Map(views);
  }

  #portfolioAt(moment: PortfolioMoment): PortfolioOf {
    return new PortfolioOf(
      moment,
      (file) => this.plan(file),
      (file) => this.#files.get(file)?.plan,
    );
  }

  get files(): readonly FileId[] {
    return (this.#names ??= [...this.#portfolios.values()].flatMap(({ moment }) => moment.files).sort());
  }

  get portfolios(): readonly PortfolioView[] {
    return [...this.#portfolios.values()];
  }

  file(file: FileId): FileView | undefined {
    const state = this.#files.get(file);
    return state?.root === undefined ? undefined : viewOf(state);
  }

  portfolioOf(file: FileId): PortfolioOf | undefined {
    const root = this.#files.get(file)?.root;
    return root === undefined ? undefined : this.#portfolios.get(root);
  }

  plan(file: FileId): PlanView | undefined {
    const known = this.#plans.get(file);
    if (known) return known;
    const state = this.#files.get(file)?.plan;
    const portfolio = this.portfolioOf(file);
    if (!state || !portfolio) return undefined;
    const view = new PlanOf(state, portfolio, this.asOf);
    this.#plans.set(file, view);
    return view;
  }

  criteria(file: FileId): CriteriaView | undefined {
    return this.portfolioOf(file)?.criteria.find((criteria) => criteria.file === file);
  }

  resolve(file: FileId, path: Path): Span {
    const state = this.#files.get(file);
    return state?.root === undefined ? { start: 0, end: 0 } : state.source.spanAt(path);
  }
}

function viewOf(state: FileState): FileView {
  const { source, judged } = state;
  return {
    file: source.file,
    kind: source.kind,
    get text() {
      return source.text;
    },
    get lines() {
      return source.lines;
    },
    source,
    tree: () => source.tree(),
    placesOf: source.placesOf,
    get identity() {
      return identityIn(state);
    },
    ...judged,
  };
}

/** What a file goes by in its portfolio. */
export function identityIn({
  source,
  root = '',
  plan,
  criteria,
}: Omit<FileState, 'judged' | 'portfolio'>): string {
  const { file, kind } = source;
  if (plan) return identityOf({ kind, file, root }, plan.facts.id, plan.checks.inputs.namesakes);
  return identityOf({ kind, file, root }, criteria?.inputs.criteria.id, criteria?.inputs.namesakes);
}

class PortfolioOf implements PortfolioView {
  readonly moment: PortfolioMoment;
  readonly #planOf: (file: FileId) => PlanView | undefined;
  readonly #stateOf: (file: FileId) => PlanState | undefined;
  #plans: readonly PlanView[] | undefined;
  #criteria: readonly CriteriaView[] | undefined;

  constructor(
    moment: PortfolioMoment,
    planOf: (file: FileId) => PlanView | undefined,
    stateOf: (file: FileId) => PlanState | undefined,
  ) {
    this.moment = moment;
    this.#planOf = planOf;
    this.#stateOf = stateOf;
  }

  get root(): FileId {
    return this.moment.root;
  }

  get file(): FileId | undefined {
    return this.moment.source?.file;
  }

  get portfolio(): PortfolioView['portfolio'] {
    return this.moment.source?.located;
  }

  get policy(): PortfolioView['policy'] {
    return this.moment.policy;
  }

  get baseline(): Baseline | undefined {
    return this.moment.baseline;
  }

  get title(): string {
    return this.policy.title ?? (this.root.slice(this.root.lastIndexOf('/') + 1) || this.root);
  }

  get ranked(): number {
    return this.moment.ranking.size;
  }

  get plans(): readonly PlanView[] {
    return (this.#plans ??= this.moment.plans.flatMap((file) => this.#planOf(file) ?? []).sort(inTableOrder));
  }

  get figures(): PortfolioMetrics {
    return this.moment.figures().metrics;
  }

  get accountFigures(): readonly AccountFigures[] {
    return this.moment.figures().accounts;
  }

  get criteria(): readonly CriteriaView[] {
    return (this.#criteria ??= this.moment.criteria.map(
      (entry) => new CriteriaOf(entry, this, this.#stateOf),
    ));
  }
}

/** Ranked accounts by rank, then candidates, exited ones and those without a score, each by id. */
function inTableOrder(a: PlanView, b: PlanView): number {
  return orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function orderOf({ rank, role, score }: PlanView): number {
  if (rank !== undefined) return rank;
  const unranked = Number.MAX_SAFE_INTEGER - 3;
  if (role === 'candidate' && score?.total) return unranked;
  return role === 'exited' ? unranked + 2 : unranked + 1;
}

class CriteriaOf implements CriteriaView {
  readonly #entry: CriteriaEntry;
  readonly portfolio: PortfolioView;
  readonly #stateOf: (file: FileId) => PlanState | undefined;
  #users: readonly PlanView[] | undefined;
  #shifts: readonly TierShift[] | undefined;

  constructor(
    entry: CriteriaEntry,
    portfolio: PortfolioView,
    stateOf: (file: FileId) => PlanState | undefined,
  ) {
    this.#entry = entry;
    this.portfolio = portfolio;
    this.#stateOf = stateOf;
  }

  get saved(): SyntaxTree | undefined {
    return this.#entry.saved?.source.tree();
  }

  get shifts(): readonly TierShift[] {
    return (this.#shifts ??= tierShiftsOf(this.#entry, this.users, ({ file }) => this.#stateOf(file)));
  }

  get file(): FileId {
    return this.#entry.file;
  }

  get set(): CriteriaView['set'] {
    return this.#entry.source.located;
  }

  get criteria(): CriteriaView['criteria'] {
    return this.#entry.criteria;
  }

  get users(): readonly PlanView[] {
    return (this.#users ??= this.portfolio.plans.filter((plan) => plan.criteria?.file === this.file));
  }
}

class PlanOf implements PlanView {
  readonly #state: PlanState;
  readonly portfolio: PortfolioOf;
  readonly #asOf: Day;
  #metrics: ReadonlyMap<string, PlanMetric> | undefined;
  #sensitivity: Counterfactuals | undefined;

  constructor(state: PlanState, portfolio: PortfolioOf, asOf: Day) {
    this.#state = state;
    this.portfolio = portfolio;
    this.#asOf = asOf;
  }

  get file(): FileId {
    return this.#state.source.file;
  }

  get plan(): PlanView['plan'] {
    return this.#state.source.located;
  }

  get facts(): PlanView['facts'] {
    return this.#state.facts;
  }

  get id(): string {
    return this.facts.id ?? this.file.slice(this.file.lastIndexOf('/') + 1).replace(/\.plan\.ya?ml$/, '');
  }

  get name(): string {
    return this.facts.name ?? this.id;
  }

  get role(): Role {
    return roleOf(this.facts.status);
  }

  get criteria(): CriteriaView | undefined {
    const file = this.#state.checks.inputs.criteria?.file;
    return this.portfolio.criteria.find((criteria) => criteria.file === file);
  }

  get score(): PlanView['score'] {
    return this.#state.scored?.score;
  }

  get scoreFigures(): PlanView['scoreFigures'] {
    return this.#state.scored?.score.figures;
  }

  get placement(): PlanView['placement'] {
    return this.#state.placement;
  }

  get level(): PlanView['level'] {
    return this.#state.level;
  }

  get rank(): number | undefined {
    const standing = this.#state.scored?.standing;
    return standing && this.portfolio.moment.ranking.rankOf(standing);
  }

  get sensitivity(): Counterfactuals | undefined {
    const { scored, placement, checks } = this.#state;
    if (!scored || !placement) return undefined;
    const { score, standing, criteria } = scored;
    const { competition } = checks.inputs;
    const { fragileWeight } = this.portfolio.policy.criteriaSets;
    return (this.#sensitivity ??= counterfactualsOf(
      score,
      standing,
      criteria,
      placement,
      fragileWeight,
      competition?.steps(standing),
    ));
  }

  get metrics(): ReadonlyMap<string, PlanMetric> {
    const { policy } = this.portfolio;
    const context = { policy, asOf: this.#asOf, cadence: cadenceOf(this.level, policy) };
    return (this.#metrics ??= new Map(
      Object.entries(planMetrics).map(([id, metric]) => [id, metric.compute(this.plan, context)]),
    ));
  }

  get due(): readonly DueReview[] {
    return this.role === 'listed' ? this.#state.due() : [];
  }
}

type PlanMetric = Explained<number | boolean | Day>;
