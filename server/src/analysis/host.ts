import type { Day } from '../base/day.ts';
import type { FileId } from '../rules/finding.ts';
import type { PastList } from '../rules/rule.ts';
import { readArrival, type Arrival } from './files/arrival.ts';
import type { Change, Written } from './change.ts';
import { contendersAmong, isCompetitive } from './state/competition.ts';
import { evaluatePlan, judgePlan, type Circumstances } from './state/evaluate-plan.ts';
import { checkCriteria, criteriaInputs } from './checks/criteria-check.ts';
import { folderOf, isBaseline, kindOf } from './files/kinds.ts';
import { clean as unjudged } from './findings.ts';
import type { HostOptions } from './host-options.ts';
import { Jobs, type Job } from './jobs.ts';
import { KeptFiles } from './files/kept-files.ts';
import { Recollection, type Keepables, type PlanAsked } from './memory/recollection.ts';
import { factsAfter, release } from './state/plan-state.ts';
import type { PortfolioState } from './state/portfolio-state.ts';
import { Portfolios } from './state/portfolios.ts';
import { PastLists, type PastListAsked } from './state/past-lists.ts';
import { checkPortfolio, portfolioInputs, portfolioLookups } from './checks/portfolio-check.ts';
import { Presence } from './files/presence.ts';
import { rejudge } from './checks/rejudge.ts';
import { SavedFiles } from './files/saved-files.ts';
import { SnapshotOf, type FileState } from './snapshot.ts';
import type { AnyFile } from './files/source-file.ts';
import { Table } from './table.ts';
import type { Snapshot } from './views.ts';
import { noWork, type Work } from './work.ts';

/**
 * Takes changes of files and keeps what follows from them up to date: `host.apply(changes); host.snapshot()`.
 *
 * A change costs the work of its own file, and of those whose findings have read something that it changed.
 * Invariant: knows no files, clock or editor; texts, the as-of day and the presence of evidence are handed in.
 */
