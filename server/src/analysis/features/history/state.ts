import type { Scoring } from '../../../model/criteria.ts';
import { compare } from '../../../score/compare.ts';
import type { CriterionScore, Range, Role, Unit } from '../../../score/types.ts';
import type { PlanView } from '../../views.ts';

/**
 * What one account was at one time, as plain data that can be kept and read again: in JSON, what is undefined is left out. Points
 * run from 0 to 100, shares from 0 to 1.
 */
export interface AccountState {
  readonly name: string;
  readonly role: Role;
  readonly total?: Range | undefined;
  /** Where the account stands by its score; undefined without one. */
  readonly tier?: TierState | undefined;
  /** The id of the tier that the plan has committed to. */
  readonly assigned?: string | undefined;
  readonly criteria: readonly CriterionState[];
}

/** A score, and where it puts the account. */
export type Stand = Pick<AccountState, 'total' | 'tier'>;

/** The tiers at both ends of the score, the same one where the tier is certain; undefined is below every level. */
export interface TierState {
  readonly low?: TierName | undefined;
  readonly high?: TierName | undefined;
}

export interface TierName {
  readonly id: string;
  readonly title: string;
}

export interface CriterionState {
  readonly id: string;
  readonly title: string;
  /** The weight as written, and what it makes of the whole. */
  readonly weight: number;
  readonly share: number;
  /** How a value is made of what is read; equal texts are equal scorings. */
  readonly scoring: string;
  /** The rating, or the input that was read. */
  readonly read?: Reading | undefined;
  /** 0 to 1; undefined while it is open. */
  readonly value?: number | undefined;
  /** Points of the score, and the most there could be; undefined while it is open. */
  readonly contribution?: number | undefined;
  readonly most: number;
}

export interface Reading {
  readonly value: number | string | boolean;
  readonly unit: Unit;
  readonly currency: string;
}

/** Takes down where an account stands, and why. */
export function stateOf(plan: PlanView): AccountState {
  const { name, role, score, facts, portfolio } = plan;
  const { currency } = portfolio.policy;
  return {
    ...{ name, role },
    ...standOf(plan),
    assigned: facts.assigned,
    criteria: (score?.criteria ?? []).map((part) => criterionState(part, currency)),
  };
}

/** Takes down where an account stands alone, which does not take reading its plan again. */
export function standOf({ scoreFigures, placement }: PlanView): Stand {
  const total = scoreFigures?.total;
  return { total, tier: placement && total && { low: nameOf(placement.low), high: nameOf(placement.high) } };
}

function nameOf(level: TierName | undefined): TierName | undefined {
  return level && { id: level.id, title: level.title };
}

function criterionState(
  { criterion, value, contribution, most, inputs }: CriterionScore,
  currency: string,
): CriterionState {
  const { id, title, weight, share, scoring } = criterion;
  const read = inputs.find(({ path }) => path !== undefined);
  return {
    ...{ id, title, weight, share, value, contribution, most },
    scoring: scoring ? meaningOf(scoring) : '',
    read: read && { value: read.value, unit: read.unit, currency: read.currency ?? currency },
  };
}

/** The words at the ends of a scale do not change what a rating is worth. */
function meaningOf(scoring: Scoring): string {
  const { anchors: _words, ...rest } = { anchors: undefined, ...scoring };
  return JSON.stringify(rest, (_key, part: unknown) => (part instanceof Map ? [...part] : part));
}

/** Whether the score, the tier or the tier that is committed to differ. What is not there differs from what is. */
export function standsElsewhere(a: AccountState | undefined, b: AccountState | undefined): boolean {
  if (!a || !b) return a !== b;
  return !sameRange(a.total, b.total) || !sameTier(a, b) || a.assigned !== b.assigned;
}

/** Whether that differs, or what any criterion brings to the score. */
export function isMoved(a: AccountState | undefined, b: AccountState | undefined): boolean {
  return standsElsewhere(a, b) || (a !== undefined && b !== undefined && criterionMoves(a, b).length > 0);
}

function sameRange(a: Range | undefined, b: Range | undefined): boolean {
  return a && b ? compare(a.low, b.low) === 0 && compare(a.high, b.high) === 0 : a === b;
}

