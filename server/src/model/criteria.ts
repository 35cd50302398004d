import type { CriteriaSet } from '../schema/generated/criteria.ts';
import type { Path } from '../syntax/tree.ts';
import { indexInFile, type LocatedStruct } from './located.ts';

/**
 * What a criteria file means, with the schema's defaults filled in and without places: two files that mean the same are equal.
 * A part is named by its path in the file.
 */
export interface Criteria {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly missing: MissingMode;
  /** Share of the weight, 0 to 1. */
  readonly minCoverage: number;
  readonly minCriteria: number;
  readonly categories: readonly Category[];
  readonly criteria: readonly Criterion[];
  readonly tiers: TierScheme;
}

/** What a score is while criteria are unanswered: a range, nothing, as if they were 0, or the answered ones scaled up. */
export type MissingMode = 'interval' | 'error' | 'zero' | 'renormalise';

export interface Category {
  readonly id: string;
  readonly title: string;
}

export interface Criterion {
  readonly id: string;
  readonly title: string;
  readonly question: string | undefined;
  readonly category: string | undefined;
  readonly outlook: 'current' | 'future' | undefined;
  /** The weight as written, 0 or more; 0 where none can be read. */
  readonly weight: number;
  /** The weight's share of the set's, 0 to 1; 0 for all where the weights sum to 0. */
  readonly share: number;
  readonly evidenceRequired: boolean;
  /** Undefined where the scoring cannot be read. */
  readonly scoring: Scoring | undefined;
  readonly knockout: Knockout | undefined;
  readonly path: Path;
}

export type Scoring =
  | {
      readonly type: 'rating';
      readonly min: number;
      readonly max: number;
      readonly anchors: ReadonlyMap<number, string>;
    }
  | { readonly type: 'linear'; readonly input: string; readonly zeroAt: number; readonly fullAt: number }
  | { readonly type: 'bands'; readonly input: string; readonly bands: readonly Band[] }
  | { readonly type: 'lookup'; readonly input: string; readonly points: ReadonlyMap<string, number> };

/** From `from` up to the next band, exclusive: this many points, 0 to 100. */
export interface Band {
  readonly from: number;
  readonly points: number;
}

/** Under this many points (0–100) on the criterion, the account gets no better tier than `cap`. */
export interface Knockout {
  readonly below: number;
  readonly cap: string;
}

export interface TierScheme {
  readonly assign: 'threshold' | 'top-n' | 'percentile' | 'capacity';
  /** Points under `enter` that a score may fall before the tier is lost. */
  readonly hysteresis: number;
  readonly minTenureMonths: number;
  /** Best first. */
  readonly levels: readonly TierLevel[];
  readonly path: Path;
}

export interface TierLevel {
  readonly id: string;
  readonly title: string;
  /** The least score, 0–100. */
  readonly enter: number;
  /** Accounts for `top-n`, effort in FTE for `capacity`; undefined is without limit. */
  readonly capacity: number | undefined;
  /** For `percentile`: the least percentile of the listed scores, 0–100. */
  readonly percentile: number | undefined;
  readonly service: Service;
  readonly path: Path;
}

/** What a tier is promised; undefined where it promises nothing of the kind. */
export interface Service {
  readonly seniorReviewMonths: number | undefined;
  readonly mentorReviewMonths: number | undefined;
  readonly progressMonths: number | undefined;
  readonly responseHours: number | undefined;
  readonly commitments: readonly string[];
}

/** The meaning of a criteria file as far as it can be read. Criteria, categories and levels without an id are left out. */
export function criteriaOf(file: LocatedStruct<CriteriaSet>): Criteria {
  const weights = (file.criteria?.items ?? []).map((criterion) => Math.max(0, criterion.weight?.value ?? 0));
  // In order of size, so that the order of the criteria cannot change the last bit of the sum.
  const total = weights.toSorted((a, b) => a - b).reduce((sum, weight) => sum + weight, 0);
  return {
    id: file.id?.value,
    title: file.title?.value,
    missing: file.missing?.value ?? 'interval',
    minCoverage: file.minCoverage?.value ?? 0.8,
    minCriteria: file.minCriteria?.value ?? 5,
    categories: (file.categories?.items ?? []).flatMap(({ id, title }) =>
      id ? [{ id: id.value, title: title?.value ?? id.value }] : [],
    ),
    criteria: (file.criteria?.items ?? []).flatMap((criterion, index) => {
      const weight = weights[index] ?? 0;
      return (
        criterionOf(criterion, weight, total > 0 ? weight / total : 0, [
          'criteria',
          file.criteria ? indexInFile(file.criteria, index) : index,
        ]) ?? []
      );
    }),
    tiers: tiersOf(file.tiers),
  };
}