export class Host {
  readonly #work = noWork();
  readonly #onBug: HostOptions['onBug'];
  #asOf: Day;
  #portfolios: Portfolios;
  readonly #owners = new Map<FileId, PortfolioState>();
  readonly #arrivals = new Map<FileId, Arrival>();
  readonly #known = new Set<FileId>();
  readonly #open = new Set<FileId>();
  readonly #jobs = new Jobs();
  #presence = new Presence();
  readonly #pastLists = new PastLists();
  readonly #kept = new KeptFiles();
  readonly #saved = new SavedFiles();
  readonly #recollection: Recollection;
  readonly #steps: Readonly<Record<Job['kind'], (file: FileId) => void>> = {
    reassign: () => this.#reassign(),
    read: (file) => this.#read(file),
    refresh: (root) => this.#refresh(root),
    'check-plan': (file) => this.#checkPlan(file),
    compete: (file) => this.#compete(file),
    'check-criteria': (file) => this.#checkCriteria(file),
    'check-portfolio': (file) => this.#checkPortfolio(file),
  };
  #files = Table.empty<FileState>();
  /** Replaced whenever a file comes or goes. */
  #names = {};
  #revision = 0;
  #snapshot: Snapshot | undefined;

  constructor({ roots, asOf, onBug, memory }: HostOptions) {
    this.#asOf = asOf;
    this.#portfolios = new Portfolios(roots);
    this.#recollection = new Recollection(memory, (file) => this.#files.get(file), this.#known);
    this.#onBug = onBug;
  }

  get asOf(): Day {
    return this.#asOf;
  }

  get work(): Readonly<Work> {
    return { ...this.#work };
  }

  apply(changes: readonly Change[]): void {
    for (const change of changes) this.#apply(change);
  }

  setRoots(roots: readonly FileId[]): void {
    this.#portfolios.setRoots(roots);
    this.#jobs.reassign = true;
  }

  setAsOf(asOf: Day): void {
    if (asOf === this.#asOf) return;
    this.#asOf = asOf;
    this.#revision++;
    for (const portfolio of this.#portfolios.all) this.#jobs.allOf(portfolio);
  }

  /**
   * Another host that goes on from where this one stands, and costs little more than what becomes different in it. No file is open
   * in it. Undefined while something is left to do.
   */
  branch(): Host | undefined {
    if (!this.settled) return undefined;
    const branch = new Host({ roots: [], asOf: this.#asOf });
    branch.#portfolios = this.#portfolios.copy();
    branch.#presence = this.#presence.copy();
    branch.#files = this.#files;
    for (const file of this.#known) branch.#known.add(file);
    for (const owner of branch.#portfolios.all)
      for (const file of owner.files) branch.#owners.set(file, owner);
    return branch;
  }

  /** All files that it was told of and that are there, excluded ones as well. */
  get known(): readonly FileId[] {
    return [...this.#known, ...this.#portfolios.baselines];
  }

  /** Tells whether more files are on their way: what is said of all accounts together is left for when they are there. */
  set awaitingFiles(awaiting: boolean) {
    this.#jobs.awaitingFiles = awaiting;
  }

  /** Nothing is left to do. */
  get settled(): boolean {
    return this.#jobs.next(this.#open, false) === undefined;
  }

  /** Files named as evidence of which it is not known whether they are there; answered by `presence` changes. */
  wanted(): readonly FileId[] {
    return this.#presence.wanted;
  }

  /** All files that plans name as evidence. */
  evidence(): readonly FileId[] {
    return this.#presence.asked;
  }

  /** Whether a file that some plan names as evidence is there; undefined where that is not known. */
  isThere(file: FileId): boolean | undefined {
    return this.#presence.of(file);
  }

  /** What an earlier run would have to know of a plan; undefined for one that is excluded. */
  asking(file: FileId, written: Written): PlanAsked | undefined {
    const owner = this.#portfolios.ownerOf(file);
    return owner && { root: owner.root, file, written, terms: owner.termsOn(this.#asOf) };
  }

  /** What a later run need not find out again. Nothing while something is left to be done, or to be answered. */
  keepable(): Keepables {
    if (!this.settled || this.#presence.wanted.length > 0) return { plans: [], portfolios: [] };
    return this.#recollection.keepable(this.#owners, this.#portfolios.all, this.#asOf, this.#presence);
  }

  /** Earlier lists of accounts that checks have asked for; answered by `past-list` changes. */
  wantedLists(): readonly PastListAsked[] {
    return this.#pastLists.wanted;
  }

  /**
   * Brings results up to date, a file a step, open files first. Whoever iterates may stop at any step, apply further changes,
   * and start again: what is done stays done. With `only: 'open'` it ends when the open files are up to date.
   */
  *settle({ only }: { readonly only?: 'open' } = {}): Generator<FileId, void> {
    for (;;) {
      const job = this.#jobs.next(this.#open, only === 'open');
      if (!job) return;
      this.#jobs.done(job);
      try {
        this.#steps[job.kind](job.file);
      } catch (error) {
        if (!this.#onBug) throw error;
        this.#onBug(error, job.file);
      }
      yield job.file;
    }
  }

  /** Settles what is left and gives the results; the same object while nothing has changed. */
  snapshot(): Snapshot {
    for (const _file of this.settle());
    return this.peek();
  }

  /** The results of what has been worked on so far, for use while a large workspace is still being read. */
  peek(): Snapshot {
    if (this.#snapshot?.revision === this.#revision) return this.#snapshot;
    const moments = this.#portfolios.moments(this.#asOf);
    return (this.#snapshot = new SnapshotOf(this.#revision, this.#asOf, this.#files, moments));
  }

  #apply(change: Change): void {
    const { file } = change;
    if (isBaseline(file)) return this.#excuse(change);
    switch (change.kind) {
      case 'written':
        return this.#arrive(file, change);
      case 'unreadable':
        return this.#arrive(file, { reason: change.reason });
      case 'removed':
        return this.#remove(file);
      case 'opened':
        this.#open.add(file);
        return this.#files.get(file)?.source.keepTree(true);
      case 'closed':
        this.#open.delete(file);
        return this.#files.get(file)?.source.keepTree(false);
      case 'saved':
        this.#saved.set(file, change.text, this.#work);
        this.#revision++;
        return this.#takeOver(this.#files.get(file)?.source);
      case 'past-list':
        return this.#learn(file, change.list);
      case 'presence':
        for (const plan of this.#presence.set(file, change.present)) this.#jobs.planOf(plan);
    }
  }

  /** Takes over what the baseline of a portfolio excuses. */
  #excuse(change: Change): void {
    if (!this.#portfolios.excuse(change)) return;
    this.#revision++;
    this.#jobs.allOf(this.#portfolios.at(folderOf(change.file)));
  }

  #learn(root: FileId, list: PastList): void {
    this.#pastLists.set(root, list);
    this.#jobs.portfolioOf(this.#portfolios.at(root));
  }

  #arrive(file: FileId, arrival: Arrival): void {
    if (!kindOf(file)) return;
    this.#arrivals.set(file, arrival);
    this.#jobs.toRead(file);
  }

  #remove(file: FileId): void {
    this.#arrivals.delete(file);
    this.#jobs.forget(file);
    if (!this.#known.delete(file)) return;
    this.#names = {};
    if (this.#owners.has(file)) this.#leave(file);
    else this.#jobs.portfolioOf(this.#portfolios.around(file));
    this.#presence.forget(file);
    this.#kept.forget(file);
    this.#saved.forget(file);
    this.#files = this.#files.with(file, undefined);
    this.#revision++;
    if (kindOf(file) === 'portfolio') {
      this.#portfolios.remove(file);
      this.#jobs.reassign = true;
    }
  }

  #read(file: FileId): void {
    const arrival = this.#arrivals.get(file);
    const kind = kindOf(file);
    this.#arrivals.delete(file);
    if (!arrival || !kind) return;
    const before = this.#files.get(file);
    if ('text' in arrival && before?.source.refused === false && before.source.text === arrival.text) return;
    const source =
      (before ? undefined : this.#recall(file, arrival)) ??
      readArrival(arrival, { file, kind, isOpen: this.#open.has(file) }, before?.source, this.#work);
    if (!before) this.#names = {};
    this.#known.add(file);
    this.#put(file, { judged: unjudged, ...before, source });
    if (kind === 'portfolio' && this.#portfolios.add(file)) this.#jobs.reassign = true;
    this.#assign(file);
    this.#takeOver(source);
  }

  /** What is known of a plan of which an earlier run has told. */
  #recall(file: FileId, arrival: Arrival): AnyFile | undefined {
    if (!('text' in arrival) || kindOf(file) !== 'plan' || this.#open.has(file)) return undefined;
    const owner = this.#portfolios.ownerOf(file);
    return owner && this.#recollection.recall(file, arrival, this.#circumstances(owner));
  }

  #circumstances(owner: PortfolioState): Circumstances {
    return { owner, asOf: this.#asOf, presence: this.#presence, work: this.#work };
  }

  #put(file: FileId, state: FileState): void {
    this.#files = this.#files.with(file, state);
    this.#revision++;
  }

  /** Sees to it that every file is with the portfolio it belongs to. */
  #reassign(): void {
    for (const file of this.#known) if (this.#assign(file)) this.#takeOver(this.#files.get(file)?.source);
    this.#portfolios.dropEmpty();
    this.#revision++;
  }

  /** Moves a file to its portfolio; true when it was not there. */
  #assign(file: FileId): boolean {
    const kind = kindOf(file);
    const owner = this.#portfolios.ownerOf(file);
    const before = this.#owners.get(file);
    if (!kind) return false;
    if (owner && owner === before) return false;
    if (before) this.#leave(file);
    if (!owner) return this.#setAside(file);
    this.#owners.set(file, owner);
    owner.join(file, kind);
    // Plans point at places in these, also before their own findings are known.
    const state = kind === 'plan' ? undefined : this.#files.get(file);
    if (state) this.#put(file, { ...state, root: owner.root });
    this.#jobs.portfolioOf(owner);
    return true;
  }

  /** Keeps an excluded file out of everything but the question whether the pattern that excludes it matches any. */
  #setAside(file: FileId): false {
    const state = this.#files.get(file);
    if (state) this.#put(file, { source: state.source, judged: unjudged });
    this.#jobs.portfolioOf(this.#portfolios.around(file));
    return false;
  }

  #leave(file: FileId): void {
    const owner = this.#owners.get(file);
    if (!owner) return;
    this.#owners.delete(file);
    owner.leave(file);
    this.#jobs.forgetChecks(file);
    const state = this.#files.get(file);
    switch (kindOf(file)) {
      case undefined:
        break;
      case 'plan': {
        const facts = (this.#recollection.waiting(file) ?? state?.plan)?.facts;
        for (const namesake of owner.rename(file, facts?.id, undefined)) this.#jobs.planOf(namesake);
        owner.stand(file, undefined);
        this.#recollection.forget(file);
        this.#jobs.competitionOf(facts && owner.criteriaFor(facts.criteria));
        if (state) this.#put(file, { source: state.source, judged: unjudged });
        break;
      }
      case 'criteria':
        owner.removeCriteria(file);
        this.#jobs.stale.add(owner.root);
        break;
      case 'portfolio':
        if (owner.source?.file === file) {
          owner.setPolicy(undefined);
          this.#jobs.stale.add(owner.root);
        }
    }
    this.#jobs.accountsOf(owner);
  }

  /** Hands a file that was read, or has come to a portfolio, to it. */
  #takeOver(source: AnyFile | undefined): void {
    const owner = source && this.#owners.get(source.file);
    if (!owner) return;
    const { file } = source;
    if (source.kind === 'plan') {
      this.#expect(file, owner);
    } else if (source.kind === 'criteria') {
      if (owner.setCriteria(source, this.#saved.get(file))) this.#jobs.stale.add(owner.root);
      this.#jobs.criteria.add(file);
    } else {
      this.#jobs.portfolios.add(file);
      if (!this.#portfolios.isInForce(file)) return;
      const { exclude } = owner.policy;
      if (owner.setPolicy(source)) this.#jobs.stale.add(owner.root);
      if (exclude.join('\n') !== owner.policy.exclude.join('\n')) this.#jobs.reassign = true;
    }
  }

  /** Has a plan checked: one that is known from an earlier run once all the others are known, too. */
  #expect(file: FileId, owner: PortfolioState): void {
    const recalled = this.#recollection.waiting(file);
    if (!recalled) return void this.#jobs.plans.add(file);
    this.#jobs.recalled.add(file);
    const { facts, scored } = recalled;
    for (const namesake of owner.rename(file, undefined, facts.id)) this.#jobs.planOf(namesake);
    if (owner.stand(file, scored?.standing)) this.#jobs.competitionOf(owner.criteriaFor(facts.criteria));
  }

  /** Policy or criteria mean something else: everything that may have read them is looked at again. */
  #refresh(root: FileId): void {
    const portfolio = this.#portfolios.at(root);
    portfolio?.refreshCriteria();
    this.#jobs.allOf(portfolio);
  }

  #checkPlan(file: FileId): void {
    const state = this.#files.get(file);
    const owner = this.#owners.get(file);
    if (!state || !owner || state.source.kind !== 'plan') return;
    const { source } = state;
    const circumstances = this.#circumstances(owner);
    const recalled = this.#recollection.take(source, circumstances);
    const before = recalled ?? state.plan;
    const facts = factsAfter(source, before);
    for (const namesake of owner.rename(file, before?.facts.id, facts.id)) this.#jobs.planOf(namesake);

    const plan = evaluatePlan(source, facts, before, circumstances);
    const inForce = plan.checks.inputs.criteria;
    const wasIn = before?.checks.inputs.criteria;
    if (owner.stand(file, plan.scored?.standing) || wasIn !== inForce) {
      this.#jobs.competitionOf(inForce);
      if (wasIn?.file !== inForce?.file) this.#jobs.competitionOf(wasIn);
    }
    if (owner.see(file, plan.account, plan.figures)) this.#jobs.accountsOf(owner);
    this.#put(file, {
      source,
      plan,
      root: owner.root,
      judged: judgePlan(plan.checks, state.plan?.checks, state.judged),
    });
    if (!this.#open.has(file) && !this.#kept.keeps(file)) release(plan);
  }

  #compete(file: FileId): void {
    const owner = this.#owners.get(file);
    const entry = owner?.criteria.get(file);
    if (!owner || !entry || !isCompetitive(entry.criteria)) return;
    const stateOf = (plan: FileId) => this.#files.get(plan)?.plan ?? this.#recollection.waiting(plan);
    const contenders = contendersAmong(owner.plans, entry.criteria, stateOf);
    this.#work.placements++;
    owner.compete(entry, contenders, this.#asOf);
    for (const { key } of contenders) this.#jobs.planOf(key);
  }

  #checkCriteria(file: FileId): void {
    const state = this.#files.get(file);
    const owner = this.#owners.get(file);
    const entry = owner?.criteria.get(file);
    if (!state || !owner || !entry) return;
    const before = state.criteria;
    const inputs = criteriaInputs(owner, entry, this.#asOf, before?.inputs);
    const criteria = checkCriteria(entry.source, inputs, before, this.#work);
    const now = { ...state, criteria };
    this.#put(file, { ...now, judged: rejudge(now, criteria, owner, this.#asOf) });
  }

  #checkPortfolio(file: FileId): void {
    const state = this.#files.get(file);
    const owner = this.#owners.get(file);
    if (!state || !owner || state.source.kind !== 'portfolio') return;
    const inputs = portfolioInputs(owner, this.#asOf, this.#pastLists, this.#names);
    const lookups = portfolioLookups(owner, this.#asOf, this.#pastLists, this.#known);
    const before = state.portfolio ?? this.#recollection.portfolio(state.source, owner, inputs, lookups);
    const portfolio = checkPortfolio(state.source, inputs, lookups, before, this.#work);
    this.#put(file, { ...state, portfolio, judged: rejudge(state, portfolio, owner, this.#asOf) });
  }
}
