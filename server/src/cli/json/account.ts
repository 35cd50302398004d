import type { PlanView, Snapshot } from '../../analysis/views.ts';
import type { FileId } from '../../rules/finding.ts';
import type { TierLevel } from '../../model/criteria.ts';
import type {
  CategoryScore,
  CriterionScore,
  Explained,
  Flip,
  Hold,
  Input,
  InputFlip,
  Range,
  Source,
} from '../../score/types.ts';
import { holdInWords } from '../../render/explain/holds.ts';
import { flipInWords } from '../../render/explain/sensitivity.ts';
import type { Day } from '../../base/day.ts';
import { rangeOf } from './place.ts';

/** Where a number stands, as it is written out; null where that is not known. */
export type Locate = (source: Source | undefined) => object | null;

/** One account with everything its score, tier and rank came from. Points run from 0 to 100, shares from 0 to 1; nothing is rounded. */
export function accountJson(plan: PlanView, snapshot: Snapshot, named: (file: FileId) => string): object {
  const { score, criteria, facts, sensitivity } = plan;
  const locate = locatorOf(snapshot, named, {
    plan: plan.file,
    criteria: criteria?.file,
    portfolio: plan.portfolio.file,
  });
  return {
    id: plan.id,
    name: plan.name,
    file: named(plan.file),
    status: facts.status,
    role: plan.role,
    owner: facts.owner ?? null,
    rank: plan.rank ?? null,
    criteriaSet: criteria ? { id: criteria.criteria.id ?? null, file: named(criteria.file) } : null,
    score: score?.total ? rangeValue(score.total) : null,
    coverage: score?.coverage ?? null,
    categories: (score?.categories ?? []).map(categoryJson),
    tier: tierJson(plan),
    criteria: (score?.criteria ?? []).map((part) => criterionJson(part, locate)),
    metrics: Object.fromEntries([...plan.metrics].map(([id, metric]) => [id, metricJson(metric, locate)])),
    sensitivity: sensitivity
      ? {
          fragile: sensitivity.fragile,
          flips: sensitivity.flips.map((flip) => flipJson(flip, plan.portfolio.policy.currency)),
        }
      : null,
    reviews: plan.due.map(({ kind, last, due, stale, cadenceMonths }) => ({
      kind,
      last: last ?? null,
      due,
      stale,
      cadenceMonths,
    })),
  };
}

/** A computed figure with what went into it. */
export function metricJson(
  { label, unit, value, formula, inputs, missing }: Explained<number | boolean | Day>,
  locate: Locate,
): object {
  return {
    label,
    unit,
    value: value ?? null,
    formula,
    inputs: inputs.map((input) => inputJson(input, locate)),
    missing: missing ?? null,
  };
}

/** Finds places in a plan, and in the criteria set and the portfolio it is scored by. */
export function locatorOf(
  snapshot: Snapshot,
  named: (file: FileId) => string,
  files: Readonly<Record<Source['file'], FileId | undefined>>,
): Locate {
  return (source) => {
    const file = source && files[source.file];
    const view = file === undefined ? undefined : snapshot.file(file);
    if (!source || file === undefined || !view) return null;
    return {
      file: named(file),
      range: rangeOf(view, source.file === 'plan' ? source.span : snapshot.resolve(file, source.path)),
    };
  };
}

export function categoryJson({ id, title, share, low, high }: CategoryScore): object {
  return { id, title, share, ...rangeValue({ low, high }) };
}

export function rangeValue({ low, high }: Range): object {
  return { value: low === high ? low : null, low, high };
}

/** The computed tier and the committed one. */
export function tierJson({ placement, facts, plan, level }: PlanView): object {
  const certain = placement?.certain ?? false;
  const override = plan.tier?.override;
  return {
    computed: certain ? idOf(placement?.high) : null,
    low: idOf(placement?.low),
    high: idOf(placement?.high),
    certain,
    assigned: facts.assigned ?? null,
    since: facts.since ?? null,
    service: idOf(level),
    holds: (placement?.holds ?? []).map(holdJson),
    override: override
      ? {
          reason: override.reason?.value ?? null,
          approvedBy: override.approvedBy?.value ?? null,
          approvedOn: override.approvedOn?.value ?? null,
          expires: override.expires?.value ?? null,
        }
      : null,
  };
}

function idOf(level: TierLevel | undefined): string | null {
  return level?.id ?? null;
}

function holdJson(hold: Hold): object {
  const explanation = holdInWords(hold);
  switch (hold.kind) {
    case 'hysteresis':
    case 'percentile':
      return { kind: hold.kind, tier: hold.level.id, threshold: hold.threshold, explanation };
    case 'tenure':
      return {
        kind: hold.kind,
        tier: hold.level.id,
        until: hold.until,
        otherwise: idOf(hold.otherwise),
        explanation,
      };
    case 'knockout':
      return {
        kind: hold.kind,
        tier: hold.cap.id,
        criterion: hold.criterion.id,
        certain: hold.certain,
        explanation,
      };
    case 'capacity':
      return { kind: hold.kind, tier: hold.level.id, explanation };
  }
}

function criterionJson(
  { criterion, value, contribution, most, inputs, span, open, missing }: CriterionScore,
  locate: Locate,
): object {
  return {
    id: criterion.id,
    title: criterion.title,
    category: criterion.category ?? null,
    weight: criterion.weight,
    share: criterion.share,
    value: value ?? null,
    contribution: contribution ?? null,
    most,
    inputs: inputs.map((input) => inputJson(input, locate)),
    place: locate(span && { file: 'plan', span }),
    open: open ?? null,
    missing: missing ?? null,
  };
}

function inputJson({ label, value, unit, currency, path, source }: Input, locate: Locate): object {
  return { label, value, unit, currency: currency ?? null, path: path ?? null, source: locate(source) };
}

function flipJson(flip: Flip | InputFlip, currency: string): object {
  const { kind, criterion, from, to, tier } = flip;
  return {
    kind,
    criterion: criterion.id,
    input: kind === 'input' ? flip.input : null,
    unit: kind === 'input' ? flip.unit : kind === 'rating' ? 'rating' : 'share',
    currency: kind === 'input' && flip.unit.startsWith('money') ? (flip.currency ?? currency) : null,
    from,
    to,
    tier: idOf(tier),
    explanation: flipInWords(flip, currency),
  };
}
