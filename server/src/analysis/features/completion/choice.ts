import type { Day } from '../../../base/day.ts';
import type { Criterion, TierLevel } from '../../../model/criteria.ts';
import type { Person } from '../../../model/policy.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { ScalarShape, Shape } from '../../../schema/shape.ts';
import type { KnownInput, Resolved } from '../../../score/inputs.ts';
import type { CriteriaView, PlanView } from '../../views.ts';
import type { DueReview } from '../../state/due-reviews.ts';
import type { NameKind } from '../names/places.ts';
import type { Template } from './template.ts';

/** Something that can be inserted, and what it stands for. */
export interface Choice {
  /** What is inserted, as people read it. */
  readonly label: string;
  readonly insert: Template;
  /** What typed letters are compared with; the label where it is left out. */
  readonly filter?: string;
  /** What comes next can be completed as well. */
  readonly leadsOn?: true;
  readonly about: Subject;
}

/** What a choice stands for: what there is to say about it is found by it. */
export type Subject =
  | { readonly kind: 'key'; readonly shape: Shape; readonly isRequired: boolean }
  /** Several keys at once. */
  | { readonly kind: 'keys'; readonly shape: Shape }
  /** A map or list as a whole. */
  | { readonly kind: 'form'; readonly shape: Shape; readonly variant?: string }
  | {
      readonly kind: 'value';
      readonly shape: ScalarShape;
      readonly value: unknown;
      /** The value is read by a criterion of a plan, and would have so many points there: v, 0 to 1. */
      readonly scored?: { readonly plan: PlanView; readonly criterion: Criterion; readonly value: number };
    }
  | { readonly kind: 'criterion'; readonly criterion: Criterion; readonly plan: PlanView }
  | { readonly kind: 'tier'; readonly level: TierLevel; readonly criteria: CriteriaView }
  | { readonly kind: 'person'; readonly person: Person }
  | {
      readonly kind: 'name';
      readonly of: NameKind;
      readonly title: string;
      readonly words: readonly string[];
    }
  | { readonly kind: 'day'; readonly day: Day; readonly why: DayReason }
  | { readonly kind: 'currency' | 'country'; readonly code: string; readonly name: string | undefined }
  | { readonly kind: 'rule'; readonly rule: Rule; readonly isHere: boolean }
  | {
      readonly kind: 'input';
      readonly input: KnownInput;
      readonly sample: { readonly plan: PlanView; readonly value: Resolved['value'] } | undefined;
    }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'word'; readonly words: string };

/** Why somebody may want just this day. */
export type DayReason =
  | { readonly kind: 'relative' }
  | { readonly kind: 'horizon'; readonly end: 'start' | 'end' }
  | { readonly kind: 'review'; readonly review: DueReview['kind'] }
  | { readonly kind: 'end-of'; readonly period: string }
  | { readonly kind: 'start-of'; readonly period: string }
  | { readonly kind: 'length'; readonly months: number; readonly from: Day };
