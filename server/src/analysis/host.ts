import picomatch from 'picomatch/posix';
import { addMonths, type Day } from '../base/day.ts';
import type { FileId } from '../rules/finding.ts';
import type { PastList } from '../rules/rule.ts';
import type { Change } from './change.ts';
import { compete, isCompetitive } from './competition.ts';
import { evaluatePlan, judgePlan } from './evaluate-plan.ts';
import { checkCriteria, criteriaInputs } from './criteria-check.ts';
import { anyWithin, kindOf } from './files.ts';
import type { Judged } from './findings.ts';
import { Jobs, type Job } from './jobs.ts';
import { KeptFiles } from './kept-files.ts';
import { Ownership } from './ownership.ts';
import { factsAfter, release } from './plan-state.ts';
import { PortfolioState, type CriteriaInForce } from './portfolio-state.ts';
import { PastLists, type PastListAsked } from './past-lists.ts';
import { checkPortfolio } from './portfolio-check.ts';
import { Presence } from './presence.ts';
import { rejudge } from './rejudge.ts';
import { SavedFiles } from './saved-files.ts';
import { SnapshotOf, type FileState } from './snapshot.ts';
import { SourceFile, type AnyFile } from './source-file.ts';
import { Table } from './table.ts';
import type { Snapshot } from './views.ts';
import { noWork, type Work } from './work.ts';

export interface HostOptions {
  /** The opened folders. A file that no `portfolio.yaml` owns belongs to the innermost of them. */
  readonly roots: readonly FileId[];
  readonly asOf: Day;
  /** Told of a fault of the analyser itself, which then costs only the file it met; without it the fault is thrown. */
  readonly onBug?: (error: unknown, file: FileId) => void;
}

/** A text that is known and not read yet, or the reason why there is none. */
type Arrival = { readonly text: string } | { readonly reason: string };

