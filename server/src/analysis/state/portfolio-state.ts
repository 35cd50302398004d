import type { Day } from '../../base/day.ts';
import { once } from '../../base/once.ts';
import { fingerprint } from '../../base/stable.ts';
import { criteriaOf, type Criteria } from '../../model/criteria.ts';
import { policyOf, type Policy } from '../../model/policy.ts';
import type { FileId } from '../../rules/finding.ts';
import type { Account } from '../../rules/rule.ts';
import type { Kind } from '../../schema/shape.ts';
import { portfolioMetrics, type PortfolioMetrics } from '../../score/portfolio.ts';
import { Ranking } from '../../score/rank.ts';
import type { AccountFigures, Standing } from '../../score/types.ts';
import type { Baseline } from '../baseline/entries.ts';
import type { SourceFile } from '../files/source-file.ts';
import { Table } from '../table.ts';
import { compete, isCompetitive, type Competition } from './competition.ts';

/** A criteria file and its meaning, which stays the same object while it means the same. */
export interface CriteriaEntry {
  readonly file: FileId;
  readonly source: SourceFile<'criteria'>;
  readonly criteria: Criteria;
  readonly print: string;
  /** What is saved of it, where that means something else. */
  readonly saved: Omit<CriteriaEntry, 'saved'> | undefined;
}

/** What plans hand to their checks: the meaning and where it stands. */
export interface CriteriaInForce {
  readonly file: FileId;
  readonly criteria: Criteria;
}

/** Above this many changes at once a ranking is sorted anew instead of mended. */
const mendable = 50;

/** What a portfolio is at one moment. Never changes. */
export interface PortfolioMoment {
  readonly root: FileId;
  readonly source: SourceFile<'portfolio'> | undefined;
  readonly policy: Policy;
  readonly baseline: Baseline | undefined;
  /** Ordered by file. */
  readonly criteria: readonly CriteriaEntry[];
  /** All files of the portfolio, and its plans, ordered by name. */
  readonly files: readonly FileId[];
  readonly plans: readonly FileId[];
  readonly ranking: Ranking;
  /** By the names of their files. Replaced when what other files may read of a plan has changed. */
  readonly accounts: () => readonly Account[];
  /** The same of what is computed of the accounts, and of the portfolio's own figures. */
  readonly figures: () => PortfolioFigures;
}

export interface PortfolioFigures {
  readonly accounts: readonly AccountFigures[];
  readonly metrics: PortfolioMetrics;
}

/** One plan as its portfolio sees it. */
interface Member {
  readonly account: Account;
  readonly figures: () => AccountFigures;
}

/** The host's working state of one portfolio. Its parts are immutable values that moments take over. */
export class PortfolioState {
  readonly root: FileId;
  source: SourceFile<'portfolio'> | undefined;
  policy: Policy = policyOf();
  /** The findings that are left for later. */
  baseline: Baseline | undefined;
  #policyPrint = '';
  readonly criteria = new Map<FileId, CriteriaEntry>();
  readonly #inForce = new Map<string, CriteriaInForce>();
  criteriaSets: readonly string[] = [];
  #members = Table.empty<Member>();
  /** The tiers of the criteria files in which accounts compete for places. */
  readonly competitions = new Map<FileId, Competition>();
  readonly #files = new Set<FileId>();
  readonly #plans = new Set<FileId>();
  readonly #byId = new Map<string, readonly FileId[]>();
  readonly #standings = new Map<FileId, Standing>();
  readonly #unranked = new Map<FileId, Standing | undefined>();
  #ranking = Ranking.of([]);
  #moment: PortfolioMoment | undefined;
  #terms: { readonly asOf: Day; readonly text: string } | undefined;
  #filesChanged = true;
  #criteriaChanged = true;
  #accountsChanged = true;
  #figuresChanged = true;
  #figuresFor: { readonly criteria: Criteria | undefined; readonly asOf: Day } | undefined;

  constructor(root: FileId, baseline?: Baseline) {
    this.root = root;
    this.baseline = baseline;
  }

