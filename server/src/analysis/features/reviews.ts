import type { Day } from '../../base/day.ts';
import { appendEntry } from '../../rules/support/append-entry.ts';
import { flowList, seniorTopics } from '../../rules/support/reviews.ts';
import { shapeAt } from '../../schema/shape.ts';
import type { Edit, YamlLines } from '../../syntax/edit.ts';
import type { SyntaxTree } from '../../syntax/parse.ts';
import type { PlanView, PortfolioView } from '../views.ts';
import { listReviewOwed } from './calendar/reviews.ts';

/** A kind of review that can be recorded, with who is likely to have held it. */
export interface ReviewChoice {
  /** A kind of the schema, or `list` for the review of the list of accounts. */
  readonly kind: string;
  /** When it falls due; undefined where none is owed. */
  readonly due: Day | undefined;
  /** The ids of those who held the last one of its kind, or else would be expected to. */
  readonly reviewers: readonly string[];
}

export interface HeldReview {
  readonly kind: string;
  readonly date: Day;
  readonly reviewers: readonly string[];
  readonly outcome: string;
}

/** The kinds of review of an account, those that are owed first, the soonest due at the top. */
export function reviewChoices(view: PlanView): readonly ReviewChoice[] {
  const owed: readonly Pick<ReviewChoice, 'kind' | 'due'>[] = view.due.map(({ kind, due }) => ({
    kind,
    due,
  }));
  const others = valuesAt('plan', ['reviews', 0, 'kind'])
    .filter((kind) => !owed.some((one) => one.kind === kind))
    .map((kind) => ({ kind, due: undefined }));
  return [...owed, ...others].map((choice) => ({ ...choice, reviewers: usualReviewers(view, choice.kind) }));
}

/** The review of the list itself. */
export function listReviewChoice(portfolio: PortfolioView, asOf: Day): ReviewChoice {
  const owed = listReviewOwed(portfolio, asOf);
  const reviewers = owed ? [owed.responsible, ...owed.others].flatMap((person) => person ?? []) : [];
  return { kind: 'list', due: owed?.due, reviewers };
}

/** What can come out of a review. */
export function outcomesOf(kind: string): readonly string[] {
  return kind === 'list'
    ? valuesAt('portfolio', ['listReviews', 0, 'outcome'])
    : valuesAt('plan', ['reviews', 0, 'outcome']);
}

/** Adds a review to those of a plan, or of the list in a portfolio file. */
export function recordReview(
  tree: SyntaxTree,
  { kind, date, reviewers, outcome }: HeldReview,
): readonly Edit[] {
  const isOfList = kind === 'list';
  const lines: YamlLines = [
    `date: ${date}`,
    ...(isOfList ? [] : [`kind: ${kind}`]),
    ...(reviewers.length > 0 ? [`reviewers: ${flowList(reviewers)}`] : []),
    ...(kind === 'senior' ? [`topics: ${flowList(seniorTopics)}`] : []),
    `outcome: ${outcome}`,
  ];
  return appendEntry(tree, [isOfList ? 'listReviews' : 'reviews'], lines);
}

function usualReviewers({ plan, facts }: PlanView, kind: string): readonly string[] {
  const [last] = (plan.reviews?.items ?? [])
    .filter((review) => review.kind?.value === kind && review.date !== undefined)
    .sort((a, b) => ((a.date?.value ?? '') < (b.date?.value ?? '') ? 1 : -1));
  const held = (last?.reviewers?.items ?? []).map(({ value }) => value);
  if (held.length > 0) return held;
  const expected =
    kind === 'senior'
      ? plan.team?.sponsor?.value
      : kind === 'mentor'
        ? plan.team?.mentor?.value
        : facts.owner;
  return expected === undefined ? [] : [expected];
}

function valuesAt(kind: 'plan' | 'portfolio', path: readonly (string | number)[]): readonly string[] {
  const shape = shapeAt(kind, path);
  return shape?.kind === 'scalar' ? (shape.values ?? []).map(String) : [];
}
