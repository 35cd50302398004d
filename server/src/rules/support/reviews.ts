import type { Day } from '../../base/day.ts';
import type { LocatedStruct } from '../../model/located.ts';
import type { FileTypes } from '../../model/read.ts';
import type { DueKind } from '../../score/metrics/review.ts';
import { scalar, type YamlLines } from '../../syntax/edit.ts';

type Plan = LocatedStruct<FileTypes['plan']>;

/** What a senior review talks about. */
export const seniorTopics = ['plan', 'progress', 'roadblocks', 'funding'] as const;

/** The kinds of review a key account is owed; that of a mentor only where it has one. */
export function owedReviews({ team }: Plan): readonly DueKind[] {
  return team?.mentor ? ['senior', 'mentor', 'progress'] : ['senior', 'progress'];
}

/** An entry for a review held on a day, by those who held the last one of its kind or else would be expected to. */
export function reviewEntry(plan: Plan, kind: DueKind, day: Day): YamlLines {
  const before = plan.reviews?.items.filter((review) => review.kind?.value === kind && review.date) ?? [];
  const last = before.sort((a, b) => ((a.date?.value ?? '') < (b.date?.value ?? '') ? 1 : -1))[0];
  const expected = { senior: plan.team?.sponsor, mentor: plan.team?.mentor, progress: plan.owner }[kind];
  const reviewers = valuesOf(last?.reviewers) ?? (expected && [expected.value]);
  const topics = kind === 'senior' ? seniorTopics : valuesOf(last?.topics);
  return [
    `date: ${day}`,
    `kind: ${kind}`,
    ...(reviewers ? [`reviewers: ${flowList(reviewers)}`] : []),
    ...(topics ? [`topics: ${flowList(topics)}`] : []),
  ];
}

export function flowList(words: readonly string[]): string {
  return `[${words.map(scalar).join(', ')}]`;
}

function valuesOf(
  list: { readonly items: readonly { readonly value: string }[] } | undefined,
): readonly string[] | undefined {
  return list && list.items.length > 0 ? list.items.map(({ value }) => value) : undefined;
}