const unjudged: Judged = { findings: [], suppressed: [] };

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
  readonly #ownership: Ownership;
  readonly #portfolios = new Map<FileId, PortfolioState>();
  readonly #owners = new Map<FileId, PortfolioState>();
  readonly #arrivals = new Map<FileId, Arrival>();
  readonly #known = new Set<FileId>();
  readonly #open = new Set<FileId>();
  readonly #jobs = new Jobs();
  readonly #presence = new Presence();
  readonly #pastLists = new PastLists();
  readonly #kept = new KeptFiles();
  readonly #saved = new SavedFiles();
  #files = Table.empty<FileState>();
  /** Replaced whenever a file comes or goes. */
  #names = {};
  #revision = 0;
  #snapshot: Snapshot | undefined;

  constructor({ roots, asOf, onBug }: HostOptions) {
    this.#asOf = asOf;
    this.#ownership = new Ownership(roots);
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
    this.#ownership.setRoots(roots);
    this.#jobs.reassign = true;
  }

  setAsOf(asOf: Day): void {
    if (asOf === this.#asOf) return;
    this.#asOf = asOf;
    this.#revision++;
    for (const portfolio of this.#portfolios.values()) this.#touch(portfolio);
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

  /** Whether a file that some plan names as evidence is there; undefined where that is not known. */
  isThere(file: FileId): boolean | undefined {
    return this.#presence.of(file);
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
        this.#run(job);
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
    const moments = [...this.#portfolios.values()].map((portfolio) => portfolio.moment(this.#asOf));
    return (this.#snapshot = new SnapshotOf(this.#revision, this.#asOf, this.#files, moments));
  }

  #apply(change: Change): void {
    const { file } = change;
    switch (change.kind) {
      case 'written':
        return this.#arrive(file, { text: change.text });
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
        for (const plan of this.#presence.set(file, change.present)) this.#jobs.plans.add(plan);
    }
  }

  #learn(root: FileId, list: PastList): void {
    this.#pastLists.set(root, list);
    const portfolio = this.#portfolios.get(root);
    if (portfolio) this.#jobs.portfolioOf(portfolio);
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
    else this.#excludedChanged(file);
    this.#presence.forget(file);
    this.#kept.forget(file);
    this.#saved.forget(file);
    this.#files = this.#files.with(file, undefined);
    this.#revision++;
    if (kindOf(file) === 'portfolio') {
      this.#ownership.remove(file);
      this.#jobs.reassign = true;
    }
  }

  #run({ kind, file }: Job): void {
    switch (kind) {
      case 'reassign':
        return this.#reassign();
      case 'read':
        return this.#read(file);
      case 'refresh':
        return this.#refresh(file);
      case 'check-plan':
        return this.#checkPlan(file);
      case 'compete':
        return this.#compete(file);
      case 'check-criteria':
        return this.#checkCriteria(file);
      case 'check-portfolio':
        return this.#checkPortfolio(file);
    }
  }

  #read(file: FileId): void {
    const arrival = this.#arrivals.get(file);
    const kind = kindOf(file);
    this.#arrivals.delete(file);
    if (!arrival || !kind) return;
    const before = this.#files.get(file);
    if ('text' in arrival && before?.source.refused === false && before.source.text === arrival.text) return;
    this.#work.parses++;
    const source =
      'text' in arrival
        ? SourceFile.read(file, kind, arrival.text, this.#open.has(file), before?.source)
        : SourceFile.unreadable(file, kind, arrival.reason);
    if (!before) this.#names = {};
    this.#known.add(file);
    this.#put(file, { judged: unjudged, ...before, source });
    if (kind === 'portfolio' && this.#ownership.add(file)) this.#jobs.reassign = true;
    this.#assign(file);
    this.#takeOver(source);
  }

  #put(file: FileId, state: FileState): void {
    this.#files = this.#files.with(file, state);
    this.#revision++;
  }

  /** Sees to it that every file is with the portfolio it belongs to. */
  #reassign(): void {
    for (const file of this.#known) if (this.#assign(file)) this.#takeOver(this.#files.get(file)?.source);
    for (const [root, portfolio] of this.#portfolios) if (portfolio.isEmpty) this.#portfolios.delete(root);
    this.#revision++;
  }

  /** Moves a file to its portfolio; true when it was not there. */
  #assign(file: FileId): boolean {
    const kind = kindOf(file);
    const owner = this.#ownerOf(file);
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
    this.#excludedChanged(file);
    return false;
  }

  #excludedChanged(file: FileId): void {
    const portfolio = this.#portfolios.get(this.#ownership.rootOf(file));
    if (portfolio) this.#jobs.portfolioOf(portfolio);
  }

  /** Undefined for files that their portfolio excludes. */
  #ownerOf(file: FileId): PortfolioState | undefined {
    const root = this.#ownership.rootOf(file);
    let owner = this.#portfolios.get(root);
    if (!owner) this.#portfolios.set(root, (owner = new PortfolioState(root)));
    const { exclude } = owner.policy;
    const excluded =
      exclude.length > 0 &&
      kindOf(file) !== 'portfolio' &&
      picomatch.isMatch(file.slice(root.length + 1), [...exclude], { dot: true });
    return excluded ? undefined : owner;
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
      case 'plan':
        for (const namesake of owner.rename(file, state?.plan?.facts.id, undefined))
          this.#jobs.plans.add(namesake);
        owner.stand(file, undefined);
        this.#recompete(state?.plan?.checks.inputs.criteria);
        if (state) this.#put(file, { source: state.source, judged: unjudged });
        break;
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
    this.#jobs.portfolioOf(owner);
  }

  /** Hands a file that was read, or has come to a portfolio, to it. */
  #takeOver(source: AnyFile | undefined): void {
    const owner = source && this.#owners.get(source.file);
    if (!owner) return;
    const { file } = source;
    if (source.kind === 'plan') {
      this.#jobs.plans.add(file);
    } else if (source.kind === 'criteria') {
      if (owner.setCriteria(source, this.#saved.get(file))) this.#jobs.stale.add(owner.root);
      this.#jobs.criteria.add(file);
    } else {
      this.#jobs.portfolios.add(file);
      if (this.#ownership.portfolioIn(owner.root) !== file) return;
      const { exclude } = owner.policy;
      if (owner.setPolicy(source)) this.#jobs.stale.add(owner.root);
      if (exclude.join('\n') !== owner.policy.exclude.join('\n')) this.#jobs.reassign = true;
    }
  }

  /** Policy or criteria mean something else: everything that may have read them is looked at again. */
  #refresh(root: FileId): void {
    const portfolio = this.#portfolios.get(root);
    if (!portfolio) return;
    portfolio.refreshCriteria();
    this.#touch(portfolio);
  }

  #touch(portfolio: PortfolioState): void {
    for (const file of portfolio.plans) this.#jobs.plans.add(file);
    for (const [file, { criteria }] of portfolio.criteria) {
      this.#jobs.criteria.add(file);
      if (isCompetitive(criteria)) this.#jobs.competitions.add(file);
    }
    this.#jobs.portfolioOf(portfolio);
  }

  #recompete(inForce: CriteriaInForce | undefined): void {
    if (inForce && isCompetitive(inForce.criteria)) this.#jobs.competitions.add(inForce.file);
  }

  #checkPlan(file: FileId): void {
    const state = this.#files.get(file);
    const owner = this.#owners.get(file);
    if (!state || !owner || state.source.kind !== 'plan') return;
    const { source, plan: before } = state;
    const facts = factsAfter(source, before);
    for (const namesake of owner.rename(file, before?.facts.id, facts.id)) this.#jobs.plans.add(namesake);

    const { asOf, work, presence } = { asOf: this.#asOf, work: this.#work, presence: this.#presence };
    const plan = evaluatePlan(source, facts, before, { owner, asOf, presence, work });
    const inForce = plan.checks.inputs.criteria;
    const wasIn = before?.checks.inputs.criteria;
    if (owner.stand(file, plan.scored?.standing) || wasIn !== inForce) {
      this.#recompete(inForce);
      if (wasIn?.file !== inForce?.file) this.#recompete(wasIn);
    }
    if (owner.see(file, plan.account, plan.figures)) this.#jobs.accountsOf(owner);
    this.#put(file, {
      source,
      plan,
      root: owner.root,
      judged: judgePlan(plan.checks, before?.checks, state.judged),
    });
    if (!this.#open.has(file) && !this.#kept.keeps(file)) release(plan);
  }

  #compete(file: FileId): void {
    const owner = this.#owners.get(file);
    const entry = owner?.criteria.get(file);
    if (!owner || !entry || !isCompetitive(entry.criteria)) return;
    const contenders = [...owner.plans].sort().flatMap((plan) => {
      const scored = this.#files.get(plan)?.plan?.scored;
      return scored?.criteria === entry.criteria ? [scored.standing] : [];
    });
    this.#work.placements++;
    owner.competitions.set(
      file,
      compete(contenders, entry.criteria, this.#asOf, owner.competitions.get(file)),
    );
    for (const { key } of contenders) this.#jobs.plans.add(key);
  }

  #checkCriteria(file: FileId): void {
    const state = this.#files.get(file);
    const owner = this.#owners.get(file);
    const entry = owner?.criteria.get(file);
    if (!state || !owner || !entry) return;
    const before = state.criteria;
    const inputs = criteriaInputs(owner, entry, this.#asOf, before?.inputs);
    const criteria = checkCriteria(entry.source, inputs, before, this.#work);
    this.#put(file, { ...state, criteria, judged: rejudge(state, criteria, owner.policy, this.#asOf) });
  }

  #checkPortfolio(file: FileId): void {
    const state = this.#files.get(file);
    const owner = this.#owners.get(file);
    if (!state || !owner || state.source.kind !== 'portfolio') return;
    const { root, policy, criteriaSets } = owner;
    const asOf = this.#asOf;
    const { accounts, figures } = owner.moment(asOf);
    const aYearAgo = addMonths(asOf, -12);
    const lastYear = this.#pastLists.get(root, aYearAgo);
    const before = state.portfolio;
    const inputs = { policy, criteriaSets, asOf, accounts, figures, lastYear, files: this.#names };
    const lookups = {
      matches: (glob: string) => anyWithin(root, this.#known, picomatch(glob, { dot: true })),
      wantLastYear: () => {
        this.#pastLists.want(root, aYearAgo);
      },
    };
    const portfolio = checkPortfolio(state.source, inputs, lookups, before, this.#work);
    this.#put(file, { ...state, portfolio, judged: rejudge(state, portfolio, policy, asOf) });
  }
}
