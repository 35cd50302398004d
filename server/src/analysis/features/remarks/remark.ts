import type { Span } from '../../../base/span.ts';
import type { Policy } from '../../../model/policy.ts';
import type { FileId, Severity } from '../../../rules/finding.ts';
import type { Node } from '../../../syntax/tree.ts';
import type { PlanView } from '../../views.ts';
import type { AccountDiff, PortfolioDiff, RulesDiff } from '../diff/diff.ts';
import type { Steps } from '../diff/steps.ts';
import type { Author, Versions } from './history.ts';

/**
 * What a reviewer would want to be asked about a change. Unlike a rule it looks at two trees and not at one, so that it speaks of a
 * change and falls silent when that is merged. It is data and its checks; its page stands beside it.
 */
export interface Remark {
  /** Names the fault, as the id of a rule does, and is set in `portfolio.yaml` like one. */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence for the list of rules: when it is made. */
  readonly summary: string;
  readonly check: {
    readonly account?: (context: AccountContext) => void | Promise<void>;
    readonly criteria?: (context: CriteriaContext) => void;
  };
}

export interface RemarkReport {
  readonly message: string;
  /** In the file of the plan, or of the criteria, as the head has it. */
  readonly at: Span;
  /** Where one remark has several grades; otherwise its own. */
  readonly severity?: Severity;
}

interface Reporting {
  readonly report: (report: RemarkReport) => void;
}

/** An account that is there before and after, whose file was changed. */
export interface AccountContext extends Reporting {
  readonly diff: AccountDiff;
  readonly before: PlanView;
  readonly after: PlanView;
  /** That of the head. */
  readonly policy: Policy;
  /** Who committed the changes of its file; undefined where nobody can tell, or not all of it is committed. */
  readonly authors: () => Promise<readonly Author[] | undefined>;
  /** What its file was up to the base. */
  readonly versions: () => Promise<Versions>;
  /** What its file says now. */
  readonly now: () => Node | undefined;
  /** Whether a file, named as evidence, is another one than in the base. */
  readonly isChanged: (evidence: string) => Promise<boolean>;
}

/** A criteria set that says something else than before. */
export interface CriteriaContext extends Reporting {
  readonly diff: RulesDiff;
  readonly portfolio: PortfolioDiff;
  readonly steps: Steps;
}

/** A remark that was made. */
export interface Remarked {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The id of the account it is about. */
  readonly account: string | undefined;
  readonly file: FileId;
  readonly span: Span;
}

/** Declares a remark, keeping its id as a literal type. */
export function defineRemark<const R extends Remark>(remark: R): R {
  return remark;
}
