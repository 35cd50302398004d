import type { Change } from '../../analysis/change.ts';
import type { KeptPlan } from '../../analysis/memory/kept-plan.ts';
import type { Day } from '../../base/day.ts';
import type { FileId } from '../../rules/finding.ts';

/** Plans for one thread to look at, with everything they depend on besides other plans. */
export interface Share {
  readonly roots: readonly FileId[];
  readonly asOf: Day;
  readonly settings: readonly Change[];
  readonly plans: readonly PlanText[];
}

export interface PlanText {
  readonly kind: 'written';
  readonly file: FileId;
  readonly text: string;
}

/** What a thread has found out about plans under the same terms, which are long. */
export interface Found {
  readonly terms: string;
  readonly plans: readonly (readonly [file: FileId, plan: KeptPlan])[];
}

/** What a thread says: how many plans more it has looked at, and in the end what it found out, as JSON. */
export type Said = { readonly done: number } | { readonly found: string };
