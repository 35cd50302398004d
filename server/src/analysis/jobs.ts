import type { FileId } from '../rules/finding.ts';
import { kindOf } from './files/kinds.ts';
import { WaitingFiles } from './files/waiting-files.ts';
import { isCompetitive } from './state/competition.ts';
import type { CriteriaInForce, PortfolioState } from './state/portfolio-state.ts';

/** One step of work, and the file (or, for a portfolio, the folder) it is about. */
export interface Job {
  readonly kind:
    'reassign' | 'read' | 'refresh' | 'check-plan' | 'compete' | 'check-criteria' | 'check-portfolio';
  readonly file: FileId;
}

/** A portfolio, as far as it says what is to be done with its files. */
type Judging = Pick<PortfolioState, 'source' | 'plans' | 'criteria'>;

/** What is still to be done, and in which order: what others depend on first, then what is open, then the rest. */
export class Jobs {
  /** Files may have come under another portfolio. */
  reassign = false;
  readonly unreadPolicy = new WaitingFiles();
  readonly unreadPlans = new WaitingFiles();
  #lastRead: FileId | undefined;
  /** Portfolios (by folder) whose criteria or policy are not what their files say. */
  readonly stale = new WaitingFiles();
  readonly plans = new WaitingFiles();
  /** Plans of which an earlier run has told; they wait until it is known how all accounts stand. */
  readonly recalled = new WaitingFiles();
  /** Criteria files in which accounts compete for places and one of them stands differently. */
  readonly competitions = new WaitingFiles();
  readonly criteria = new WaitingFiles();
  /** Criteria files of whose accounts one is different; they wait until all accounts are up to date. */
  readonly counted = new WaitingFiles();
  /** Portfolio files whose own findings may differ. */
  readonly portfolios = new WaitingFiles();
  /** While more files are on their way, what is said of all accounts together waits for them. */
  awaitingFiles = false;

  next(open: ReadonlySet<FileId>, openOnly: boolean): Job | undefined {
    if (this.reassign) return { kind: 'reassign', file: '' };
    return (
      first('read', this.unreadPolicy) ??
      first('refresh', this.stale) ??
      firstOpen('read', this.unreadPlans, open) ??
      firstOpen('check-plan', this.plans, open) ??
      firstOpen('check-criteria', this.criteria, open) ??
      (openOnly ? undefined : this.#nextInBackground(open))
    );
  }

  #nextInBackground(open: ReadonlySet<FileId>): Job | undefined {
    return (
      this.#atHand() ??
      first('read', this.unreadPlans) ??
      first('check-plan', this.plans) ??
      first('compete', this.competitions) ??
      first('check-plan', this.recalled) ??
      first('check-criteria', this.criteria) ??
      (this.awaitingFiles ? undefined : this.#nextOfAllAccounts(open))
    );
  }

  #nextOfAllAccounts(open: ReadonlySet<FileId>): Job | undefined {
    return (
      first('check-criteria', this.counted) ??
      firstOpen('check-portfolio', this.portfolios, open) ??
      first('check-portfolio', this.portfolios)
    );
  }

  /** The plan that was read last is checked before the next one is read, so that what it says can be let go. */
  #atHand(): Job | undefined {
    const file = this.#lastRead;
    return file !== undefined && this.plans.has(file) ? { kind: 'check-plan', file } : undefined;
  }

  toRead(file: FileId): void {
    (kindOf(file) === 'plan' ? this.unreadPlans : this.unreadPolicy).add(file);
  }

  /** Something that the checks of a plan may have read has changed. */
  planOf(file: FileId): void {
    if (!this.recalled.has(file)) this.plans.add(file);
  }

  /** Policy or criteria mean something else, or something that all findings depend on. */
  allOf(portfolio: Judging | undefined): void {
    if (!portfolio) return;
    for (const file of portfolio.plans) this.planOf(file);
    for (const entry of portfolio.criteria.values()) {
      this.criteria.add(entry.file);
      this.competitionOf(entry);
    }
    this.portfolioOf(portfolio);
  }

  /** An account that is scored by a set stands differently, which may move others where they compete. */
  competitionOf(inForce: CriteriaInForce | undefined): void {
    if (inForce && isCompetitive(inForce.criteria)) this.competitions.add(inForce.file);
  }

  /** What other files may read of an account has changed. */
  accountsOf(portfolio: Judging): void {
    for (const file of portfolio.criteria.keys()) this.counted.add(file);
    this.portfolioOf(portfolio);
  }

  /** The findings about all accounts of a portfolio may differ. */
  portfolioOf(portfolio: Judging | undefined): void {
    if (portfolio?.source) this.portfolios.add(portfolio.source.file);
  }

  /** Takes a job off the list; what it leads to is added while it is done. */
  done({ kind, file }: Job): void {
    switch (kind) {
      case 'reassign':
        this.reassign = false;
        break;
      case 'read':
        this.unreadPolicy.delete(file);
        if (this.unreadPlans.delete(file)) this.#lastRead = file;
        break;
      case 'refresh':
        this.stale.delete(file);
        break;
      case 'check-plan':
        this.plans.delete(file);
        this.recalled.delete(file);
        break;
      case 'compete':
        this.competitions.delete(file);
        break;
      case 'check-criteria':
        this.criteria.delete(file);
        this.counted.delete(file);
        break;
      case 'check-portfolio':
        this.portfolios.delete(file);
    }
  }

  /** A file is gone, and all that was to be done with it. */
  forget(file: FileId): void {
    this.unreadPolicy.delete(file);
    this.unreadPlans.delete(file);
    this.forgetChecks(file);
  }

  /** A file has left its portfolio; a text that has arrived is still to be read. */
  forgetChecks(file: FileId): void {
    const { plans, recalled, competitions, criteria, counted, portfolios } = this;
    for (const files of [plans, recalled, competitions, criteria, counted, portfolios]) files.delete(file);
  }
}

function first(kind: Job['kind'], { first: file }: WaitingFiles): Job | undefined {
  return file === undefined ? undefined : { kind, file };
}

function firstOpen(
  kind: Job['kind'],
  files: ReadonlySet<FileId>,
  open: ReadonlySet<FileId>,
): Job | undefined {
  if (files.size === 0) return undefined;
  for (const file of open) if (files.has(file)) return { kind, file };
  return undefined;
}