type LocatedCriterion = NonNullable<LocatedStruct<CriteriaSet>['criteria']>['items'][number];

function criterionOf(
  file: LocatedCriterion,
  weight: number,
  share: number,
  path: Path,
): Criterion | undefined {
  if (!file.id) return undefined;
  const { below, cap } = file.knockout ?? {};
  return {
    id: file.id.value,
    title: file.title?.value ?? file.id.value,
    question: file.question?.value,
    category: file.category?.value,
    outlook: file.outlook?.value,
    weight,
    share,
    evidenceRequired: file.evidence?.value === 'required',
    scoring: scoringOf(file.scoring),
    knockout: below && cap ? { below: below.value, cap: cap.value } : undefined,
    path,
  };
}

function scoringOf(file: LocatedCriterion['scoring']): Scoring | undefined {
  switch (file?.type?.value) {
    case undefined:
      return undefined;
    case 'rating': {
      const { min, max, anchors } = file as Extract<typeof file, { anchors?: unknown }>;
      if (!min || !max || max.value <= min.value) return undefined;
      const words = [...(anchors?.entries.values() ?? [])].flatMap(({ key, value }): [number, string][] =>
        value ? [[Number(key.value), value.value]] : [],
      );
      return { type: 'rating', min: min.value, max: max.value, anchors: new Map(words) };
    }
    case 'linear': {
      const { input, zeroAt, fullAt } = file as Extract<typeof file, { zeroAt?: unknown }>;
      if (!input || !zeroAt || !fullAt || zeroAt.value === fullAt.value) return undefined;
      return { type: 'linear', input: input.value, zeroAt: zeroAt.value, fullAt: fullAt.value };
    }
    case 'bands': {
      const { input, bands } = file as Extract<typeof file, { bands?: unknown }>;
      const read = (bands?.items ?? []).flatMap(({ from, points }) =>
        from && points ? [{ from: from.value, points: points.value }] : [],
      );
      return input && read.length > 0 ? { type: 'bands', input: input.value, bands: read } : undefined;
    }
    case 'lookup': {
      const { input, points } = file as Extract<typeof file, { points?: unknown }>;
      const read = [...(points?.entries.values() ?? [])].flatMap(({ key, value }): [string, number][] =>
        value ? [[key.value, value.value]] : [],
      );
      return input ? { type: 'lookup', input: input.value, points: new Map(read) } : undefined;
    }
  }
}

function tiersOf(file: LocatedStruct<CriteriaSet>['tiers']): TierScheme {
  return {
    assign: file?.assign?.value ?? 'threshold',
    hysteresis: file?.hysteresis?.value ?? 0,
    minTenureMonths: file?.minTenureMonths?.value ?? 0,
    levels: (file?.levels?.items ?? []).flatMap((level, index): TierLevel[] => {
      if (!level.id) return [];
      return [
        {
          id: level.id.value,
          title: level.title?.value ?? capitalised(level.id.value),
          enter: level.enter?.value ?? 0,
          capacity: level.capacity?.value,
          percentile: level.percentile?.value,
          service: {
            seniorReviewMonths: level.service?.seniorReviewMonths?.value,
            mentorReviewMonths: level.service?.mentorReviewMonths?.value,
            progressMonths: level.service?.progressMonths?.value,
            responseHours: level.service?.responseHours?.value,
            commitments: (level.service?.commitments?.items ?? []).map((commitment) => commitment.value),
          },
          path: ['tiers', 'levels', file?.levels ? indexInFile(file.levels, index) : index],
        },
      ];
    }),
    path: ['tiers'],
  };
}

function capitalised(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}