/** Whether two states have the same tier, or leave the same tiers open. */
export function sameTier(a: Partial<Stand> | undefined, b: Partial<Stand> | undefined): boolean {
  const [one, other] = [a?.tier, b?.tier];
  return one && other ? one.low?.id === other.low?.id && one.high?.id === other.high?.id : one === other;
}

/** What moved one criterion. */
export type Reason =
  /** The criteria did not have it before, or do not have it any more. */
  | { readonly kind: 'new' }
  | { readonly kind: 'gone' }
  /** The rating or the input is another; undefined is none. */
  | { readonly kind: 'read'; readonly from?: Reading | undefined; readonly to?: Reading | undefined }
  | { readonly kind: 'scoring' }
  | { readonly kind: 'weight'; readonly from: number; readonly to: number }
  /** Its own weight is the same, and those of others are not; shares. */
  | { readonly kind: 'share'; readonly from: number; readonly to: number }
  /** The same reading on the same scale is worth something else, by the rates or the rules of the portfolio. */
  | { readonly kind: 'policy' };

/** A criterion that brings something else to the score, in points: to its low and to its high end. */
export interface CriterionMove {
  readonly id: string;
  readonly title: string;
  readonly low: number;
  readonly high: number;
  readonly reasons: readonly Reason[];
}

/**
 * The criteria that bring something else to the score than before: those that were changed themselves before those whose share
 * others have pushed, each with those that move the score most first.
 */
export function criterionMoves(before: AccountState, after: AccountState): readonly CriterionMove[] {
  const then = new Map(before.criteria.map((part) => [part.id, part]));
  const now = new Map(after.criteria.map((part) => [part.id, part]));
  const isOpen = { before: hasTwoEnds(before), after: hasTwoEnds(after) };
  return [...new Set([...now.keys(), ...then.keys()])]
    .flatMap((id) => moveOf(id, then.get(id), now.get(id), isOpen))
    .sort((a, b) => Number(isPushed(a)) - Number(isPushed(b)) || extent(b) - extent(a));
}

function moveOf(
  id: string,
  before: CriterionState | undefined,
  after: CriterionState | undefined,
  isOpen: { readonly before: boolean; readonly after: boolean },
): CriterionMove[] {
  const [was, is] = [rangeOf(before, isOpen.before), rangeOf(after, isOpen.after)];
  const [low, high] = [is.low - was.low, is.high - was.high];
  if (compare(low, 0) === 0 && compare(high, 0) === 0) return [];
  return [{ id, title: (after ?? before)?.title ?? id, low, high, reasons: reasonsOf(before, after) }];
}

/** Whether open criteria leave the score open: they need not, where the criteria say what a missing value counts for. */
export function hasTwoEnds({ total }: AccountState): boolean {
  return total === undefined || compare(total.low, total.high) !== 0;
}

/** What a criterion brings to both ends of the score. Where that is open, an open one brings anything from nothing to the most. */
function rangeOf(part: CriterionState | undefined, isOpen: boolean): Range {
  const high = part?.contribution ?? (isOpen ? part?.most : undefined);
  return { low: part?.contribution ?? 0, high: high ?? 0 };
}

function reasonsOf(before: CriterionState | undefined, after: CriterionState | undefined): readonly Reason[] {
  if (!before) return [{ kind: 'new' }];
  if (!after) return [{ kind: 'gone' }];
  const reasons: Reason[] = [];
  if (!sameReading(before.read, after.read))
    reasons.push({ kind: 'read', from: before.read, to: after.read });
  if (before.scoring !== after.scoring) reasons.push({ kind: 'scoring' });
  if (compare(before.weight, after.weight) !== 0)
    reasons.push({ kind: 'weight', from: before.weight, to: after.weight });
  else if (compare(before.share, after.share) !== 0)
    reasons.push({ kind: 'share', from: before.share, to: after.share });
  return reasons.length > 0 ? reasons : [{ kind: 'policy' }];
}

function sameReading(a: Reading | undefined, b: Reading | undefined): boolean {
  return a?.value === b?.value && a?.unit === b?.unit && a?.currency === b?.currency;
}

function isPushed({ reasons }: CriterionMove): boolean {
  return reasons.every(({ kind }) => kind === 'share');
}

function extent({ low, high }: CriterionMove): number {
  return Math.max(Math.abs(low), Math.abs(high));
}