  /** The same state, of which what happens to this one changes nothing. */
  copy(): PortfolioState {
    const copy = new PortfolioState(this.root, this.baseline);
    copy.source = this.source;
    copy.policy = this.policy;
    copy.#policyPrint = this.#policyPrint;
    copy.criteriaSets = this.criteriaSets;
    copy.#members = this.#members;
    copy.#ranking = this.#ranked;
    addAll(copy.criteria, this.criteria);
    addAll(copy.#inForce, this.#inForce);
    addAll(copy.competitions, this.competitions);
    addAll(copy.#byId, this.#byId);
    addAll(copy.#standings, this.#standings);
    for (const file of this.#files) copy.#files.add(file);
    for (const file of this.#plans) copy.#plans.add(file);
    return copy;
  }

  get files(): ReadonlySet<FileId> {
    return this.#files;
  }

  get plans(): ReadonlySet<FileId> {
    return this.#plans;
  }

  get isEmpty(): boolean {
    return this.#files.size === 0;
  }

  join(file: FileId, kind: Kind): void {
    this.#files.add(file);
    if (kind === 'plan') this.#plans.add(file);
    this.#filesChanged = true;
  }

  leave(file: FileId): void {
    this.#files.delete(file);
    this.#plans.delete(file);
    this.#filesChanged = true;
    if (!this.#members.get(file)) return;
    this.#members = this.#members.with(file, undefined);
    this.#accountsChanged = true;
    this.#figuresChanged = true;
  }

  /** Records what the portfolio sees of a plan. True when that is news. */
  see(file: FileId, account: Account, figures: () => AccountFigures): boolean {
    const before = this.#members.get(file);
    if (before?.account === account && before.figures === figures) return false;
    this.#members = this.#members.with(file, { account, figures });
    if (before?.account !== account) this.#accountsChanged = true;
    if (before?.figures !== figures) this.#figuresChanged = true;
    return true;
  }

  /** Takes a portfolio file over, or its absence. True when the policy it means has changed. */
  setPolicy(source: SourceFile<'portfolio'> | undefined): boolean {
    if (this.source?.file !== source?.file) this.#terms = undefined;
    this.source = source;
    const print = source ? fingerprint(source.plain ?? null) : '';
    if (print === this.#policyPrint) return false;
    this.#policyPrint = print;
    this.#terms = undefined;
    const policy = policyOf(source?.located);
    const sameRules = fingerprint([...policy.rules]) === fingerprint([...this.policy.rules]);
    this.policy = sameRules ? { ...policy, rules: this.policy.rules } : policy;
    return true;
  }

  /**
   * Takes a criteria file over, and what is saved of it where that is known. True when either means something else than before. A
   * meaning that was there before is the same object.
   */
  setCriteria(source: SourceFile<'criteria'>, savedSource: SourceFile<'criteria'> | undefined): boolean {
    const before = this.criteria.get(source.file);
    const known = [before, before?.saved];
    const entryOf = (own: SourceFile<'criteria'>): Omit<CriteriaEntry, 'saved'> => {
      const print = fingerprint(own.plain ?? null);
      const criteria = known.find((one) => one?.print === print)?.criteria ?? criteriaOf(own.located);
      return { file: own.file, source: own, criteria, print };
    };
    const now = entryOf(source);
    const onDisk = savedSource && entryOf(savedSource);
    const saved = onDisk?.print === now.print ? undefined : onDisk;
    this.criteria.set(source.file, { ...now, saved });
    this.#criteriaChanged = true;
    this.#terms = undefined;
    return before?.print !== now.print || (saved !== undefined && saved.print !== before.saved?.print);
  }

  /** What is saved of a criteria file, where that means something else than its text. */
  savedCriteria(file: FileId): Criteria | undefined {
    return this.criteria.get(file)?.saved?.criteria;
  }

  removeCriteria(file: FileId): void {
    this.criteria.delete(file);
    this.competitions.delete(file);
    this.#criteriaChanged = true;
    this.#terms = undefined;
  }

  /** Places the accounts of a set anew that compete for places. */
  compete({ file, criteria }: CriteriaEntry, contenders: readonly Standing[], asOf: Day): void {
    this.competitions.set(file, compete(contenders, criteria, asOf, this.competitions.get(file)));
  }

  /** All that the scores and findings of its plans depend on besides plans and evidence, as a text. */
  termsOn(asOf: Day): string {
    if (this.#terms?.asOf === asOf) return this.#terms.text;
    const criteria = this.#sortedCriteria().map(({ file, print, saved }) => [file, print, saved?.print]);
    const text = fingerprint([this.root, asOf, this.source?.file, this.#policyPrint, criteria]);
    this.#terms = { asOf, text };
    return text;
  }

  /** Settles which set answers to which id: of several with one id the first by file name. */
  refreshCriteria(): void {
    const inForce = new Map<string, CriteriaInForce>();
    for (const { file, criteria } of this.#sortedCriteria()) {
      if (criteria.id === undefined || inForce.has(criteria.id)) continue;
      const before = this.#inForce.get(criteria.id);
      inForce.set(
        criteria.id,
        before?.file === file && before.criteria === criteria ? before : { file, criteria },
      );
      if (!isCompetitive(criteria)) this.competitions.delete(file);
    }
    this.#inForce.clear();
    for (const [id, entry] of inForce) this.#inForce.set(id, entry);
    const sets = [...inForce.keys()];
    if (fingerprint(sets) !== fingerprint(this.criteriaSets)) this.criteriaSets = sets;
  }

  /** The set a plan is scored by: the one it names, else the portfolio's, else the only one there is. */
  criteriaFor(named: string | undefined): CriteriaInForce | undefined {
    const id =
      named ?? this.policy.criteria ?? (this.criteriaSets.length === 1 ? this.criteriaSets[0] : undefined);
    return id === undefined ? undefined : this.#inForce.get(id);
  }

  /** All plan files with an id, ordered by name; the same object until one comes or goes. */
  namesakesOf(id: string | undefined): readonly FileId[] | undefined {
    return id === undefined ? undefined : this.#byId.get(id);
  }

  /** Records under which id a plan goes; answers the other files whose namesakes have changed by it. */
  rename(file: FileId, before: string | undefined, after: string | undefined): readonly FileId[] {
    if (before === after) return [];
    const left = before === undefined ? [] : (this.#byId.get(before) ?? []).filter((other) => other !== file);
    if (before !== undefined) {
      if (left.length > 0) this.#byId.set(before, left);
      else this.#byId.delete(before);
    }
    // A plan whose check failed half way may stand under its id already.
    const joined = after === undefined ? [] : (this.#byId.get(after) ?? []).filter((other) => other !== file);
    if (after !== undefined) this.#byId.set(after, [...joined, file].sort());
    return [...left, ...joined];
  }

  /** Records how an account stands now; the ranking follows when it is next asked for. True when it stood differently. */
  stand(file: FileId, standing: Standing | undefined): boolean {
    const before = this.#standings.get(file);
    if (before === standing) return false;
    if (!this.#unranked.has(file)) this.#unranked.set(file, before);
    if (standing) this.#standings.set(file, standing);
    else this.#standings.delete(file);
    return true;
  }

  get #ranked(): Ranking {
    if (this.#unranked.size > mendable) this.#ranking = Ranking.of(this.#standings.values());
    else
      for (const [file, before] of this.#unranked)
        this.#ranking = this.#ranking.with(this.#standings.get(file), before);
    this.#unranked.clear();
    return this.#ranking;
  }

  /** What the portfolio is on a day; the same object as before while nothing has changed. */
  moment(asOf: Day): PortfolioMoment {
    const { source, policy, baseline, root } = this;
    const ranking = this.#ranked;
    const before = this.#moment;
    const files = before && !this.#filesChanged ? before.files : [...this.#files].sort();
    const plans = before && !this.#filesChanged ? before.plans : [...this.#plans].sort();
    const criteria = before && !this.#criteriaChanged ? before.criteria : this.#sortedCriteria();
    const accounts = before && !this.#accountsChanged ? before.accounts : this.#accountsLater(plans);
    const figures = before && !this.#figuresOutdated(asOf) ? before.figures : this.#figuresLater(plans, asOf);
    this.#filesChanged = false;
    this.#criteriaChanged = false;
    this.#accountsChanged = false;
    this.#figuresChanged = false;
    const now = { root, source, policy, baseline, criteria, files, plans, ranking, accounts, figures };
    return (this.#moment = before && isSame(before, now) ? before : now);
  }

  #accountsLater(plans: readonly FileId[]): PortfolioMoment['accounts'] {
    const members = this.#members;
    return once(() => plans.flatMap((plan) => members.get(plan)?.account ?? []));
  }

  #figuresOutdated(asOf: Day): boolean {
    const then = this.#figuresFor;
    return (
      this.#figuresChanged ||
      this.#moment?.policy !== this.policy ||
      then?.asOf !== asOf ||
      then.criteria !== this.criteriaFor(undefined)?.criteria
    );
  }

  #figuresLater(plans: readonly FileId[], asOf: Day): PortfolioMoment['figures'] {
    const members = this.#members;
    const { policy } = this;
    const criteria = this.criteriaFor(undefined)?.criteria;
    this.#figuresFor = { criteria, asOf };
    return once(() => {
      const accounts = plans.flatMap((plan) => members.get(plan)?.figures() ?? []);
      return { accounts, metrics: portfolioMetrics(accounts, policy, criteria, asOf) };
    });
  }

  #sortedCriteria(): CriteriaEntry[] {
    return [...this.criteria.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  }
}

function addAll<Value>(to: Map<string, Value>, from: ReadonlyMap<string, Value>): void {
  for (const [key, value] of from) to.set(key, value);
}

function isSame(a: PortfolioMoment, b: PortfolioMoment): boolean {
  return (Object.keys(b) as (keyof PortfolioMoment)[]).every((part) => a[part] === b[part]);
}
